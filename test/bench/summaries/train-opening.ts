import { scoreSentences } from "../../../functions/summary/rank/best-set.ts";
import { candidateSets } from "../../../functions/summary/rank/candidate-sets.ts";
import { expectedOverlap } from "../../../functions/summary/rank/expected-overlap.ts";
import type { ExpectedWords } from "../../../functions/summary/rank/expected-words.ts";
import { describeOpening } from "../../../functions/summary/rank/opening-features.ts";
import { pageLikeness } from "../../../functions/summary/rank/page-likeness.ts";
import { limitsFor } from "../../../functions/summary/rank/tasks.ts";
import { fitLine } from "./fit-line.ts";
import { weightOf } from "./set-weights.ts";
import { type FoldedWeights, folds, type TrainingArticle } from "./training-article.ts";

interface Sample {
  article: TrainingArticle;
  features: number[];
  worth: number;
}

/** Learns how much more the beginning of an article counts that is a page and no report. */
export function trainOpening(
  articles: TrainingArticle[],
  pages: FoldedWeights,
  gist: Map<TrainingArticle, ExpectedWords>,
  expected: Map<TrainingArticle, ExpectedWords>,
): FoldedWeights {
  const samples = articles.flatMap((article) => samplesOf(article, gist, expected));
  return {
    whole: learnOpening(samples, pages.whole),
    without: Array.from({ length: folds }, (_, fold) =>
      learnOpening(
        samples.filter(({ article }) => article.fold !== fold),
        pages.without[fold]!,
      ),
    ),
  };
}

/** A weight for each feature of the opening, in units of the expected overlap. */
function learnOpening(samples: Sample[], page: number[]): number[] {
  const articles = [...new Set(samples.map(({ article }) => article))];
  const numbers = new Map(articles.map((article, k) => [article, k]));
  const likeness = articles.map(({ about }) => pageLikeness(about, page));
  const owner = samples.map(({ article }) => numbers.get(article)!);
  const counts = new Float64Array(articles.length);
  const sums = new Float64Array(articles.length);
  for (const [r, k] of owner.entries()) {
    counts[k]!++;
    sums[k]! += samples[r]!.worth;
  }
  const line = fitLine(
    {
      rows: samples.map(({ features: [overlap, ...opening] }, r) =>
        Float64Array.of(overlap!, ...opening.map((value) => value * likeness[owner[r]!]!)),
      ),
      owner,
      targets: samples.map(({ worth }, r) => worth - sums[owner[r]!]! / counts[owner[r]!]!),
      weights: owner.map((k) => weightOf(articles[k]!.source.set) / Math.sqrt(counts[k]!)),
    },
    [...samples.keys()],
    0.003,
  );
  return line.slice(1).map((weight) => Number((weight / line[0]!).toPrecision(4)));
}

function samplesOf(
  article: TrainingArticle,
  gist: Map<TrainingArticle, ExpectedWords>,
  expected: Map<TrainingArticle, ExpectedWords>,
): Sample[] {
  const overlap = expectedOverlap(expected.get(article)!);
  const opening = describeOpening(article.text);
  const scores = scoreSentences(article.text, gist.get(article)!);
  const limits = limitsFor("description", article.text.sentences);
  return candidateSets(article.text, scores, limits).map((set) => {
    const [words, pairs] = article.rewarder.reward(set.map(({ text }) => text));
    return { article, features: [overlap(set), ...opening(set)], worth: 0.75 * words + 0.25 * pairs };
  });
}
