import type { Masthead } from "../article/masthead.ts";
import { shorten } from "../article/shorten.ts";
import { languageOf, modifiedOf, publishedOf } from "./page-text.ts";
import type { PublishedArticle } from "./published-article.ts";

/**
 * The article as schema.org knows it: one flat object with a plain `@type`, the only form that Mastodon reads. Headlines
 * are at most 110 characters here, which is Google's limit.
 */
export function jsonLd(
  published: PublishedArticle,
  masthead: Masthead,
  siteOrigin: string,
  description: string | null,
): object {
  const { article, cards, url } = published;
  const headline = shorten(article.headline, (text) => text.length <= 110) || masthead.name;
  return present({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    description,
    image: pictured.flatMap((format) => cards.filter((card) => card.format === format).map(({ url }) => url)),
    datePublished: publishedOf(published),
    dateModified: modifiedOf(published),
    author: authors(article),
    publisher: {
      "@type": "NewsMediaOrganization",
      name: masthead.name,
      url: masthead.siteUrl ?? siteOrigin,
      logo: { "@type": "ImageObject", url: `${siteOrigin}/apple-touch-icon.png` },
    },
    inLanguage: languageOf(published, masthead),
    articleSection: article.section,
    dateline: article.dateline,
    wordCount: article.wordCount,
    url,
    mainEntityOfPage: article.canonicalUrl ?? url,
  });
}

/**
 * Google shows an article beside a picture of 16:9, 4:3 or 1:1, and cuts one out of another shape.
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
const pictured = ["og", "wide", "square"];

/** The people, or else the agency. */
function authors({ bylines, agency }: PublishedArticle["article"]): object[] {
  if (bylines.length === 0 && agency) return [{ "@type": "Organization", name: agency }];
  return bylines.slice(0, 10).map((name) => ({ "@type": "Person", name }));
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  const said = ([, value]: [string, unknown]) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(said));
}
