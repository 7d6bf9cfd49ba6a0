import type { Article } from "../article/article.ts";
import { runtimeLocale } from "../article/language/runtime-locale.ts";
import type { Masthead } from "../article/masthead.ts";

/** The masthead's hashtags, then the article's tags as hashtags; each once, with their #. */
export function hashtags(article: Article, masthead: Masthead): string[] {
  const found = new Map<string, string>();
  const words = [
    ...masthead.hashtags.map((tag) => hashtagWord(tag, masthead.language)),
    ...article.tags.map((tag) => hashtagWord(tag, article.language)),
  ];
  for (const word of words) {
    if (word && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), `#${word}`);
  }
  return [...found.values()];
}

const longest = 30;

/**
 * A tag as networks link it: letters, marks and decimal digits only, at least one letter. Words join as CamelCase, so that screen
 * readers can tell them apart; where letters have no case, by underscores. Null where it would not read as a hashtag.
 */
function hashtagWord(tag: string, language: string): string | null {
  if (losesSign(tag.trim())) return null;
  const words =
    withoutApostrophes(
      tag.normalize("NFC").replace(/[²³¹⁰-⁹₀-₉]/g, (digit) => digit.normalize("NFKC")),
    ).match(/[\p{L}\p{M}\p{Nd}_]+/gu) ?? [];
  const hasCase = words.some((word) => cased.test(word));
  const joined =
    words.length > 1 && hasCase ? words.map((word) => capitalized(word, language)).join("") : words.join("_");
  const isWord = /\p{L}/u.test(joined) && (joined.length > 1 || /\p{Script=Han}/u.test(joined));
  return isWord && joined.length <= longest ? joined : null;
}

/**
 * Signs inside of words, which end a hashtag: "women's" and the נדל"ן of Hebrew are one word without them, as is what a joiner
 * holds together in Sinhala. An elided article stays a word of its own: "l'eau".
 */
function withoutApostrophes(tag: string): string {
  return tag
    .replace(/\u200d/g, "")
    .replace(
      /(?<=(?<!\p{L})(?:\p{Script=Latin}{1,2}|\p{Script=Latin}{1,3}ll))['’](?=\p{Script=Latin}{3})/giu,
      " ",
    )
    .replace(
      /(?<=[\p{L}\p{M}\p{N}])['’׳](?=[\p{L}\p{N}])|(?<=\p{Script=Hebrew})["״”](?=\p{Script=Hebrew})/gu,
      "",
    );
}

/** C++, C#, .NET, R&D and size 44½ would be about something else without their signs. */
function losesSign(tag: string): boolean {
  return /\S\+|\+\S|\S#|^\.\S|\S[&＆]\S|[$€£¥%@*=<>^½¼¾⅓⅔]/u.test(tag);
}

/** Georgian has capitals for whole words alone. */
const cased = /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u;

function capitalized(word: string, language: string): string {
  const [first = "", ...rest] = word;
  return cased.test(first) ? first.toLocaleUpperCase(runtimeLocale(language)) + rest.join("") : word;
}
