import { expect, it } from "vitest";
import { unpackTrees } from "../../../functions/summary/rank/boosted-trees.ts";
import { middleSymbol, packedSymbols } from "../../../functions/summary/rank/packed-values.ts";

const symbols = (...numbers: number[]): string => numbers.map((number) => packedSymbols[number]).join("");

const trees = unpackTrees({
  edges: [[5], [0.5, 2], []],
  step: 0.1,
  // At most 5 in the first feature: .2, else −.3. At most 2 in the second: .1, else nothing.
  features: symbols(1, 0, 0, 2, 0, 0),
  values: symbols(0, middleSymbol + 2, middleSymbol - 3, 1, middleSymbol + 1, middleSymbol),
});

it("trees are read back from their symbols, and their leaves added", () => {
  expect(trees.score(Float64Array.of(5, 2, 0))).toBeCloseTo(0.3);
  expect(trees.score(Float64Array.of(6, 2, 0))).toBeCloseTo(-0.2);
  expect(trees.score(Float64Array.of(6, 2.1, 0))).toBeCloseTo(-0.3);
});

it("each tree's leaf is told in order", () => {
  const [first, second] = trees.leaves(Float64Array.of(6, 2, 0));
  expect(first).toBeCloseTo(-0.3);
  expect(second).toBeCloseTo(0.1);
});

it("a value stands among the edges of its feature", () => {
  expect([0.5, 2, 2.1].map((value) => trees.place(1, value))).toEqual([-0.5, 0, 0.5]);
  expect(trees.place(2, 9)).toBe(0);
});
