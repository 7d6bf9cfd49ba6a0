/** Fewer words may be the same by chance. */
const sure = 8;

/**
 * Whether a sentence has the words of a text, or hardly one that it lacks: a headline is at times the first sentence without its
 * stop, a standfirst that sentence somewhat shorter.
 */
export function saysAgain(sentence: string, text: string): boolean {
  const said = new Set(wordsOf(text));
  const words = wordsOf(sentence);
  if (words.length > 0 && words.join(" ") === wordsOf(text).join(" ")) return true;
  return words.length >= sure && words.filter((word) => !said.has(word)).length <= words.length / 5;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
