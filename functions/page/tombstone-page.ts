import type { Direction } from "../article/article.ts";
import type { Masthead } from "../article/masthead.ts";
import { html } from "./html.ts";
import { pageStyle } from "./page-style.ts";
import { fill, phrasesIn } from "./phrases.ts";
import { icons, themeColors } from "./share-head.ts";
import { wordmark } from "./wordmark.ts";

/** What stands at the address of an article that was taken back: that it was, and nothing of what it said. */
export function tombstonePage(
  _slug: string,
  language: string,
  direction: Direction,
  masthead: Masthead,
  _siteOrigin: string,
): string {
  const known = language === "und" ? masthead.language : language;
  const { phrases, foreign } = phrasesIn(known);
  const more = fill(phrases.moreFrom, { name: masthead.name });

  return html`<!doctype html>
<html lang="${foreign ? "en" : known}" dir="${foreign ? "ltr" : direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${phrases.withdrawn}</title>
<meta name="robots" content="noindex, noarchive">
${themeColors(masthead)}${icons}<style>${pageStyle(masthead)}</style>
</head>
<body>
<header><div>${wordmark(masthead)}</div></header>
<main>
<h1>${phrases.withdrawn}</h1>
<p>${phrases.withdrawnText}</p>
</main>
<footer><a href="${masthead.siteUrl ? `${masthead.siteUrl}/` : "/"}">${more}</a></footer>
</body>
</html>
`.toString();
}
