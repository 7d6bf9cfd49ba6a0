import { primaryLanguage } from "./language/primary-language.ts";
import { unspaced } from "./language/unspaced.ts";
import { wordCountOf } from "./text/measure-text.ts";

const charactersPerMinute: Record<string, number> = { zh: 500, ja: 500, th: 750, lo: 750, km: 750, my: 750 };
const wordsPerMinute: Record<string, number> = {
  ko: 180,
  ar: 180,
  he: 187,
  fi: 161,
  tr: 166,
  ru: 184,
  uk: 184,
  pl: 166,
};

/** Words of a text, characters where the script parts no words, and the whole minutes that reading takes, at least 1. */
export function readingTime(text: string, language: string): { wordCount: number; readingMinutes: number } {
  const primary = primaryLanguage(language);
  const perCharacter = charactersPerMinute[primary];
  const wordCount = perCharacter ? countCharacters(text) : wordCountOf(text);
  const perMinute = perCharacter ?? wordsPerMinute[primary] ?? 220;
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / perMinute)) };
}

function countCharacters(text: string): number {
  const latin = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0;
  let letters = 0;
  for (const character of text) if (unspaced.test(character)) letters++;
  return letters + latin;
}
