import { createRequire } from "node:module";

/** The best sentences of a text, as many as asked for. */
export type NpmSummarizer = (text: string, count: number) => string[];

/** Two summarizers of npm; none where `npm ci` was not run in this folder. */
export function npmSummarizers(): Record<string, NpmSummarizer> {
  const require = createRequire(import.meta.url);
  try {
    const { SummarizerManager } = require("node-summarizer");
    const rank = require("ts-textrank");
    const quiet = new rank.NullLogger();
    return {
      "node-summarizer": (text, count) => [
        new SummarizerManager(text, count)
          .getSummaryByFrequency()
          .summary.replace(/([.!?])(?=\p{Lu})/gu, "$1 "),
      ],
      "ts-textrank": (text, count) => {
        const likeness = new rank.SorensenDiceSimilarity();
        const parser = new rank.DefaultTextParser();
        const config = new rank.AbsoluteSummarizerConfig(
          count,
          likeness,
          parser,
          0.85,
          rank.Summarizer.SORT_OCCURENCE,
        );
        return new rank.Summarizer(config, quiet).summarize(text, "en").map(String);
      },
    };
  } catch {
    return {};
  }
}
