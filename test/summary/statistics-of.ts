import { type TextStatistics, textStatistics } from "../../functions/summary/rank/text-statistics.ts";
import { readSentences } from "../../functions/summary/read/read-sentences.ts";

/** What is counted of an article of these paragraphs. */
export function statisticsOf(paragraphs: string[], headline: string, language = "en"): TextStatistics {
  const body = paragraphs.map((text) => ({ kind: "paragraph" as const, text }));
  return textStatistics(readSentences(body, headline, language), headline);
}
