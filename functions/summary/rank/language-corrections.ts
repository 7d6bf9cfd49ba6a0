import type { BoostedTrees } from "./boosted-trees.ts";
import { unpackValues } from "./packed-values.ts";

/** For each language a symbol for each weight of `correctionInputs`, in steps around the middle. */
export type PackedCorrections = Record<string, { step: number; weights: string }>;

/** By language the weights of what is added to the likelihood of a word: editors of one language take more from the lead than those of another. */
export type LanguageCorrections = Map<string, number[]>;

/** The weights that `PackedCorrections` stand for. */
export function unpackCorrections(packed: PackedCorrections): LanguageCorrections {
  return new Map(
    Object.entries(packed).map(([language, { step, weights }]) => [language, unpackValues(weights, step)]),
  );
}

/** Brings the leaves, which are small, near the places. */
const leafScale = 20;

/** The score of a word with so much of a correction: its weights are added to the factors of the trees. */
export function correctedScore(
  trees: BoostedTrees,
  weights: number[],
  share: number,
): (row: Float64Array) => number {
  const [constant, ...others] = weights.map((weight) => share * weight);
  const places = others.slice(-trees.features);
  const factors = others.slice(0, -trees.features).map((weight) => 1 + leafScale * weight);
  // Most of what is known of a word is known of the word before it too.
  const known = new Float64Array(places.length).fill(Number.NaN);
  const added = new Float64Array(places.length);
  return (row) => {
    let sum = constant! + trees.score(row, factors);
    for (let f = 0; f < known.length; f++) {
      if (row[f]! !== known[f]!) {
        known[f] = row[f]!;
        added[f] = places[f]! * trees.place(f, row[f]!);
      }
      sum += added[f]!;
    }
    return sum;
  };
}

/** What a correction weighs of a word: a constant, what each tree says of it, and where it stands among the edges of each feature. */
export function correctionInputs({ leaves, place }: BoostedTrees, row: Float64Array): number[] {
  return [
    1,
    ...leaves(row).map((leaf) => leafScale * leaf),
    ...Array.from(row, (value, f) => place(f, value)),
  ];
}
