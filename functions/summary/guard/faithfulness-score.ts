import { stem } from "../words.ts";
import type { Evidence } from "./article-evidence.ts";
import { plainWords } from "./denials/negation-words.ts";
import type { Issue } from "./find-unsupported.ts";
import { isLong } from "./telling-words.ts";
import { alignWords } from "./word-alignment.ts";

/**
 * What speaks for a summary or against it, each from 0 to 1: shares of its words that the article has, how cheaply it is put together from
 * them, which tells the most, on the whole and where it is dearest, issues found, by kind and at all, of which numbers seldom err, and that
 * it is one sentence, which errs more often. Fitted weights judge no better; see `npm run bench:summaries`.
 */
const signs = {
  words: 1,
  telling: 1,
  aligned: 2,
  unbroken: 1,
  number: -2,
  name: -1,
  negation: -1,
  quotation: -1,
  any: -1,
  lone: -1,
};

/** The sum that stands in the middle between what is borne out and what is not. */
const middle = 2;

type FaithfulnessFeatures = Record<keyof typeof signs, number>;

/** What the score of a summary of these sentences, with these issues, is read from. */
export function faithfulnessFeatures(
  sentences: string[],
  issues: Issue[],
  evidence: Evidence,
): FaithfulnessFeatures {
  const rows = sentences.map(plainWords).filter((row) => row.length > 0);
  const alignments = rows.map((row) => alignWords(row, evidence));
  const cost = alignments.reduce((sum, alignment) => sum + alignment.cost, 0) / rows.flat().length;
  const count = (kind: Issue["kind"]): number =>
    Math.min(2, issues.filter((issue) => issue.kind === kind).length) / 2;
  return {
    words: mean(rows.map((row) => shareIn(evidence, row))),
    telling: mean(rows.map((row) => shareIn(evidence, row.filter(isLong)))),
    aligned: rows.length > 0 ? 1 / (1 + cost / 2) : 0,
    unbroken: rows.length > 0 ? 1 / (1 + mean(alignments.map(({ worst }) => worst))) : 0,
    number: count("number"),
    name: count("name"),
    negation: count("negation") + count("opposite") + count("role"),
    quotation: count("quotation") + count("date") + count("speaker"),
    any: issues.length > 0 ? 1 : 0,
    lone: rows.length === 1 ? 1 : 0,
  };
}

/** How many of these words the article has; all of none. */
function shareIn({ places }: Evidence, words: string[]): number {
  return words.length === 0 ? 1 : words.filter((word) => places.has(stem(word))).length / words.length;
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
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
