import type { Masthead } from "../article/masthead.ts";
import { nameSeparator } from "../card/name-separator.ts";
import { type Html, html } from "./html.ts";
import { languageOf, localeOf } from "./page-text.ts";
import { fill, phrasesIn } from "./phrases.ts";
import { dateInWords, isDatedInEnglish } from "./printed-date.ts";
import type { PublishedArticle } from "./published-article.ts";

/** Who wrote it, where, when, and how long it takes to read: only what the article says. */
export function articleFacts(published: PublishedArticle, masthead: Masthead): Html {
  const { article } = published;
  const language = languageOf(published, masthead);
  const { phrases, foreign } = phrasesIn(language);
  const locale = localeOf(language, masthead);
  const own = foreign ? html` lang="en" dir="ltr"` : null;
  const english = isDatedInEnglish(locale) ? html` lang="en" dir="ltr"` : null;
  const time = (date: string, words: string) => html`<time datetime="${date}"${english}>${words}</time>`;
  const day = article.publishedAt && dateInWords(article.publishedAt, locale);
  const updated = article.modifiedAt && article.modifiedAt !== article.publishedAt && article.modifiedAt;

  // In the digits that the dates beside it have.
  const minutes = new Intl.NumberFormat(foreign ? "en" : locale).format(article.readingMinutes);

  const facts = [
    article.bylines.length > 0 && html`<address>${joined(article.bylines, language)}</address>`,
    article.agency && html`<span>${article.agency}</span>`,
    article.dateline && html`<span>${article.dateline}</span>`,
    article.publishedAt && day && time(article.publishedAt, day),
    updated && time(updated, fill(phrases.updated, { date: dateInWords(updated, locale) })),
    html`<span${own}>${fill(phrases.readingTime, { n: minutes })}</span>`,
  ];
  return html`<div class="facts">${facts}</div>\n`;
}

function joined(names: string[], language: string): Html[] {
  return names.map((name, at) => html`${at > 0 && nameSeparator(language)}<bdi>${name}</bdi>`);
}
