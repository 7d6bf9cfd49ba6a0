import type { Sentence } from "./sentence.ts";

/** What a choice of sentences must keep to. */
export interface Limits {
  /** Largest number of sentences. */
  most: number;
  /** Words, see `countWords`. */
  words: number;
  /** UTF-16 units, the spaces between the sentences included. */
  characters: number;
  /** Whether a line above the first paragraph may be the whole summary. */
  standfirst: boolean;
}

/** Sentences that are always looked at, besides those with the best scores. */
const leading = 3;

/**
 * All sets of sentences that keep to the limits and read as a text: each sentence may be quoted and leans on none
 * before it, not even beside it. Built from the first few and the `pool` best by score; rows are in reading order.
 */
export function candidateSets(
  sentences: Sentence[],
  scores: Float64Array,
  limits: Limits,
  pool: number,
): number[][] {
  const usable = sentences
    .map((_, i) => i)
    .filter((i) => isUsable(sentences[i]!) && fits(sentences[i]!, limits));
  const best = [...usable].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, pool);
  const members = new Set([...usable.slice(0, leading), ...best]);
  const ordered = [...members].sort((a, b) => a - b);
  const sets: number[][] = [];
  const grow = (set: number[], from: number, words: number, characters: number): void => {
    for (let k = from; k < ordered.length; k++) {
      const i = ordered[k]!;
      const sentence = sentences[i]!;
      const longer = characters + sentence.text.length + (set.length > 0 ? 1 : 0);
      if (words + sentence.size > limits.words || longer > limits.characters) continue;
      const grown = [...set, i];
      sets.push(grown);
      if (grown.length < limits.most) grow(grown, k + 1, words + sentence.size, longer);
    }
  };
  grow([], 0, 0, 0);
  if (limits.standfirst) {
    for (const [i, sentence] of sentences.entries())
      if (sentence.standfirst && fits(sentence, limits)) sets.push([i]);
  }
  return sets;
}

function isUsable({ quotable, leaning }: Sentence): boolean {
  return quotable && leaning === "none";
}

function fits(sentence: Sentence, limits: Limits): boolean {
  return sentence.size <= limits.words && sentence.text.length <= limits.characters;
}
