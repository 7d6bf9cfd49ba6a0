import type { Article } from "../article/article.ts";
import type { StoredCard } from "../article/card-file.ts";
import type { Summary } from "../summary/summary.ts";

/** An article with all that its page is made of. */
export interface PublishedArticle {
  slug: string;
  /** Absolute address of the share page, ending in a slash. */
  url: string;
  article: Article;
  summary: Summary;
  cards: StoredCard[];
  /** Instant at which this site first had the article. */
  firstPublishedAt: string;
  /** Instant of the change that this publication shows. */
  updatedAt: string;
}
