import type { Piece } from "../piece.ts";
import { descriptionLimit } from "./tasks.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** How a set of sentences stands to the beginning of its article: whether it opens there, with the line above it, goes on, is cut, is full. */
export function describeOpening({ sentences }: TextStatistics): (set: Piece[]) => number[] {
  const opening = Math.max(
    0,
    sentences.findIndex(({ quotable }) => quotable),
  );
  return (set) => {
    const first = set[0]!.index;
    const characters = set.reduce((sum, { text }) => sum + text.length, set.length - 1);
    return [
      first === opening ? 1 : 0,
      sentences[first]!.standfirst ? 1 : 0,
      set.length === 2 && set[1]!.index === first + 1 ? 1 : 0,
      set.length - 1,
      set.at(-1)!.clipped ? 1 : 0,
      characters / descriptionLimit,
    ];
  };
}
