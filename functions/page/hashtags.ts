import type { Article } from "../article/article.ts";
import type { Masthead } from "../article/masthead.ts";

/** The masthead's hashtags, then the article's tags as hashtags; each once, with their #. */
export function hashtags(article: Article, masthead: Masthead): string[] {
  const found = new Map<string, string>();
  for (const tag of [...masthead.hashtags, ...article.tags]) {
    const word = hashtagWord(tag);
    if (word && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), `#${word}`);
  }
  return [...found.values()];
}

const longest = 30;

/**
 * A tag as networks link it: letters, marks and digits only, at least one letter. Words join as CamelCase, so that screen
 * readers can tell them apart; where letters have no case, by underscores. Null where it would not read as a hashtag.
 */
function hashtagWord(tag: string): string | null {
  if (losesSign(tag.trim())) return null;
  const words = tag.normalize("NFC").match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const hasCase = words.some((word) => /\p{Lu}|\p{Ll}/u.test(word));
  const joined = words.length > 1 && hasCase ? words.map(capitalized).join("") : words.join("_");
  const isWord = /\p{L}/u.test(joined) && (joined.length > 1 || /\p{Script=Han}/u.test(joined));
  return isWord && joined.length <= longest ? joined : null;
}

/** C++, C# and .NET would be about something else without their signs. */
function losesSign(tag: string): boolean {
  return /\S\+|\+\S|\S#|^\.\S|[$€£¥%@*=<>^]/u.test(tag);
}

function capitalized(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}
