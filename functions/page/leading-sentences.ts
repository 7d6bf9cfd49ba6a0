import { splitSentences } from "../summary/split/split-sentences.ts";

/** A text, then the same without its last sentence, and so on to its first sentence alone. */
export function leadingSentences(text: string, language: string): string[] {
  let end = 0;
  const shorter = splitSentences(text, language)
    .slice(0, -1)
    .map((sentence) => {
      end = text.indexOf(sentence, end) + sentence.length;
      return text.slice(0, end);
    });
  return [...shorter, text].reverse();
}
