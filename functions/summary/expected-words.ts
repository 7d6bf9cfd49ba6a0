import { type BoostedTrees, type PackedTrees, unpackTrees } from "./boosted-trees.ts";
import { primaryLanguage } from "./primary-language.ts";
import type { TextStatistics } from "./text-statistics.ts";
import { type PackedHabits, unpackHabits, type WordHabits } from "./word-habits.ts";

/** How likely an editor's summary has each stem of an article at least once, and at least twice; `total`: so many words in all. */
export interface ExpectedWords {
  once: Float64Array;
  twice: Float64Array;
  total: number;
}

export interface WordModel {
  once: BoostedTrees;
  twice: BoostedTrees;
  habits: WordHabits;
}

export interface PackedWordModel {
  once: PackedTrees;
  twice: PackedTrees;
  habits: PackedHabits;
}

export function unpackWordModel({ once, twice, habits }: PackedWordModel): WordModel {
  return { once: unpackTrees(once), twice: unpackTrees(twice), habits: unpackHabits(habits) };
}

/** `rows`: what `describeWords` says of the article. */
export function expectWords(
  text: TextStatistics,
  rows: Float64Array[],
  { once, twice, habits }: WordModel,
): ExpectedWords {
  return expectedOf(
    text,
    rows.map((row) => once.score(row)),
    rows.map((row, s) => (text.frequency[s]! > 1 ? twice.score(row) : 0)),
    habits,
  );
}

/** What scores of an article's stems make with the habits of its language. */
export function expectedOf(
  { names, sentences }: TextStatistics,
  once: number[],
  twice: number[],
  habits: WordHabits,
): ExpectedWords {
  const habit = habits.get(languageOf(sentences));
  const first = Float64Array.from(once, (score, s) => Math.max(0, score + (habit?.get(names[s]!) ?? 0)));
  const second = Float64Array.from(twice, (score) => Math.max(0, score));
  let total = 0;
  for (let s = 0; s < first.length; s++) total += first[s]! + second[s]!;
  return { once: first, twice: second, total };
}

/** The language of an article without its region. */
export function languageOf(sentences: TextStatistics["sentences"]): string {
  return primaryLanguage(sentences[0]?.language ?? "und");
}
