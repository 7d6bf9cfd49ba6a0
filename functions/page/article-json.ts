import type { Masthead } from "../article/masthead.ts";
import { writePosts } from "./posts.ts";
import type { PublishedArticle } from "./published-article.ts";
import { shareLinks } from "./share-links.ts";

/** What a site build needs of an article; its body stays with the newsroom. */
export function articleJson(published: PublishedArticle, masthead: Masthead): string {
  const { slug, url, article, summary, cards, firstPublishedAt, updatedAt } = published;
  const { body: _body, ...metadata } = article;
  const posts = writePosts(article, summary, url, masthead);
  const image = cards.find(({ format }) => format === "og")?.url ?? null;
  const links = shareLinks({ url, article, posts, image, masthead });
  const document = {
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
  return `${JSON.stringify(document, null, 2)}\n`;
}
