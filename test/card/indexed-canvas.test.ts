import fc from "fast-check";
import { expect, it } from "vitest";
import { mix } from "../../functions/card/pixels/colour.ts";
import type { Coverage } from "../../functions/card/pixels/coverage.ts";
import { indexedCanvas } from "../../functions/card/pixels/indexed-canvas.ts";
import { plateOf } from "../../functions/card/pixels/plate.ts";
import { readPng } from "../bench/cards/read-png.ts";

const [width, height] = [70, 40];
const palette = [0xffffff, 0x204060, 0xa03020, 0xe0e0e0, 0x101010, 0x60a060];

/** Flat, striped and diagonal grounds, with spots. */
const plate = fc
  .tuple(fc.constantFrom(0, 1, 2, 3), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.nat({ max: 30 }))))
  .map(([kind, spots]) => {
    const indices = new Uint8Array(width * height);
    for (let i = 0; i < indices.length; i++) {
      const [x, y] = [i % width, Math.floor(i / width)];
      indices[i] = [0, y >> 3, (x + y) >> 4, (width - x + y) >> 4][kind]! % palette.length;
    }
    for (const [at, colour, length] of spots)
      indices.fill(colour, at % indices.length, (at % indices.length) + length);
    return { indices, plate: plateOf(width, height, indices, palette) };
  });

const disc: Coverage = discOf(9);

it("knows the colours behind a text as if it looked at each pixel", () => {
  const area = fc.tuple(
    fc.integer({ min: -9, max: width }),
    fc.integer({ min: -9, max: height }),
    fc.nat({ max: 90 }),
    fc.nat({ max: 60 }),
  );
  fc.assert(
    fc.property(plate, area, ({ plate, indices }, [left, top, wide, high]) => {
      const seen = new Set<number>();
      for (let y = Math.max(0, top); y < Math.min(height, top + high); y++) {
        for (let x = Math.max(0, left); x < Math.min(width, left + wide); x++)
          seen.add(palette[indices[y * width + x]!]!);
      }
      const behind = indexedCanvas(plate).behind(left, top, wide, high);
      expect(behind.toSorted()).toEqual([...seen].toSorted());
    }),
    { seed: 5, numRuns: 200 },
  );
});

it("gives back what was drawn, wherever it lies and whatever was drawn on the plate before", async () => {
  const places = fc.array(
    fc.tuple(fc.integer({ min: -12, max: width + 3 }), fc.integer({ min: -12, max: height + 3 })),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(plate, places, async ({ plate, indices }, stamps) => {
      const canvas = indexedCanvas(plate);
      for (const [x, y] of stamps) canvas.stamp(disc, x, y, 0xcc0000);
      const { rgba } = await readPng((await canvas.encode()).bytes);
      for (let i = 0; i < width * height; i++) {
        const [x, y] = [i % width, Math.floor(i / width)];
        const inked = stamps.some(
          ([left, top]) => disc.alpha[(y - top) * 9 + (x - left)] === 255 && x >= left && x < left + 9,
        );
        const colour = (rgba[4 * i]! << 16) | (rgba[4 * i + 1]! << 8) | rgba[4 * i + 2]!;
        expect(colour).toBe(inked ? 0xcc0000 : palette[indices[i]!]);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});

/** Few strengths, so that even letters over letters need no more colours than a palette has. */
const glyph = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 24 }),
    left: fc.integer({ min: -30, max: 30 }),
    top: fc.integer({ min: -30, max: 30 }),
    seed: fc.nat({ max: 1_000_000 }),
  })
  .map(({ width, height, left, top, seed }): Coverage => {
    const alpha = Uint8Array.from(
      { length: width * height },
      (_, i) => [0, 0, 70, 180, 255][((i + 1) * (seed + 7919)) % 5]!,
    );
    return { left, top, width, height, alpha };
  });

it("blends each pixel as its coverage says, also over letters and at the edges", async () => {
  const stamps = fc.array(
    fc.tuple(
      glyph,
      fc.integer({ min: -20, max: width + 20 }),
      fc.integer({ min: -20, max: height + 20 }),
      fc.constantFrom(0xcc0000, 0x0000cc),
    ),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(plate, stamps, async ({ plate, indices }, glyphs) => {
      const canvas = indexedCanvas(plate);
      const wanted = Array.from(indices, (index) => palette[index]!);
      const all = new Set(palette);
      for (const [cover, x, y, colour] of glyphs) {
        canvas.stamp(cover, x, y, colour);
        for (const [i, alpha] of cover.alpha.entries()) {
          const column = x + cover.left + (i % cover.width);
          const row = y + cover.top + Math.floor(i / cover.width);
          if (column < 0 || column >= width || row < 0 || row >= height || alpha === 0) continue;
          const at = row * width + column;
          wanted[at] = mix(wanted[at]!, colour, Math.round((alpha * 10) / 255) / 10);
          all.add(wanted[at]!);
        }
        all.add(colour);
      }
      fc.pre(all.size <= 255);
      const { rgba } = await readPng((await canvas.encode()).bytes);
      const found = Array.from(
        wanted,
        (_, i) => (rgba[4 * i]! << 16) | (rgba[4 * i + 1]! << 8) | rgba[4 * i + 2]!,
      );
      expect(found).toEqual(wanted);
    }),
    { seed: 5, numRuns: 150 },
  );
});

it("draws what is larger than the kernel takes at once", async () => {
  const [wide, high] = [700, 900];
  const large = plateOf(wide, high, new Uint8Array(wide * high), palette);
  const alpha = Uint8Array.from({ length: wide * high }, (_, i) => (i % 7 < 3 ? 255 : 0));
  const canvas = indexedCanvas(large);
  canvas.stamp({ left: 0, top: 0, width: wide, height: high, alpha }, 0, 0, 0x204060);
  const { rgba } = await readPng((await canvas.encode()).bytes);
  expect(alpha.every((one, i) => rgba[4 * i] === (one === 255 ? 0x20 : 0xff))).toBe(true);
});

it("draws on two at once without one showing on the other", async () => {
  const ground = plateOf(width, height, new Uint8Array(width * height), palette);
  await indexedCanvas(ground).encode();
  const [one, other] = [indexedCanvas(ground), indexedCanvas(ground)];
  one.stamp(disc, 10, 10, 0xcc0000);
  const blank = await readPng((await other.encode()).bytes);
  expect(new Set(blank.rgba)).toEqual(new Set([255]));
  const drawn = await readPng((await one.encode()).bytes);
  expect(drawn.rgba[4 * (14 * width + 14) + 1]).toBe(0);
});

/** A filled disc without soft edges. */
function discOf(size: number): Coverage {
  const alpha = new Uint8Array(size * size);
  for (let row = 0; row < size; row++) {
    const half = Math.round(Math.sqrt((size / 2) ** 2 - (row + 0.5 - size / 2) ** 2));
    const [first, last] = [Math.floor(size / 2) - half + 1, Math.floor(size / 2) + half];
    alpha.fill(255, row * size + first, row * size + last);
  }
  return { left: 0, top: 0, width: size, height: size, alpha };
}
