import type { Direction } from "../article.ts";
import { rightToLeftLetter } from "./scripts.ts";

/** The direction of an article's words: its own, unless all of their letters go the other way ("Tech (AI)" in Arabic). */
export function directionIn(words: string, own: Direction): Direction {
  const letters = words.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return own;
  if (own === "ltr") return letters.every((letter) => rightToLeftLetter.test(letter)) ? "rtl" : "ltr";
  return letters.some((letter) => rightToLeftLetter.test(letter)) ? "rtl" : "ltr";
}
