import type { Piece } from "./piece.ts";
import type { TextStatistics } from "./text-statistics.ts";

/** What the chooser sees of a set of sentences, in this order. */
export const setFeatures = [
  "words",
  "characters",
  "count",
  "scoreSum",
  "scoreMean",
  "scoreMax",
  "scoreMin",
  "scoreByWord",
  "scoreOfFirst",
  "mass",
  "massPerWord",
  "centroid",
  "headlineRecall",
  "headlinePrecision",
  "hasHeadline",
  "redundancy",
  "nearestPair",
  "first",
  "last",
  "meanIndex",
  "holdsFirst",
  "leadCount",
  "adjacent",
  "quoted",
  "numbers",
  "capitals",
  "sentences",
  "meanSize",
  "paragraphs",
  "linksMean",
  "linksSum",
  "toFirst",
  "shortest",
  "leaning",
  "leadMass",
  "firstSize",
  "novelty",
  "recurring",
  "articleWords",
  "firstWords",
  "scoreRankMean",
  "paragraphStarts",
  "centroidMean",
  "fullness",
  "headlinePairs",
  "leftOver",
  "standfirst",
  "clipped",
] as const;

export const setFeatureCount = setFeatures.length;

const at = (name: string, names: readonly string[]): number => names.indexOf(name);

/** Prepares a describer of sets for one article; see `setFeatures`. */
export function setDescriber(
  text: TextStatistics,
  rows: Float64Array[],
  scores: Float64Array,
  names: readonly string[],
  full: { words: number; characters: number },
): (set: Piece[], into: Float64Array) => void {
  const n = text.sentences.length;
  const column = Object.fromEntries(names.map((name) => [name, at(name, names)])) as Record<string, number>;
  const get = (i: number, name: string): number => rows[i]![column[name]!]!;
  const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const rank = new Float64Array(n);
  for (const [place, i] of order.entries()) rank[i] = place;
  const usable = text.sentences.flatMap(({ quotable }, i) => (quotable ? [i] : []));
  const leads = new Set(usable.slice(0, 3));
  const articleWords = text.sentences.reduce((sum, { words }) => sum + words.length, 0);
  const headlineWeight = [...text.headline].reduce((sum, s) => sum + text.weight[s]!, 0) || 1;
  const mark = new Int32Array(text.weight.length).fill(-1);
  const leadMark = new Uint8Array(text.weight.length);
  let leadWeight = 0;
  for (const i of leads) {
    for (const s of text.distinct[i]!) {
      if (leadMark[s] === 1) continue;
      leadMark[s] = 1;
      leadWeight += text.weight[s]!;
    }
  }
  const totalScore = scores.reduce((sum, score) => sum + score, 0) || 1;
  let turn = 0;
  return (set, into) => {
    turn++;
    let [words, characters, tokens, distinct, mass, weight, headline, lead] = [
      0,
      set.length - 1,
      0,
      0,
      0,
      0,
      0,
      0,
    ];
    let [sum, top, low, byWord, nearest, index, adjacent, leadCount, ranked, starts] = [
      0, -9, 9, 0, 0, 0, 0, 0, 0, 0,
    ];
    let [quoted, numbers, capitals, links, toFirst, shortest, leaning, novelty, recurring, centroid, pairs] =
      [0, 0, 0, 0, 0, 999, 0, 0, 0, 0, 0];
    for (let k = 0; k < set.length; k++) {
      const piece = set[k]!;
      const i = piece.index;
      const sentence = text.sentences[i]!;
      const score = scores[i]!;
      words += piece.size;
      characters += piece.text.length;
      tokens += piece.stems.length;
      sum += score;
      top = Math.max(top, score);
      low = Math.min(low, score);
      byWord += score * piece.size;
      index += i;
      ranked += rank[i]!;
      if (k > 0 && set[k - 1]!.index === i - 1) adjacent++;
      if (leads.has(i)) leadCount++;
      if (sentence.place === 0) starts++;
      if (sentence.leaning !== "none") leaning++;
      shortest = Math.min(shortest, piece.size);
      quoted += get(i, "quoted") * piece.size;
      numbers += get(i, "numbers");
      capitals += get(i, "capitals") * piece.size;
      links += get(i, "links");
      toFirst += get(i, "toFirst");
      novelty += get(i, "novelty");
      recurring += get(i, "recurring");
      centroid += get(i, "centroid");
      pairs += get(i, "headlinePairs");
      for (let l = 0; l < k; l++) nearest = Math.max(nearest, text.similarity[set[l]!.index * n + i]!);
      for (const s of piece.distinct) {
        if (mark[s] === turn) continue;
        mark[s] = turn;
        distinct++;
        const w = text.weight[s]!;
        weight += w;
        mass += w * text.frequency[s]!;
        if (text.headline.has(s)) headline += w;
        if (leadMark[s] === 1) lead += w;
      }
    }
    const count = set.length;
    const first = set[0]!.index;
    const last = set[count - 1]!;
    const values = [
      words,
      characters,
      count,
      sum,
      sum / count,
      top,
      low,
      byWord / words,
      scores[first]!,
      mass / text.totalWeight,
      mass / tokens,
      mass / Math.sqrt(distinct || 1) / (text.totalWeight / 10),
      headline / headlineWeight,
      headline / (weight || 1),
      text.headline.size > 0 ? 1 : 0,
      1 - distinct / (tokens || 1),
      nearest,
      first,
      last.index,
      index / count,
      first === (usable[0] ?? 0) ? 1 : 0,
      leadCount,
      adjacent,
      quoted / words,
      numbers,
      capitals / words,
      n,
      articleWords / n,
      (text.sentences[n - 1]?.paragraph ?? 0) + 1,
      links / count,
      links,
      toFirst / count,
      shortest,
      leaning,
      lead / (leadWeight || 1),
      set[0]!.size,
      novelty / count,
      recurring / count,
      articleWords,
      text.sentences[usable[0] ?? 0]!.size,
      ranked / count,
      starts / count,
      centroid / count,
      Math.max(words / full.words, characters / full.characters),
      pairs,
      sum / totalScore,
      text.sentences[first]!.standfirst ? 1 : 0,
      last.clipped ? 1 : 0,
    ];
    for (let f = 0; f < values.length; f++) into[f] = values[f]!;
  };
}
