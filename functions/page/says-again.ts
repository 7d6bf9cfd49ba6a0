/** Fewer words may be the same by chance. */
const sure = 8;

/** Whether a sentence has hardly a word that a text lacks: a standfirst is often the first sentence, somewhat shorter. */
export function saysAgain(sentence: string, text: string): boolean {
  const said = new Set(wordsOf(text));
  const words = wordsOf(sentence);
  return words.length >= sure && words.filter((word) => !said.has(word)).length <= words.length / 5;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
