import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { summarize } from "../../../functions/summary/summarize.ts";
import { hasDevelopmentSets, loadRouge, readSet, setNames } from "./development-sets.ts";
import { leadingSentences } from "./leading-sentences.ts";
import { peerSummaries } from "./peer-summaries.ts";
import { plainRouge } from "./plain-rouge.ts";
import { printFaithfulness } from "./print-faithfulness.ts";
import { mean, printHeldOut } from "./print-held-out.ts";
import { printSegmentation } from "./print-segmentation.ts";
import { type PlainArticle, readArticle } from "./read-article.ts";
import { trainRankers } from "./train-rankers.ts";

/** The tables on the development sets where they are; on our own articles and summaries otherwise. */
export async function printTables(): Promise<void> {
  if (!hasDevelopmentSets) return printOwnArticles();
  const rouge = await loadRouge();
  printHeldOut(rouge, trainRankers(rouge).tasks, peerSummaries());
  printMilliseconds(setNames.flatMap((set) => readSet(set)));
  printSegmentation();
  printFaithfulness();
}

interface Reference extends PlainArticle {
  lang: string;
  summary: string;
  description: string;
}

/** Articles of ours with summaries that people wrote; the shipped ranker never saw them. */
function printOwnArticles(): void {
  const file = fileURLToPath(new URL("../../fixtures/summaries/reference.jsonl", import.meta.url));
  if (!existsSync(file)) return;
  const references: Reference[] = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const rows = references.map((reference) => {
    const summary = summarize(readArticle(reference));
    return {
      lang: reference.lang,
      brief: plainRouge(summary.brief ?? "", reference.summary),
      leadBrief: plainRouge(leadingSentences(reference, "brief").join(" "), reference.summary),
      description: plainRouge(summary.description ?? "", reference.description),
      leadDescription: plainRouge(
        leadingSentences(reference, "description").join(" "),
        reference.description,
      ),
    };
  });
  console.log(`our own ${rows.length} articles, R-1: brief ours/Lead | description ours/Lead`);
  for (const row of [...rows, undefined]) {
    const of = (key: "brief" | "leadBrief" | "description" | "leadDescription"): string =>
      (row ? 100 * row[key] : mean(rows.map((one) => one[key]))).toFixed(1);
    console.log(
      `  ${(row?.lang ?? "all").padEnd(5)} ${of("brief")}/${of("leadBrief")} | ${of("description")}/${of("leadDescription")}`,
    );
  }
  printMilliseconds(references);
}

function printMilliseconds(sources: PlainArticle[]): void {
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
