import { rankByLinks } from "./rank-by-links.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** What the ranker sees of a sentence, in this order; none of it names a language or a publisher. */
export const sentenceFeatures = [
  "index",
  "indexShare",
  "wordsBefore",
  "paragraph",
  "place",
  "siblings",
  "underHeading",
  "sentences",
  "meanSize",
  "size",
  "sizeRatio",
  "wordLength",
  "centroid",
  "centroidRank",
  "links",
  "linksRank",
  "headlineRecall",
  "headlinePrecision",
  "headlinePairs",
  "headlineRank",
  "hasHeadline",
  "toFirst",
  "toBefore",
  "toAfter",
  "nearest",
  "degree",
  "novelty",
  "recurring",
  "meanFrequency",
  "topFrequency",
  "mass",
  "massPerWord",
  "numbers",
  "capitals",
  "newNames",
  "quoted",
  "opensQuoted",
  "leaning",
  "commas",
  "brackets",
  "rare",
  "shortWords",
  "quotable",
  "paragraphs",
  "beforeMean",
  "afterMean",
] as const;

export const sentenceFeatureCount = sentenceFeatures.length;

/** One row of `sentenceFeatures` for each sentence. */
export function describeSentences(text: TextStatistics): Float64Array[] {
  const { sentences, similarity } = text;
  const n = sentences.length;
  const links = rankByLinks(similarity, n);
  const centroid = Float64Array.from(text.distinct, (row) => massOf(row, text) / Math.sqrt(row.length || 1));
  const recall = Float64Array.from(text.distinct, (row) => headlineMass(row, text));
  const linksRank = ranks(links);
  const centroidRank = ranks(centroid);
  const recallRank = ranks(recall);
  const words = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const meanSize = sentences.reduce((sum, { size }) => sum + size, 0) / (n || 1);
  const headlineWeight = [...text.headline].reduce((sum, s) => sum + text.weight[s]!, 0) || 1;
  const paragraphs = (sentences.at(-1)?.paragraph ?? 0) + 1;
  const met = new Set<number>();
  const names = new Set<string>();
  let before = 0;
  return sentences.map((sentence, i) => {
    const row = text.distinct[i]!;
    const around = neighbours(similarity, n, i);
    const fresh = row.reduce((sum, s) => sum + (met.has(s) ? 0 : text.weight[s]!), 0);
    const weight = row.reduce((sum, s) => sum + text.weight[s]!, 0) || 1;
    const capitals = namesIn(sentence.text);
    const mass = massOf(row, text);
    const features = Float64Array.of(
      i,
      i / n,
      before / words,
      sentence.paragraph,
      sentence.place,
      sentence.siblings,
      sentence.underHeading ? 1 : 0,
      n,
      meanSize,
      sentence.size,
      sentence.size / (meanSize || 1),
      sentence.text.length / (sentence.words.length || 1),
      centroid[i]! / (text.totalWeight / 10),
      centroidRank[i]! / n,
      links[i]!,
      linksRank[i]! / n,
      recall[i]! / headlineWeight,
      recall[i]! / weight,
      pairsShared(text.stems[i]!, text.headlinePairs),
      recallRank[i]! / n,
      text.headline.size > 0 ? 1 : 0,
      i > 0 ? similarity[i]! : 1,
      i > 0 ? similarity[i * n + i - 1]! : 0,
      i < n - 1 ? similarity[i * n + i + 1]! : 0,
      around.nearest,
      around.degree,
      fresh / weight,
      row.reduce((sum, s) => sum + (text.spread[s]! > 1 ? text.weight[s]! : 0), 0) / weight,
      mass / weight,
      topFrequency(row, text),
      mass / text.totalWeight,
      mass / (sentence.words.length || 1),
      sentence.words.reduce((sum, word) => sum + (/^\p{N}/u.test(word) ? 1 : 0), 0),
      capitals.length / (sentence.words.length || 1),
      capitals.reduce((sum, name) => sum + (names.has(name) ? 0 : 1), 0),
      quotedShare(sentence.text),
      /^["“„«‘'「]/u.test(sentence.text) ? 1 : 0,
      sentence.leaning === "none" ? 0 : sentence.leaning === "pronoun" ? 1 : 2,
      sentence.text.match(/[,،、，;]/gu)?.length ?? 0,
      sentence.text.match(/[([（]/gu)?.length ?? 0,
      row.reduce((sum, s) => sum + (text.spread[s] === 1 ? 1 : 0), 0) / (row.length || 1),
      sentence.words.reduce((sum, word) => sum + (word.length <= 3 ? 1 : 0), 0) /
        (sentence.words.length || 1),
      sentence.quotable ? 1 : 0,
      paragraphs,
      around.before,
      around.after,
    );
    before += sentence.words.length;
    for (const s of row) met.add(s);
    for (const name of capitals) names.add(name);
    return features;
  });
}

function massOf(row: Uint16Array, text: TextStatistics): number {
  let sum = 0;
  for (const s of row) sum += text.weight[s]! * text.frequency[s]!;
  return sum;
}

function headlineMass(row: Uint16Array, text: TextStatistics): number {
  let sum = 0;
  for (const s of row) if (text.headline.has(s)) sum += text.weight[s]!;
  return sum;
}

function pairsShared(stems: Uint16Array, pairs: Set<number>): number {
  let shared = 0;
  for (let i = 1; i < stems.length; i++) if (pairs.has(stems[i - 1]! * 65536 + stems[i]!)) shared++;
  return shared;
}

function topFrequency(row: Uint16Array, text: TextStatistics): number {
  const values = Array.from(row, (s) => text.weight[s]! * text.frequency[s]!).sort((a, b) => b - a);
  return (values[0] ?? 0) + (values[1] ?? 0) + (values[2] ?? 0);
}

function neighbours(similarity: Float64Array, n: number, i: number) {
  let nearest = 0;
  let degree = 0;
  let before = 0;
  let after = 0;
  for (let j = 0; j < n; j++) {
    if (j === i) continue;
    const cosine = similarity[i * n + j]!;
    if (cosine > nearest) nearest = cosine;
    if (cosine > 0.15) degree++;
    if (j < i) before += cosine;
    else after += cosine;
  }
  return { nearest, degree: degree / n, before: before / (i || 1), after: after / (n - 1 - i || 1) };
}

/** 0 for the largest value. */
function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
  const result = new Float64Array(values.length);
  for (const [rank, i] of order.entries()) result[i] = rank;
  return result;
}

function namesIn(text: string): string[] {
  return text.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
}

function quotedShare(text: string): number {
  let quoted = 0;
  for (const found of text.matchAll(
    /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|(?<=^|\s)['‘][^'’]{8,}['’](?=[\s.,]|$)/gu,
  )) {
    quoted += found[0].length;
  }
  return quoted / text.length;
}
