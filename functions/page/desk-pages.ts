import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { type DeskChunk, monthPath } from "./desk-chunks.ts";
import { deskEntry } from "./desk-entry.ts";
import { deskFrame } from "./desk-frame.ts";
import { deskSearch } from "./desk-search.ts";
import { deskWords } from "./desk-words.ts";
import { type Html, html } from "./html.ts";
import { dateInWords, monthInWords } from "./printed-date.ts";

/** Articles by day of each month: what the archive is drawn from. */
export type DeskMonths = Record<string, Record<string, number>>;

/** The front page: the latest articles, and the search, which appears where scripts run. */
export function deskFrontPage(documents: ArticleDocument[], months: DeskMonths, masthead: Masthead): string {
  const { phrases } = deskWords(masthead);
  const newestFirst = Object.keys(months).sort().reverse();
  const entries = documents.map((document) => deskEntry(document, masthead));
  const all = Object.values(months).flatMap((days) => Object.values(days));
  const isMore = all.reduce((sum, count) => sum + count, 0) > documents.length;
  const content = html`<h1>${phrases.latest}</h1>
${deskSearch(newestFirst, phrases)}<div id="latest">
${
  entries.length === 0
    ? html`<p class="none">${phrases.none}</p>\n`
    : html`${entries}${isMore && html`<nav class="pages" aria-label="${phrases.pages}"><a href="/desk/" rel="next">${phrases.older}</a></nav>\n`}`
}</div>
`;
  return deskFrame(phrases.latest, content, masthead, documents);
}

/** Some articles of one day. */
export function deskDayPage(chunk: DeskChunk, documents: ArticleDocument[], masthead: Masthead): string {
  const { phrases, locale } = deskWords(masthead);
  const day = dateInWords(chunk.day, locale);
  const content = html`<h1>${day}</h1>
${documents.map((document) => deskEntry(document, masthead))}
<nav class="pages" aria-label="${phrases.pages}"><a href="${chunk.newer}" rel="prev">${phrases.newer}</a> <a href="${monthPath(chunk.day.slice(0, 7))}">${phrases.month}</a> <a href="${chunk.older}" rel="next">${phrases.older}</a></nav>
`;
  return deskFrame(day, content, masthead, documents);
}

/** A month's days with their numbers of articles. */
export function deskMonthPage(month: string, days: Record<string, number>, masthead: Masthead): string {
  const { locale } = deskWords(masthead);
  const rows = Object.entries(days).map(
    ([day, count]) => [`${monthPath(month)}${day}/`, dateInWords(`${month}-${day}`, locale), count] as const,
  );
  return archive(monthInWords(month, locale), rows, masthead);
}

export function deskArchivePage(months: DeskMonths, masthead: Masthead): string {
  const { phrases, locale } = deskWords(masthead);
  const rows = Object.entries(months).map(([month, days]) => {
    const count = Object.values(days).reduce((sum, each) => sum + each, 0);
    return [monthPath(month), monthInWords(month, locale), count] as const;
  });
  return archive(phrases.archive, rows, masthead);
}

/** Newest first. */
function archive(
  title: string,
  rows: (readonly [path: string, name: string, count: number])[],
  masthead: Masthead,
): string {
  const { phrases, locale } = deskWords(masthead);
  const number = new Intl.NumberFormat(locale);
  const items: Html[] = rows
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(
      ([path, name, count]) =>
        html`<li><a href="${path}">${name}</a> <span>${number.format(count)}</span></li>\n`,
    );
  const list =
    items.length === 0
      ? html`<p class="none">${phrases.none}</p>\n`
      : html`<ul class="archive">\n${items}</ul>\n`;
  return deskFrame(title, html`<h1>${title}</h1>\n${list}`, masthead);
}
