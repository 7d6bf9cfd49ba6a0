import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sequencer } from "../../../../infra/local/s3/sequencer.ts";

const sequence = fc.integer({ min: 1, max: 2 ** 52 });

describe("sequencers", () => {
  it("order as their events do when the shorter is padded on the right", () => {
    fc.assert(
      fc.property(sequence, sequence, (one, other) => {
        const [a, b] = [one, other].map((each) => sequencer(each).padEnd(20, "0"));
        return Math.sign(one - other) === (a! < b! ? -1 : a! > b! ? 1 : 0);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it("are of varying length, so that padding on the left, or not at all, is found out", () => {
    const sequences = Array.from({ length: 2_000 }, (_, at) => 1_790_000_000_000_000 + at);
    const texts = sequences.map(sequencer);
    expect(new Set(texts.map(({ length }) => length)).size).toBeGreaterThan(2);
    const leftPadded = texts.map((text) => text.padStart(20, "0"));
    expect([...leftPadded].sort()).not.toEqual(leftPadded);
  });
});
