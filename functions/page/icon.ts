import { deflateSync } from "node:zlib";
import type { Masthead } from "../article/masthead.ts";
import { parseColour } from "../card/pixels/colour.ts";
import { writePng } from "../card/pixels/png.ts";

/** A front page seen from afar, in units of 1/18 of the side: x, y, width, height. */
const bars = [
  [3, 3, 12, 3],
  [3, 8, 5, 7],
  [10, 8, 5, 1],
  [10, 11, 5, 1],
  [10, 14, 5, 1],
] as const;

export function iconSvg({ palette }: Masthead): string {
  const rects = bars.map(
    ([x, y, width, height]) => `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><rect width="18" height="18" fill="${palette.accent}"/><g fill="${palette.ground}">${rects.join("")}</g></svg>\n`;
}

/** The same as a PNG of two colours, 180 pixels square, which is what Apple's devices ask for. */
export function iconPng({ palette }: Masthead): Uint8Array {
  const side = 180;
  const unit = side / 18;
  const isInk = (x: number, y: number) =>
    bars.some(
      ([left, top, width, height]) =>
        x >= left * unit && x < (left + width) * unit && y >= top * unit && y < (top + height) * unit,
    );
  const pixels = Buffer.alloc(side * (side + 1));
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) pixels[y * (side + 1) + 1 + x] = isInk(x, y) ? 1 : 0;
  }
  return writePng(
    side,
    side,
    deflateSync(pixels, { level: 9 }),
    [palette.accent, palette.ground].map(parseColour),
  );
}
