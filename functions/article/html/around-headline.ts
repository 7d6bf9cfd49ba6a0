import type { FoundDate } from "../date/find-dates.ts";
import { chooseBylines } from "../text/choose-bylines.ts";
import { chooseDates } from "../text/choose-dates.ts";
import { type MarkedLine, markLines } from "../text/mark-lines.ts";
import { type Header, readHeader } from "../text/read-header.ts";
import type { Page, PageElement } from "./page-element.ts";
import { type VisibleLine, visibleLines } from "./visible-lines.ts";

export interface Shown {
  standfirst: string | null;
  bylines: string[];
  agency: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
}

const above = 6;
const below = 60;

/** What stands around the headline on the page, read as the lines of a copied text are. */
export function aroundHeadline(
  page: Page,
  element: PageElement | null,
  headline: string | null,
  datesOf: (line: string) => FoundDate[],
): Shown {
  const nothing = { standfirst: null, bylines: [], agency: null, publishedAt: null, modifiedAt: null };
  const lines = visibleLines(page.body ?? page);
  const at = headlineLine(lines, element, headline);
  if (at < 0) return nothing;
  const from = Math.max(0, at - above);
  const near = lines.slice(from, at + below).map(({ text, afterGap }) => ({ text, afterGap }));
  const marked = markLines(near, datesOf);
  const header = headerBelow(marked, at - from);
  const dates = chooseDates(marked, header, marked.length, null);
  return {
    standfirst: header.standfirst,
    bylines: chooseBylines(marked, header, header.bodyStart, null),
    agency: header.agency,
    ...dates,
  };
}

function headlineLine(lines: VisibleLine[], element: PageElement | null, headline: string | null): number {
  const own = element ? lines.findIndex((line) => line.element === element || line.text === headline) : -1;
  return own >= 0 ? own : lines.findIndex((line) => line.text === headline);
}

/** The header as it is read from the headline on; the lines above lend only dates and names. */
function headerBelow(marked: MarkedLine[], at: number): Header {
  const header = readHeader(marked.slice(at));
  return { ...header, headlineIndex: at, bodyStart: Math.min(marked.length, header.bodyStart + at) };
}
