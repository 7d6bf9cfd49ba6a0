import type { Article } from "../article/article.ts";
import { rightToLeftLetter } from "../article/language/scripts.ts";

/** U+200E and U+200F, which show nothing and are read as a letter of their direction. */
const marks = { ltr: "\u200e", rtl: "\u200f" };

/**
 * A text that networks, which go by its first letter (UAX 9, P2), set in its article's direction: "5G" at the head of an Arabic
 * one would turn all of it around. A text without a letter of that direction is left alone.
 */
export function withDirection(text: string, direction: Article["direction"]): string {
  const isOwn = (letter: string) => rightToLeftLetter.test(letter) === (direction === "rtl");
  const [first, ...others] = text.match(/\p{L}/gu) ?? [];
  return first && !isOwn(first) && others.some(isOwn) ? marks[direction] + text : text;
}
