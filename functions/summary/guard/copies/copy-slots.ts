import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import { type PlainTokens, plainTokens } from "../denials/negation-words.ts";
import { isTelling } from "../telling-words.ts";

/** A sentence in its words, and where it copies the article. */
export interface Compared extends PlainTokens {
  stems: string[];
  slots: Slot[];
}

export function comparedWith(sentence: string, evidence: Evidence): Compared {
  const plain = plainTokens(sentence);
  const stems = plain.words.map(stem);
  return { ...plain, stems, slots: slotsOf(stems, evidence) };
}

/** A place where a sentence goes on as the article does but for a few words. */
export interface Slot {
  /** The sentence's words that differ: from this one, up to this one. */
  from: number;
  to: number;
  /** The article's words that stand there instead, from and up to. */
  start: number;
  end: number;
  /** How many words on both sides are alike; an end that is the sentence's in both counts as one. */
  alike: number;
}

/** So many words may differ in either text, and so many of either side are counted. */
const widest = 3;
const longest = 4;

/** Under this many words alike, or characters in scripts without spaces, nothing is copied. */
const leastAlike = 3;
const leastCharacters = 5;

/** Up to so many words alike, one of them must tell something: in Vietnamese few are long enough to. */
const leastTelling = 6;

/** So many pairs of places are compared, so that the time for a text of one word over and over stays linear. */
const mostPairs = 30_000;

/** Where a sentence copies one of the article but for up to three words; of each place in the article the narrowest slot. */
function slotsOf(stems: string[], evidence: Evidence): Slot[] {
  const least = isUnspaced(stems) ? leastCharacters : leastAlike;
  const behindSentences = evidence.begins.map((begin) => begin - 1);
  const slots: Slot[] = [];
  let pairs = 0;
  for (let i = -1; i < stems.length; i++) {
    for (const j of i < 0 ? behindSentences : (evidence.places.get(stems[i]!) ?? [])) {
      if (++pairs > mostPairs) return slots;
      const left = alikeBefore(stems, i, j, evidence);
      const slot = left > 0 ? nextSlot(stems, i + 1, j + 1, evidence) : undefined;
      if (!slot || left + slot.alike < least) continue;
      const tells = (word: string): boolean => isTelling(word, evidence.language);
      const copied = [
        ...stems.slice(Math.max(0, i + 1 - left), i + 1),
        ...stems.slice(slot.to, slot.to + slot.alike),
      ];
      if (left + slot.alike > leastTelling || copied.some(tells))
        slots.push({ ...slot, alike: left + slot.alike });
    }
  }
  return slots;
}

/** The narrowest pair of gaps behind which both texts go on alike; none where they do so at once. */
function nextSlot(stems: string[], from: number, start: number, evidence: Evidence): Slot | undefined {
  for (let size = 0; size <= 2 * widest; size++)
    for (let said = Math.max(0, size - widest); said <= Math.min(widest, size); said++) {
      const [to, end] = [from + said, start + size - said];
      if (to > stems.length || endsWithin(start, end, evidence)) continue;
      const alike = alikeFrom(stems, to, end, evidence, from === 0 && end === start);
      if (alike > 0) return size === 0 ? undefined : { from, to, start, end, alike };
    }
  return undefined;
}

/** The words alike up to one of the sentence and one of the article, both in it. */
export function alikeBefore(
  stems: string[],
  i: number,
  j: number,
  { stems: there, breaks }: Evidence,
): number {
  for (let alike = 0; ; alike++) {
    if (i - alike < 0) return alike + (j - alike < 0 || breaks[j - alike] === 2 ? 1 : 0);
    const differs = stems[i - alike] !== there[j - alike] || breaks[j - alike] === 2;
    if (alike === longest || differs) return alike;
  }
}

/** The words alike from one of the sentence and one of the article on; `opens`: a sentence of the article begins there. */
export function alikeFrom(
  stems: string[],
  i: number,
  j: number,
  { stems: there, breaks }: Evidence,
  opens = false,
): number {
  for (let alike = 0; ; alike++) {
    const ends = j + alike >= there.length || (breaks[j + alike - 1] === 2 && (alike > 0 || !opens));
    if (i + alike >= stems.length) return alike + (ends ? 1 : 0);
    if (alike === longest || ends || stems[i + alike] !== there[j + alike]) return alike;
  }
}

const endsWithin = (start: number, end: number, { breaks }: Evidence): boolean =>
  end > breaks.length || breaks.subarray(start, Math.max(start, end - 1)).includes(2);

/** Whether a text stands in a script without spaces, so that its words are characters. */
export function isUnspaced(stems: string[]): boolean {
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}]/u.test(stems[0] ?? "");
}
