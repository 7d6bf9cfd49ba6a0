import { type Piece, wholePiece } from "../piece.ts";
import { candidateSets, type Limits } from "./candidate-sets.ts";
import { expectedOverlap } from "./expected-overlap.ts";
import type { ExpectedWords } from "./expected-words.ts";
import { describeOpening } from "./opening-features.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** What a set of sentences is worth for a task; only sets of one article are compared. */
type Worth = (set: Piece[]) => number;

/** A sentence that may not be quoted scores below all others. */
export function scoreSentences(text: TextStatistics, expected: ExpectedWords): Float64Array {
  const overlap = expectedOverlap(expected);
  return Float64Array.from(text.sentences, ({ quotable }, i) =>
    quotable ? overlap([wholePiece(text, i)]) : -1,
  );
}

/** Whole sentences read better: a clipped one must be worth so much more. Two fifths fewer briefs are clipped so, for 0.15 of ROUGE-1. */
const clipCost = 0.007;

/** Where no set keeps to the limits, as when each sentence is long, less of one is enough; in characters. */
const leastAlone = 45;

/** The set that is worth most; of two worth the same the one built earlier. */
export function bestSet(text: TextStatistics, scores: Float64Array, limits: Limits, worth: Worth): Piece[] {
  let best: Piece[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const set of candidateSets(text, scores, limits)) {
    const value = worth(set) - (set.at(-1)!.clipped ? clipCost : 0);
    if (value > top) {
      top = value;
      best = set;
    }
  }
  if (best.length > 0 || limits.presumes) return best;
  const clips = limits.clips && { ...limits.clips, alone: leastAlone };
  return bestSet(text, scores, { ...limits, presumes: true, clips }, worth);
}

/** Two sentences from far apart read as notes: each that lies between them costs so much, up to so many. Half as many descriptions hold two more than six apart so, for 0.05 of ROUGE-1. */
const distanceCost = 0.0015;
const mostBetween = 13;

/**
 * A description is worth the words that it is expected to share, less what its sentences lie apart; as far as the article is no report
 * but a page (`pageLikeness`), its beginning counts besides.
 */
export function descriptionWorth(
  text: TextStatistics,
  likeness: number,
  expected: ExpectedWords,
  opening: number[],
): Worth {
  const overlap = expectedOverlap(expected);
  const describe = describeOpening(text);
  return (set) =>
    overlap(set) -
    distanceCost * Math.min(mostBetween, between(set)) +
    likeness * describe(set).reduce((sum, value, f) => sum + value * opening[f]!, 0);
}

/** How many sentences of the article are left out between the first and the last of a set. */
function between(set: Piece[]): number {
  return set.at(-1)!.index - set[0]!.index + 1 - set.length;
}
