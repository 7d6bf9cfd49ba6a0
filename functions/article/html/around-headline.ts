import { cleanText } from "../clean-text.ts";
import type { FoundDate } from "../date/find-dates.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { chooseBylines, labelledLines } from "../text/choose-bylines.ts";
import { chooseDates, printedDates } from "../text/choose-dates.ts";
import { lettersOf } from "../text/letters-of.ts";
import { hasCommonFirstName, looksLikeName } from "../text/looks-like-name.ts";
import { type MarkedLine, markLines } from "../text/mark-lines.ts";
import { isProse } from "../text/measure-text.ts";
import { placeBesideDate } from "../text/place-beside-date.ts";
import { type Header, readHeader } from "../text/read-header.ts";
import { captionClass } from "./blocks-of.ts";
import { comments } from "./extract-body.ts";
import { linksArticle } from "./marked-authors.ts";
import { isIn, type PageElement, selectAll } from "./page-element.ts";
import type { VisibleLine } from "./visible-lines.ts";

export interface Shown {
  standfirst: string | null;
  bylines: string[];
  /** Names after a by-word right at the headline, line by line. */
  labelled: string[][];
  agency: string | null;
  /** Where it was filed, printed beside the day. */
  place: string | null;
  /** The dates printed above the body, before any other source is asked: that of publication first. */
  printed: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
}

const above = 6;
const below = 60;

/** What stands around the headline's line (-1: nowhere) on the page, read as the lines of a copied text are. */
export function aroundHeadline(
  lines: VisibleLine[],
  at: number,
  datesOf: (line: string) => FoundDate[],
  site: string[] = [],
): Shown {
  const nothing = {
    standfirst: null,
    bylines: [],
    labelled: [],
    agency: null,
    place: null,
    printed: [],
    publishedAt: null,
    modifiedAt: null,
  };
  if (at < 0) return nothing;
  const title = lines[at]!;
  const around = [
    ...lines.slice(Math.max(0, at - above), at).filter(({ element }) => !isOfOther(element, title.element)),
    ...lines.slice(at, at + below),
  ].filter(
    (line) =>
      line === title || !(isCaption(line) || isOfReader(line, title) || site.includes(labelOf(line.text))),
  );
  const own = around.indexOf(title);
  const marked = markLines(
    around.map(({ text, afterGap }) => ({ text: behindSite(text, site), afterGap })),
    datesOf,
  );
  const header = headerBelow(marked, own);
  const dates = chooseDates(marked, header, marked.length, null);
  const people = (names: string[]): string[] => withoutSite(names, site);
  const bylines = people(chooseBylines(marked, header, header.bodyStart, null));
  return {
    standfirst: header.standfirst,
    bylines,
    labelled: labelledLines(marked, header, header.bodyStart).map(people),
    agency: header.agency,
    place: placeBesideDate(marked, header, bylines),
    printed: printedDates(marked, header, own),
    ...dates,
  };
}

/** "Jane Doe, The Quaylight": among others the site's name is where they work, unless it is called as a person is. */
const withoutSite = (names: string[], site: string[]): string[] =>
  names.length > 1
    ? names.filter((name) => !site.includes(labelOf(name)) || hasCommonFirstName(name))
    : names;

/** "The Quaylight Jane Doe": what two elements have, on one line. */
function behindSite(line: string, site: string[]): string {
  if (line.length > mostOfName) return line;
  const own = site.find((label) => label.includes(" ") && labelOf(line).startsWith(`${label} `));
  const rest = own ? line.split(" ").slice(own.split(" ").length).join(" ") : "";
  return looksLikeName(rest) ? rest : line;
}

/** Letters of a site's name and a person's. */
const mostOfName = 100;

/** In the readers' box, which the headline is not in. */
function isOfReader({ element }: VisibleLine, title: VisibleLine): boolean {
  const box = element.closest(comments);
  return box !== null && !isIn(title.element, box);
}

/** Made for a caption, or for who took the picture, as is the whole of what it has in it. */
const isCaption = ({ element, text }: VisibleLine): boolean =>
  element.closest("figcaption") !== null ||
  captionClass.test(element.className) ||
  (element.textContent.length < mostOfCaption &&
    selectAll(element, "[class]").some(
      (inner) => captionClass.test(inner.className) && cleanText(inner.textContent) === text,
    ));

/** Letters. */
const mostOfCaption = 600;

/** In an element for articles, or beside a link to one, that does not hold the headline. */
function isOfOther(element: PageElement, headline: PageElement): boolean {
  const article = element.closest("article");
  const card = element.parentElement;
  return (
    (article !== null && !isIn(headline, article)) ||
    (card !== null && !isIn(headline, card) && isEntry(card) && linksArticle(card, "h1"))
  );
}

/** Of a list, or with a heading: "← Back to all news" beside the day is a link besides. */
const isEntry = (card: PageElement): boolean =>
  /^(?:li|article)$/i.test(card.tagName) || card.querySelector("h2, h3, h4, h5, h6") !== null;

/** The last line of the headline's element; of several lines with its words, a heading, or one with a date or name close below. */
export function headlineLine(
  lines: VisibleLine[],
  element: PageElement | null,
  headline: string | null,
): number {
  const own = element ? lines.findLastIndex((line) => isWithin(line.element, element)) : -1;
  if (own >= 0) return own;
  const words = lettersOf(headline ?? "");
  const same = words ? lines.flatMap((line, index) => (lettersOf(line.text) === words ? [index] : [])) : [];
  const heading = same.find(
    (index) => /^H[1-3]$/.test(lines[index]!.element.tagName) || lines[index]!.element.closest("h1, h2, h3"),
  );
  return (
    heading ??
    same.find(
      (index) => isProse(lines[index + 1]?.text ?? "") || /\d{4}/.test(lines[index + 1]?.text ?? ""),
    ) ??
    same[0] ??
    -1
  );
}

const isWithin = (inner: PageElement | null, outer: PageElement): boolean =>
  inner === outer || (!!inner && /^(?:DIV|P)$/.test(inner.tagName) && isWithin(inner.parentElement, outer));

/** The header as it is read from the headline on; the lines above lend only dates and names. */
function headerBelow(marked: MarkedLine[], at: number): Header {
  const header = readHeader(marked.slice(at), 0);
  return { ...header, headlineIndex: at, bodyStart: Math.min(marked.length, header.bodyStart + at) };
}
