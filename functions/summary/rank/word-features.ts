import { speaksForItself } from "../coherence/speaks-for-itself.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** What is known of a word of an article, in this order: how it stands there. Neither this nor `articleFeatures` names a language or a publisher. */
export const wordFeatures = [
  "frequency",
  "frequencyShare",
  "spread",
  "spreadShare",
  "first",
  "firstShare",
  "offset",
  "second",
  "inLead",
  "inHeadline",
  "headlinePlace",
  "pairs",
  "opensParagraph",
  "centroidMost",
  "headlineMost",
  "sizeMean",
  "sizeFirst",
] as const;

/** What is known of the whole article, in this order behind what is known of each of its words. */
export const articleFeatures = [
  "sentences",
  "meanSize",
  "headlineSize",
  "capitalShare",
  "quoteShare",
  "askShare",
  "leanShare",
  "standfirst",
  "openingSize",
  "openingHeadline",
  "unquotableShare",
  "headingShare",
  "selfShare",
] as const;

type Places<Names> = { -readonly [K in keyof Names]: number };

/** The place of each of the `wordFeatures` in a row. */
const [
  frequencyAt,
  frequencyShareAt,
  spreadAt,
  spreadShareAt,
  firstAt,
  firstShareAt,
  offsetAt,
  secondAt,
  inLeadAt,
  inHeadlineAt,
  headlinePlaceAt,
  pairsAt,
  opensParagraphAt,
  centroidMostAt,
  headlineMostAt,
  sizeMeanAt,
  sizeFirstAt,
] = Array(17).keys() as Iterable<number> as Places<typeof wordFeatures>;

const mostInLead = 3;

/** One row of `wordFeatures` and `articleFeatures` for each stem of the article, by its number; `article` is what `describeArticle` says. */
export function describeWords(text: TextStatistics, article: number[]): Float64Array[] {
  const { sentences, stems, distinct, frequency, spread } = text;
  const n = sentences.length || 1;
  const headlineOf = sentences.map((_, i) => headlineShare(text, i));
  const pairs = mostPairs(text);
  const places = new Map([...text.headline].map((s, place) => [s, place]));
  const words = stems.reduce((sum, row) => sum + row.length, 0) || 1;
  const rows = Array.from(frequency, (count, s) => {
    const row = new Float64Array(sizeFirstAt + 1 + article.length);
    row[frequencyAt] = count;
    row[frequencyShareAt] = count / words;
    row[spreadAt] = spread[s]!;
    row[spreadShareAt] = spread[s]! / n;
    row[firstAt] = -1;
    row[secondAt] = -1;
    row[inHeadlineAt] = text.headline.has(s) ? 1 : 0;
    row[headlinePlaceAt] = places.get(s) ?? -1;
    row[pairsAt] = pairs[s]!;
    row.set(article, sizeFirstAt + 1);
    return row;
  });
  let offset = 0;
  for (const [i, sentence] of sentences.entries()) {
    const centroid =
      massOf(distinct[i]!, text) / Math.sqrt(distinct[i]!.length || 1) / (text.totalWeight / 10);
    for (const [k, s] of stems[i]!.entries()) {
      const row = rows[s]!;
      if (row[firstAt] === -1) {
        row[firstAt] = i;
        row[firstShareAt] = i / n;
        row[offsetAt] = offset + k;
        row[sizeFirstAt] = sentence.size;
      }
    }
    for (const s of distinct[i]!) {
      const row = rows[s]!;
      if (row[firstAt]! < i && row[secondAt] === -1) row[secondAt] = i;
      if (i < mostInLead) row[inLeadAt] = 1;
      if (sentence.place === 0) row[opensParagraphAt] = 1;
      row[centroidMostAt] = Math.max(row[centroidMostAt]!, centroid);
      row[headlineMostAt] = Math.max(row[headlineMostAt]!, headlineOf[i]!);
      row[sizeMeanAt]! += sentence.size / spread[s]!;
    }
    offset += stems[i]!.length;
  }
  return rows;
}

/** The `articleFeatures`. */
export function describeArticle(text: TextStatistics): number[] {
  const { sentences } = text;
  const n = sentences.length || 1;
  const share = (holds: (sentence: TextStatistics["sentences"][number]) => boolean): number =>
    sentences.filter(holds).length / n;
  const size = sentences.reduce((sum, { size }) => sum + size, 0) || 1;
  const opening = Math.max(
    0,
    sentences.findIndex(({ standfirst }) => !standfirst),
  );
  return [
    sentences.length,
    size / n,
    text.headline.size,
    sentences.reduce((sum, { text: s }) => sum + (s.match(/(?<=\s)\p{Lu}[\p{L}]+/gu)?.length ?? 0), 0) / size,
    share(({ text: s }) => /["“”«»„]/u.test(s)),
    share(({ text: s }) => /[?!]/u.test(s)),
    share(({ leaning }) => leaning !== "none"),
    sentences.some(({ standfirst }) => standfirst) ? 1 : 0,
    sentences[opening]?.size ?? 0,
    sentences.length > 0 ? headlineShare(text, opening) : 0,
    share(({ quotable }) => !quotable),
    share(({ underHeading }) => underHeading),
    share(({ text: s, language }) => speaksForItself(s, language)),
  ];
}

/** How much of the headline a sentence has. */
function headlineShare({ headline, weight, distinct }: TextStatistics, sentence: number): number {
  const sum = (stems: Iterable<number>): number => {
    let total = 0;
    for (const s of stems) total += weight[s]!;
    return total;
  };
  return sum(distinct[sentence]!.filter((s) => headline.has(s))) / (sum(headline) || 1);
}

/** How often the commonest pair stands that a stem is part of. */
function mostPairs({ stems, frequency }: TextStatistics): Float64Array {
  const counts = new Map<number, number>();
  const most = new Float64Array(frequency.length);
  for (const row of stems) {
    for (let k = 1; k < row.length; k++) {
      const [before, after] = [row[k - 1]!, row[k]!];
      const count = (counts.get(before * 65536 + after) ?? 0) + 1;
      counts.set(before * 65536 + after, count);
      most[before] = Math.max(most[before]!, count);
      most[after] = Math.max(most[after]!, count);
    }
  }
  return most;
}

function massOf(row: Uint16Array, text: TextStatistics): number {
  let sum = 0;
  for (const s of row) sum += text.weight[s]! * text.frequency[s]!;
  return sum;
}
