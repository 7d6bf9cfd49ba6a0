import { existsSync, readFileSync } from "node:fs";
import { readEvidence } from "../../../functions/summary/guard/article-evidence.ts";
import { checkFaithfulness, compareWith } from "../../../functions/summary/guard/check-faithfulness.ts";
import { faithfulnessFeatures } from "../../../functions/summary/guard/faithfulness-score.ts";
import { dataFolder } from "../data-folder.ts";
import { fitRidge } from "./fit-line.ts";
import { seededRandom } from "./grow-trees.ts";
import { printAlterations } from "./print-alterations.ts";
import { printOwnSentences } from "./print-own-sentences.ts";

interface Judged {
  set: string;
  article: string;
  summary: string;
  /** Faithful as judged: 0 or 1, a share of judges, or in SummEval a mark from 1 to 5. */
  y: number;
}

/** How well the guard's score tells faithful from unfaithful, and how often it sees a number or a denial that was put in. */
export function printFaithfulness(): void {
  const file = `${dataFolder}/faithfulness/all.jsonl`;
  if (!existsSync(file)) return;
  const all: Judged[] = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const rows = all.map((row) => ({
    ...row,
    score: checkFaithfulness(row.article, row.summary, "en").score,
    faithful: row.set === "SummEval" ? row.y > 3 : row.y > 0.5,
  }));
  const sets = [...new Set(rows.map(({ set }) => set))];
  const areas = sets.map((set) => areaUnder(rows.filter((row) => row.set === set)));
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  const bySet = sets.map((set, k) => `${set} ${areas[k]!.toFixed(2)}`);
  console.log(
    `\nguard, ROC AUC: all ${areaUnder(rows).toFixed(3)}, mean ${mean.toFixed(3)} | ${bySet.join("  ")}`,
  );
  printFitted(rows);
  const faithful = rows.filter((row) => row.faithful);
  console.log(`  altered numbers caught ${share(faithful, "number", /\d+(?:[.,]\d+)*/gu, altered)}`);
  console.log(
    `  inserted denials caught ${share(faithful, "negation", /\b(?:is|was|are|were|has|have|had|will|would|could|can)\b(?! not)/gu, (word) => `${word} not`)}`,
  );
  console.log("  put into sentences of articles:");
  printAlterations();
  printOwnSentences();
}

/** How well weights would do that are fitted to the other sets than the one that is judged. */
function printFitted(rows: (Judged & { faithful: boolean })[]): void {
  const described = rows.map((row) => {
    const evidence = readEvidence(row.article, "en");
    const { sentences, issues, isOwn } = compareWith(evidence, row.summary, "en");
    const features = Object.values(faithfulnessFeatures(sentences, issues, evidence));
    return { ...row, isOwn, features: [1, ...features] };
  });
  const sets = [...new Set(rows.map(({ set }) => set))];
  const areas = sets.map((set) => {
    const others = described.filter((row) => row.set !== set);
    const weights = fitRidge(
      others.map(({ features }) => features),
      others.map(({ faithful }) => (faithful ? 1 : 0)),
      0.01 * others.length,
    );
    const scored = described
      .filter((row) => row.set === set)
      .map(({ isOwn, features, faithful }) => {
        const sum = features.reduce((total, value, f) => total + value * weights[f]!, 0);
        return { faithful, score: isOwn ? Number.POSITIVE_INFINITY : sum };
      });
    return areaUnder(scored);
  });
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  const bySet = sets.map((set, k) => `${set} ${areas[k]!.toFixed(2)}`);
  console.log(`  with weights fitted to the other sets: mean ${mean.toFixed(3)} | ${bySet.join("  ")}`);
}

function areaUnder(rows: { score: number; faithful: boolean }[]): number {
  const good = rows.filter(({ faithful }) => faithful);
  const bad = rows.filter(({ faithful }) => !faithful);
  let wins = 0;
  for (const a of good) for (const b of bad) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return wins / (good.length * bad.length);
}

const random = seededRandom(5);

/** Another number of about the size. */
function altered(number: string): string {
  const value = Number(number.replace(/,/gu, ""));
  return String(random() < 0.5 ? value + 1 + Math.floor(random() * 9) : Math.max(1, Math.round(value * 2)));
}

function share(rows: Judged[], kind: string, place: RegExp, change: (word: string) => string): string {
  let tried = 0;
  let caught = 0;
  for (const { article, summary } of rows) {
    const places = [...summary.matchAll(place)];
    const at = places[Math.floor(random() * places.length)];
    if (!at) continue;
    const changed = summary.slice(0, at.index) + change(at[0]) + summary.slice(at.index + at[0].length);
    if (changed === summary) continue;
    tried++;
    if (checkFaithfulness(article, changed, "en").issues.some((issue) => issue.kind === kind)) caught++;
  }
  return `${((100 * caught) / tried).toFixed(1)} % of ${tried}`;
}
