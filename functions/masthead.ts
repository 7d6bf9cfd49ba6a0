import json from "../content/masthead.json" with { type: "json" };
import { readMasthead } from "./article/read-masthead.ts";

/** The publication, as deployed with the code. A mistake in the file stops the function at its start, with its reason. */
export const masthead = readMasthead(json);
