import type { Canvas, Picture } from "./canvas.ts";
import { writeJpeg } from "./jpeg.ts";

/** Text on a photograph (opaque RGB, three bytes for each pixel), which is changed in place. */
export function photoCanvas(
  width: number,
  height: number,
  rgb: Uint8Array,
  files: (name: string) => Uint8Array,
): Canvas {
  const blend = (at: number, colour: number, alpha: number) => {
    rgb[at] = Math.round(rgb[at]! + ((colour >> 16) - rgb[at]!) * alpha);
    rgb[at + 1] = Math.round(rgb[at + 1]! + (((colour >> 8) & 255) - rgb[at + 1]!) * alpha);
    rgb[at + 2] = Math.round(rgb[at + 2]! + ((colour & 255) - rgb[at + 2]!) * alpha);
  };
  const eachInside = (
    x0: number,
    y0: number,
    wide: number,
    high: number,
    visit: (from: number, at: number) => void,
  ) => {
    for (let row = Math.max(0, -y0); row < Math.min(high, height - y0); row++) {
      for (let i = Math.max(0, -x0); i < Math.min(wide, width - x0); i++) {
        visit(row * wide + i, ((y0 + row) * width + x0 + i) * 3);
      }
    }
  };
  return {
    width,
    height,
    stamp({ left, top, width: wide, height: high, alpha }, x, y, colour) {
      eachInside(x + left, y + top, wide, high, (from, at) => {
        if (alpha[from] !== 0) blend(at, colour, alpha[from]! / 255);
      });
    },
    paste({ width: wide, height: high, rgba }: Picture, x, y) {
      eachInside(x, y, wide, high, (from, at) => {
        const [r = 0, g = 0, b = 0, alpha = 0] = rgba.subarray(from * 4, from * 4 + 4);
        if (alpha !== 0) blend(at, (r << 16) | (g << 8) | b, alpha / 255);
      });
    },
    behind(left, top, wide, high) {
      let [darkest, brightest, least, most] = [0, 0xffffff, Infinity, -1];
      eachInside(left, top, wide, high, (_, at) => {
        const luma = 3 * rgb[at]! + 6 * rgb[at + 1]! + rgb[at + 2]!;
        const colour = (rgb[at]! << 16) | (rgb[at + 1]! << 8) | rgb[at + 2]!;
        if (luma < least) [least, darkest] = [luma, colour];
        if (luma > most) [most, brightest] = [luma, colour];
      });
      return [darkest, brightest];
    },
    encode: async () => ({ bytes: await writeJpeg(width, height, rgb, files), contentType: "image/jpeg" }),
  };
}
