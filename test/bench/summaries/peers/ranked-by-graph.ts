import { splitSentences } from "../../../../functions/summary/split/split-sentences.ts";
import { wordsOf } from "../../../../functions/summary/words.ts";

/** A summarizer in the bench: the article's sentences, best first. */
export type Peer = (article: { article: string; lang?: string }) => string[];

export function sentencesOf({ article, lang }: { article: string; lang?: string }): string[] {
  return article
    .split(/[\n\r]+/u)
    .filter((line) => line.trim() && !/^#+ /u.test(line.trim()))
    .flatMap((line) => splitSentences(line, lang ?? "und"));
}

/** TextRank (Mihalcea and Tarau 2004): PageRank over shared words, by the logarithms of the lengths. */
export const textRank: Peer = (article) =>
  byRank(article, (rows) => {
    const sets = rows.map((row) => new Set(row));
    return (i, j) => {
      let shared = 0;
      for (const word of sets[i]!) if (sets[j]!.has(word)) shared++;
      const lengths = Math.log(rows[i]!.length + 1) + Math.log(rows[j]!.length + 1);
      return shared / (lengths || 1);
    };
  });

/** LexRank (Erkan and Radev 2004), continuous: PageRank over TF-IDF cosines above 0.1. */
export const lexRank: Peer = (article) =>
  byRank(article, (rows) => {
    const spread = new Map<string, number>();
    for (const row of rows) for (const word of new Set(row)) spread.set(word, (spread.get(word) ?? 0) + 1);
    const vectors = rows.map((row) => {
      const vector = new Map<string, number>();
      for (const word of row)
        vector.set(word, (vector.get(word) ?? 0) + Math.log(rows.length / spread.get(word)!));
      return vector;
    });
    const norm = (vector: Map<string, number>): number => Math.hypot(...vector.values()) || 1;
    return (i, j) => {
      let dot = 0;
      for (const [word, weight] of vectors[i]!) dot += weight * (vectors[j]!.get(word) ?? 0);
      const cosine = dot / (norm(vectors[i]!) * norm(vectors[j]!));
      return cosine > 0.1 ? cosine : 0;
    };
  });

function byRank(
  article: { article: string; lang?: string },
  similarityOf: (rows: string[][]) => (i: number, j: number) => number,
) {
  const sentences = sentencesOf(article).slice(0, 120);
  const similarity = similarityOf(sentences.map(wordsOf));
  const n = sentences.length;
  const links = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : similarity(i, j))),
  );
  const degree = links.map((row) => row.reduce((sum, weight) => sum + weight, 0) || 1);
  let rank = new Array<number>(n).fill(1);
  for (let round = 0; round < 30; round++) {
    rank = rank.map(
      (_, j) => 0.15 + 0.85 * links.reduce((sum, row, i) => sum + (row[j]! / degree[i]!) * rank[i]!, 0),
    );
  }
  return [...sentences.keys()].sort((a, b) => rank[b]! - rank[a]! || a - b).map((i) => sentences[i]!);
}
