import type { DayOrder } from "../date/find-dates.ts";
import { printedDate } from "../date/printed-date.ts";
import { firstText, type JsonRecord } from "../json-values.ts";
import { modified, published } from "./date-names.ts";
import { isOfOthers } from "./marked-authors.ts";
import type { MetaTags } from "./meta-tags.ts";
import { type Page, type PageElement, selectAll } from "./page-element.ts";

/** All that the page declares of its dates, most trusted first; its visible text is asked only after. */
export function declaredDates(
  page: Page,
  meta: MetaTags,
  node: JsonRecord | null,
  order: DayOrder,
): { published: string[]; modifiedAt: string | null } {
  const read = (text: string | null): string | null => printedDate(text, order);
  const all = [
    read(firstText(node, "datePublished")),
    ...meta.all(...published).map(read),
    marked(page, "datepublished", read),
    read(firstText(node, "dateCreated", "uploadDate")),
  ];
  const modifiedAt =
    read(firstText(node, "dateModified")) ??
    firstOf(meta.all(...modified), read) ??
    marked(page, "datemodified", read);
  return { published: all.filter((date) => date !== null), modifiedAt };
}

/**
 * Of what a page declares, the date whose day readers see printed at the headline, else the first, which may be the day
 * before or after by its zone. A printed day further away stands instead, since declared dates are often those of an import;
 * but not where it is the day of the last change.
 */
export function agreedDate(
  { published, modifiedAt }: { published: string[]; modifiedAt: string | null },
  printed: string[],
): string | null {
  const first = published[0] ?? null;
  if (!first || printed.length === 0) return first;
  const days = printed.map((date) => date.slice(0, 10));
  if (days.some((day) => daysApart(day, first) <= 1))
    return published.find((date) => days[0] === date.slice(0, 10)) ?? first;
  return modifiedAt && daysApart(days[0]!, modifiedAt) < 1 && daysApart(first, modifiedAt) > 1
    ? first
    : printed[0]!;
}

export const daysApart = (one: string, other: string): number =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;

/** Microdata and the classes that WordPress themes, hAtom and h-entry give dates. */
function marked(
  page: Page,
  itemprop: "datepublished" | "datemodified",
  read: (text: string | null) => string | null,
): string | null {
  const name = itemprop === "datepublished" ? "datePublished" : "dateModified";
  const classes =
    itemprop === "datepublished"
      ? ", time.entry-date, time.published, abbr.published, .byline abbr[title], .dt-published, time[pubdate]"
      : ", time.updated, .dt-updated";
  const elements = selectAll(
    page,
    `[itemprop~=${name}], [property=${name}], [property='schema:${name}']${classes}`,
  ).filter((element) => !isElsewhere(element));
  for (const element of elements.slice(0, 5)) {
    const found = dateOfElement(element, read);
    if (found) return found;
  }
  return null;
}

function dateOfElement(element: PageElement, read: (text: string | null) => string | null): string | null {
  return (
    read(element.getAttribute("datetime")) ??
    read(element.getAttribute("content")) ??
    read(element.getAttribute("title")) ??
    read(element.textContent)
  );
}

/** What the article's first clock element holds, where it shows only how long ago that is. */
export function dateOfClock(page: Page, order: DayOrder): string | null {
  const clocks =
    "time[datetime], [data-timestamp], [data-published], [data-datetime], [data-date], [data-time]";
  for (const element of selectAll(page, clocks).slice(0, 40)) {
    if (
      !element.closest("article, main, header, [role=main]") ||
      isElsewhere(element) ||
      element.closest("a")
    )
      continue;
    for (const name of [
      "datetime",
      "data-datetime",
      "data-published",
      "data-date",
      "data-timestamp",
      "data-time",
    ]) {
      const date = printedDate(element.getAttribute(name), order);
      if (date) return date;
    }
  }
  return null;
}

/** A printed day with the hour of the page's clock element, where that has one on this day. */
export const withHour = (day: string | null, clock: string | null): string | null =>
  day?.length === lengthOfDay && clock?.startsWith(day) ? clock : day;

/** Letters of "2031-03-11". */
const lengthOfDay = 10;

/** In matter of the page, or in a teaser: a link, or an entry of a list, with more in it than a permalink's date or a line about the article. */
function isElsewhere(element: PageElement): boolean {
  if (isOfOthers(element)) return true;
  return ["a", "li"].some((tag) => (element.closest(tag)?.textContent.trim().length ?? 0) > longestOwn);
}

/** Letters of "Published on Tuesday, 11 March 2025 at 10:12". */
const longestOwn = 48;

/** A day in the address, as `/2020/03/11/`, `/2020-03-11-`, `20200311`, `/2020/mar/11/`. */
export function dateInUrl(url: string | null): string | null {
  const named = url && /\/((?:19|20)\d\d)\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])\//i.exec(url);
  if (named) return printedDate(`${named[3]} ${named[2]} ${named[1]}`);
  const match =
    url &&
    /[/=_-]((?:19|20)\d\d)(?:[/-]?)(0[1-9]|1[0-2])(?:[/-]?)(0[1-9]|[12]\d|3[01])(?=[/_.-]|\d{2,}|$)/.exec(
      url,
    );
  return match ? printedDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

function firstOf(values: string[], read: (text: string | null) => string | null): string | null {
  for (const value of values) {
    const date = read(value);
    if (date) return date;
  }
  return null;
}
