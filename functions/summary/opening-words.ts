import { phraseWords } from "./phrase-openers.ts";
import { pointingWords } from "./pointing-words.ts";

/** Words that open sentences and are seldom names or nouns, besides those that point back and those that open phrases. */
const others: Record<string, string> = {
  en: "has a all can any you have now are people should every everyone could last why each than the other i just one our my no nobody none not only today someone nothing how will many were what does was would yes we few is more most an had did some do your",
  de: "zwar noch wir vom zu nur der war ist weitere jetzt ein sind eine bisher dich ich viele nicht einer die heute schon du gestern das waren man",
  tr: "ne ise olay son daha aynı öte hem kim en yarış bir çok her",
};

/** Whether a word in small letters opens sentences: after "Co.", "U.S.", an initial or "3." it shows a beginning. Languages without a list share the English one. */
export function isOpening(word: string, language: string): boolean {
  const known = language in others ? language : "en";
  const { pronouns, connectives } = pointingWords(known);
  const { phrases, openings } = phraseWords(known);
  return (
    others[known]!.split(" ").includes(word) ||
    [pronouns, connectives, phrases, openings].some((words) => words.has(word))
  );
}
