import type { Canvas, Picture } from "./canvas.ts";
import { writeJpeg } from "./jpeg.ts";
import { lightOf } from "./light.ts";

/** Text on an opaque photograph, which is changed in place. */
export function photoCanvas(photograph: Picture, files: (name: string) => Uint8Array): Canvas {
  const { width, height, rgba } = photograph;

  const blend = (at: number, r: number, g: number, b: number, alpha: number) => {
    const rest = 255 - alpha;
    rgba[at] = (r * alpha + rgba[at]! * rest + 127) / 255;
    rgba[at + 1] = (g * alpha + rgba[at + 1]! * rest + 127) / 255;
    rgba[at + 2] = (b * alpha + rgba[at + 2]! * rest + 127) / 255;
  };
  /** The rows of a box that are on the canvas: where each begins in the box and on the canvas, and how long it is. */
  const rowsInside = (
    left: number,
    top: number,
    wide: number,
    high: number,
    visit: (from: number, at: number, count: number) => void,
  ) => {
    const first = Math.max(0, -left);
    const count = Math.min(wide, width - left) - first;
    for (let row = Math.max(0, -top); row < Math.min(high, height - top); row++)
      visit(row * wide + first, ((top + row) * width + left + first) * 4, count);
  };
  return {
    width,
    height,
    stamp({ left, top, width: wide, height: high, alpha }, x, y, colour) {
      const [r, g, b] = [colour >> 16, (colour >> 8) & 255, colour & 255];
      rowsInside(x + left, y + top, wide, high, (from, at, count) => {
        for (let i = 0; i < count; i++) {
          const share = alpha[from + i]!;
          if (share !== 0) blend(at + 4 * i, r, g, b, share);
        }
      });
    },
    paste({ width: wide, height: high, rgba: over }: Picture, x, y) {
      rowsInside(x, y, wide, high, (from, at, count) => {
        for (let i = 0, source = from * 4; i < count; i++, source += 4) {
          const share = over[source + 3]!;
          if (share !== 0) blend(at + 4 * i, over[source]!, over[source + 1]!, over[source + 2]!, share);
        }
      });
    },
    behind(left, top, wide, high) {
      let [darkest, brightest, least, most] = [0, 0xffffff, Infinity, -1];
      rowsInside(left, top, wide, high, (_, from, count) => {
        for (let at = from; at < from + 4 * count; at += 4) {
          const light = lightOf(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!);
          if (light >= least && light <= most) continue;
          const colour = (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
          if (light < least) [least, darkest] = [light, colour];
          if (light > most) [most, brightest] = [light, colour];
        }
      });
      return [darkest, brightest];
    },
    encode: async () => ({ bytes: await writeJpeg(photograph, files), contentType: "image/jpeg" }),
  };
}
