import { join } from "node:path";

/** The development sets, beside the repository and no part of it: `summaries/`, `faithfulness/`, `segmentation/`, `text/`, `html/`. */
export const dataFolder = process.env.STANDFIRST_DATA ?? join(import.meta.dirname, "../../../shared/data");
