import { cardSizes } from "../card-sizes.ts";
import type { Picture } from "../pixels/canvas.ts";

/** A picture as small as every format's crop of it allows, by a whole factor: what the formats share of the work. */
export function reduced(picture: Picture): Picture {
  const room = Object.values(cardSizes).map(({ width, height }) =>
    Math.min(picture.width / width, picture.height / height),
  );
  const factor = Math.floor(Math.min(...room));
  return factor < 2 ? picture : meanOf(picture, factor);
}

/** Each new pixel is the mean of a square of `factor` old ones a side; what is left over at the end is dropped. */
function meanOf({ rgba, width: stride, height: rows }: Picture, factor: number): Picture {
  const width = Math.floor(stride / factor);
  const height = Math.floor(rows / factor);
  const made = new Uint8Array(width * height * 4).fill(255);
  const area = factor * factor;
  const half = area >> 1;
  const sums = new Uint32Array(width * 3);
  for (let y = 0, to = 0; y < height; y++) {
    sums.fill(half);
    for (let j = 0; j < factor; j++) {
      let from = (y * factor + j) * stride * 4;
      for (let at = 0; at < sums.length; at += 3) {
        let [r, g, b] = [0, 0, 0];
        for (let i = 0; i < factor; i++, from += 4) {
          r += rgba[from]!;
          g += rgba[from + 1]!;
          b += rgba[from + 2]!;
        }
        sums[at]! += r;
        sums[at + 1]! += g;
        sums[at + 2]! += b;
      }
    }
    for (let at = 0; at < sums.length; at += 3, to += 4) {
      made[to] = sums[at]! / area;
      made[to + 1] = sums[at + 1]! / area;
      made[to + 2] = sums[at + 2]! / area;
    }
  }
  return { width, height, rgba: made };
}
