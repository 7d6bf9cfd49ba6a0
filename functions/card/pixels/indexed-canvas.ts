import { eachNews } from "../deflate/known-rows.ts";
import type { Canvas, Picture } from "./canvas.ts";
import { mix } from "./colour.ts";
import type { Plate } from "./plate.ts";
import { writePng } from "./png.ts";
import { nearestIndex, quantise } from "./quantise.ts";
import { clipped, whole } from "./spans.ts";

const levels = 10;
const levelOf = Uint8Array.from({ length: 256 }, (_, alpha) => Math.round((alpha * levels) / 255));

/** A colour of text: its own entry, and what it makes of others, by entry and level; -1 where that is not known yet. */
interface Ink {
  entry: number;
  blend: Int16Array;
}

/**
 * Text on a plate without leaving the palette: what a colour at one of sixteen strengths makes of a palette entry
 * becomes an entry of its own when it is first needed; past 256 entries the nearest one serves.
 */
export function indexedCanvas(plate: Plate): Canvas {
  const { width, height, rows: known } = plate;
  const { stride } = known;
  const pixels = takeCopy(known.data);
  // Of each row, the columns that were drawn on.
  const firsts = new Int32Array(height).fill(stride);
  const lasts = new Int32Array(height);
  // What that adds to the row's part in the checksum.
  const sums = new Int32Array(height);
  const weighted = new Int32Array(height);
  const palette = plate.palette.slice();
  const inks = new Map<number, Ink>();
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

  function inkFor(colour: number): Ink {
    let ink = inks.get(colour);
    if (!ink) {
      ink = { entry: entryFor(colour), blend: new Int16Array(256 * 16).fill(-1) };
      inks.set(colour, ink);
    }
    return ink;
  }

  return {
    width,
    height,
    stamp(coverage, x, y, colour) {
      const { entry, blend } = inkFor(colour);
      const { left, top, width: wide, alpha, spans } = clipped(coverage, x, y, width, height);
      const origin = (y + top) * stride + 1 + x + left;
      for (let span = 0; span < spans.length; span += 3) {
        const row = spans[span]! % whole;
        const first = spans[span + 1]!;
        const last = spans[span + 2]!;
        touch(y + top + row, x + left + 1 + first, x + left + 1 + last);
        const to = origin + row * stride;
        const from = row * wide;
        const isWhole = spans[span]! >= whole;
        let sum = 0;
        let sumOfSums = 0;
        for (let i = first; i < last; i++) {
          const before = pixels[to + i]!;
          let after = entry;
          if (!isWhole) {
            const key = (before << 4) | levelOf[alpha[from + i]!]!;
            after = blend[key]!;
            if (after < 0) {
              after = entryFor(mix(palette[before]!, colour, (key & 15) / levels));
              blend[key] = after;
            }
          }
          pixels[to + i] = after;
          sum += after - before;
          sumOfSums += sum;
        }
        sums[y + top + row]! += sum;
        weighted[y + top + row]! += sumOfSums + sum * (width - x - left - last);
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
        const entry = entryFor(chosen[nearestChosen(colour)]!);
        const added = entry - pixels[at(row, i)]!;
        sums[y + row]! += added;
        weighted[y + row]! += added * (width - x - i);
        pixels[at(row, i)] = entry;
      });
    },
    behind(left, top, wide, high) {
      const found = new Uint8Array(256);
      const [first, last] = [Math.max(0, left) + 1, Math.min(width, left + wide) + 1];
      const bottom = Math.min(height, top + high);
      for (let y = Math.max(0, top); y < bottom; y++) {
        const wasDrawnOn = firsts[y]! < lasts[y]! || (y > 0 && firsts[y - 1]! < lasts[y - 1]!);
        const row = y * stride;
        if (wasDrawnOn || y <= top || y === 0) {
          for (let i = row + first; i < row + last; i++) found[pixels[i]!] = 1;
        } else eachNews(known, y, first, last, (column) => (found[pixels[row + column]!] = 1));
      }
      return palette.filter((_, index) => found[index] === 1);
    },
    encode() {
      const bytes = writePng(width, height, pixels, palette, {
        rows: known,
        from: firsts,
        to: lasts,
        sums,
        weighted,
      });
      giveBack(pixels);
      return Promise.resolve({ bytes, contentType: "image/png" });
    },
  };
}

/** The memory of a canvas that is done: to get it anew costs as much as to draw. */
let spare: Uint8Array | null = null;

function takeCopy(rows: Uint8Array): Uint8Array {
  const room = spare && spare.length >= rows.length ? spare : new Uint8Array(rows.length);
  spare = null;
  const pixels = room.subarray(0, rows.length);
  pixels.set(rows);
  return pixels;
}

function giveBack(pixels: Uint8Array) {
  const room = new Uint8Array(pixels.buffer);
  if (room.length > (spare?.length ?? 0)) spare = room;
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
