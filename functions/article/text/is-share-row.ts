import { labelOf } from "../lexicon/phrase-set.ts";
import { networks, shareVerbs } from "../lexicon/share-words.ts";

const weak = new Set(
  "to on via by this with the in a an and or it your friend article story page opens new window more now line ok x mix en por sur par le à un ami auf per su no na pelo mail print post comment comments like likes save copy link url icon button total submit в на add in plus cet enlace dit del us for sms rss band".split(
    " ",
  ),
);
const longest = Math.max(...[...networks, ...shareVerbs].map((phrase) => phrase.length));

/** True for a line of nothing but share buttons' labels and counts, in any language, spaced or glued together. */
export function isShareRow(line: string): boolean {
  return line.length <= 400 && (isRow(line) || isRow(line.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
}

function isRow(line: string): boolean {
  const label = labelOf(line)
    .replace(/[\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (label === "") return false;
  let strong = 0;
  let position = 0;
  while (position < label.length) {
    const skipped = /^(?:\s+|\d+(?:[.,]\d+)?\s?[km]?(?!\p{L}))/u.exec(label.slice(position));
    if (skipped) {
      position += skipped[0].length;
      continue;
    }
    const phrase = phraseAt(label, position);
    if (!phrase) return false;
    if (!weak.has(phrase)) strong++;
    position += phrase.length;
  }
  return strong > 0;
}

function phraseAt(label: string, start: number): string | null {
  for (let length = Math.min(longest, label.length - start); length > 0; length--) {
    const phrase = label.slice(start, start + length);
    if (!networks.has(phrase) && !shareVerbs.has(phrase)) continue;
    const next = label.charAt(start + length);
    const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}]/u.test(phrase);
    if (unspaced || next === "" || next === " " || networks.has(phrase)) return phrase;
  }
  return null;
}
