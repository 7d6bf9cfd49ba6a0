import { raiseFigures } from "../html/raise-figures.ts";
import { unescapeTwice } from "../html/without-entities.ts";
import { withoutReadings } from "../html/without-readings.ts";
import { withoutNoteMarks } from "./without-note-marks.ts";

/** Elements within a line: between their words stand no blanks but those that are written. */
const inline =
  /<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|r[bt]|rtc|ruby|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)(?:\s[^<>]*)?\/?>/gi;

/** The text of an HTML fragment in Markdown, a string for each block; scripts, styles and tags are left out. */
export function plainHtml(html: string): string[] {
  return raiseFigures(withoutNoteMarks(withoutReadings(html)))
    .replace(/<(script|style|iframe|svg|video|audio|figcaption|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .replace(inline, "")
    .split(
      /<\/?(?:p|div|section|article|h[1-6]|li|ul|ol|table|tr|blockquote|figure|details|summary|br)\b[^<>]*>/i,
    )
    .map((part) => unescapeTwice(part.replace(/<[^>]*>?/g, " ")))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
