import type { Article } from "../../functions/article/article.ts";
import type { Masthead } from "../../functions/article/masthead.ts";
import type { PublishedArticle } from "../../functions/page/published-article.ts";
import mastheadJson from "../fixtures/pages/masthead.json" with { type: "json" };
import publishedJson from "../fixtures/pages/published.json" with { type: "json" };

export const siteOrigin = "https://share.canal.example";
export const masthead = mastheadJson as Masthead;

/** One article in each of twenty-four languages. */
export const publishedArticles = publishedJson as unknown as PublishedArticle[];

/** The English one, with whatever a test wants otherwise. */
export function aPublication(
  article: Partial<Article> = {},
  overrides: Partial<PublishedArticle> = {},
): PublishedArticle {
  const base = publishedArticles[0]!;
  return { ...base, ...overrides, article: { ...base.article, ...article } };
}
