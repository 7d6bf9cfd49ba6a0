import { describe, expect, it } from "vitest";
import type { Piece } from "../../../functions/summary/piece.ts";
import { expectedOverlap } from "../../../functions/summary/rank/expected-overlap.ts";

const piece = (...stems: number[]): Piece => ({
  index: 0,
  text: "",
  size: stems.length,
  stems: Uint16Array.from(stems),
  clipped: false,
});

/** Stem 0 is sure to be in the summary twice, 1 is there once in two, 2 never. */
const expected = { once: Float64Array.of(1, 0.5, 0), twice: Float64Array.of(1, 0, 0), total: 2.5 };

describe("the words that a set is expected to share", () => {
  const overlap = expectedOverlap(expected);

  it("are counted twice over the words of both", () => {
    expect(overlap([piece(0, 1)])).toBeCloseTo((2 * 1.5) / (2 + 2.5));
    expect(overlap([piece(0, 2)])).toBeCloseTo((2 * 1) / (2 + 2.5));
  });

  it("are worth less the oftener they stand, over all sentences", () => {
    expect(overlap([piece(1, 1)])).toBeCloseTo((2 * 0.5) / (2 + 2.5));
    expect(overlap([piece(0), piece(0)])).toBeCloseTo((2 * 2) / (2 + 2.5));
    expect(overlap([piece(0, 0), piece(0)])).toBeCloseTo((2 * 2.5) / (3 + 2.5));
  });

  it("do not depend on the set that was asked for before", () => {
    const first = overlap([piece(0, 1)]);
    overlap([piece(0, 0, 1, 2)]);
    expect(overlap([piece(0, 1)])).toBe(first);
  });

  it("are none of none", () => expect(overlap([])).toBe(0));
});
