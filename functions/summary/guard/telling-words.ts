import { functionWords } from "../../article/language/function-words.ts";
import { perLanguage } from "../../article/language/per-language.ts";

/** Common words that tell their language from no other. */
const more: Record<string, string> = {
  en: "been being them there these those when what where than also some more most very into over only just while because does did done could should might must even such like",
  vi: "được phải cũng đang trong",
};

/** Words of all sentences, which say nothing of one. */
const commonIn = perLanguage((language) => {
  const own = language === "und" ? "en" : language;
  const line = Object.values(functionWords).map((languages) => languages[own] ?? "");
  return new Set([...line, more[own] ?? ""].join(" ").split(" "));
});

/** Whether a word, in small letters, may say what a sentence is about: a long one, or one of a script without spaces. */
export const isLong = (word: string): boolean =>
  /^\p{L}/u.test(word) &&
  (word.length > 3 ||
    (word.length === 3 && /^\p{Lo}/u.test(word)) ||
    /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Hangul}]/u.test(word));

/** Whether a word of three letters, which few languages have many of that say something, is none of all sentences: "ill", "råd". */
export const isShortTelling = (word: string, language: string): boolean =>
  /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{3}$/u.test(word) && !commonIn(language).has(word);

/** The same, without the words of all sentences. */
export const isTelling = (word: string, language: string): boolean =>
  isLong(word) && !commonIn(language).has(word);
