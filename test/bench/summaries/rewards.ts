import type { Rouge, SummarizedArticle } from "./development-sets.ts";

interface Reference {
  length: number;
  words: Map<number, number>;
  pairs: Map<number, number>;
}

/** Scores sets of sentences against the human summaries: F1 of words and of pairs of words, the best over the references. */
export interface Rewarder {
  reward: (texts: string[]) => [words: number, pairs: number];
}

export function rewarder(rouge: Rouge, article: SummarizedArticle): Rewarder {
  const numbers = new Map<string, number>();
  const number = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const known = new Map<string, number[]>();
  const tokens = (text: string): number[] => {
    const row = known.get(text) ?? rouge.tokens(text, { lang: article.lang }).map(number);
    known.set(text, row);
    return row;
  };
  const references = article.summary.map((reference) => counted(reference.flatMap(tokens)));
  return {
    reward(texts) {
      const words = texts.flatMap(tokens);
      const candidate = counted(words);
      let best: [number, number] = [0, 0];
      for (const reference of references) {
        best = [
          Math.max(best[0], f1(shared(candidate.words, reference.words), candidate.length, reference.length)),
          Math.max(
            best[1],
            f1(shared(candidate.pairs, reference.pairs), candidate.length - 1, reference.length - 1),
          ),
        ];
      }
      return best;
    },
  };
}

function counted(words: number[]): Reference {
  const single = new Map<number, number>();
  const pairs = new Map<number, number>();
  for (const [i, word] of words.entries()) {
    single.set(word, (single.get(word) ?? 0) + 1);
    if (i === 0) continue;
    const pair = words[i - 1]! * 1_000_000 + word;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { length: words.length, words: single, pairs };
}

function shared(candidate: Map<number, number>, reference: Map<number, number>): number {
  let sum = 0;
  for (const [key, count] of candidate) sum += Math.min(count, reference.get(key) ?? 0);
  return sum;
}

function f1(hits: number, candidate: number, reference: number): number {
  return hits > 0 ? (2 * hits) / (candidate + reference) : 0;
}
