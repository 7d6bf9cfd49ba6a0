import type { Evidence } from "./article-evidence.ts";
import type { Issue } from "./find-unsupported.ts";
import { plainWords } from "./negation-words.ts";
import { stem } from "./words.ts";

/** What the score is read from, each from 0 to 1. */
export function faithfulnessFeatures(sentences: string[], issues: Issue[], evidence: Evidence): number[] {
  const rows = sentences.map((sentence) => plainWords(sentence).map(stem)).filter((row) => row.length > 0);
  const shares = rows.map((row) => ({
    words: share(row, (s) => evidence.places.has(s)),
    telling: share(
      row.filter((s) => s.length > 3),
      (s) => evidence.places.has(s),
    ),
    pairs: share(row.slice(1), (s, i) => evidence.pairs.has(`${row[i]} ${s}`)),
    triples: share(row.slice(2), (s, i) => evidence.triples.has(`${row[i]} ${row[i + 1]} ${s}`)),
    near: nearness(row, evidence),
  }));
  const mean = (key: keyof (typeof shares)[number]): number =>
    shares.reduce((sum, s) => sum + s[key], 0) / (shares.length || 1);
  const least = (key: keyof (typeof shares)[number]): number =>
    shares.reduce((low, s) => Math.min(low, s[key]), 1);
  const count = (kind: Issue["kind"]): number =>
    Math.min(2, issues.filter((issue) => issue.kind === kind).length) / 2;
  return [
    mean("words"),
    least("words"),
    mean("telling"),
    least("telling"),
    mean("pairs"),
    least("pairs"),
    mean("triples"),
    least("triples"),
    mean("near"),
    least("near"),
    count("number"),
    count("name"),
    count("negation"),
    count("quotation") + count("date"),
    rows.length === 1 ? 1 : 0,
    Math.min(1, rows.reduce((sum, row) => sum + row.length, 0) / 80),
  ];
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

/** Fitted on judged machine summaries of several systems; that a lone sentence errs more often is given half the weight it earned. */
const weights = [0.9, 0, 0.6, 0, 0.3, 0, 1, 0, 0.8, 0, -0.9, -0.2, -0.3, -0.8, -0.5, 0.6];
const bias = -1.9;

export function faithfulnessScore(sentences: string[], issues: Issue[], evidence: Evidence): number {
  const sum = faithfulnessFeatures(sentences, issues, evidence).reduce(
    (total, value, i) => total + value * weights[i]!,
    bias,
  );
  const share = sum / (1 + Math.abs(sum));
  return Math.round((0.5 + 0.5 * share) * 1e4) / 1e4;
}
