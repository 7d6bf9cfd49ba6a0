import {
  type ExpectedWords,
  expectedOf,
  type PackedWordModel,
} from "../../../functions/summary/expected-words.ts";
import { wordFeatureCount } from "../../../functions/summary/word-features.ts";
import { type PackedHabits, unpackHabits } from "../../../functions/summary/word-habits.ts";
import { columnsOf, selectRows } from "./columns.ts";
import { type Binned, binColumns, type GrowOptions, growTrees, leafOf, type Tree } from "./grow-trees.ts";
import { learnHabits } from "./learn-habits.ts";
import { packTrees } from "./pack-trees.ts";
import { folds, type TrainingArticle } from "./training-article.ts";

const common = { leaves: 8, rate: 0.1, minRows: 200, lambda: 5, featureShare: 0.5, rowShare: 0.5, seed: 1 };

const options: Record<"once" | "twice", GrowOptions> = {
  once: { ...common, trees: 56 },
  twice: { ...common, trees: 26 },
};

const mostBins = 63;

export interface TrainedWordModel {
  packed: PackedWordModel;
  /** What a model that was trained without the article's fold expects of it. */
  heldOut: Map<TrainingArticle, ExpectedWords>;
}

const noHabits: PackedHabits = { step: 1, languages: {} };

/**
 * Trains on `learnt` to tell from `wordFeatures` which words of an article its human summaries have; `articles` hold `learnt` and more.
 * `withHabits`: whether to correct for the common words of each language, which helps briefs and not descriptions.
 */
export function trainWordModel(
  articles: TrainingArticle[],
  learnt: TrainingArticle[],
  withHabits: boolean,
): TrainedWordModel {
  const owner = learnt.flatMap(({ words }, k) => words.map(() => k));
  const all = binColumns(
    columnsOf(
      learnt.flatMap(({ words }) => words),
      wordFeatureCount,
    ),
    mostBins,
  );
  const counts = learnt.flatMap(({ counts }) => [...counts]);
  const weights = owner.map((k) => 1 / Math.sqrt(learnt[k]!.words.length));
  const grow = (task: "once" | "twice", kept: number[]): Tree[] =>
    growTrees(
      selectRows(all, kept),
      Int32Array.from(kept, (r) => owner[r]!),
      (scores, gradient, curvature) => {
        const least = task === "once" ? 0.5 : 1.5;
        for (const [at, r] of kept.entries()) {
          gradient[at] = weights[r]! * (scores[at]! - (counts[r]! >= least ? 1 : 0));
          curvature[at] = weights[r]!;
        }
      },
      options[task],
    );
  const once = new Map<TrainingArticle, Float64Array>();
  const twice = new Map<TrainingArticle, Float64Array>();
  for (let fold = 0; fold < folds; fold++) {
    const kept = [...owner.keys()].filter((r) => learnt[owner[r]!]!.fold !== fold);
    const [first, second] = [grow("once", kept), grow("twice", kept)];
    for (const article of articles.filter((one) => one.fold === fold)) {
      const binned = binColumns(columnsOf(article.words, wordFeatureCount), mostBins, all.edges);
      once.set(article, scoresOf(first, binned));
      twice.set(article, scoresOf(second, binned));
    }
  }
  const habitsOf = (ones: TrainingArticle[]): PackedHabits =>
    withHabits ? learnHabits(ones, once) : noHabits;
  const habitsWithout = Array.from({ length: folds }, (_, fold) =>
    unpackHabits(habitsOf(learnt.filter((article) => article.fold !== fold))),
  );
  const everything = [...owner.keys()];
  return {
    packed: {
      once: packTrees({ trees: grow("once", everything), edges: all.edges }),
      twice: packTrees({ trees: grow("twice", everything), edges: all.edges }),
      habits: habitsOf(learnt),
    },
    heldOut: new Map(
      articles.map((article) => [
        article,
        expectedOf(
          article.text,
          [...once.get(article)!],
          Array.from(twice.get(article)!, (score, s) => (article.text.frequency[s]! > 1 ? score : 0)),
          habitsWithout[article.fold]!,
        ),
      ]),
    ),
  };
}

function scoresOf(trees: Tree[], { bins, rows }: Binned): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    trees.reduce((sum, tree) => sum + leafOf(tree, bins, row), 0),
  );
}
