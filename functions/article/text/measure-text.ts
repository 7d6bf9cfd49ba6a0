import { dictionaryScripts } from "../language/unspaced.ts";

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const hangul = /\p{Script=Hangul}/gu;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Length in Latin letters' worth: an ideograph or syllable says as much as two and a half letters. */
export function weightOf(text: string): number {
  return text.length + 1.5 * (text.match(wide)?.length ?? 0);
}

/** Words as editors count them, between spaces; two ideographs, which have none between them, make one. */
export function wordCountOf(text: string): number {
  const spaced = text
    .replace(ideographs, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return spaced.length + Math.round((text.match(ideographs)?.length ?? 0) / 2);
}

/**
 * How much a text says, in words' worth: as `wordCountOf`, but two syllables of Korean make one too. What tells sentences from labels
 * goes by it, since a Korean word says as much as two of other languages.
 */
export function wordsWorth(text: string): number {
  const syllables = text.match(hangul)?.length ?? 0;
  return syllables === 0
    ? wordCountOf(text)
    : wordCountOf(text.replace(hangul, " ")) + Math.round(syllables / 2);
}

/** Words of two letters and more without a capital: what tells something has many of them, names, labels and dates few. */
export function smallWordCountOf(text: string): number {
  return text.match(/(?<![\p{L}\p{M}])\p{Ll}{2,}(?![\p{L}\p{M}])/gu)?.length ?? 0;
}

const endMark = /(?<=[.!?…。！？।॥؟۔։።៕။][\s"'”’‘»“」』）)\]]{0,4})[■□▪▫◼◻◾◽●○◆◇♦❖∎⬛]$/u;

/** The text without the ornament (■) that stands behind the full stop of an article's last sentence. */
export const withoutEndMark = (text: string): string => text.replace(endMark, "").trimEnd();

/** True where the line ends as a sentence does, an end mark, closing quotes, brackets and a signature in 【…】 or （…） aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।॥؟۔։።៕။܀:;：；][\s"'”’‘»«“„」』）)\]›‹*]*(?:【[^】]{1,24}】|[（([][^（）()[\]]{1,24}[）)\]]\d{0,8})?$/u.test(
    withoutEndMark(text),
  );
}

/** True for a line long enough for a headline. */
export const mayHead = (text: string): boolean => wordsWorth(text) >= 3 && weightOf(text) >= 20;

/** True for a short sentence, which in the midst of an article is a paragraph of its own. */
export function isSentence(text: string): boolean {
  return (
    weightOf(text) >= 24 && wordsWorth(text) >= 4 && endsSentence(text) && !/[:：;；][\s"'”’»]*$/u.test(text)
  );
}

/** Tibetan sets a dot between its syllables, and blanks between its phrases. */
const byDictionary = new RegExp(`[${dictionaryScripts}\\p{Script=Tibetan}]`, "u");

/** True for what may end an article in a few words: "It will be worth it." In Thai and its like 25 letters tell it from a label. */
export function isShortSentence(text: string): boolean {
  if (byDictionary.test(text)) return text.length >= 25;
  return (
    wordsWorth(text) >= 4 &&
    /^["“”„«»「『‘'(¿¡-]*[\p{Lu}\p{Lo}]/u.test(text) &&
    /[^.\s][.!?。！？।؟۔][\s"'”’‘»“«」』）)]*$/u.test(withoutEndMark(text))
  );
}

/** True for a paragraph: a sentence of some length, or several. */
export function isProse(text: string): boolean {
  const weight = weightOf(text);
  if (weight < 40) return false;
  if (byDictionary.test(text)) return weight >= 130 || (weight >= 60 && /[។။།]$/u.test(text));
  if (endsSentence(text)) return weight >= 45 && wordsWorth(text) >= 6;
  return weight >= 170 || (weight >= 110 && /[.!?。।؟۔]["”»]?\s\S/u.test(text));
}
