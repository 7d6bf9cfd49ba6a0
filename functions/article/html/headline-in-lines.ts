import { cleanText } from "../clean-text.ts";
import type { FoundDate } from "../date/find-dates.ts";
import { lettersOf } from "../text/letters-of.ts";
import { markLines } from "../text/mark-lines.ts";
import { isProse } from "../text/measure-text.ts";
import { readHeader } from "../text/read-header.ts";
import { shareTold, tellingWords } from "../text/telling-words.ts";
import { type Page, selectAll } from "./page-element.ts";
import type { VisibleLine } from "./visible-lines.ts";

/**
 * The headline of a page that has no heading and calls itself otherwise, as pages laid out in tables do whose title is their paper's: the
 * line that is one by the order of the lines, where all of it is set apart, and the text tells of most of it and no less than of the page's
 * title.
 */
export function headlineInLines(
  page: Page,
  lines: VisibleLine[],
  title: string | null,
  datesOf: (line: string) => FoundDate[],
): string | null {
  if (page.querySelector(headings)) return null;
  const words = lettersOf(title ?? "");
  if (words && lines.some(({ text }) => lettersOf(text) === words)) return null;
  const marked = markLines(
    lines.slice(0, mostLines).map(({ text, afterGap }) => ({ text, afterGap })),
    datesOf,
  );
  const { headlineIndex } = readHeader(marked);
  const line = lines[headlineIndex];
  if (!line || !isSetApart(line)) return null;
  const told = tellingWords(
    lines
      .slice(headlineIndex + 1)
      .filter(({ text }) => isProse(text))
      .map(({ text }) => text)
      .join("\n"),
  );
  const share = shareTold(line.text, told);
  return share > leastTold && share >= shareTold(title ?? "", told) ? line.text : null;
}

const leastTold = 0.5;

const headings = "h1, h2, [itemprop~=headline], meta[property='og:title']";

/** Lines that are looked at. */
const mostLines = 400;

const isSetApart = ({ element, text }: VisibleLine): boolean =>
  [element, ...selectAll(element, apart)].some(
    (inner) =>
      cleanText(inner.textContent) === text && (inner !== element || headClass.test(inner.className)),
  );

const apart = "font, b, strong, big, [class*=head], [class*=title], [class*=tit]";
const headClass = /head|tit(?:le|ul|r)/i;
