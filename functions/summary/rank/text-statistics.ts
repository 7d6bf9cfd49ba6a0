import { presumedNames } from "../coherence/presumed-names.ts";
import type { Sentence } from "../sentence.ts";
import { stem, wordsOf } from "../words.ts";

/** An article as numbers: its stems numbered, weighed and counted, for all features to share. */
export interface TextStatistics {
  sentences: Sentence[];
  presumed: string[][];
  /** Distinct stems of each sentence, and all of them in order. */
  distinct: Uint16Array[];
  stems: Uint16Array[];
  /** The stems themselves, by their numbers. */
  names: string[];
  /** How often a stem stands in the article, in how many sentences, and what it weighs as a sign of the subject. */
  frequency: Float64Array;
  spread: Float64Array;
  weight: Float64Array;
  headline: Set<number>;
  totalWeight: number;
  /** Cosine of sentence i to j at i × n + j. */
  similarity: Float64Array;
}

/** Counts an article once; time grows with its sentences and, for their likeness, with the words that they share. */
export function textStatistics(sentences: Sentence[], headline: string): TextStatistics {
  const numbers = new Map<string, number>();
  const number = (word: string): number => {
    const key = stem(word);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const stems = sentences.map(({ words }) => Uint16Array.from(words, number));
  const title = new Set(wordsOf(headline).map(number));
  const size = numbers.size;
  const frequency = new Float64Array(size);
  const spread = new Float64Array(size);
  const distinct = stems.map((row) => Uint16Array.from(new Set(row)));
  for (const row of stems) for (const s of row) frequency[s]!++;
  for (const row of distinct) for (const s of row) spread[s]!++;
  const names = [...numbers.keys()];
  const letters = names.map((key) =>
    /\p{N}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]/u.test(key) ? 4 : key.length,
  );
  const n = sentences.length;
  const weight = Float64Array.from(spread, (count, s) => subjectWeight(count, n, letters[s] ?? 0));
  let totalWeight = 0;
  for (let s = 0; s < size; s++) totalWeight += weight[s]! * frequency[s]!;
  return {
    sentences,
    presumed: presumedNames(sentences, headline),
    distinct,
    stems,
    names,
    frequency,
    spread,
    weight,
    headline: title,
    totalWeight: totalWeight || 1,
    similarity: similarities(distinct, weight),
  };
}

/** Rare and longer words tell the subject; what stands in most sentences tells nothing. A rational stand-in for idf. */
function subjectWeight(spread: number, sentences: number, letters: number): number {
  const rarity = (sentences - spread + 0.5) / (sentences + 2 * spread + 0.5);
  return Math.max(0.02, rarity) * (letters >= 4 ? 1 : letters === 3 ? 0.5 : 0.15);
}

function similarities(distinct: Uint16Array[], weight: Float64Array): Float64Array {
  const n = distinct.length;
  const matrix = new Float64Array(n * n);
  const holders = new Map<number, number[]>();
  const norms = distinct.map(
    (row) => Math.sqrt(row.reduce((sum, s) => sum + weight[s]! * weight[s]!, 0)) || 1,
  );
  for (let j = 0; j < n; j++) {
    for (const s of distinct[j]!) {
      const before = holders.get(s);
      if (!before) {
        holders.set(s, [j]);
        continue;
      }
      const square = weight[s]! * weight[s]!;
      for (const i of before) matrix[i * n + j]! += square;
      before.push(j);
    }
  }
  for (let i = 0; i < n; i++) {
    matrix[i * n + i] = 1;
    for (let j = i + 1; j < n; j++) {
      const cosine = matrix[i * n + j]! / (norms[i]! * norms[j]!);
      matrix[i * n + j] = cosine;
      matrix[j * n + i] = cosine;
    }
  }
  return matrix;
}
