import type { Canvas, Picture } from "./canvas.ts";
import { mix } from "./colour.ts";
import type { Coverage } from "./coverage.ts";
import { writePng } from "./png.ts";
import { nearestIndex, quantise } from "./quantise.ts";

/** What a page looks like before any article is set on it: indices into a palette of `0xrrggbb`. */
export interface Plate {
  width: number;
  height: number;
  indices: Uint8Array;
  palette: number[];
}

const levels = 15;
const levelOf = Uint8Array.from({ length: 256 }, (_, alpha) => Math.round((alpha * levels) / 255));

/**
 * Text on a plate without leaving the palette: what a colour at one of sixteen strengths makes of a palette entry
 * becomes an entry of its own when it is first needed; past 256 entries the nearest one serves.
 */
export function indexedCanvas(plate: Plate): Canvas {
  const { width, height } = plate;
  const pixels = plate.indices.slice();
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
        const to = (y0 + row) * width + x0;
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
      const at = (row: number, i: number) => (y + row) * width + x + i;
      eachPixel(picture, x, y, width, height, (row, i, rgb, alpha) => {
        const colour = mix(palette[pixels[at(row, i)]!]!, rgb, alpha);
        seen.set(colour, (seen.get(colour) ?? 0) + 1);
      });
      const chosen = quantise(seen, Math.min(64, Math.max(1, 240 - palette.length)));
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
        for (let i = y * width + firstX; i < y * width + lastX; i++) found[pixels[i]!] = 1;
      }
      return palette.filter((_, index) => found[index] === 1);
    },
    encode: () =>
      Promise.resolve({ bytes: writePng(width, height, pixels, palette), contentType: "image/png" as const }),
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
