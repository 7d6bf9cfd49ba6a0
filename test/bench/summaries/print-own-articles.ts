import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Task } from "../../../functions/summary/rank/tasks.ts";
import { summarize } from "../../../functions/summary/summarize.ts";
import { leadingSentences } from "./leading-sentences.ts";
import { peerSummaries } from "./peer-summaries.ts";
import { plainRouge } from "./plain-rouge.ts";
import { mean } from "./print-held-out.ts";
import { printMilliseconds } from "./print-milliseconds.ts";
import { type PlainArticle, readArticle } from "./read-article.ts";

interface Reference extends PlainArticle {
  lang: string;
  summary: string;
  description: string;
}

/** Articles of ours with summaries that people wrote; the shipped ranker never saw them. */
export function printOwnArticles(): void {
  const file = fileURLToPath(new URL("../../fixtures/summaries/reference.jsonl", import.meta.url));
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
  for (const [name, summarize] of Object.entries(peerSummaries())) {
    const mark = (task: Task, reference: (one: Reference) => string): string =>
      mean(references.map((one) => plainRouge(summarize(one, task).join(" "), reference(one)))).toFixed(1);
    console.log(
      `  ${name}: brief ${mark("brief", (one) => one.summary)}, description ${mark("description", (one) => one.description)}`,
    );
  }
  printMilliseconds(references);
}
