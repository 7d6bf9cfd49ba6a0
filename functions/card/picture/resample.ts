import type { Picture } from "../pixels/canvas.ts";
import type { Crop } from "./crop.ts";

/** Part of an opaque picture at another size: each new pixel is the mean of the area that it covers. */
export function resample(
  { rgba, width: stride }: Picture,
  crop: Crop,
  width: number,
  height: number,
): Picture {
  const columns = sharesOf(crop.left, crop.width, width);
  const rows = sharesOf(crop.top, crop.height, height);
  const made = new Uint8Array(width * height * 4).fill(255);
  // One row of the crop at its full width: the mean of the rows that a new row covers.
  const line = new Float32Array((crop.left + crop.width) * 3);
  for (let y = 0, to = 0; y < height; y++) {
    line.fill(0);
    for (let j = rows.starts[y]!; j < rows.starts[y + 1]!; j++)
      addRow(line, rgba, (rows.firsts[y]! + j - rows.starts[y]!) * stride, crop, rows.shares[j]!);
    for (let x = 0; x < width; x++, to += 4) {
      let [r, g, b] = [0.5, 0.5, 0.5];
      let at = columns.firsts[x]! * 3;
      for (let i = columns.starts[x]!; i < columns.starts[x + 1]!; i++, at += 3) {
        const share = columns.shares[i]!;
        r += line[at]! * share;
        g += line[at + 1]! * share;
        b += line[at + 2]! * share;
      }
      made[to] = r;
      made[to + 1] = g;
      made[to + 2] = b;
    }
  }
  return { width, height, rgba: made };
}

function addRow(line: Float32Array, rgba: Uint8Array, row: number, { left, width }: Crop, share: number) {
  for (let to = left * 3, from = (row + left) * 4; to < (left + width) * 3; to += 3, from += 4) {
    line[to]! += rgba[from]! * share;
    line[to + 1]! += rgba[from + 1]! * share;
    line[to + 2]! += rgba[from + 2]! * share;
  }
}

interface Shares {
  /** The first old pixel that each new one covers. */
  firsts: Int32Array;
  /** Where the shares of each new pixel begin; one more at the end. */
  starts: Int32Array;
  shares: Float32Array;
}

/** Which old pixels each new one covers and by how much; between two of them where it is enlarged. */
function sharesOf(start: number, length: number, count: number): Shares {
  const scale = length / count;
  const reach = Math.max(scale, 1);
  const firsts = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const shares: number[] = [];
  for (let i = 0; i < count; i++) {
    const middle = start + (i + 0.5) * scale;
    const [low, high] = [middle - reach / 2, middle + reach / 2];
    firsts[i] = Math.max(start, Math.floor(low));
    const end = Math.min(start + length, Math.ceil(high));
    const parts: number[] = [];
    for (let at = firsts[i]!; at < end; at++)
      parts.push(Math.max(0, Math.min(at + 1, high) - Math.max(at, low)));
    const total = parts.reduce((sum, part) => sum + part, 0);
    for (const part of parts) shares.push(part / total);
    starts[i + 1] = shares.length;
  }
  return { firsts, starts, shares: Float32Array.from(shares) };
}
