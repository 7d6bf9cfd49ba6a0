import type { Article } from "../article/article.ts";
import { creditedTo } from "./credited-to.ts";

/** What lists know of an article without reading its document: a few hundred bytes, so that a month is cheap to read. */
export interface ListedArticle {
  slug: string;
  headline: string;
  /** The people, or else the agency. */
  bylines: string[];
  section: string | null;
  language: string;
  /** Where the newsroom has the article itself, if it does. */
  canonicalUrl: string | null;
  /** The instant that lists sort by. */
  listedAt: string;
  firstPublishedAt: string;
  updatedAt: string;
  /** Differs where a card or the summary does, which may change though the article is as it was. */
  cardHashes: string;
}

/** The list's view of a row. */
export function listedArticle(row: {
  slug: string;
  article: Pick<Article, "headline" | "bylines" | "agency" | "section" | "language" | "canonicalUrl"> | null;
  listedAt: string;
  firstUploadedAt: string;
  uploadedAt: string;
  cardHashes: string;
}): ListedArticle | null {
  const { slug, article, listedAt, firstUploadedAt, uploadedAt, cardHashes } = row;
  if (!article) return null;
  const { headline, section, language, canonicalUrl } = article;
  return {
    slug,
    headline,
    bylines: creditedTo(article),
    section,
    language,
    canonicalUrl,
    listedAt,
    firstPublishedAt: firstUploadedAt,
    updatedAt: uploadedAt,
    cardHashes,
  };
}
