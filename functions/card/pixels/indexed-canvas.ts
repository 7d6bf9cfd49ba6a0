import { eachNews } from "../deflate/known-rows.ts";
import type { Canvas, Picture } from "./canvas.ts";
import { mix } from "./colour.ts";
import type { Plate } from "./plate.ts";
import { writePng } from "./png.ts";
import { nearestIndex, quantise } from "./quantise.ts";
import { clipped } from "./spans.ts";

const levels = 10;
const levelOf = Uint8Array.from({ length: 256 }, (_, alpha) => Math.round((alpha * levels) / 255));

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
  // Of each colour of text, what it makes of others, by entry and level; -1 where that is not known yet.
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

  function blendsOf(colour: number): Int16Array {
    let blend = blends.get(colour);
    if (!blend) {
      entryFor(colour);
      blend = new Int16Array(256 * 16).fill(-1);
      blends.set(colour, blend);
    }
    return blend;
  }

  /** Draws on columns of a row until one needs a blend that is not known yet; gives its column. It calls nothing: so it is fast. */
  function blendRow(
    row: number,
    first: number,
    end: number,
    blend: Int16Array,
    alpha: Uint8Array,
    from: number,
  ): number {
    const start = row * stride;
    let sum = 0;
    let sumOfSums = 0;
    let column = first;
    for (; column < end; column++) {
      const before = pixels[start + column]!;
      const after = blend[(before << 4) | levelOf[alpha[from + column]!]!]!;
      if (after < 0) break;
      pixels[start + column] = after;
      sum += after - before;
      sumOfSums += sum;
    }
    sums[row]! += sum;
    weighted[row]! += sumOfSums + sum * (stride - column);
    return column;
  }

  return {
    width,
    height,
    stamp(coverage, x, y, colour) {
      const blend = blendsOf(colour);
      const { left, top, width: wide, alpha, spans } = clipped(coverage, x, y, width, height);
      const origin = x + left + 1;
      for (let span = 0; span < spans.length; span += 3) {
        const row = y + top + spans[span]!;
        const from = spans[span]! * wide - origin;
        let column = origin + spans[span + 1]!;
        const end = origin + spans[span + 2]!;
        touch(row, column, end);
        for (;;) {
          column = blendRow(row, column, end, blend, alpha, from);
          if (column === end) break;
          const before = pixels[row * stride + column]!;
          const level = levelOf[alpha[from + column]!]!;
          blend[(before << 4) | level] = entryFor(mix(palette[before]!, colour, level / levels));
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
