import { primaryLanguage } from "../../article/language/primary-language.ts";
import { type BoostedTrees, type PackedTrees, unpackTrees } from "./boosted-trees.ts";
import {
  correctedScore,
  type LanguageCorrections,
  type PackedCorrections,
  unpackCorrections,
} from "./language-corrections.ts";
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
  corrections: LanguageCorrections;
  habits: WordHabits;
}

export interface PackedWordModel {
  once: PackedTrees;
  corrections: PackedCorrections;
  habits?: PackedHabits;
}

/** The model that the shipped weights stand for. */
export function unpackWordModel({ once, corrections, habits }: PackedWordModel): WordModel {
  return {
    once: unpackTrees(once),
    corrections: unpackCorrections(corrections),
    habits: unpackHabits(habits),
  };
}

/**
 * `rows`: what `describeWords` says of the article; `share`: how much of the language's correction is meant for such an article, from
 * 0 to 1.
 */
export function expectWords(
  text: TextStatistics,
  rows: Float64Array[],
  model: WordModel,
  share = 1,
): ExpectedWords {
  return expectedOf(text, scoreOnce(text, rows, model, share), model.habits);
}

/** A score for each stem being there at least once, with the correction of the article's language. */
export function scoreOnce(
  { sentences }: TextStatistics,
  rows: Float64Array[],
  { once, corrections }: Pick<WordModel, "once" | "corrections">,
  share: number,
): number[] {
  const weights = corrections.get(languageOf(sentences));
  return rows.map(weights && share > 0 ? correctedScore(once, weights, share) : (row) => once.score(row));
}

/** How often a summary that has a word has it again, where the article does. Trees of their own for this told no more. */
const again = 0.3;

/** Editors use words too that the article does not have: of their summaries' words so many times those that it is expected to share. */
const ofOwn = 1.15;

/** What scores of an article's stems make with the habits of its language. A stem that the article has once, its summary has no oftener. */
export function expectedOf(
  { names, sentences, frequency }: TextStatistics,
  once: number[],
  habits: WordHabits,
): ExpectedWords {
  const habit = habits.get(languageOf(sentences));
  const first = Float64Array.from(once, (score, s) => Math.max(0, score + (habit?.get(names[s]!) ?? 0)));
  const second = first.map((likely, s) => (frequency[s]! > 1 ? again * likely : 0));
  let total = 0;
  for (let s = 0; s < first.length; s++) total += first[s]! + second[s]!;
  return { once: first, twice: second, total: total * ofOwn };
}

/** The language of an article without its region. */
export function languageOf(sentences: TextStatistics["sentences"]): string {
  return primaryLanguage(sentences[0]?.language ?? "und");
}
