import type { Masthead } from "../article/masthead.ts";
import { scriptOfLanguage } from "../card/text/scripts.ts";
import type { ListedArticle } from "./listed-article.ts";
import { element, xmlDocument } from "./xml.ts";

/** https://www.sitemaps.org/protocol.html: a file has 50,000 addresses at most. */
const longest = 50_000;
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The sitemaps of a month, one after another. Pages that stand in for an article elsewhere are not for search engines. */
export function monthSitemaps(listed: ListedArticle[], siteOrigin: string): string[] {
  const own = listed.filter(({ canonicalUrl }) => canonicalUrl === null);
  const files: string[] = [];
  for (let from = 0; from < own.length; from += longest) {
    const pages = own.slice(from, from + longest).map((article) => page(article, siteOrigin));
    files.push(xmlDocument(element("urlset", pages, { xmlns: schema })));
  }
  return files;
}

export function sitemapIndex(addresses: string[]): string {
  const sitemaps = addresses.map((address) => element("sitemap", [element("loc", address)]));
  return xmlDocument(element("sitemapindex", sitemaps, { xmlns: schema }));
}

/**
 * Google News reads the last two days, 1,000 articles at most. Where none is as young, the newest stands there as any page does:
 * the schema wants one address at least, and Google takes older ones that do not call themselves news.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(
  latest: ListedArticle[],
  now: Date,
  masthead: Masthead,
  siteOrigin: string,
): string {
  const until = now.toISOString();
  const since = new Date(now.getTime() - 48 * 3_600_000).toISOString();
  const own = latest.filter(({ listedAt, canonicalUrl }) => listedAt <= until && canonicalUrl === null);
  const recent = own.filter(({ listedAt }) => listedAt >= since).slice(0, 1_000);
  const urls = recent.map(({ slug, headline, language, listedAt }) =>
    element("url", [
      address(slug, siteOrigin),
      element("news:news", [
        element("news:publication", [
          element("news:name", masthead.name),
          element("news:language", newsLanguage(language === "und" ? masthead.language : language)),
        ]),
        element("news:publication_date", listedAt),
        element("news:title", headline),
      ]),
    ]),
  );
  if (recent.length === 0) urls.push(...own.slice(0, 1).map((article) => page(article, siteOrigin)));
  const namespaces = { xmlns: schema, "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" };
  return xmlDocument(element("urlset", urls, namespaces));
}

function page({ slug, updatedAt }: ListedArticle, siteOrigin: string): string | null {
  return element("url", [address(slug, siteOrigin), element("lastmod", updatedAt)]);
}

function address(slug: string, siteOrigin: string): string | null {
  return element("loc", `${siteOrigin}/a/${slug}/`);
}

/** ISO 639 alone, but for the two kinds of Chinese. */
function newsLanguage(language: string): string {
  const [base = "en"] = language.toLowerCase().split("-");
  if (base !== "zh") return base;
  return scriptOfLanguage(language) === "Hant" ? "zh-tw" : "zh-cn";
}
