import { candidateSets } from "../../../functions/summary/candidate-sets.ts";
import { sentenceFeatureCount } from "../../../functions/summary/sentence-features.ts";
import { limitsOf, unquotableScore } from "../../../functions/summary/tasks.ts";
import { columnsOf, selectRows } from "./columns.ts";
import { type Binned, binColumns, type GrowOptions, growTrees, leafOf, type Tree } from "./grow-trees.ts";
import { weightOf } from "./set-weights.ts";
import { folds, type TrainingArticle, worth } from "./training-article.ts";

const options: GrowOptions = {
  trees: 110,
  leaves: 12,
  rate: 0.08,
  minRows: 40,
  lambda: 2,
  featureShare: 0.5,
  rowShare: 0.7,
  seed: 1,
};

/** How far from the best set a set may score and still count, in ROUGE. */
const temperature = 0.03;

export interface Ranker {
  trees: Tree[];
  edges: Float64Array[];
}

/**
 * Trains the ranker of sentences to tell which stand in the best sets, and gives each article the scores of a ranker trained without
 * its fold.
 */
export function trainSentenceRanker(articles: TrainingArticle[]): Ranker {
  const owners: [article: number, sentence: number][] = [];
  const targets: number[] = [];
  for (const [k, article] of articles.entries()) {
    const wanted = membership(article);
    for (const [i, { quotable }] of article.text.sentences.entries()) {
      if (!quotable) continue;
      owners.push([k, i]);
      targets.push(wanted[i]!);
    }
  }
  const columns = columnsOf(
    owners.map(([k, i]) => articles[k]!.rows[i]!),
    sentenceFeatureCount,
  );
  const all = binColumns(columns, 31);
  const weights = owners.map(
    ([k]) => weightOf(articles[k]!.source.set) / Math.sqrt(articles[k]!.text.sentences.length),
  );
  const grow = (rows: number[]): Tree[] => {
    const data: Binned = selectRows(all, rows);
    return growTrees(
      data,
      Int32Array.from(rows, (r) => owners[r]![0]),
      (scores, gradient, curvature) => {
        for (const [at, r] of rows.entries()) {
          gradient[at] = weights[r]! * (scores[at]! - targets[r]!);
          curvature[at] = weights[r]!;
        }
      },
      options,
    );
  };
  for (const article of articles) article.scores.fill(unquotableScore);
  for (let fold = 0; fold < folds; fold++) {
    const trees = grow([...owners.keys()].filter((r) => articles[owners[r]![0]]!.fold !== fold));
    for (const [r, [k, i]] of owners.entries()) {
      const article = articles[k]!;
      if (article.fold === fold)
        article.scores[i] = trees.reduce((sum, tree) => sum + leafOf(tree, all.bins, r), 0);
    }
  }
  return { trees: grow([...owners.keys()]), edges: all.edges };
}

/** For each sentence the share that it has in good sets, and what it is worth alone. */
function membership(article: TrainingArticle): Float64Array {
  const alone = Float64Array.from(article.rows, (_, i) => {
    const [words, pairs] = article.rewarder.reward([article.text.sentences[i]!.text]);
    return words + pairs;
  });
  const wanted = new Float64Array(alone.length);
  const sets = candidateSets(article.text, alone, { ...limitsOf.brief, clips: null }, 9);
  const worths = sets.map((set) => worth(article, set, "brief"));
  const top = worths.reduce((most, value) => Math.max(most, value), 0);
  const shares = worths.map((value) => Math.exp((value - top) / temperature));
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  for (const [k, set] of sets.entries()) for (const { index } of set) wanted[index]! += shares[k]! / total;
  const most = alone.reduce((high, value) => Math.max(high, value), 1e-9);
  return wanted.map((value, i) => 0.7 * value + (0.3 * alone[i]!) / most);
}
