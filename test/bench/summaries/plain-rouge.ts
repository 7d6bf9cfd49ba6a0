import { wordsOf } from "../../../functions/summary/words.ts";

/** ROUGE-1 F1 over plain words: for our own articles, in whatever language. */
export function plainRouge(candidate: string, reference: string): number {
  const wanted = new Map<string, number>();
  const words = wordsOf(reference);
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  let hits = 0;
  const said = wordsOf(candidate);
  for (const word of said) {
    const left = wanted.get(word) ?? 0;
    if (left > 0) hits++;
    wanted.set(word, left - 1);
  }
  return hits > 0 ? (2 * hits) / (said.length + words.length) : 0;
}
