import type { Masthead } from "../article/masthead.ts";
import { articleFacts } from "./article-facts.ts";
import { html } from "./html.ts";
import { pageScript } from "./page-script.ts";
import { languageOf } from "./page-text.ts";
import { fill, phrasesIn } from "./phrases.ts";
import type { PublishedArticle } from "./published-article.ts";
import { shareHead } from "./share-head.ts";
import { shareSection } from "./share-section.ts";
import { shareSummary } from "./share-summary.ts";
import { wordmark } from "./wordmark.ts";

/** What a page may weigh; share links, which say the summary once a network, shrink to the headline above it. */
const mostBytes = 30_000;

/** The page behind a shared link: whole without scripts, the same bytes for every reader and crawler. */
export function sharePage(published: PublishedArticle, masthead: Masthead, siteOrigin: string): string {
  const page = drawn(published, masthead, siteOrigin, false);
  return Buffer.byteLength(page) <= mostBytes ? page : drawn(published, masthead, siteOrigin, true);
}

function drawn(published: PublishedArticle, masthead: Masthead, siteOrigin: string, isLean: boolean): string {
  const { article, cards, url } = published;
  const language = languageOf(published, masthead);
  const { phrases, foreign } = phrasesIn(language);
  const own = foreign ? html` lang="en" dir="ltr"` : null;
  const card = cards.find(({ format }) => format === "og");
  const kicker = article.kicker ?? article.section;
  const more = fill(phrases.moreFrom, { name: masthead.name });

  return html`<!doctype html>
<html lang="${language}" dir="${article.direction}">
<head>
${shareHead(published, masthead, siteOrigin)}</head>
<body>
<a class="skip" href="#article"${own}>${phrases.skip}</a>
<header><div>${wordmark(masthead)}</div></header>
<main id="article">
<article>
${kicker && html`<p class="kicker">${kicker}</p>\n`}<h1>${article.headline}</h1>
${article.standfirst && html`<p class="deck">${article.standfirst}</p>\n`}${articleFacts(published, masthead)}${
  card &&
  html`<figure><img src="/${card.key}" width="${card.width}" height="${card.height}" alt="${card.alt}"></figure>\n`
}${shareSummary(published, phrases, own)}${
  article.canonicalUrl &&
  html`<a class="go" href="${article.canonicalUrl}" data-url="${article.canonicalUrl}"${own}>${phrases.readArticle}</a>\n`
}</article>
${shareSection(isLean ? withoutSummary(published) : published, masthead, phrases, own)}</main>
<footer><a class="here" href="${masthead.siteUrl ? `${masthead.siteUrl}/` : "/"}" data-url="${url}"${own}>${more}</a></footer>
<script>${pageScript}</script>
</body>
</html>
`.toString();
}

function withoutSummary(published: PublishedArticle): PublishedArticle {
  return { ...published, summary: { ...published.summary, description: null, brief: null, keyPoints: [] } };
}
