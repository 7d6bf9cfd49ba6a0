import type { Canvas, Picture } from "./canvas.ts";
import { mix } from "./colour.ts";
import type { Coverage } from "./coverage.ts";
import type { Plate } from "./plate.ts";
import { writePng } from "./png.ts";
import { nearestIndex, quantise } from "./quantise.ts";

const levels = 10;
const levelOf = Uint8Array.from({ length: 256 }, (_, alpha) => Math.round((alpha * levels) / 255));

/**
 * Text on a plate without leaving the palette: what a colour at one of sixteen strengths makes of a palette entry
 * becomes an entry of its own when it is first needed; past 256 entries the nearest one serves.
 */
export function indexedCanvas(plate: Plate): Canvas {
  const { width, height } = plate;
  const stride = width + 1;
  const pixels = plate.rows.slice();
  // Of each row, the columns that were drawn on.
  const firsts = new Int32Array(height).fill(stride);
  const lasts = new Int32Array(height);
  const palette = plate.palette.slice();
  const blends = new Map<number, Int16Array>();
  let nearest: ((colour: number) => number) | undefined;
  const entries = new Map(palette.map((colour, index) => [colour, index]));

  function entryFor(colour: number): number {
    let entry = entries.get(colour);
    if (entry === undefined) {
      if (palette.length < 256) entry = palette.push(colour) - 1;
      else {
        nearest ??= nearestIndex(palette);
        entry = nearest(colour);
      }
      entries.set(colour, entry);
    }
    return entry;
  }

  function touch(row: number, first: number, last: number) {
    if (first < firsts[row]!) firsts[row] = first;
    if (last > lasts[row]!) lasts[row] = last;
  }

  /** Where a row differs from the one above: as the plate does, or where either was drawn on. */
  function changes() {
    const from = plate.changes.from.slice();
    const to = plate.changes.to.slice();
    for (let row = 1; row < height; row++) {
      const first = Math.min(firsts[row]!, firsts[row - 1]!);
      const last = Math.max(lasts[row]!, lasts[row - 1]!);
      if (first >= last) continue;
      const asAbove = from[row]! >= to[row]!;
      from[row] = asAbove ? first : Math.min(from[row]!, first);
      to[row] = asAbove ? last : Math.max(to[row]!, last);
    }
    return { from, to };
  }

  return {
    width,
    height,
    stamp({ left, top, width: wide, height: high, alpha }: Coverage, x, y, colour) {
      let blend = blends.get(colour);
      if (!blend) {
        blend = new Int16Array(256 * 16).fill(-1);
        blends.set(colour, blend);
      }
      const [x0, y0] = [x + left, y + top];
      const [firstX, lastX] = [Math.max(0, -x0), Math.min(wide, width - x0)];
      for (let row = Math.max(0, -y0); row < Math.min(high, height - y0); row++) {
        const from = row * wide;
        const to = (y0 + row) * stride + x0 + 1;
        touch(y0 + row, x0 + 1 + firstX, x0 + 1 + lastX);
        for (let i = firstX; i < lastX; i++) {
          const level = levelOf[alpha[from + i]!]!;
          if (level === 0) continue;
          const key = (pixels[to + i]! << 4) | level;
          let entry = blend[key]!;
          if (entry < 0) {
            entry = entryFor(mix(palette[pixels[to + i]!]!, colour, level / levels));
            blend[key] = entry;
          }
          pixels[to + i] = entry;
        }
      }
    },
    paste(picture, x, y) {
      const seen = new Map<number, number>();
      const at = (row: number, i: number) => (y + row) * stride + 1 + x + i;
      for (let row = Math.max(0, y); row < Math.min(height, y + picture.height); row++)
        touch(row, Math.max(0, x), Math.min(stride, x + picture.width + 1));
      eachPixel(picture, x, y, width, height, (row, i, rgb, alpha) => {
        const colour = mix(palette[pixels[at(row, i)]!]!, rgb, alpha);
        seen.set(colour, (seen.get(colour) ?? 0) + 1);
      });
      // A quarter of what is left: others may follow.
      const chosen = quantise(seen, Math.max(12, Math.min(48, (248 - palette.length) >> 2)));
      const nearestChosen = nearestIndex(chosen);
      eachPixel(picture, x, y, width, height, (row, i, rgb, alpha) => {
        const colour = mix(palette[pixels[at(row, i)]!]!, rgb, alpha);
        pixels[at(row, i)] = entryFor(chosen[nearestChosen(colour)]!);
      });
    },
    behind(left, top, wide, high) {
      const found = new Uint8Array(256);
      const [firstX, lastX] = [Math.max(0, left), Math.min(width, left + wide)];
      for (let y = Math.max(0, top); y < Math.min(height, top + high); y++) {
        const row = y * stride + 1;
        for (let i = row + firstX; i < row + lastX; i++) found[pixels[i]!] = 1;
      }
      return palette.filter((_, index) => found[index] === 1);
    },
    encode: () =>
      Promise.resolve({
        bytes: writePng(width, height, pixels, palette, changes()),
        contentType: "image/png" as const,
      }),
  };
}

function eachPixel(
  { rgba, width, height }: Picture,
  x: number,
  y: number,
  canvasWidth: number,
  canvasHeight: number,
  visit: (row: number, i: number, rgb: number, alpha: number) => void,
) {
  for (let row = 0; row < height; row++) {
    for (let i = 0; i < width; i++) {
      const at = (row * width + i) * 4;
      const alpha = rgba[at + 3]! / 255;
      if (alpha === 0 || y + row < 0 || y + row >= canvasHeight || x + i < 0 || x + i >= canvasWidth)
        continue;
      // resvg gives colours that are not multiplied by their alpha.
      visit(row, i, (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!, alpha);
    }
  }
}
