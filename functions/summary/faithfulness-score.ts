import type { Evidence } from "./article-evidence.ts";
import type { Issue } from "./find-unsupported.ts";
import { plainWords } from "./negation-words.ts";
import { stem } from "./words.ts";

/**
 * What speaks for a summary (1) or against it (−1), each from 0 to 1: shares of its words, word pairs and triples that the article has,
 * issues found, by kind and at all, and that it is one sentence, which errs more often. Fitted weights judge no better; see
 * `npm run bench:summaries`.
 */
const signs = {
  words: 1,
  telling: 1,
  pairs: 1,
  triples: 1,
  near: 1,
  number: -1,
  name: -1,
  negation: -1,
  quotation: -1,
  any: -1,
  lone: -1,
};

/** The sum that stands in the middle between what is borne out and what is not. */
const middle = 2.3;

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
    pairs: mean((row) => share(row.slice(1), (s, i) => evidence.pairs.has(`${row[i]} ${s}`))),
    triples: mean((row) =>
      share(row.slice(2), (s, i) => evidence.triples.has(`${row[i]} ${row[i + 1]} ${s}`)),
    ),
    near: mean((row) => nearness(row, evidence)),
    number: count("number"),
    name: count("name"),
    negation: count("negation"),
    quotation: count("quotation") + count("date"),
    any: issues.length > 0 ? 1 : 0,
    lone: rows.length === 1 ? 1 : 0,
  };
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
