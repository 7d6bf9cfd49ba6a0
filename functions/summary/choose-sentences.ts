import { type BoostedTrees, unpackTrees } from "./boosted-trees.ts";
import { candidateSets } from "./candidate-sets.ts";
import type { Piece } from "./piece.ts";
import weights from "./ranker.weights.json" with { type: "json" };
import { describeSentences, sentenceFeatures } from "./sentence-features.ts";
import { setDescriber, setFeatureCount } from "./set-features.ts";
import { unpackSetRanker } from "./set-ranker.ts";
import { fullOf, limitsOf, poolSize, type Task, unquotableScore } from "./tasks.ts";
import type { TextStatistics } from "./text-statistics.ts";

const sentenceRanker = unpackTrees(weights.sentence);
const setRankers: Record<Task, BoostedTrees> = {
  description: unpackSetRanker(weights.description),
  brief: unpackSetRanker(weights.brief),
  three: unpackSetRanker(weights.three),
};

/** An article with what the ranker made of its sentences. */
export interface RankedText {
  text: TextStatistics;
  rows: Float64Array[];
  scores: Float64Array;
}

export function rankSentences(text: TextStatistics): RankedText {
  const rows = describeSentences(text);
  const scores = Float64Array.from(rows, (row, i) =>
    text.sentences[i]!.quotable ? sentenceRanker.score(row) : unquotableScore,
  );
  return { text, rows, scores };
}

/** The sentences for a task, in reading order; empty where none may stand there. Two sets of one score: the earlier built. */
export function chooseSentences(ranked: RankedText, task: Task, limits = limitsOf[task]): string[] {
  const sets = candidateSets(ranked.text, ranked.scores, limits, poolSize);
  const describe = setDescriber(ranked.text, ranked.rows, ranked.scores, sentenceFeatures, fullOf[task]);
  const row = new Float64Array(setFeatureCount);
  let best: Piece[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const set of sets) {
    describe(set, row);
    const score = setRankers[task].score(row);
    if (score > top) {
      top = score;
      best = set;
    }
  }
  return best.map(({ text }) => text);
}
