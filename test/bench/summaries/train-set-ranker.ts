import { candidateSets } from "../../../functions/summary/candidate-sets.ts";
import type { Piece } from "../../../functions/summary/piece.ts";
import { sentenceFeatures } from "../../../functions/summary/sentence-features.ts";
import { setDescriber, setFeatureCount } from "../../../functions/summary/set-features.ts";
import { fullOf, limitsOf, poolSize, type Task } from "../../../functions/summary/tasks.ts";
import { columnsOf, selectRows } from "./columns.ts";
import { fitLine } from "./fit-line.ts";
import { binColumns, type GrowOptions, growTrees, leafOf, type Tree } from "./grow-trees.ts";
import { setsOf, weightOf } from "./set-weights.ts";
import type { Ranker } from "./train-sentence-ranker.ts";
import { folds, type TrainingArticle, worth } from "./training-article.ts";

const common = { minRows: 60, lambda: 3, featureShare: 0.2, rowShare: 0.5, seed: 2 };

const options: Record<Task, GrowOptions> = {
  description: { ...common, trees: 300, leaves: 4, rate: 0.045 },
  brief: { ...common, trees: 170, leaves: 8, rate: 0.06 },
  three: { ...common, trees: 180, leaves: 8, rate: 0.06 },
};

/** How strongly the line is held back; null: the task's trees do better alone, on articles and on sets not seen. */
const ridges: Record<Task, number | null> = { description: 0.003, brief: 0.003, three: null };

export interface TrainedSetRanker extends Ranker {
  /** A weight for each feature, added to the trees. */
  line: number[] | null;
  /** What a ranker without the article's fold chose for it. */
  choices: Map<TrainingArticle, Piece[]>;
}

/** Trains the chooser of sets on how much more each set is worth than the article's others. */
export function trainSetRanker(articles: TrainingArticle[], task: Task): TrainedSetRanker {
  const rows: Float64Array[] = [];
  const worths: number[] = [];
  const sets: Piece[][] = [];
  const owner: number[] = [];
  const used = articles.filter(({ source }) => (setsOf[task] as string[]).includes(source.set));
  for (const [k, article] of used.entries()) {
    const describe = setDescriber(article.text, article.rows, article.scores, sentenceFeatures, fullOf[task]);
    for (const set of candidateSets(article.text, article.scores, limitsOf[task], poolSize)) {
      const row = new Float64Array(setFeatureCount);
      describe(set, row);
      rows.push(row);
      sets.push(set);
      owner.push(k);
      worths.push(worth(article, set, task));
    }
  }
  const all = binColumns(columnsOf(rows, setFeatureCount), 24);
  const { targets, weights } = advantages(worths, owner, used, task);
  const grow = (kept: number[]): Tree[] =>
    growTrees(
      selectRows(all, kept),
      Int32Array.from(kept, (r) => owner[r]!),
      (scores, gradient, curvature) => {
        for (const [at, r] of kept.entries()) {
          gradient[at] = weights[r]! * (scores[at]! - targets[r]!);
          curvature[at] = weights[r]!;
        }
      },
      options[task],
    );
  const ridge = ridges[task];
  const line = (kept: number[]): number[] | null =>
    ridge === null ? null : fitLine({ rows, owner, targets, weights }, kept, ridge);
  const choices = new Map<TrainingArticle, Piece[]>();
  for (let fold = 0; fold < folds; fold++) {
    const kept = [...rows.keys()].filter((r) => used[owner[r]!]!.fold !== fold);
    const trees = grow(kept);
    const added = line(kept) ?? [];
    const top = new Map<TrainingArticle, number>();
    for (const [r, set] of sets.entries()) {
      const article = used[owner[r]!]!;
      if (article.fold !== fold) continue;
      const score = trees.reduce(
        (sum, tree) => sum + leafOf(tree, all.bins, r),
        added.reduce((sum, weight, f) => sum + weight * rows[r]![f]!, 0),
      );
      if (score <= (top.get(article) ?? Number.NEGATIVE_INFINITY)) continue;
      top.set(article, score);
      choices.set(article, set);
    }
  }
  const everything = [...rows.keys()];
  return { trees: grow(everything), line: line(everything), edges: all.edges, choices };
}

/** How much more than its article's mean each set is worth, and how much it weighs in learning. */
function advantages(worths: number[], owner: number[], articles: TrainingArticle[], task: Task) {
  const sums = new Float64Array(articles.length);
  const counts = new Float64Array(articles.length);
  for (const [r, k] of owner.entries()) {
    sums[k]! += worths[r]!;
    counts[k]!++;
  }
  return {
    targets: worths.map((value, r) => value - sums[owner[r]!]! / counts[owner[r]!]!),
    weights: owner.map((k) => weightOf(articles[k]!.source.set, task) / Math.sqrt(counts[k]!)),
  };
}
