import { type PackedTrees, unpackTrees } from "../../../functions/summary/rank/boosted-trees.ts";
import {
  type ExpectedWords,
  expectedOf,
  type PackedWordModel,
  scoreOnce,
} from "../../../functions/summary/rank/expected-words.ts";
import { unpackCorrections } from "../../../functions/summary/rank/language-corrections.ts";
import { articleFeatures, wordFeatures } from "../../../functions/summary/rank/word-features.ts";
import { type PackedHabits, unpackHabits } from "../../../functions/summary/rank/word-habits.ts";
import { columnsOf, selectRows } from "./columns.ts";
import { binColumns, type GrowOptions, growTrees } from "./grow-trees.ts";
import { learnCorrections } from "./learn-corrections.ts";
import { learnHabits } from "./learn-habits.ts";
import { packTrees } from "./pack-trees.ts";
import { folds, type TrainingArticle } from "./training-article.ts";

const options: GrowOptions = {
  trees: 20,
  leaves: 8,
  rate: 0.13,
  minRows: 200,
  lambda: 5,
  featureShare: 0.7,
  rowShare: 1,
  seed: 1,
};

/** A word is in the human summaries where so much of them has it, in the mean. */
const least = 0.5;

const mostBins = 21;

export interface TrainedWordModel {
  packed: PackedWordModel;
  /** What a model that was trained without the article's fold expects of it. */
  heldOut: Map<TrainingArticle, ExpectedWords>;
}

interface WordModelOptions {
  /** Whether to correct for the common words of each language, which helps briefs and not descriptions. */
  habits: boolean;
  /** Which articles teach how their language differs, and how much of that is meant for an article. */
  corrects: (article: TrainingArticle) => boolean;
  share: (article: TrainingArticle) => number;
}

/** Trains on `learnt` to tell from `describeWords` which words of an article its human summaries have; `articles` hold `learnt` and more. */
export function trainWordModel(
  articles: TrainingArticle[],
  learnt: TrainingArticle[],
  { habits, corrects, share }: WordModelOptions,
): TrainedWordModel {
  const grow = grower(learnt);
  const once = new Map<TrainingArticle, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const trees = unpackTrees(grow((article) => article.fold !== fold));
    const corrections = unpackCorrections(
      learnCorrections(
        learnt.filter((article) => article.fold !== fold && corrects(article)),
        trees,
      ),
    );
    for (const article of articles.filter((one) => one.fold === fold)) {
      const { text, words } = article;
      once.set(article, scoreOnce(text, words, { once: trees, corrections }, share(article)));
    }
  }
  const habitsOf = (ones: TrainingArticle[]): PackedHabits => (habits ? learnHabits(ones, once) : {});
  const habitsWithout = Array.from({ length: folds }, (_, fold) =>
    unpackHabits(habitsOf(learnt.filter((article) => article.fold !== fold))),
  );
  const packed = grow(() => true);
  return {
    packed: {
      once: packed,
      corrections: learnCorrections(learnt.filter(corrects), unpackTrees(packed)),
      ...(habits ? { habits: learnHabits(learnt, once) } : {}),
    },
    heldOut: new Map(
      articles.map((article) => [
        article,
        expectedOf(article.text, once.get(article)!, habitsWithout[article.fold]!),
      ]),
    ),
  };
}

/** Grows trees on those of `learnt` that are kept: is a word in their summaries? */
function grower(learnt: TrainingArticle[]): (keeps: (article: TrainingArticle) => boolean) => PackedTrees {
  const owner = learnt.flatMap(({ words }, k) => words.map(() => k));
  const all = binColumns(
    columnsOf(
      learnt.flatMap(({ words }) => words),
      wordFeatures.length + articleFeatures.length,
    ),
    mostBins,
  );
  const counts = learnt.flatMap(({ counts }) => [...counts]);
  const weights = owner.map((k) => 1 / Math.sqrt(learnt[k]!.words.length));
  return (keeps) => {
    const kept = [...owner.keys()].filter((r) => keeps(learnt[owner[r]!]!));
    const trees = growTrees(
      selectRows(all, kept),
      Int32Array.from(kept, (r) => owner[r]!),
      (scores, gradient, curvature) => {
        for (const [at, r] of kept.entries()) {
          gradient[at] = weights[r]! * (scores[at]! - (counts[r]! >= least ? 1 : 0));
          curvature[at] = weights[r]!;
        }
      },
      options,
    );
    return packTrees({ trees, edges: all.edges });
  };
}
