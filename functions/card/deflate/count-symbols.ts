import type { Copies } from "./find-copies.ts";
import { distanceSymbol, lengthSymbol } from "./symbols.ts";

/** How often each symbol of the two alphabets of deflate is needed. */
export interface SymbolCounts {
  literals: Uint32Array;
  distances: Uint32Array;
}

/** Said once. */
export const endOfBlock = 256;
/** A copy is written in pieces of at most this length, none of them shorter than three. */
const longest = 258;

/** The length of the next piece of a copy of which this much is left. */
export function pieceOf(left: number): number {
  return left <= longest ? left : Math.min(longest, left - 3);
}

export function countSymbols(data: Uint8Array, { starts, lengths, distances, count }: Copies): SymbolCounts {
  const counts = { literals: new Uint32Array(286), distances: new Uint32Array(30) };
  const { literals } = counts;
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (const start = starts[i]!; at < start; at++) literals[data[at]!]!++;
    const symbol = distanceSymbol[distances[i]!]!;
    at += lengths[i]!;
    for (let left = lengths[i]!; left > 0; ) {
      const piece = pieceOf(left);
      literals[257 + lengthSymbol[piece]!]!++;
      counts.distances[symbol]!++;
      left -= piece;
    }
  }
  for (; at < data.length; at++) literals[data[at]!]!++;
  literals[endOfBlock] = 1;
  return counts;
}
