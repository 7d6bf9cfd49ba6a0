import { countWords } from "./count-words.ts";
import type { TextStatistics } from "./text-statistics.ts";
import { wordsOf } from "./words.ts";

/** A sentence as it stands in a summary: whole, or clipped to meet the limit. */
export interface Piece {
  /** Of the sentence in its article. */
  index: number;
  text: string;
  size: number;
  stems: Uint16Array;
  clipped: boolean;
}

/** The sentence as it stands. */
export function wholePiece({ sentences, stems }: TextStatistics, index: number): Piece {
  const { text, size } = sentences[index]!;
  return { index, text, size, stems: stems[index]!, clipped: false };
}

/** The sentence's first `end` characters, with "…" for what is left out. */
export function clippedPiece(text: TextStatistics, index: number, end: number): Piece {
  const head = text.sentences[index]!.text.slice(0, end);
  const stems = text.stems[index]!.slice(0, wordsOf(head).length);
  return {
    index,
    text: `${head}…`,
    size: countWords(head),
    stems,
    clipped: true,
  };
}
