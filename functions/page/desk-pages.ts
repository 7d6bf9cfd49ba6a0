import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { type DeskChunk, monthPath } from "./desk-chunks.ts";
import { deskEntry } from "./desk-entry.ts";
import { deskFrame } from "./desk-frame.ts";
import { html } from "./html.ts";
import { dateInWords } from "./printed-date.ts";

/** Articles by day of each month: what the archive is drawn from. */
export type DeskMonths = Record<string, Record<string, number>>;

/** The front page: the latest articles, and the search, which appears where scripts run. */
export function deskFrontPage(documents: ArticleDocument[], months: DeskMonths, masthead: Masthead): string {
  const newestFirst = Object.keys(months).sort().reverse();
  const last = documents.at(-1);
  const content = html`<h1>Latest articles</h1>
<form id="search" data-months="${newestFirst.join(" ")}" hidden>
<label>Search <input type="search" name="words" autocomplete="off" placeholder="Ctrl K"></label>
<label>Language <select name="language"><option value="">All</option></select></label>
<label>Section <select name="section"><option value="">All</option></select></label>
<label>State <select name="state"><option value="">All</option><option value="published">Published</option><option value="corrected">Corrected</option></select></label>
</form>
<div id="found" hidden></div>
<div id="latest">
${documents.length === 0 ? html`<p>No article has been published yet.</p>` : documents.map((document) => deskEntry(document, masthead))}
<nav class="pages" aria-label="Pages">${last && html`<a href="/desk/" rel="next">Older articles</a>`}</nav>
</div>
`;
  return deskFrame("Latest", content, masthead);
}

/** Some articles of one day. */
export function deskDayPage(chunk: DeskChunk, documents: ArticleDocument[], masthead: Masthead): string {
  const day = dateInWords(chunk.day, masthead.language);
  const content = html`<h1>${day}</h1>
${documents.map((document) => deskEntry(document, masthead))}
<nav class="pages" aria-label="Pages"><a href="${chunk.newer}" rel="prev">Newer</a> <a href="${monthPath(chunk.day.slice(0, 7))}">Month</a> <a href="${chunk.older}" rel="next">Older</a></nav>
`;
  return deskFrame(day, content, masthead);
}

/** A month's days with their numbers of articles. */
export function deskMonthPage(month: string, days: Record<string, number>, masthead: Masthead): string {
  const title = monthInWords(month, masthead.language);
  const rows = Object.entries(days)
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(
      ([day, count]) =>
        html`<li><a href="${monthPath(month)}${day}/">${dateInWords(`${month}-${day}`, masthead.language)}</a> <span>${count}</span></li>\n`,
    );
  return deskFrame(title, html`<h1>${title}</h1>\n<ul class="archive">\n${rows}</ul>\n`, masthead);
}

export function deskArchivePage(months: DeskMonths, masthead: Masthead): string {
  const rows = Object.entries(months)
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(
      ([month, days]) =>
        html`<li><a href="${monthPath(month)}">${monthInWords(month, masthead.language)}</a> <span>${Object.values(days).reduce((sum, count) => sum + count, 0)}</span></li>\n`,
    );
  return deskFrame("Archive", html`<h1>Archive</h1>\n<ul class="archive">\n${rows}</ul>\n`, masthead);
}

function monthInWords(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(`${month}-15T00:00:00Z`));
}
