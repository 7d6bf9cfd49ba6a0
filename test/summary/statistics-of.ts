import { readSentences } from "../../functions/summary/read-sentences.ts";
import { type TextStatistics, textStatistics } from "../../functions/summary/text-statistics.ts";

/** What is counted of an article of these paragraphs. */
export function statisticsOf(paragraphs: string[], headline: string, language = "en"): TextStatistics {
  const body = paragraphs.map((text) => ({ kind: "paragraph" as const, text }));
  return textStatistics(readSentences(body, headline, language), headline);
}
