import type { Piece } from "../../../functions/summary/piece.ts";
import { readSentences } from "../../../functions/summary/read-sentences.ts";
import { describeSentences } from "../../../functions/summary/sentence-features.ts";
import type { Task } from "../../../functions/summary/tasks.ts";
import { type TextStatistics, textStatistics } from "../../../functions/summary/text-statistics.ts";
import type { Rouge, SummarizedArticle } from "./development-sets.ts";
import { readArticle } from "./read-article.ts";
import { type Rewarder, rewarder } from "./rewards.ts";

/** An article with all that training asks of it. */
export interface TrainingArticle {
  source: SummarizedArticle;
  /** Which of the folds it is left out of. */
  fold: number;
  text: TextStatistics;
  rows: Float64Array[];
  rewarder: Rewarder;
  /** Scores of its sentences by a ranker that did not see it. */
  scores: Float64Array;
}

export const folds = 5;

export function trainingArticle(rouge: Rouge, source: SummarizedArticle): TrainingArticle {
  const article = readArticle(source);
  const text = textStatistics(
    readSentences(article.body, article.headline, article.language),
    article.headline,
  );
  return {
    source,
    fold: foldOf(publisherOf(source)),
    text,
    rows: describeSentences(text),
    rewarder: rewarder(rouge, source),
    scores: new Float64Array(text.sentences.length).fill(-1),
  };
}

/** What a choice is worth: words count most, pairs of words show that they stand in the same order. */
export function worth(article: TrainingArticle, set: Piece[], task: Task): number {
  const [words, pairs] = article.rewarder.reward(set.map(({ text }) => text));
  return task === "three" ? 0.55 * words + 0.55 * pairs : 0.75 * words + 0.25 * pairs;
}

/** Articles of a publisher are left out together where the data name it: publishers write all their descriptions in one way. */
function publisherOf({ id, set, source }: SummarizedArticle): string {
  if (!set.startsWith("og_")) return id;
  const parts = source.split("/");
  const name = (/metascraper|readability/u.test(source) ? parts.at(-2) : parts.at(-1)) ?? "";
  const publisher = /^(?:www\.|m\.)?([a-z0-9-]+)/u.exec(name)?.[1] ?? "";
  return publisher.length < 40 && !/^\d*$/u.test(publisher) ? publisher : id;
}

/** FNV-1a, so that a fold depends on nothing but a name. */
function foldOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
