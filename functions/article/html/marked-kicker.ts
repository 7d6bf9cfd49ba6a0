import type { FoundDate } from "../date/find-dates.ts";
import { lettersOf } from "../text/letters-of.ts";
import { isProse } from "../text/measure-text.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { kickerClass, longestKicker } from "./heading-words.ts";
import { isOfOthers } from "./marked-authors.ts";
import { isIn, type Page, selectAll } from "./page-element.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** Lines above the headline among which a kicker stands, and marked elements that are looked at. */
const [mostAbove, mostMarked] = [4, 20];

/** The line above the headline that is a kicker by its class, and neither a date nor a byline. */
export function markedKicker(
  page: Page,
  lines: VisibleLine[],
  at: number,
  datesOf: (line: string) => FoundDate[],
): string | null {
  if (at < 1) return null;
  const above = lines
    .slice(Math.max(0, at - mostAbove), at)
    .filter(
      ({ text }) => !isProse(text) && datesOf(text).length === 0 && !namesAfterByWord(text, [])?.length,
    );
  for (const element of selectAll(page, "[class]")
    .filter(({ className }) => kickerClass.test(className))
    .slice(0, mostMarked)) {
    if (element.textContent.length > longestKicker * 4 || isOfOthers(element)) continue;
    const letters = lettersOf(element.textContent);
    const line = above.find((each) => lettersOf(each.text) === letters && isIn(element, each.element));
    const own = line ?? above.find((each) => lettersOf(each.text) === letters && isIn(each.element, element));
    if (own && own.text.length <= longestKicker) return own.text;
  }
  return null;
}
