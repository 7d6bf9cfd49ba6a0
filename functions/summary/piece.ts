import { countWords } from "./count-words.ts";
import type { TextStatistics } from "./rank/text-statistics.ts";
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

/** The sentence's first `end` characters and, of one that is elided, those from `resume` on, with "…" for what is left out. */
export function clippedPiece(text: TextStatistics, index: number, end: number, resume?: number): Piece {
  const sentence = text.sentences[index]!.text;
  const stems = text.stems[index]!;
  const head = sentence.slice(0, end);
  const rest = sentence.slice(resume ?? sentence.length);
  return {
    index,
    text: `${head}…${rest}`,
    size: countWords(head + rest),
    stems: Uint16Array.of(
      ...stems.slice(0, wordsOf(head).length),
      ...stems.slice(stems.length - wordsOf(rest).length),
    ),
    clipped: true,
  };
}
