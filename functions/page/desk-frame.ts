import { directionOf } from "../article/language/direction-of.ts";
import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { deskScript } from "./desk-script.ts";
import { deskStyle } from "./desk-style.ts";
import { deskWords } from "./desk-words.ts";
import { easternSheets } from "./eastern-fonts.ts";
import { type Html, html } from "./html.ts";
import { headlineIn } from "./page-text.ts";
import { fontSheets } from "./script-fonts.ts";
import { icons, themeColors } from "./share-head.ts";

/** The page around whatever the desk shows, these articles among it. It is for editors, so search engines leave it out. */
export function deskFrame(
  title: string,
  content: Html,
  masthead: Masthead,
  documents: ArticleDocument[] = [],
): string {
  const { language, direction, phrases } = deskWords(masthead);
  const written = [
    { language, text: title },
    { language: masthead.language, text: masthead.name },
    ...documents.map((document) => headlineIn(document, masthead)),
  ];
  const name = html`<bdi lang="${masthead.language}" dir="${directionOf(masthead.language)}">${masthead.name}</bdi>`;
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${masthead.name}</title>
<meta name="robots" content="noindex">
${themeColors(masthead)}${icons}<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="${masthead.name}">
<link rel="alternate" type="application/feed+json" href="/latest.json" title="${masthead.name}">
${fontSheets(written)}<style>${deskStyle(masthead)}</style>
</head>
<body>
<a class="skip" href="#main">${phrases.skip}</a>
<header><p class="mark"><a href="/">${name} <span>${phrases.desk}</span></a></p>
<nav aria-label="${phrases.desk}"><a href="/">${phrases.latest}</a> <a href="/desk/">${phrases.archive}</a> <a href="/feed.xml">${phrases.feed}</a></nav></header>
<main id="main">
${content}</main>
<p id="said" role="status"></p>
${easternSheets(written)}<script>${deskScript(masthead)}</script>
</body>
</html>
`.toString();
}
