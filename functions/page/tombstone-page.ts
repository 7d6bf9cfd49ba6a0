import { directionOf } from "../article/language/direction-of.ts";
import type { Masthead } from "../article/masthead.ts";
import { easternSheets } from "./eastern-fonts.ts";
import { html } from "./html.ts";
import { pageStyle } from "./page-style.ts";
import { fill, phrasesIn } from "./phrases.ts";
import { fontSheets, scriptClass } from "./script-fonts.ts";
import { icons, themeColors } from "./share-head.ts";
import { wordmark } from "./wordmark.ts";

/** What stands at the address of an article that was taken back: that it was, and nothing of what it said. */
export function tombstonePage(language: string, masthead: Masthead): string {
  const known = language === "und" ? masthead.language : language;
  const { language: spoken, phrases, foreign } = phrasesIn(known);
  const title = { language: spoken, text: phrases.withdrawn };
  const more = fill(phrases.moreFrom, { name: masthead.name });

  return html`<!doctype html>
<html lang="${foreign ? spoken : known}" dir="${directionOf(spoken)}"${scriptClass(title)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${phrases.withdrawn}</title>
<meta name="robots" content="noindex, noarchive">
${themeColors(masthead)}${icons}${fontSheets([title])}<style>${pageStyle(masthead)}</style>
</head>
<body>
<header><div>${wordmark(masthead)}</div></header>
<main>
<h1>${phrases.withdrawn}</h1>
<p>${phrases.withdrawnText}</p>
</main>
<footer><a href="${masthead.siteUrl ? `${masthead.siteUrl}/` : "/"}">${more}</a></footer>
${easternSheets([title])}</body>
</html>
`.toString();
}
