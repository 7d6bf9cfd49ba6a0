import { phraseWords } from "./phrase-openers.ts";
import { pointingWords } from "./pointing-words.ts";

/** Words that open sentences and are seldom names or nouns, besides those that point back and those that open phrases. */
const others: Record<string, string> = {
  en: "has last a all do is people was can any now one what every everyone why could each than the other would will our are many your should i just my nobody not only today someone nothing yes we does were no none how few more most an you have did some had",
  de: "ein weitere noch nicht heute schon eine der ist waren vom bisher dich einer zu war ich zwar jetzt die du nur wir viele gestern das sind man",
  tr: "aynı öte bir ne hem en olay son daha çok yarış kim ise her",
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
