/** Makes functions/summary/ranker.weights.json from the development sets; the same data give the same bytes. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFolder } from "../data-folder.ts";
import { hasDevelopmentSets, loadRouge } from "./development-sets.ts";
import { otherLeads } from "./leading-sentences.ts";
import { printHeldOut } from "./print-held-out.ts";
import { trainModels } from "./train-models.ts";

if (!hasDevelopmentSets) {
  console.error(
    `No development sets at ${dataFolder}: set STANDFIRST_DATA to the folder that holds summaries/.`,
  );
  process.exit(1);
}
const rouge = await loadRouge();
const { gist, description, weights, choices } = trainModels(rouge);
const shipped = { gist: gist.packed, description: description.packed, ...weights };
const file = fileURLToPath(new URL("../../../functions/summary/rank/ranker.weights.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(shipped)}\n`);
printHeldOut(rouge, choices, otherLeads);
