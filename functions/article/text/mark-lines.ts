import type { FoundDate } from "../date/find-dates.ts";
import { foldLetters } from "../language/fold-letters.ts";
import { publishedLabel, relativeTime, updatedLabel } from "../lexicon/date-labels.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import type { Line } from "./lines.ts";
import { weightOf } from "./measure-text.ts";
import { namesAfterByWord } from "./read-byline.ts";

export interface MarkedLine extends Line {
  kind: LineKind;
  dates: FoundDate[];
  /** Names after a by-word; null where there is no by-word. */
  names: string[] | null;
  /** A line about the article, not of it: a date, a byline, or both. */
  isMeta: boolean;
}

/** Every line with its kind, dates and names. */
export function markLines(lines: Line[], datesOf: (line: string) => FoundDate[]): MarkedLine[] {
  return lines.map((line, index) => {
    const weight = weightOf(line.text);
    const dates = weight < 1200 ? datesOf(line.text) : [];
    const found = lineKind(line.text);
    const kind =
      found === "list-item" && dates.length > 0 && weight < 80 && residue(line.text, dates) < 30
        ? "text"
        : found;
    const short = weight < 200 && kind !== "prose" && kind !== "list-item";
    let names = short && kind !== "share" && kind !== "caption" ? namesAfterByWord(line.text, dates) : null;
    if (names?.length === 0 && /^\p{L}[\p{L} ]{0,24}:?$/u.test(line.text))
      names = nextLineNames(lines[index + 1]?.text, line.text, datesOf);
    return {
      ...line,
      kind,
      dates,
      names,
      isMeta: (names?.length ?? 0) > 0 || isDateLine(line.text, kind, dates, weight),
    };
  });
}

/** "By" alone, its name on the next line. */
function nextLineNames(
  next: string | undefined,
  label: string,
  datesOf: (line: string) => FoundDate[],
): string[] {
  if (!next || next.length > 80) return [];
  return (
    namesAfterByWord(
      `${label.replace(/[:：]?\s*$/, ":")} ${next}`,
      datesOf(`${label.replace(/[:：]?\s*$/, ":")} ${next}`),
    ) ?? []
  );
}

function isDateLine(text: string, kind: LineKind, dates: FoundDate[], weight: number): boolean {
  if (kind === "prose" || kind === "caption" || kind === "list-item")
    return weight < 200 && dates.length > 0 && kind === "prose" && residue(text, dates) < 40;
  if (dates.length) return residue(text, dates) <= 90;
  const folded = foldLetters(text);
  return (
    weight < 60 &&
    (relativeTime.test(text) ||
      /^\P{L}*\d{1,2}[:.h]\d\d/u.test(folded) ||
      ((publishedLabel.test(folded) || updatedLabel.test(folded)) && /\d{1,2}[:.]\d\d/.test(folded)))
  );
}

function residue(text: string, dates: FoundDate[]): number {
  return weightOf(text) - dates.reduce((sum, { start, end }) => sum + weightOf(text.slice(start, end)), 0);
}
