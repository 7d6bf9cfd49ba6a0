/** Makes functions/summary/ranker.weights.json from the development sets; the same data give the same bytes. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasDevelopmentSets, loadRouge } from "./development-sets.ts";
import { packTrees } from "./pack-trees.ts";
import { printHeldOut } from "./print-held-out.ts";
import { trainRankers } from "./train-rankers.ts";

if (!hasDevelopmentSets) {
  console.error(
    "Expected the development sets in ../shared/data/summaries beside the repository; found none.",
  );
  process.exit(1);
}
const rouge = await loadRouge();
const { sentence, tasks } = trainRankers(rouge);
const weights = {
  sentence: packTrees(sentence),
  description: packTrees(tasks.description),
  brief: packTrees(tasks.brief),
  three: packTrees(tasks.three),
};
const file = fileURLToPath(new URL("../../../functions/summary/ranker.weights.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(weights)}\n`);
printHeldOut(rouge, tasks, {});
