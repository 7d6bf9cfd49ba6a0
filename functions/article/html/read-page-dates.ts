import type { DayOrder } from "../date/find-dates.ts";
import { printedDate } from "../date/printed-date.ts";
import { firstText, type JsonRecord } from "../json-values.ts";
import type { MetaTags } from "./meta-tags.ts";
import { type Page, type PageElement, selectAll } from "./page-element.ts";

const published = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publish_date",
  "published-date",
  "pubdate",
  "publication_date",
  "date_published",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dcterms.date",
  "dc.date.created",
  "dc.date",
  "dc.date.x-metadatalastmodified",
  "rnews:datepublished",
  "cxenseparse:recs:publishtime",
  "cxense:publishtime",
  "cxenseparse:publishtime",
  "bt:pubdate",
  "article_date_original",
  "originalpublicationdate",
  "date",
  "pub_date",
  "displaydate",
  "ptime",
  "created",
  "datecreated",
  "iso-8601-publish-date",
  "vr:published_time",
  "shareaholic:article_published_time",
  "citation_publication_date",
  "citation_date",
  "release_date",
  "og:release_date",
  "gtmdate",
  "article-publication-date",
  "lastpubdate",
  "article:create_time",
];
const modified = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "lastmod",
  "last-modified",
  "revision_date",
  "article:modified",
  "dc.date.modified",
  "og:modified_time",
];

/** What the page declares of its dates, JSON-LD first; the page's visible text is asked only after. */
export function declaredDates(
  page: Page,
  meta: MetaTags,
  node: JsonRecord | null,
  order: DayOrder,
): { publishedAt: string | null; modifiedAt: string | null } {
  const read = (text: string | null): string | null => printedDate(text, order);
  const publishedAt =
    read(firstText(node, "datePublished")) ??
    firstOf(meta.all(...published), read) ??
    marked(page, "datepublished", read) ??
    read(firstText(node, "dateCreated", "uploadDate"));
  const modifiedAt =
    read(firstText(node, "dateModified")) ??
    firstOf(meta.all(...modified), read) ??
    marked(page, "datemodified", read);
  return { publishedAt, modifiedAt };
}

/** Microdata and the classes that WordPress themes, hAtom and h-entry give dates. */
function marked(
  page: Page,
  itemprop: "datepublished" | "datemodified",
  read: (text: string | null) => string | null,
): string | null {
  const name = itemprop === "datepublished" ? "datePublished" : "dateModified";
  const classes =
    itemprop === "datepublished"
      ? ", time.entry-date, time.published, abbr.published, .dt-published, time[pubdate]"
      : ", time.updated, .dt-updated";
  for (const element of selectAll(page, `[itemprop=${name}]${classes}`).slice(0, 5)) {
    const found = dateOfElement(element, read);
    if (found) return found;
  }
  return null;
}

export function dateOfElement(
  element: PageElement,
  read: (text: string | null) => string | null,
): string | null {
  return (
    read(element.getAttribute("datetime")) ??
    read(element.getAttribute("content")) ??
    read(element.getAttribute("title")) ??
    read(element.textContent)
  );
}

/** A day in the address, as `/2020/03/11/`, `/2020-03-11-`, `20200311`. */
export function dateInUrl(url: string | null): string | null {
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
