import { comparableSequencer } from "../../functions/aws/arrival.ts";
import { articleTable } from "../../functions/aws/article-table.ts";
import { type Claim, slugClaims } from "../../functions/aws/slug-claims.ts";
import { anArticle } from "../fixtures/an-article.ts";

export const summary = {
  description: "It rained.",
  brief: "It rained.",
  keyPoints: ["It rained."],
  provenance: { description: "extract", brief: "extract", model: null, fallback: null },
} as const;

export const claimOf = (overrides: Partial<Claim> = {}): Claim => ({
  slug: "rain",
  sourceKey: "articles/rain.txt",
  sequencer: comparableSequencer("10"),
  revision: "r1",
  uploadedAt: "2026-11-20T10:00:00Z",
  article: anArticle(),
  picture: null,
  ...overrides,
});

/** The articles of a table and their slugs; `summarized`: the record of a claim once its summary is stored. */
export function claimedArticles(name: string) {
  const articles = articleTable(name);
  const claims = slugClaims(name);
  const summarized = async (claim = claimOf()) => {
    await claims.claim(claim, false);
    await articles.storeSummary((await articles.read(claim.slug))!, {
      ...summary,
      keyPoints: [...summary.keyPoints],
    });
    return (await articles.read(claim.slug))!;
  };
  return { articles, claims, summarized };
}
