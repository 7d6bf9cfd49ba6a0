import { phraseWords } from "./phrase-openers.ts";
import { pointingWords } from "./pointing-words.ts";

/** Words that open sentences and are seldom names or nouns, besides those that point back and those that open phrases. */
const others: Record<string, string> = {
  en: "all most what why was just would could can any nobody now many my not only nothing everyone should yes we will do have does were no none is how few more someone today some are an a each you i people your has last did one than the other every our had",
  de: "weitere noch wir ist ich ein der jetzt nur heute bisher schon das sind vom waren nicht war dich eine zu gestern einer viele zwar die du man",
  tr: "çok ne olay son daha ise öte bir her hem kim en yarış",
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
