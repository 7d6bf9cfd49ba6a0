import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textStatistics } from "../../../functions/summary/rank/text-statistics.ts";
import {
  articleFeatures,
  describeArticle,
  describeWords,
  wordFeatures,
} from "../../../functions/summary/rank/word-features.ts";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";
import { stem } from "../../../functions/summary/words.ts";
import { anyArticle } from "../any-article.ts";
import { statisticsOf } from "../statistics-of.ts";

describe("what is known of a word", () => {
  const text = statisticsOf(
    [
      "The ferry to Saltmarsh will sail again on Monday, the council has decided. A storm broke the landing stage.",
      "Tomas Reyl said: “We never stopped hoping for the ferry to come back to us.” The landing stage floats now.",
    ],
    "Ferry to Saltmarsh returns",
  );
  const rows = describeWords(text, describeArticle(text));
  const features = [...wordFeatures, ...articleFeatures];
  const of = (word: string, feature: (typeof features)[number]): number =>
    rows[text.names.indexOf(stem(word))]![features.indexOf(feature)]!;

  it("is how often and where it stands", () => {
    expect(of("ferry", "frequency")).toBe(2);
    expect(of("ferry", "spread")).toBe(2);
    expect(of("ferry", "first")).toBe(0);
    expect(of("ferry", "offset")).toBe(1);
    expect(of("ferry", "second")).toBe(2);
    expect(of("floats", "second")).toBe(-1);
    expect(of("landing", "pairs")).toBe(2);
    expect(of("floats", "opensParagraph")).toBe(0);
  });

  it("is whether the headline has it", () => {
    expect(of("ferry", "inHeadline")).toBe(1);
    expect(of("ferry", "headlinePlace")).toBe(0);
    expect(of("storm", "inHeadline")).toBe(0);
    expect(of("storm", "headlinePlace")).toBe(-1);
  });

  it("is the same of its article for each", () => {
    for (const feature of ["sentences", "quoteShare", "openingSize"] as const)
      expect(of("ferry", feature)).toBe(of("floats", feature));
    expect(of("ferry", "sentences")).toBe(4);
    expect(of("ferry", "quoteShare")).toBe(0.25);
  });

  it("is a number for each feature, of any article", () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        const any = textStatistics(readSentences(one.body, one.headline, one.language), one.headline);
        const described = describeWords(any, describeArticle(any));
        expect(described.length).toBe(any.names.length);
        for (const row of described) {
          expect(row.length).toBe(features.length);
          expect(row.every(Number.isFinite)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
