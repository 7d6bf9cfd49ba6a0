import { expect, it } from "vitest";
import { unpackSetRanker } from "../../functions/summary/set-ranker.ts";

/** One tree: at most 5 in the only feature is worth 2, more is worth −3. */
const trees = {
  edges: [[5]],
  step: 1,
  trees: Buffer.from([1, 0, 0, 130, 0, 125]).toString("base64"),
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
