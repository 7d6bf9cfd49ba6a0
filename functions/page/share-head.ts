import type { Masthead } from "../article/masthead.ts";
import { type Html, html } from "./html.ts";
import { jsonInHtml } from "./json-in-html.ts";
import { jsonLd } from "./json-ld.ts";
import { ogLocale } from "./og-locale.ts";
import { pageStyle } from "./page-style.ts";
import { descriptionOf, languageOf, localeOf, modifiedOf, publishedOf, titleOf } from "./page-text.ts";
import type { PublishedArticle } from "./published-article.ts";

/** The tags that previews are made of, in an order that serves crawlers which stop reading early. */
export function shareHead(published: PublishedArticle, masthead: Masthead, siteOrigin: string): Html {
  const { article, cards, url } = published;
  const card = cards.find(({ format }) => format === "og");
  const title = titleOf(published, masthead);
  const description = descriptionOf(published, masthead);
  const property = (name: string, content: string | number | null | undefined) =>
    content ? html`<meta property="${name}" content="${content}">\n` : null;
  const named = (name: string, content: string | null | undefined) =>
    content ? html`<meta name="${name}" content="${content}">\n` : null;

  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${named("description", description)}<link rel="canonical" href="${article.canonicalUrl ?? url}">
<meta name="robots" content="max-image-preview:large">
<meta property="og:type" content="article">
${property("og:title", title)}${property("og:description", description)}${property("og:url", url)}${property("og:site_name", masthead.name)}${property("og:locale", ogLocale(localeOf(languageOf(published, masthead), masthead)))}${
  card && [
    property("og:image", card.url),
    card.url.startsWith("https:") && property("og:image:secure_url", card.url),
    property("og:image:type", card.contentType),
    property("og:image:width", card.width),
    property("og:image:height", card.height),
    property("og:image:alt", card.alt),
  ]
}${property("article:published_time", publishedOf(published))}${property("article:modified_time", modifiedOf(published))}${property("article:section", article.section)}${article.tags.slice(0, 6).map((tag) => property("article:tag", tag))}${named("author", article.bylines.join(", "))}${named("twitter:card", card ? "summary_large_image" : "summary")}${named("twitter:site", masthead.handles.x && `@${masthead.handles.x}`)}${named("twitter:image:alt", card?.alt)}${themeColors(masthead)}${icons}${named("fediverse:creator", masthead.handles.fediverse && `@${masthead.handles.fediverse}`)}<link rel="alternate" type="application/json" href="article.json">
<script type="application/ld+json">${jsonInHtml(jsonLd(published, masthead, siteOrigin))}</script>
<style>${pageStyle(masthead)}</style>
`;
}

export function themeColors({ palette }: Masthead): Html {
  return html`<meta name="theme-color" content="${palette.ground}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${palette.groundDark}" media="(prefers-color-scheme: dark)">
`;
}

export const icons = html`<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
`;
