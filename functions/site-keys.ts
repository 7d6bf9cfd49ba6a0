import type { CardFormat } from "./article/masthead.ts";

/** Where things are in the site bucket. Every key is public through CloudFront, below the site's origin. */
export const siteKeys = {
  sharePage: (slug: string) => `a/${slug}/index.html`,
  articleJson: (slug: string) => `a/${slug}/article.json`,
  /** Immutable: its content is in its name. */
  card: (slug: string, format: CardFormat, hash: string, extension: "png" | "jpg") =>
    `cards/${slug}/${format}.${hash}.${extension}`,
  /** The current card for people and templates. Always `.png`, whatever the file is: the address must be known beforehand. */
  currentCard: (slug: string, format: CardFormat) => `cards/${slug}/${format}.png`,
  /** Of a month's articles, which may need more than one. */
  sitemap: (month: string, at: number) => `sitemaps/${month}${at === 0 ? "" : `-${at + 1}`}.xml`,
};

/** Files of the lists that belong to no month: all of them are there once an article was listed. */
export const listFiles = [
  "404.html",
  "apple-touch-icon.png",
  "feed.xml",
  "icon.svg",
  "index.html",
  "latest.json",
  "listings.json",
  "news-sitemap.xml",
  "robots.txt",
  "sitemap.xml",
];

/** Folders that hold one article's objects, each ending in a slash. */
export function articleFolders(slug: string): string[] {
  return [`a/${slug}/`, `cards/${slug}/`];
}

/** Address of a share page, absolute. */
export function sharePageUrl(siteOrigin: string, slug: string): string {
  return `${siteOrigin}/a/${slug}/`;
}

/** How long readers and CloudFront may keep a file without asking. */
export const cacheControl = {
  immutable: "public, max-age=31536000, immutable",
  /** A minute at the edge and in browsers; then a revalidation by ETag. */
  short: "public, max-age=60, must-revalidate",
};
