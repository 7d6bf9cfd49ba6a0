import type { BoostedTrees } from "../../../functions/summary/rank/boosted-trees.ts";
import { languageOf } from "../../../functions/summary/rank/expected-words.ts";
import {
  correctionInputs,
  type PackedCorrections,
} from "../../../functions/summary/rank/language-corrections.ts";
import { fitRidge } from "./fit-line.ts";
import { packValues, stepFor } from "./pack-values.ts";
import type { TrainingArticle } from "./training-article.ts";

/** A language with fewer articles is not corrected. */
const leastArticles = 70;

/** What weights away from nothing must earn: as much as a fifth of an article of average length. */
const doubt = 3;

/** How each language differs from what the trees, which all languages share, say of a word: a ridge regression on what is left. */
export function learnCorrections(articles: TrainingArticle[], once: BoostedTrees): PackedCorrections {
  const packed: PackedCorrections = {};
  for (const [language, ones] of Map.groupBy(articles, ({ text }) => languageOf(text.sentences))) {
    if (ones.length < leastArticles) continue;
    const rows = ones.flatMap(({ words }) => words.map((row) => correctionInputs(once, row)));
    const left = ones.flatMap(({ words, counts }) =>
      words.map((row, s) => (counts[s]! >= 0.5 ? 1 : 0) - once.score(row)),
    );
    const importance = ones.flatMap(({ words }) => words.map(() => 1 / Math.sqrt(words.length)));
    const weights = fitRidge(rows, left, doubt, importance);
    const step = stepFor(weights);
    packed[language] = { step, weights: packValues(weights, step) };
  }
  return packed;
}
