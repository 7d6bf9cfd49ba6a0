import { directionOf } from "../article/language/direction-of.ts";
import type { Masthead } from "../article/masthead.ts";
import { easternSheets } from "./eastern-fonts.ts";
import { html } from "./html.ts";
import { pageStyle } from "./page-style.ts";
import { fill, phrasesIn } from "./phrases.ts";
import { fontSheets, scriptClass } from "./script-fonts.ts";
import { icons, themeColors } from "./share-head.ts";
import { wordmark } from "./wordmark.ts";

/** What the site answers, with a 404, to an address that has nothing. */
export function notFoundPage(masthead: Masthead): string {
  const { phrases, language } = phrasesIn(masthead.language);
  const title = { language, text: phrases.notFound };
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"${scriptClass(title)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${phrases.notFound}</title>
<meta name="robots" content="noindex">
${themeColors(masthead)}${icons}${fontSheets([title])}<style>${pageStyle(masthead)}</style>
</head>
<body>
<header><div>${wordmark(masthead)}</div></header>
<main>
<h1>${phrases.notFound}</h1>
</main>
<footer><a href="${masthead.siteUrl ? `${masthead.siteUrl}/` : "/"}">${fill(phrases.moreFrom, { name: masthead.name })}</a></footer>
${easternSheets([title])}</body>
</html>
`.toString();
}
