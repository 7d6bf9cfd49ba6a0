import { type BoostedTrees, middleSymbol, packedSymbols } from "./boosted-trees.ts";

/** For each language a symbol for each weight of `correctionInputs`, in steps around the middle. */
export type PackedCorrections = Record<string, { step: number; weights: string }>;

/** By language the weights of what is added to the likelihood of a word: editors of one language take more from the lead than those of another. */
export type LanguageCorrections = Map<string, number[]>;

export function unpackCorrections(packed: PackedCorrections): LanguageCorrections {
  return new Map(
    Object.entries(packed).map(([language, { step, weights }]) => [
      language,
      Array.from(weights, (symbol) => (packedSymbols.indexOf(symbol) - middleSymbol) * step),
    ]),
  );
}

/** Brings the leaves, which are small, near the places. */
const leafScale = 20;

/** What a correction weighs of a word: a constant, what each tree says of it, and where it stands among the edges of each feature. */
export function correctionInputs({ leaves, places }: BoostedTrees, row: Float64Array): number[] {
  return [1, ...leaves(row).map((leaf) => leafScale * leaf), ...places(row)];
}
