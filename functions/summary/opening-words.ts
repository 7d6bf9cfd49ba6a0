import { phraseWords } from "./phrase-openers.ts";
import { pointingWords } from "./pointing-words.ts";

/** Words that open sentences and are seldom names or nouns, besides those that point back and those that open phrases. */
const others: Record<string, string> = {
  en: "has last are a all do is people was just would can any now one many what every our everyone will your could each i should my nobody most why not only today someone nothing yes we does were no none how few more an you have did than the other some had",
  de: "ein weitere noch wir war vom ich gestern das waren dich eine der nur heute bisher schon sind du ist zwar nicht einer zu jetzt die viele man",
  tr: "ne olay son daha çok ise en öte bir hem her yarış kim",
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
