import type { Masthead } from "../article/masthead.ts";
import { shorten } from "../article/shorten.ts";
import { clippedPublication } from "./clipped-publication.ts";
import { creditedTo } from "./credited-to.ts";
import { type Html, html } from "./html.ts";
import { jsonInHtml } from "./json-in-html.ts";
import { jsonLd } from "./json-ld.ts";
import { lightest } from "./lightest.ts";
import { ogLocale } from "./og-locale.ts";
import { headlineFonts } from "./page-fonts.ts";
import { pageStyle } from "./page-style.ts";
import { descriptionOf, headlineIn, localeOf, modifiedOf, publishedOf, titleOf } from "./page-text.ts";
import type { PublishedArticle } from "./published-article.ts";
import { fontSheets } from "./script-fonts.ts";

/** Crawlers that stop reading early (Slack's, WhatsApp's) still have it all; what stands around the tags counts too. */
const mostBytes = 9_900;

/**
 * The tags that previews are made of, the most needed first. From a head that is too heavy goes first what it says twice, then
 * descriptions beyond what most previews show, tags and names beyond a few, at last what longer texts say beyond their beginnings.
 */
export function shareHead(published: PublishedArticle, masthead: Masthead, siteOrigin: string): Html {
  return lightest(mostBytes, heads(published, masthead, siteOrigin))!;
}

function* heads(published: PublishedArticle, masthead: Masthead, siteOrigin: string): Generator<Html> {
  yield headTags(published, masthead, siteOrigin, "twice");
  yield headTags(published, masthead, siteOrigin, "once");
  yield headTags(published, masthead, siteOrigin, "briefly");
  for (const bytes of [400, 200, 100, 50]) {
    yield headTags(clippedPublication(published, bytes), masthead, siteOrigin, "briefly");
  }
}

function headTags(
  published: PublishedArticle,
  masthead: Masthead,
  siteOrigin: string,
  said: "twice" | "once" | "briefly",
): Html {
  const { article, cards, url } = published;
  const isTwice = said === "twice";
  const isBrief = said === "briefly";
  const short = (text: string | null) =>
    text && isBrief ? shorten(text, (part) => part.length <= 110) : text;
  const card = cards.find(({ format }) => format === "og");
  const title = titleOf(published, masthead);
  const description = short(descriptionOf(published, masthead));
  const { x, fediverse } = masthead.handles;
  const headline = headlineIn(published, masthead);

  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${[
  isTwice && named("description", description),
  html`<link rel="canonical" href="${article.canonicalUrl ?? url}">\n`,
  named("robots", "max-image-preview:large"),
  property("og:type", "article"),
  property("og:title", title),
  property("og:description", description),
  property("og:url", url),
  property("og:site_name", masthead.name),
  property("og:locale", ogLocale(localeOf(headline.language, masthead))),
  card && [
    property("og:image", card.url),
    isTwice && card.url.startsWith("https:") && property("og:image:secure_url", card.url),
    property("og:image:type", card.contentType),
    property("og:image:width", card.width),
    property("og:image:height", card.height),
    property("og:image:alt", short(card.alt)),
  ],
  property("article:published_time", publishedOf(published)),
  property("article:modified_time", modifiedOf(published)),
  property("article:section", article.section),
  article.tags.slice(0, isBrief ? 2 : 6).map((tag) => property("article:tag", tag)),
  named(
    "author",
    creditedTo(article)
      .slice(0, isBrief ? 4 : 10)
      .join(", "),
  ),
  named("twitter:card", card ? "summary_large_image" : "summary"),
  x && named("twitter:site", `@${x}`),
  // X would cut it at 70, in the middle of a word; everything else of X's falls back to Open Graph.
  isTwice &&
    title.length > 70 &&
    named(
      "twitter:title",
      shorten(title, (part) => part.length <= 70),
    ),
  isTwice && card && named("twitter:image:alt", card.alt),
  themeColors(masthead),
  icons,
  fediverse && named("fediverse:creator", `@${fediverse}`),
  // Who follows a shared link is here for the first time: asked for only once the style is read, the typeface comes too late.
  headlineFonts(headline, masthead).map(
    ({ key }) => html`<link rel="preload" href="/${key}" as="font" type="font/woff2" crossorigin>\n`,
  ),
]}<link rel="alternate" type="application/json" href="article.json">
<script type="application/ld+json">${jsonInHtml(jsonLd(published, masthead, siteOrigin, description))}</script>
${fontSheets([headline])}<style>${pageStyle(masthead)}</style>
`;
}

function property(name: string, content: string | number | null): Html | null {
  return content ? html`<meta property="${name}" content="${content}">\n` : null;
}

function named(name: string, content: string | null): Html | null {
  return content ? html`<meta name="${name}" content="${content}">\n` : null;
}

export function themeColors({ palette }: Masthead): Html {
  return html`<meta name="theme-color" content="${palette.ground}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${palette.groundDark}" media="(prefers-color-scheme: dark)">
`;
}

export const icons = html`<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
`;
