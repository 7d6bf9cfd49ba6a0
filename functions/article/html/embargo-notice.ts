import type { FoundDate } from "../date/find-dates.ts";
import { statedEmbargo } from "../lexicon/embargo-words.ts";
import { embargoLine } from "../text/embargo-line.ts";
import { markLines } from "../text/mark-lines.ts";

/** Lines that may stand above the headline, below it, and at the head of the body. */
const [above, below] = [3, 10];

/** "EMBARGOED", "UNDER EMBARGO": a mark, where "EMBARGO", "EMBARGO PÉTROLIER" and "Embargo: what…" are labels and headlines. */
const isMark =
  /^\W*(?:(?:STRICTLY\W+)?EMBARGOED|(?:STRICTLY |UNDER |SOUS |BAJO |SOB |SOTTO )+EMBARGO|SPERRFRIST)(?!\p{L})/u;
const isLabel = /^[^\p{L}\p{N}]*\p{L}+\s?[:：]/u;

/**
 * The line of a page that holds it back, and the time that it names: close around the headline (at `at`, -1: nowhere) or among the
 * body's first. Most pages are published already and may tell of an embargo, so a line that names no day must state one or be a mark
 * in capitals.
 */
export function embargoNotice(
  lines: { text: string }[],
  at: number,
  body: { text: string }[],
  datesOf: (line: string) => FoundDate[],
): { text: string; until: string } | null {
  const groups = [
    lines.slice(at + 1, at + 1 + below),
    lines.slice(Math.max(0, at - above), Math.max(0, at)),
    body.slice(0, below),
  ];
  for (const group of groups) {
    // An empty line first: the label of a section stands where a text has the word alone.
    const texts = ["", ...group.map(({ text }) => text)];
    const found = embargoLine(
      markLines(
        texts.map((text) => ({ text, afterGap: true })),
        datesOf,
      ),
    );
    if (!found) continue;
    const text = texts[found.index]!;
    const holds =
      /^\d{4}-/.test(found.until) || isMark.test(text) || (statedEmbargo.test(text) && !isLabel.test(text));
    if (holds) return { text, until: found.until };
  }
  return null;
}
