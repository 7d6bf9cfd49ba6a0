import type { Piece } from "../piece.ts";
import type { ExpectedWords } from "./expected-words.ts";

/**
 * Prepares the measure of a set of sentences: the words that it is expected to share with an editor's summary, as ROUGE-1 counts them,
 * twice over the words of both. From 0 to about 1.
 */
export function expectedOverlap({ once, twice, total }: ExpectedWords): (set: Piece[]) => number {
  const seen = new Uint8Array(once.length);
  return (set) => {
    let shared = 0;
    let words = 0;
    for (const { stems } of set) {
      words += stems.length;
      for (const s of stems) {
        const times = seen[s]!;
        shared += times === 0 ? once[s]! : times === 1 ? twice[s]! : twice[s]! / 2;
        if (times < 3) seen[s] = times + 1;
      }
    }
    for (const { stems } of set) for (const s of stems) seen[s] = 0;
    return words > 0 ? (2 * shared) / (words + total) : 0;
  };
}
