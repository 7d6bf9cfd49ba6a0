import type { FoundDate } from "../date/find-dates.ts";
import type { MarkedLine } from "./mark-lines.ts";

const under =
  /^\W*(?:strictly\s+|under\s+|news\s+|press\s+)?embargo(?:ed)?\b(?!\s+(?:on|against|of|by)\b)[\s:–—-]*(?:until|till|to|release|bis|jusqu|hasta|até|fino|tot|till|til)?\b|^\W*(?:not for (?:publication|release) (?:before|until)|sperrfrist\b|sous embargo|embargado hasta|embargo jusqu|embargo tot)/i;

/** An embargo printed in its own line among the first: the line, and the time that it names. */
export function embargoLine(lines: MarkedLine[]): { index: number; until: string } | null {
  const index = lines
    .slice(0, 12)
    .findIndex(
      ({ text, kind }) => text.length < 140 && kind !== "prose" && under.test(text) && isNotice(text),
    );
  if (index < 0) return null;
  const date: FoundDate | undefined = lines[index]!.dates[0] ?? lines[index + 1]?.dates[0];
  return { index, until: date?.date ?? lines[index]!.text };
}

/** "EMBARGOED", "Embargo: …", "Embargoed until …", but no headline such as "Embargo hits ports". */
const isNotice = (text: string): boolean =>
  /^\W*\P{Ll}{8,}(?:\W|$)/u.test(text) ||
  /[:：]|until|till|bis|jusqu|hasta|até|fino|tot\b|before|\d/i.test(text);
