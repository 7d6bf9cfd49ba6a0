import { anyCase } from "../lexicon/any-case.ts";

/** A name without "By", "Von", "Par" or their like, where a capital follows. */
export const withoutByWord = (text: string): string => text.replace(byWord, "");

/** The same where a whole name follows: "Di Canio" and "Von Trier" are names themselves. */
export const withoutByWordBeforeName = (text: string): string => {
  const rest = withoutByWord(text);
  return rest.includes(" ") ? rest : text.replace(/^by\s+/i, "");
};

const byWord = anyCase(
  /^(?:by|von|par|por|di|da|door|av|af|oleh|de|autor|author|kirjoittaja|автор|от|textes?|bài|tác giả)\s*:?\s+(?=\p{Lu})/u,
);
