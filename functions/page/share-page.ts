import type { Article } from "../article/article.ts";
import type { StoredCard } from "../article/card-file.ts";
import { directionIn } from "../article/language/direction-in.ts";
import type { Masthead } from "../article/masthead.ts";
import { articleFacts } from "./article-facts.ts";
import { clippedPublication, headlineAlone } from "./clipped-publication.ts";
import { easternSheets } from "./eastern-fonts.ts";
import { type Html, html } from "./html.ts";
import { keptTogether, ofHeadline, ofText } from "./kept-together.ts";
import { lightest } from "./lightest.ts";
import { pageScript } from "./page-script.ts";
import { headlineIn, languageOf } from "./page-text.ts";
import { fill, phrasesIn } from "./phrases.ts";
import type { PublishedArticle } from "./published-article.ts";
import { scriptClass } from "./script-fonts.ts";
import { shareHead } from "./share-head.ts";
import { shareSection } from "./share-section.ts";
import { shareSummary } from "./share-summary.ts";
import { withSoftHyphens } from "./soft-hyphens.ts";
import { wordmark } from "./wordmark.ts";

const mostBytes = 30_000;

/** The page behind a shared link: whole without scripts, the same bytes for every reader and crawler. */
export function sharePage(published: PublishedArticle, masthead: Masthead, siteOrigin: string): string {
  return `${lightest(mostBytes, drawings(published, masthead, siteOrigin))}`;
}

/** What gives way in a page that is too heavy: first what share links repeat, then the longest texts. */
function* drawings(published: PublishedArticle, masthead: Masthead, siteOrigin: string): Generator<Html> {
  const head = shareHead(published, masthead, siteOrigin);
  const draw = (shown: PublishedArticle, shared: PublishedArticle) => drawn(shown, shared, head, masthead);
  yield draw(published, published);
  yield draw(published, headlineAlone(published, 1_000));
  yield draw(published, headlineAlone(published, 160));
  for (const bytes of [4_000, 2_000, 1_000, 500, 250]) {
    yield draw(clippedPublication(published, bytes), headlineAlone(published, 160));
  }
}

function drawn(published: PublishedArticle, shared: PublishedArticle, head: Html, masthead: Masthead): Html {
  const { article, cards, url } = published;
  const language = languageOf(published, masthead);
  const { phrases, foreign } = phrasesIn(language);
  const own = foreign ? html` lang="en" dir="ltr"` : null;
  const card = cards.find(({ format }) => format === "og");
  const kicker = article.kicker ?? article.section;
  const more = fill(phrases.moreFrom, { name: masthead.name });

  const headline = keptTogether(article.headline, language, ofHeadline, withSoftHyphens);
  // Printed, and what Mozilla's page-metadata-parser takes for the page's address before a canonical one elsewhere.
  const here = html`<a class="here amp-canurl" href="${url}" lang="en" dir="ltr">${url}</a>`;

  return html`<!doctype html>
<html lang="${language}" dir="${article.direction}"${scriptClass(headlineIn(published, masthead))}>
<head>
${head}</head>
<body>
<a class="skip" href="#article"${own}>${phrases.skip}</a>
<header><div>${wordmark(masthead)}</div></header>
<main id="article">
<article>
${kicker && html`<p class="kicker">${inOwnDirection(kicker, kicker, article)}</p>\n`}<h1${isLong(article.headline) && html` class="long"`}>${inOwnDirection(article.headline, headline, article)}</h1>
${article.standfirst && html`<p class="deck">${keptTogether(article.standfirst, language, ofText)}</p>\n`}${articleFacts(published, masthead)}${
  card &&
  html`<figure><img src="/${card.key}" width="${card.width}" height="${card.height}" alt="${photographIn(card, article)}"></figure>\n`
}${shareSummary(published, language, phrases, own)}${
  article.canonicalUrl &&
  html`<a class="go" href="${article.canonicalUrl}"${own}>${phrases.readArticle}</a>\n`
}</article>
${shareSection(shared, masthead, phrases, own)}</main>
<footer>${here}
<a href="${masthead.siteUrl ? `${masthead.siteUrl}/` : "/"}"${own}>${more}</a></footer>
${easternSheets([{ language }])}<script>${pageScript}</script>
</body>
</html>
`;
}

/** What the card shows that is not printed beside it: the photograph. Where pages are read out, the rest would be heard twice. */
function photographIn(card: StoredCard, { image }: Article): string {
  return (card.contentType === "image/jpeg" && (image?.alt ?? image?.caption)) || "";
}

/** Set smaller: letters of Chinese, Japanese and Korean are twice as wide. */
function isLong(headline: string): boolean {
  return headline.length + (headline.match(/[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0) > 110;
}

/** Else the marks at its ends would stand on the wrong sides. */
function inOwnDirection(words: string, shown: Html | string, { direction }: Article): Html | string {
  return directionIn(words, direction) === direction ? shown : html`<bdi>${shown}</bdi>`;
}
