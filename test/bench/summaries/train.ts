/** Makes functions/summary/ranker.weights.json from the development sets; the same data give the same bytes. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PackedSetRanker } from "../../../functions/summary/set-ranker.ts";
import { hasDevelopmentSets, loadRouge } from "./development-sets.ts";
import { otherLeads } from "./leading-sentences.ts";
import { packTrees } from "./pack-trees.ts";
import { printHeldOut } from "./print-held-out.ts";
import { trainRankers } from "./train-rankers.ts";
import type { TrainedSetRanker } from "./train-set-ranker.ts";

if (!hasDevelopmentSets) {
  console.error(
    "Expected the development sets in ../shared/data/summaries beside the repository; found none.",
  );
  process.exit(1);
}
const rouge = await loadRouge();
const { sentence, tasks } = trainRankers(rouge);
const packed = (ranker: TrainedSetRanker): PackedSetRanker => ({
  trees: packTrees(ranker),
  line: ranker.line,
});
const weights = {
  sentence: packTrees(sentence),
  description: packed(tasks.description),
  brief: packed(tasks.brief),
  three: packed(tasks.three),
};
const file = fileURLToPath(new URL("../../../functions/summary/ranker.weights.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(weights)}\n`);
printHeldOut(rouge, tasks, otherLeads);
