import { expect, it } from "vitest";
import { middleSymbol, packedSymbols, unpackTrees } from "../../functions/summary/boosted-trees.ts";

const symbols = (...numbers: number[]): string => numbers.map((number) => packedSymbols[number]).join("");

it("trees are read back from their symbols, and their leaves added", () => {
  const { score } = unpackTrees({
    edges: [[5], [0.5, 2]],
    step: 0.1,
    // At most 5 in the first feature: .2, else −.3. At most 2 in the second: .1, else nothing.
    features: symbols(1, 0, 0, 2, 0, 0),
    values: symbols(0, middleSymbol + 2, middleSymbol - 3, 1, middleSymbol + 1, middleSymbol),
  });
  expect(score(Float64Array.of(5, 2))).toBeCloseTo(0.3);
  expect(score(Float64Array.of(6, 2))).toBeCloseTo(-0.2);
  expect(score(Float64Array.of(6, 2.1))).toBeCloseTo(-0.3);
});
