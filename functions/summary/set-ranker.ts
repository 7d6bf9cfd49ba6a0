import { type BoostedTrees, type PackedTrees, unpackTrees } from "./boosted-trees.ts";

/** A chooser of sets as it is shipped: trees, and a weight for each feature of a set where trees alone fit too closely. */
export interface PackedSetRanker {
  trees: PackedTrees;
  line: number[] | null;
}

/** Scores a set by the sum of its trees and its line. */
export function unpackSetRanker({ trees, line }: PackedSetRanker): BoostedTrees {
  const grown = unpackTrees(trees);
  if (!line) return grown;
  return {
    score: (row) => line.reduce((sum, weight, f) => sum + weight * row[f]!, grown.score(row)),
  };
}
