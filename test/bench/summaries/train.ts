/** Makes functions/summary/ranker.weights.json from the development sets; the same data give the same bytes. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasDevelopmentSets, loadRouge, readSet, setNames } from "./development-sets.ts";
import { leadingSentences } from "./leading-sentences.ts";
import { packTrees } from "./pack-trees.ts";
import { trainSentenceRanker } from "./train-sentence-ranker.ts";
import { trainSetRanker } from "./train-set-ranker.ts";
import { trainingArticle } from "./training-article.ts";

if (!hasDevelopmentSets) {
  console.error(
    "Expected the development sets in ../shared/data/summaries beside the repository; found none.",
  );
  process.exit(1);
}
const rouge = await loadRouge();
const articles = setNames
  .flatMap((set) => readSet(set))
  .map((source) => trainingArticle(rouge, source))
  .filter(({ text }) => text.sentences.length > 0);
const sentence = trainSentenceRanker(articles);
const rankers = { sentence: packTrees(sentence) } as Record<string, unknown>;
for (const task of ["description", "brief", "three"] as const) {
  const ranker = trainSetRanker(articles, task);
  rankers[task] = packTrees(ranker);
  console.log(
    `${task}: R-1/R-2 above the leading sentences, each article judged by a ranker that did not see it`,
  );
  for (const set of setNames) {
    const gains: [number, number][] = [];
    for (const [article, choice] of ranker.choices) {
      if (article.source.set !== set) continue;
      const { r1, r2 } = rouge.score(
        leadingSentences(article.source, task),
        article.source.summary,
        article.source,
      );
      const [words, pairs] = (task === "description" ? article.short : article.whole).reward(choice);
      gains.push([words - r1.f, pairs - r2.f]);
    }
    const mean = (k: 0 | 1): string =>
      ((100 * gains.reduce((sum, gain) => sum + gain[k], 0)) / gains.length).toFixed(2);
    if (gains.length > 0)
      console.log(`  ${set.padEnd(14)} n ${String(gains.length).padStart(3)}  ${mean(0)} / ${mean(1)}`);
  }
}
const file = fileURLToPath(new URL("../../../functions/summary/ranker.weights.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(rankers)}\n`);
