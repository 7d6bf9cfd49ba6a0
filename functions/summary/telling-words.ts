import { functionWords } from "../article/language/function-words.ts";

/** Common English words that tell it from no other language. */
const more =
  "been being them there these those when what where than also some more most very into over only just while because does did done could should might must even such like";

const commonWords = new Map<string, Set<string>>();

/** Words of all sentences, which say nothing of one. */
function commonIn(language: string): Set<string> {
  let words = commonWords.get(language);
  if (!words) {
    const own = language === "und" ? "en" : language;
    const line = Object.values(functionWords).map((languages) => languages[own] ?? "");
    words = new Set([...line, own === "en" ? more : ""].join(" ").split(" "));
    commonWords.set(language, words);
  }
  return words;
}

/** Whether a word, in small letters, may say what a sentence is about: a long one, or one of a script without spaces. */
export const isLong = (word: string): boolean =>
  /^\p{L}/u.test(word) &&
  (word.length > 3 ||
    (word.length === 3 && /^\p{Lo}/u.test(word)) ||
    /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Hangul}]/u.test(word));

/** The same, without the words of all sentences. */
export const isTelling = (word: string, language: string): boolean =>
  isLong(word) && !commonIn(language).has(word);
