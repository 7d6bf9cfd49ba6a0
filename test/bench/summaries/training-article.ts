import { type TextStatistics, textStatistics } from "../../../functions/summary/rank/text-statistics.ts";
import { describeArticle, describeWords } from "../../../functions/summary/rank/word-features.ts";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";
import { isPublishersOwn, type Rouge, type SummarizedArticle } from "./development-sets.ts";
import { readArticle } from "./read-article.ts";
import { type Rewarder, rewarder } from "./rewards.ts";
import { wordCounts } from "./word-counts.ts";

/** An article with all that training asks of it. */
export interface TrainingArticle {
  source: SummarizedArticle;
  /** Which of the folds it is left out of. */
  fold: number;
  text: TextStatistics;
  rewarder: Rewarder;
  /** `describeArticle`, `describeWords`, and how often the human summaries have each stem in the mean. */
  about: number[];
  words: Float64Array[];
  counts: Float64Array;
}

export const folds = 5;

/** Weights learnt from all articles, and without each fold. */
export interface FoldedWeights {
  whole: number[];
  without: number[][];
}

export function trainingArticle(rouge: Rouge, source: SummarizedArticle): TrainingArticle {
  const article = readArticle(source);
  const text = textStatistics(
    readSentences(article.body, article.headline, article.language),
    article.headline,
  );
  const about = describeArticle(text);
  return {
    source,
    fold: foldOf(publisherOf(source)),
    text,
    rewarder: rewarder(rouge, source),
    about,
    words: describeWords(text, about),
    counts: wordCounts(rouge, source, text),
  };
}

/** Articles of a publisher are left out together where the data name it: publishers write all their descriptions in one way. */
function publisherOf({ id, set, source }: SummarizedArticle): string {
  if (!isPublishersOwn(set)) return id;
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
