import { expect, it } from "vitest";
import { middleSymbol, packedSymbols } from "../../functions/summary/boosted-trees.ts";
import { unpackSetRanker } from "../../functions/summary/set-ranker.ts";

/** One tree: at most 5 in the only feature is worth 2, more is worth −3. */
const trees = {
  edges: [[5]],
  step: 1,
  features: [1, 0, 0].map((feature) => packedSymbols[feature]).join(""),
  values: [0, middleSymbol + 2, middleSymbol - 3].map((value) => packedSymbols[value]).join(""),
};

it("adds the line of a chooser to its trees", () => {
  const { score } = unpackSetRanker({ trees, line: [10] });
  expect(score(Float64Array.of(4))).toBe(42);
  expect(score(Float64Array.of(6))).toBe(57);
});

it("scores by trees alone where there is no line", () => {
  const { score } = unpackSetRanker({ trees, line: null });
  expect(score(Float64Array.of(4))).toBe(2);
  expect(score(Float64Array.of(6))).toBe(-3);
});
