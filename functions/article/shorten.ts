import { unspaced } from "./language/unspaced.ts";

/**
 * The text, or as many of its leading words as `fits` takes with an ellipsis after them; empty where not one word fits.
 * Never ends inside a word, a grapheme or an address.
 */
export function shorten(text: string, fits: (shortened: string) => boolean): string {
  if (fits(text)) return text;
  const ends = wordEnds(text);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cutAt(text, ends[middle - 1]!))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? "" : cutAt(text, ends[low - 1]!);
}

function cutAt(text: string, end: number): string {
  return `${text.slice(0, end).replace(/[\s\p{Pd}\p{Ps}\p{Pi},;:·|،؛،、，；：(]+$/u, "")}…`;
}

function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (const word of text.matchAll(/\S+/gu)) {
    const isSplit = unspaced.test(word[0]) && !/:\/\/|www\./i.test(word[0]);
    if (isSplit) for (const end of segmentEnds(word[0])) ends.push(word.index + end);
    else ends.push(word.index + word[0].length);
  }
  return ends;
}

let segmenter: Intl.Segmenter | undefined;

function segmentEnds(word: string): number[] {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  return [...segmenter.segment(word)].map(({ index, segment }) => index + segment.length);
}
