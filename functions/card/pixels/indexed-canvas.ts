import { eachNews } from "../deflate/known-rows.ts";
import { packSheet } from "../deflate/pack-sheet.ts";
import type { Canvas, Picture } from "./canvas.ts";
import { mix } from "./colour.ts";
import type { Plate } from "./plate.ts";
import { writePng } from "./png.ts";
import { nearestIndex, quantise } from "./quantise.ts";
import { sheetOf } from "./sheet.ts";

/** As many as the kernel has numbers for. */
const mostColours = 255;
const grounds = 256;
/** As many as there are strengths, and more: so that the kernel finds them all in one word. */
const strengths = 16;

/**
 * Text on a plate without leaving the palette: what a colour at one of ten strengths makes of a palette entry becomes an
 * entry of its own when it is first needed; when the palette is full the nearest one serves.
 */
export function indexedCanvas(plate: Plate): Canvas {
  const { width, height, rows: known } = plate;
  const sheet = sheetOf(known);
  const { kernel, stride, data: pixels, firsts, lasts, sums, weighted } = sheet;
  const memory = new Uint8Array(kernel.memory.buffer);
  const table = memory.subarray(kernel.blends.value, kernel.blends.value + grounds * strengths);
  const missing = new Uint32Array(kernel.memory.buffer, kernel.missingBlend.value, 1);
  const glyph = kernel.glyph.value;
  const glyphBytes = kernel.glyphBytes.value;
  const levels = kernel.levels.value;
  const palette = plate.palette.slice();
  // Of each colour of text, what it makes of others, by entry and strength; the kernel has those of the one drawn with.
  const blends = new Map<number, Uint8Array>();
  let drawnWith = -1;
  let nearest: ((colour: number) => number) | undefined;
  const entries = new Map(palette.map((colour, index) => [colour, index]));

  function entryFor(colour: number): number {
    let entry = entries.get(colour);
    if (entry === undefined) {
      if (palette.length < mostColours) entry = palette.push(colour) - 1;
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

  function drawWith(colour: number) {
    blends.set(drawnWith, table.slice());
    const known = blends.get(colour);
    if (known) table.set(known);
    else {
      entryFor(colour);
      table.fill(kernel.unknown.value);
    }
    drawnWith = colour;
  }

  /** Draws rows of a coverage, their first one at a row and column of the sheet. */
  function stampRows(alpha: Uint8Array, wide: number, row: number, column: number) {
    memory.set(alpha, glyph);
    const high = alpha.length / wide;
    const stamp = (start: number) => kernel.stamp(wide, high, row, column, height, stride, start);
    for (let at = stamp(0); at >= 0; at = stamp(at)) {
      const blend = missing[0]!;
      const share = (blend % strengths) / levels;
      table[blend] = entryFor(mix(palette[blend >> 4]!, drawnWith, share));
    }
  }

  return {
    width,
    height,
    stamp({ left, top, width: wide, alpha }, x, y, colour) {
      if (colour !== drawnWith) drawWith(colour);
      // What is too large goes in parts.
      const part = wide * Math.floor(glyphBytes / wide);
      for (let from = 0; from < alpha.length; from += part)
        stampRows(alpha.subarray(from, from + part), wide, y + top + from / wide, x + left + 1);
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
      const bytes = writePng(width, height, packSheet(sheet), palette);
      return Promise.resolve({ bytes, contentType: "image/png" });
    },
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
