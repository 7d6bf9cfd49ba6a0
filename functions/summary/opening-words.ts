import { phraseWords } from "./phrase-openers.ts";
import { pointingWords } from "./pointing-words.ts";

/** Words that open sentences and are seldom names or nouns, besides those that point back and those that open phrases. */
const others: Record<string, string> = {
  en: "a all an any are can could did do does each every everyone few had has have how i is just last many more most my no nobody none not nothing now one only other our people should some someone than the today was we were what why will would yes you your",
  de: "bisher das der dich die du ein eine einer gestern heute ich ist jetzt man nicht noch nur schon sind viele vom war waren weitere wir zu zwar",
  tr: "aynı bir çok daha en hem her ise kim ne olay öte son yarış",
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
