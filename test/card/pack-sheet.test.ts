import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownRows } from "../../functions/card/deflate/known-rows.ts";
import { packSheet } from "../../functions/card/deflate/pack-sheet.ts";
import { sheetOf } from "../../functions/card/pixels/sheet.ts";

/** Rows like a card's: flat, repeated from above, with spots and noise. */
const picture = fc
  .record({
    stride: fc.integer({ min: 2, max: 1500 }),
    rows: fc.integer({ min: 1, max: 40 }),
    spots: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 60,
    }),
    noise: fc.uint8Array({ maxLength: 2000 }),
  })
  .map(({ stride, rows, spots, noise }) => {
    const data = new Uint8Array(stride * rows);
    for (const [at, length, value] of spots) {
      const from = at % data.length;
      data.fill(value, from, Math.min(data.length, from + length));
      data.copyWithin(Math.min(data.length, from + stride), from, Math.min(data.length, from + length));
    }
    data.set(noise.subarray(0, data.length), Math.max(0, data.length - noise.length));
    return { data, stride };
  });

/** Packs what `draw` made of rows, which says the columns of a row that it changed. */
function unpacked(
  before: Uint8Array,
  stride: number,
  draw: (data: Uint8Array, changed: (row: number, from: number, to: number) => void) => void,
): { wanted: Buffer; found: Buffer } {
  const sheet = sheetOf(knownRows(before, stride));
  const { data, firsts, lasts, sums, weighted } = sheet;
  draw(data, (row, from, to) => {
    firsts[row] = Math.min(firsts[row]!, from);
    lasts[row] = Math.max(lasts[row]!, to);
  });
  for (let i = 0; i < data.length; i++) {
    const row = Math.floor(i / stride);
    sums[row]! += data[i]! - before[i]!;
    weighted[row]! += (data[i]! - before[i]!) * (stride - (i % stride));
  }
  const wanted = Buffer.from(data);
  return { wanted, found: inflateSync(packSheet(sheet)) };
}

describe("packing a sheet", () => {
  it("gives a stream that zlib unpacks to the same bytes, whatever was drawn", () => {
    fc.assert(
      fc.property(picture, ({ data, stride }) => {
        const { wanted, found } = unpacked(new Uint8Array(data.length), stride, (rows, changed) => {
          rows.set(data);
          for (let row = 0; row < data.length / stride; row++) changed(row, 0, stride);
        });
        expect(found.equals(wanted)).toBe(true);
        expect(wanted.equals(data)).toBe(true);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it("gives the same where little was drawn on flat and on diagonal grounds", () => {
    fc.assert(
      fc.property(
        picture,
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 90 })), {
          maxLength: 30,
        }),
        ({ data: before, stride }, diagonal, strokes) => {
          const rows = before.length / stride;
          if (diagonal) {
            for (let i = 0; i < before.length; i++) before[i] = ((i % stride) + Math.floor(i / stride)) >> 4;
          }
          const { wanted, found } = unpacked(before, stride, (data, changed) => {
            for (const [y, x, stroke] of strokes) {
              const [row, column] = [y % rows, x % stride];
              const end = Math.min(stride, column + stroke.length);
              data.set(stroke.subarray(0, end - column), row * stride + column);
              changed(row, column, end);
            }
          });
          expect(found.equals(wanted)).toBe(true);
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
    const stride = 997;
    const data = Uint8Array.from(values.slice(0, values.length - (values.length % stride)));
    const { found } = unpacked(new Uint8Array(data.length), stride, (rows, changed) => {
      rows.set(data);
      for (let row = 0; row < data.length / stride; row++) changed(row, 0, stride);
    });
    expect(found.equals(data)).toBe(true);
  });

  it("takes no picture that its memory is not made for", () => {
    const wide = knownRows(new Uint8Array(2 * 2049), 2049);
    expect(() => sheetOf(wide)).toThrow("at most 2048 rows and columns");
  });
});
