import type { Article } from "../article/article.ts";
import type { StoredCard } from "../article/card-file.ts";
import type { Masthead } from "../article/masthead.ts";
import type { Summary } from "../summary/summary.ts";
import { type Posts, writePosts } from "./posts.ts";
import type { PublishedArticle } from "./published-article.ts";
import { type ShareLink, shareLinks } from "./share-links.ts";

/** `article.json`: what a site build needs of an article. Its body stays with the newsroom. */
export interface ArticleDocument {
  slug: string;
  url: string;
  firstPublishedAt: string;
  updatedAt: string;
  article: Omit<Article, "body">;
  summary: Summary;
  posts: Posts;
  cards: StoredCard[];
  shareLinks: ShareLink[];
}

export function articleJson(published: PublishedArticle, masthead: Masthead): string {
  return `${JSON.stringify(articleDocument(published, masthead), null, 2)}\n`;
}

export function articleDocument(published: PublishedArticle, masthead: Masthead): ArticleDocument {
  const { slug, url, article, summary, cards, firstPublishedAt, updatedAt } = published;
  const { body: _body, ...metadata } = article;
  const posts = writePosts(article, summary, url, masthead);
  const links = shareLinks({ url, article, posts, cards, masthead });
  return {
    slug,
    url,
    firstPublishedAt,
    updatedAt,
    article: metadata,
    summary,
    posts,
    cards,
    shareLinks: links,
  };
}
