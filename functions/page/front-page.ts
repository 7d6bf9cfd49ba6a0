import { directionOf } from "../article/language/direction-of.ts";
import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { easternSheets } from "./eastern-fonts.ts";
import { html } from "./html.ts";
import { pageStyle } from "./page-style.ts";
import { headlineIn, languageOf } from "./page-text.ts";
import { fontSheets } from "./script-fonts.ts";
import { icons, themeColors } from "./share-head.ts";
import { wordmark } from "./wordmark.ts";

/** The site's first page where it has no desk: the latest headlines, for whoever takes the path off an address. */
export function frontPage(documents: ArticleDocument[], masthead: Masthead): string {
  const own = { language: masthead.language, text: masthead.name };
  const written = [own, ...documents.map((document) => headlineIn(document, masthead))];
  const headlines = documents.map(
    (document) =>
      html`<li><a href="/a/${document.slug}/" lang="${languageOf(document, masthead)}" dir="${document.article.direction}">${document.article.headline}</a></li>\n`,
  );
  return html`<!doctype html>
<html lang="${masthead.language}" dir="${directionOf(masthead.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${masthead.name}</title>
${masthead.tagline && html`<meta name="description" content="${masthead.tagline}">\n`}${themeColors(masthead)}${icons}<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="${masthead.name}">
${fontSheets(written)}<style>${pageStyle(masthead)}</style>
</head>
<body>
<header><div>${wordmark(masthead)}</div></header>
<main>
<h1>${masthead.name}</h1>
${masthead.tagline && html`<p class="deck">${masthead.tagline}</p>\n`}<ul class="points">
${headlines}</ul>
</main>
${easternSheets(written)}</body>
</html>
`.toString();
}
