import { foldLetters } from "../language/fold-letters.ts";
import { publishedLabel, updatedLabel } from "../lexicon/date-labels.ts";
import { isTold, type MarkedLine } from "./mark-lines.ts";
import { weightOf } from "./measure-text.ts";
import type { Dateline } from "./read-dateline.ts";
import type { Header } from "./read-header.ts";

export interface Dates {
  publishedAt: string | null;
  modifiedAt: string | null;
}

/** The dates printed above the body; what stands above the headline is often today's, or another article's. */
function headerDates(lines: MarkedLine[], header: Header): Dates {
  // A day in the headline is news: it may be long past, or to come.
  const isDated = (line: MarkedLine, index: number): boolean =>
    line.kind !== "caption" && index < header.bodyStart && (index !== header.headlineIndex || line.isMeta);
  const own = datesIn(lines.filter((line, index) => index >= header.headlineIndex && isDated(line, index)));
  return own.publishedAt ? own : datesIn(lines.filter(isDated));
}

/**
 * The dates printed between the headline (line `from`) and the body, that of publication first, and after them those above the
 * headline, which are often today's or another article's; none where only such are printed.
 */
export function printedDates(lines: MarkedLine[], header: Header, from: number): string[] {
  const above = lines.slice(0, header.bodyStart).filter((line) => line.kind !== "caption");
  const below = lines.slice(from, header.bodyStart).filter((line) => line.kind !== "caption");
  const first = datesIn(below).publishedAt;
  const all = above.flatMap((line) => (line.isMeta ? line.dates.map(({ date }) => date) : []));
  return first ? [first, ...all.filter((date) => date !== first)] : [];
}

/** Published and modified dates: from the header, the dateline, the lines right after the body, or "today (19.08.2020)". */
export function chooseDates(
  lines: MarkedLine[],
  header: Header,
  end: number,
  dateline: Dateline | null,
): Dates {
  const above = headerDates(lines, header);
  if (above.publishedAt) return above;
  if (dateline?.date) return { publishedAt: dateline.date, modifiedAt: above.modifiedAt };
  const below = datesIn(linesAfterBody(lines, header, end));
  const publishedAt =
    above.modifiedAt ?? below.publishedAt ?? dateOfToday(lines, header, end) ?? below.modifiedAt;
  return { publishedAt, modifiedAt: above.modifiedAt ?? below.modifiedAt };
}

function datesIn(lines: MarkedLine[]): Dates {
  const found: Dates = { publishedAt: null, modifiedAt: null };
  let labelled: string | null = null;
  for (const { text, dates, isMeta, kind } of lines) {
    if (!isMeta && (kind === "prose" || (isTold(text) && !isLabelled(text)))) continue;
    let from = 0;
    for (const { date, start, end } of dates) {
      if (available.test(text.slice(from, start))) continue;
      const updated = updatedLabel.test(foldLetters(text.slice(from, start)));
      const key = updated ? "modifiedAt" : "publishedAt";
      found[key] ??= date;
      if (!updated && publishedLabel.test(foldLetters(text.slice(from, start)))) labelled ??= date;
      from = end;
    }
  }
  return { ...found, publishedAt: labelled ?? found.publishedAt };
}

/** "Verfügbar bis 06.05.2024" is said of a recording. */
const available =
  /(?:verfügbar bis|available until|disponible jusqu['’]au|disponible hasta(?: el)?|beschikbaar tot|valid until)\s*$/i;

const isLabelled = (text: string): boolean =>
  publishedLabel.test(foldLetters(text)) || updatedLabel.test(foldLetters(text));

/** Lines between the last paragraph and the first heading of other matter, where some papers print the date. */
function linesAfterBody(lines: MarkedLine[], header: Header, end: number): MarkedLine[] {
  const last = lines.slice(0, end).findLastIndex((line) => line.kind === "prose" && !line.isMeta);
  if (last < header.bodyStart) return [];
  const tail: MarkedLine[] = [];
  for (const line of lines.slice(last + 1, last + 8)) {
    const unlabelled = line.kind === "text" && !line.isMeta && weightOf(line.text) >= 20;
    if (line.kind === "teaser" || line.kind === "teaser-line" || unlabelled) break;
    tail.push(line);
  }
  return tail.filter((line) => line.isMeta);
}

/** Matches folded text, in which "آج" is "اج". */
const today =
  /(?<![\p{L}\p{M}])(?:today|heute|hoy|hoje|oggi|aujourd[’']hui|vandaag|idag|i dag|tänään|täna|šodien|šiandien|dziś|dzisiaj|dnes|danas|ma|astăzi|azi|bugün|hari ini|hôm nay|σημερα|сегодня|сьогодні|днес|денес|данас|الیوم|امروز|اج|היום|आज|আজ)\s*,?\s*[(（]\s*$/iu;

/** "Today (19.08.2020)" in the first two paragraphs. */
function dateOfToday(lines: MarkedLine[], header: Header, end: number): string | null {
  const paragraphs = lines
    .slice(header.bodyStart, end)
    .filter((line) => line.kind === "prose")
    .slice(0, 2);
  for (const { text, dates } of paragraphs) {
    const found = dates.find(({ start }) => today.test(foldLetters(text.slice(0, start))));
    if (found) return found.date.slice(0, 10);
  }
  return null;
}
