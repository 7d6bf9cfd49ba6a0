import { chooseSentences, rankSentences } from "../../../functions/summary/choose-sentences.ts";
import { readSentences } from "../../../functions/summary/read-sentences.ts";
import type { Summarizable } from "../../../functions/summary/summarize.ts";
import { textStatistics } from "../../../functions/summary/text-statistics.ts";

/** The summary of three sentences, as research compares them. */
export function threeSentences({ body, headline, language }: Summarizable): string[] {
  const sentences = readSentences(body, headline, language);
  return chooseSentences(rankSentences(textStatistics(sentences, headline)), "three");
}
