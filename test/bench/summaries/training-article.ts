import { clipLongSentences } from "../../../functions/summary/clip-long-sentences.ts";
import { readSentences } from "../../../functions/summary/read-sentences.ts";
import { describeSentences } from "../../../functions/summary/sentence-features.ts";
import { descriptionLimit, type Task } from "../../../functions/summary/tasks.ts";
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
  clipped: TextStatistics;
  rows: Float64Array[];
  whole: Rewarder;
  short: Rewarder;
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
  const clipped = clipLongSentences(text, descriptionLimit);
  const texts = ({ sentences }: TextStatistics): string[] => sentences.map((sentence) => sentence.text);
  return {
    source,
    fold: foldOf(source.id),
    text,
    clipped,
    rows: describeSentences(text),
    whole: rewarder(rouge, source, texts(text)),
    short: rewarder(rouge, source, texts(clipped)),
    scores: new Float64Array(text.sentences.length).fill(-1),
  };
}

/** What a choice is worth: words count most, pairs of words show that they stand in the same order. */
export function worth(article: TrainingArticle, set: number[], task: Task): number {
  const [words, pairs] = (task === "description" ? article.short : article.whole).reward(set);
  return task === "three" ? 0.55 * words + 0.55 * pairs : 0.75 * words + 0.25 * pairs;
}

/** FNV-1a, so that an article's fold depends on nothing but its name. */
function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
