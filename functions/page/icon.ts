import { crc32, deflateSync } from "node:zlib";
import type { Masthead } from "../article/masthead.ts";

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
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(`${palette.accent}${palette.ground}`.replaceAll("#", ""), "hex")),
    chunk("IDAT", deflateSync(pixels, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
