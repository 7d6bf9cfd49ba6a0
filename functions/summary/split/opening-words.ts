import { phraseWords } from "../coherence/phrase-openers.ts";
import { pointingWords } from "../coherence/pointing-words.ts";

/** Words that open sentences and are seldom names or nouns, besides those that point back and those that open phrases. */
const others: Record<string, string> = {
  en: "all most what why a one each was just would could can any nobody now many my not nothing everyone will do have i people your is should yes we does were no none how few only someone more today some an are you has last did than the other every our had",
  de: "weitere noch wir ist ich ein die der jetzt nur heute schon sind das vom waren gestern nicht war dich eine bisher zu einer viele zwar du man",
  tr: "çok ne olay son daha ise en öte bir her hem yarış kim",
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
