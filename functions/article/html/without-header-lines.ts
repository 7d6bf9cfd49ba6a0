import type { Block } from "../article.ts";
import type { FoundDate } from "../date/find-dates.ts";
import { withoutDates } from "../date/without-dates.ts";
import { foldLetters } from "../language/fold-letters.ts";
import { byWords } from "../lexicon/by-words.ts";
import { publishedLabel, updatedLabel } from "../lexicon/date-labels.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { isProse, weightOf } from "../text/measure-text.ts";
import { isAuthorIntroduced } from "../text/without-author-note.ts";
import { daysApart } from "./read-page-dates.ts";

/** Blocks at a body's beginning that may be of the header; letters of a line of date and author, of a note, and of "at" and "EDT". */
const [mostBlocks, longestLine, longestNote, mostLeft] = [6, 110, 420, 6];

/**
 * The body without what extractors take along of the header above it: who the author is, and lines above the second paragraph
 * that hold nothing but the article's dates, their labels and the authors.
 */
export function withoutHeaderLines(
  body: Block[],
  bylines: string[],
  days: (string | null)[],
  datesOf: (line: string) => FoundDate[],
): Block[] {
  const blocks = body.filter(
    ({ kind, text }, at) => kind !== "paragraph" || at > 1 || !isAboutAuthor(text, bylines),
  );
  const [, second = blocks.length] = blocks.flatMap(({ text }, at) => (isProse(text) ? [at] : []));
  const isDay = ({ kind, text }: Block): boolean =>
    kind === "heading" && weightOf(text) <= longestLine && datesOf(text).length > 0;
  const isDiary = blocks.filter(isDay).length > 1;
  return blocks.filter(({ kind, text }, at) => {
    if (
      (kind !== "paragraph" && kind !== "list-item" && (kind !== "heading" || isDiary)) ||
      at >= Math.min(second, mostBlocks) ||
      weightOf(text) > longestLine
    )
      return true;
    // "By:", whose link to the author the extractor has left out; "Text" may be a heading.
    if ((kind === "paragraph" || /[:：]$/.test(text)) && byWords.includes(labelOf(text))) return false;
    const dates = datesOf(text);
    const isOwn = dates.some(({ date }) => days.some((day) => day && daysApart(date, day) <= 1));
    return !isOwn || isProse(text) || weightOf(lettersBeside(text, dates, bylines)) > mostLeft;
  });
}

/** "Nora Pell is the transport editor", or "Ms. Pell is …", as some papers call their own. */
function isAboutAuthor(text: string, bylines: string[]): boolean {
  if (weightOf(text) > longestNote) return false;
  const title = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s/.exec(text)?.[0] ?? "";
  return bylines
    .flatMap((name) => [name, title + name.slice(name.lastIndexOf(" ") + 1)])
    .some((name) => isAuthorIntroduced(text, name));
}

function lettersBeside(text: string, dates: FoundDate[], bylines: string[]): string {
  const undated = withoutDates(text, dates, " ");
  const unsigned = bylines.reduce((rest, name) => rest.replace(name, " "), undated);
  const unlabelled = foldLetters(unsigned).replace(publishedLabel, " ").replace(updatedLabel, " ");
  return unlabelled.replace(/[^\p{L}]+/gu, "");
}
