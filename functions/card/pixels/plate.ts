import { type KnownRows, knownRows } from "../deflate/known-rows.ts";

/** What a page looks like before any article is set on it: indices into a palette of `0xrrggbb`. */
export interface Plate {
  width: number;
  height: number;
  /** As a PNG has them: each row a zero and then its indices. */
  rows: KnownRows;
  palette: number[];
}

export function plateOf(width: number, height: number, indices: Uint8Array, palette: number[]): Plate {
  const stride = width + 1;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * stride + 1);
  return { width, height, rows: knownRows(rows, stride), palette };
}
