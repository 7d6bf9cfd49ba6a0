import { phraseWords } from "../coherence/phrase-openers.ts";
import { pointingWords } from "../coherence/pointing-words.ts";

/** Words that open sentences and are seldom names or nouns, besides those that point back and those that open phrases. */
const others: Record<string, string> = {
  en: "today each all most what why some an was just would could should can any many not do have your is yes we does were no none how few only someone my nobody now last more one a are you has did nothing everyone will our had i people than the other every",
  de: "weitere noch wir ist ich ein die der jetzt vom waren nur heute schon sind man das gestern nicht war dich eine bisher zu einer viele zwar du",
  tr: "her en daha yarış ise öte son bir hem çok ne olay kim",
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
