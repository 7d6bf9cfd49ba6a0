import { stem } from "../words.ts";
import type { Evidence } from "./article-evidence.ts";
import { plainWords } from "./denials/negation-words.ts";
import type { Issue } from "./find-unsupported.ts";

/**
 * What speaks for a summary or against it, each from 0 to 1: shares of its words that the article has, the length of the runs that it
 * copies, which tells the most, issues found, by kind and at all, and that it is one sentence, which errs more often. Fitted weights
 * judge no better; see `npm run bench:summaries`.
 */
const signs = {
  words: 1,
  telling: 1,
  runs: 2,
  near: 1,
  number: -1,
  name: -1,
  negation: -1,
  quotation: -1,
  any: -1,
  lone: -1,
};

/** The sum that stands in the middle between what is borne out and what is not. */
const middle = 1.8;

type FaithfulnessFeatures = Record<keyof typeof signs, number>;

/** What the score of a summary of these sentences, with these issues, is read from. */
export function faithfulnessFeatures(
  sentences: string[],
  issues: Issue[],
  evidence: Evidence,
): FaithfulnessFeatures {
  const rows = sentences.map((sentence) => plainWords(sentence).map(stem)).filter((row) => row.length > 0);
  const mean = (of: (row: string[]) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / (rows.length || 1);
  const count = (kind: Issue["kind"]): number =>
    Math.min(2, issues.filter((issue) => issue.kind === kind).length) / 2;
  return {
    words: mean((row) => share(row, (s) => evidence.places.has(s))),
    telling: mean((row) =>
      share(
        row.filter((s) => s.length > 3),
        (s) => evidence.places.has(s),
      ),
    ),
    runs: Math.min(1, meanRun(rows, evidence) / longRun),
    near: mean((row) => nearness(row, evidence)),
    number: count("number"),
    name: count("name"),
    negation: count("negation") + count("opposite") + count("role"),
    quotation: count("quotation") + count("date") + count("speaker"),
    any: issues.length > 0 ? 1 : 0,
    lone: rows.length === 1 ? 1 : 0,
  };
}

/** Words in a row as the article has them: so many on average are as good as a copy, and no more are counted. */
const longRun = 12;
const longestRun = 24;

/** The mean length of the pieces that a summary falls into where it is read as the longest runs of the article's words. */
function meanRun(rows: string[][], { stems, places }: Evidence): number {
  let words = 0;
  let pieces = 0;
  for (const row of rows) {
    for (let i = 0; i < row.length; pieces++) {
      let longest = 1;
      for (const place of places.get(row[i]!) ?? []) {
        let run = 1;
        while (run < longestRun && i + run < row.length && stems[place + run] === row[i + run]) run++;
        longest = Math.max(longest, run);
      }
      i += longest;
    }
    words += row.length;
  }
  return pieces > 0 ? words / pieces : 0;
}

function share<T>(items: T[], test: (item: T, i: number) => boolean): number {
  return items.length === 0 ? 1 : items.filter(test).length / items.length;
}

/** Neighbouring words of the sentence that stand within six words of each other in the article. */
function nearness(row: string[], { places }: Evidence): number {
  const telling = row.filter((s) => s.length > 3);
  return share(telling.slice(1), (s, i) => {
    const here = places.get(s) ?? [];
    const before = places.get(telling[i]!) ?? [];
    return here.some((place) => before.some((other) => Math.abs(place - other) <= 6));
  });
}

/** From 0 to 1: the higher the closer the sentences stay to the article. */
export function faithfulnessScore(sentences: string[], issues: Issue[], evidence: Evidence): number {
  const features = faithfulnessFeatures(sentences, issues, evidence);
  const sum = Object.entries(signs).reduce(
    (total, [name, sign]) => total + sign * features[name as keyof typeof signs],
    -middle,
  );
  const share = sum / (1 + Math.abs(sum));
  return Math.round((0.5 + 0.5 * share) * 1e4) / 1e4;
}
