import type { Picture } from "../pixels/canvas.ts";
import type { Crop } from "./crop.ts";

/** Part of a picture at another size, as opaque RGB: each new pixel is the mean of the area that it covers. */
export function resample(
  { rgba, width: stride, height: rows }: Picture,
  crop: Crop,
  width: number,
  height: number,
): Uint8Array {
  const columns = weights(crop.left, crop.width, width, stride);
  const lines = weights(crop.top, crop.height, height, rows);
  const narrow = new Float32Array(width * crop.height * 3);
  const firstLine = crop.top;
  for (let y = 0; y < crop.height; y++) {
    for (let x = 0; x < width; x++) {
      const { from, shares } = columns[x]!;
      let [r, g, b] = [0, 0, 0];
      for (let i = 0; i < shares.length; i++) {
        const at = ((firstLine + y) * stride + from + i) * 4;
        const share = shares[i]!;
        r += rgba[at]! * share;
        g += rgba[at + 1]! * share;
        b += rgba[at + 2]! * share;
      }
      const to = (y * width + x) * 3;
      narrow[to] = r;
      narrow[to + 1] = g;
      narrow[to + 2] = b;
    }
  }
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const { from, shares } = lines[y]!;
    for (let i = 0; i < width * 3; i++) {
      let sum = 0;
      for (let j = 0; j < shares.length; j++)
        sum += narrow[(from - firstLine + j) * width * 3 + i]! * shares[j]!;
      rgb[y * width * 3 + i] = Math.round(sum);
    }
  }
  return rgb;
}

/** For each new pixel, which old ones it covers and by how much; between two of them where it is enlarged. */
function weights(start: number, length: number, count: number, limit: number) {
  const scale = length / count;
  return Array.from({ length: count }, (_, i) => {
    const reach = Math.max(scale, 1);
    const middle = start + (i + 0.5) * scale;
    const from = Math.max(start, Math.floor(middle - reach / 2));
    const to = Math.min(start + length, limit, Math.ceil(middle + reach / 2));
    const shares = Array.from({ length: to - from }, (_, j) =>
      Math.max(0, Math.min(from + j + 1, middle + reach / 2) - Math.max(from + j, middle - reach / 2)),
    );
    const total = shares.reduce((sum, share) => sum + share, 0);
    return { from, shares: shares.map((share) => share / total) };
  });
}
