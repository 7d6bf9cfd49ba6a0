import { summarize } from "../../../functions/summary/summarize.ts";
import { type PlainArticle, readArticle } from "./read-article.ts";

/** How long the summary of an article takes, reading its text included. */
export function printMilliseconds(sources: PlainArticle[]): void {
  const articles = sources.map(readArticle);
  for (const article of articles.slice(0, 50)) summarize(article);
  const times = articles.map((article) => {
    const start = performance.now();
    summarize(article);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1);
  console.log(
    `\nmilliseconds an article: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, n ${times.length}`,
  );
}
