import { shorten } from "../article/shorten.ts";
import { escapeHtml } from "./html.ts";
import { jsonInHtml } from "./json-in-html.ts";

/** As many whole words as weigh no more than `most` bytes on a page; of a single longer word, as much as does. */
export function clip(text: string, most: number): string {
  const fits = (part: string) => weight(part) <= most;
  return shorten(text, fits) || shortenWord(text, fits);
}

/** Bytes of the text where it is heaviest: as markup or as JSON. */
export function weight(text: string): number {
  return Math.max(Buffer.byteLength(escapeHtml(text)), Buffer.byteLength(jsonInHtml(text).markup));
}

let segmenter: Intl.Segmenter | undefined;

function shortenWord(word: string, fits: (part: string) => boolean): string {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let kept = "";
  for (const { segment } of segmenter.segment(word)) {
    if (!fits(`${kept}${segment}…`)) break;
    kept += segment;
  }
  return kept && `${kept}…`;
}
