import type { Evidence } from "../article-evidence.ts";
import { isKin } from "../is-kin.ts";
import { isSameRoot } from "../same-root.ts";
import { isLong, isShortTelling } from "../telling-words.ts";
import type { Counted, MeasuredNumber } from "./counted-numbers.ts";
import { type FoundNumber, isPrintedYear } from "./numbers-in.ts";
import type { Place } from "./ranks-at.ts";

/** Whether a word that tells something stands near both numbers, or another number; years stand for whole sentences. */
export function standsAlike(
  number: FoundNumber,
  here: Counted,
  other: Place,
  there: Counted,
  [reach, far] = isPrintedYear(number) ? [12, 12] : [4, 9],
): boolean {
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(here.text.slice(number.end).trim()))
    return near(here.text, number, 5).some((pair) => near(there.text, other, 14).includes(pair));
  const context = contextOf(number, here, reach);
  return (
    context.length === 0 ||
    window(there.words, other, far).some((word) => context.some((one) => isAlike(one, word)))
  );
}

/** The words around a number that tell something. */
const contextOf = (number: FoundNumber, { words, language }: Counted, reach: number): string[] =>
  window(words, number, reach).filter(
    (word) => isLong(word) || /^\p{Nd}{2}/u.test(word) || isShortTelling(word, language),
  );

/** Whether most of the words around a number are none of the article's. */
export function isInOtherWords(number: FoundNumber, here: Counted, { places }: Evidence): boolean {
  const context = contextOf(number, here, 4);
  return 2 * context.filter((word) => places.has(word)).length < context.length;
}

/** Whether the words around a number stand around another number in the article: it was taken from elsewhere. */
export function isAnothersPlace(number: MeasuredNumber, here: Counted, there: Counted): boolean {
  return there.numbers.some(
    (other) => other.at >= 0 && other.value !== number.value && standsAlike(number, here, other, there),
  );
}

/** Whether two stems are the same or, where they are long, one begins with the other; two syllables in Korean. */
const isAlike = (a: string, b: string): boolean =>
  a === b ||
  (/^(?:[\p{sc=Greek}\p{sc=Cyrillic}]{5}|[\p{sc=Devanagari}\p{sc=Bengali}]{4})/u.test(a) &&
    isSameRoot(a, b)) ||
  ((a.length > 5 && b.length > 5) || /^\p{sc=Hangul}{2}/u.test(a) ? isKin(a, b) : false);

/** The words within reach of a number; an "s" or "l" that an apostrophe parts from its word is none. */
function window(words: string[], { at, to }: Place, reach: number): string[] {
  const before = words.slice(Math.max(0, at - reach - 2), at).filter(isWord);
  const behind = words.slice(to + 1, to + 3 + reach).filter(isWord);
  return [...before.slice(-reach), ...behind.slice(0, reach)];
}

const isWord = (word: string): boolean => !/^[cdjlmnst]$/u.test(word);

/** Pairs of characters around a number, in scripts without spaces. */
function near(text: string, { from, end }: Place, reach: number): string[] {
  return [text.slice(Math.max(0, from - reach), from), text.slice(end, end + reach)].flatMap((part) =>
    [...part].slice(1).map((character, i) => part[i]! + character),
  );
}
