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
};

/** Folders that hold one article's objects, each ending in a slash. */
export function articleFolders(slug: string): string[] {
  return [`a/${slug}/`, `cards/${slug}/`];
}

/** Address of a share page, absolute. */
export function sharePageUrl(siteOrigin: string, slug: string): string {
  return `${siteOrigin}/a/${slug}/`;
}

export const cacheControl = {
  immutable: "public, max-age=31536000, immutable",
  /** A minute at the edge and in browsers; then a revalidation by ETag. */
  short: "public, max-age=60, must-revalidate",
};
