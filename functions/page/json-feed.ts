import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { creditedTo } from "./credited-to.ts";
import { feedInstant } from "./feed-instant.ts";

/** JSON Feed 1.1 of the latest articles. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(documents: ArticleDocument[], masthead: Masthead, siteOrigin: string): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: masthead.name,
    description: masthead.tagline ?? undefined,
    home_page_url: masthead.siteUrl ?? `${siteOrigin}/`,
    feed_url: `${siteOrigin}/latest.json`,
    icon: `${siteOrigin}/apple-touch-icon.png`,
    language: masthead.language,
    items: documents.map(item),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function item({ slug, url, article, summary, cards, firstPublishedAt, updatedAt }: ArticleDocument) {
  const card = cards.find(({ format }) => format === "og");
  const authors = creditedTo(article);
  return {
    id: url,
    url,
    external_url: article.canonicalUrl ?? undefined,
    title: article.headline,
    summary: summary.description ?? article.standfirst ?? undefined,
    content_text: summary.brief ?? summary.description ?? article.standfirst ?? article.headline,
    image: card?.url,
    date_published: feedInstant(article.publishedAt ?? firstPublishedAt),
    date_modified: updatedAt,
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: article.tags.length > 0 ? article.tags : undefined,
    language: article.language === "und" ? undefined : article.language,
    _standfirst: { slug, section: article.section, article: `${url}article.json` },
  };
}
