import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deflateRows } from "../../functions/card/deflate/deflate-rows.ts";
import { knownRows } from "../../functions/card/deflate/known-rows.ts";

/** Rows like a card's: flat, repeated from above, with spots and noise. */
const picture = fc
  .record({
    stride: fc.integer({ min: 1, max: 1500 }),
    rows: fc.integer({ min: 0, max: 40 }),
    spots: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 60,
    }),
    noise: fc.uint8Array({ maxLength: 2000 }),
  })
  .map(({ stride, rows, spots, noise }) => {
    const data = new Uint8Array(stride * rows);
    for (const [at, length, value] of spots) {
      const from = data.length === 0 ? 0 : at % data.length;
      data.fill(value, from, Math.min(data.length, from + length));
      data.copyWithin(Math.min(data.length, from + stride), from, Math.min(data.length, from + length));
    }
    data.set(noise.subarray(0, data.length), Math.max(0, data.length - noise.length));
    return { data, stride };
  });

describe("deflating rows", () => {
  it("gives a stream that zlib unpacks to the same bytes, whatever they are", () => {
    fc.assert(
      fc.property(picture, ({ data, stride }) => {
        expect(Buffer.from(inflateSync(deflateRows(data, stride))).equals(Buffer.from(data))).toBe(true);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it("gives the same for rows that are known and were drawn on", () => {
    fc.assert(
      fc.property(
        picture.filter(({ stride }) => stride > 1),
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 90 })), {
          maxLength: 30,
        }),
        ({ data: before, stride }, diagonal, strokes) => {
          const rows = before.length / stride;
          if (diagonal) {
            for (let i = 0; i < before.length; i++) before[i] = ((i % stride) + Math.floor(i / stride)) >> 4;
          }
          const data = before.slice();
          const from = new Int32Array(rows).fill(stride);
          const to = new Int32Array(rows);
          for (const [y, x, stroke] of rows === 0 ? [] : strokes) {
            const [row, column] = [y % rows, x % stride];
            const end = Math.min(stride, column + stroke.length);
            data.set(stroke.subarray(0, end - column), row * stride + column);
            from[row] = Math.min(from[row]!, column);
            to[row] = Math.max(to[row]!, end);
          }
          const sums = new Int32Array(rows);
          const weighted = new Int32Array(rows);
          for (let i = 0; i < data.length; i++) {
            const row = Math.floor(i / stride);
            sums[row]! += data[i]! - before[i]!;
            weighted[row]! += (data[i]! - before[i]!) * (stride - (i % stride));
          }
          const stream = deflateRows(data, stride, {
            rows: knownRows(before, stride),
            from,
            to,
            sums,
            weighted,
          });
          expect(Buffer.from(inflateSync(stream)).equals(Buffer.from(data))).toBe(true);
        },
      ),
      { seed: 7, numRuns: 400 },
    );
  });

  it("survives codes of the greatest depth", () => {
    let [a, b] = [1, 1];
    const values: number[] = [];
    for (let symbol = 0; symbol < 22; symbol++) {
      for (let i = 0; i < b; i++) values.push((symbol * 37 + i * 101 * symbol) % 256);
      [a, b] = [b, a + b];
    }
    const data = Uint8Array.from(values);
    expect(Buffer.from(inflateSync(deflateRows(data, 997))).equals(Buffer.from(data))).toBe(true);
  });
});
