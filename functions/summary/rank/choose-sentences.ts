import { bestSet, descriptionWorth, scoreSentences } from "./best-set.ts";
import { expectedOverlap } from "./expected-overlap.ts";
import { type ExpectedWords, expectWords, unpackWordModel } from "./expected-words.ts";
import { pageLikeness, reportShare } from "./page-likeness.ts";
import weights from "./ranker.weights.json" with { type: "json" };
import { limitsFor, type Task } from "./tasks.ts";
import type { TextStatistics } from "./text-statistics.ts";
import { describeArticle, describeWords } from "./word-features.ts";

const gist = unpackWordModel(weights.gist);
const description = unpackWordModel(weights.description);

/** An article with the words that its summary is expected to have, and what each of its sentences is worth alone. */
export interface RankedText {
  text: TextStatistics;
  article: number[];
  words: Float64Array[];
  expected: ExpectedWords;
  scores: Float64Array;
}

/** Expects the words of a summary once for all tasks. */
export function rankSentences(text: TextStatistics): RankedText {
  const article = describeArticle(text);
  const words = describeWords(text, article);
  const expected = expectWords(text, words, gist);
  return { text, article, words, expected, scores: scoreSentences(text, expected) };
}

/** The sentences for a task, in reading order; empty where none may stand there. */
export function chooseSentences(
  { text, article, words, expected, scores }: RankedText,
  task: Task,
): string[] {
  const worth = task === "description" ? worthAsDescription(text, article, words) : expectedOverlap(expected);
  return bestSet(text, scores, limitsFor(task, text.sentences), worth).map((piece) => piece.text);
}

function worthAsDescription(text: TextStatistics, article: number[], words: Float64Array[]) {
  const likeness = pageLikeness(article, weights.page);
  const expected = expectWords(text, words, description, reportShare(likeness));
  return descriptionWorth(text, likeness, expected, weights.opening);
}
