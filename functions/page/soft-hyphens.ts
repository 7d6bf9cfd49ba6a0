import { breakWord } from "../card/text/break-word.ts";

/** Between spaces; what is longer is no word. */
const words = /(?<!\S)\S{18,100}(?!\S)/gu;
/** As many letters in a row as most languages' longest ordinary words have. */
const longWord = /\p{L}{18}/u;
/** Letters between two places: on the narrowest phone a line of a headline has room for them. */
const apart = 14;

/**
 * Text of a headline with soft hyphens in its long words, where cards may part them: a browser without a dictionary of the
 * language would part them anywhere, and without a hyphen.
 */
export function withSoftHyphens(text: string, language: string): string {
  return text.replace(words, (word) =>
    longWord.test(word)
      ? breakWord(word, language, (part) => part.length <= apart)
          .map(({ part, hyphen }) => (hyphen ? `${part}\u00ad` : part))
          .join("")
      : word,
  );
}
