import { chooseSentences, rankSentences } from "../../../functions/summary/rank/choose-sentences.ts";
import { textStatistics } from "../../../functions/summary/rank/text-statistics.ts";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";
import type { Summarizable } from "../../../functions/summary/summarize.ts";

/** The summary of three sentences, as research compares them. */
export function threeSentences({ body, headline, language }: Summarizable): string[] {
  const sentences = readSentences(body, headline, language);
  return chooseSentences(rankSentences(textStatistics(sentences, headline)), "three");
}
