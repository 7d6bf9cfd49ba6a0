import type { MarkedLine } from "./mark-lines.ts";
import { isClosingCredit } from "./read-body.ts";
import { looksLikeName, looksLikeStaff, splitNames } from "./read-byline.ts";
import type { Dateline } from "./read-dateline.ts";
import type { Header } from "./read-header.ts";

/** Names of the authors: after a by-word above the body, beside the date, in the dateline, or in a closing credit. */
export function chooseBylines(
  lines: MarkedLine[],
  header: Header,
  end: number,
  dateline: Dateline | null,
): string[] {
  const above = lines.slice(0, header.bodyStart).filter((_, index) => index !== header.headlineIndex);
  const labelled = above.flatMap((line) => line.names ?? []);
  if (labelled.length) return [...new Set(labelled)].slice(0, 8);
  const beside = besideDate(lines, header);
  if (beside.length) return beside;
  if (dateline?.byline) return [dateline.byline];
  return inClosing(lines, header, end);
}

/** A name on a line of its own next to the date or right above the body, or glued before the date. */
function besideDate(lines: MarkedLine[], header: Header): string[] {
  for (let index = 0; index < header.bodyStart; index++) {
    const { text, dates, kind, names } = lines[index]!;
    if (index === header.headlineIndex || names?.length || text.length > 120) continue;
    if (dates.length) {
      const before = text.slice(0, dates[0]!.start).replace(/[\s|,•·–—/-]*(?:\d{1,2}[:.]\d\d,?)?\s*$/, "");
      const lead = splitNames(before, false);
      if (lead.length && looksLikeName(lead[0]!)) return lead;
      continue;
    }
    if (kind !== "text" || index < header.headlineIndex - 3) continue;
    const near = [lines[index - 1], lines[index + 1], lines[index + 2]].some(
      (line) => line?.isMeta && line.dates.length > 0,
    );
    const handle = /\s@\w+|\|\s*\S+@\S+/.test(text);
    if (!near && !handle) continue;
    if (looksLikeStaff(text) && index > header.headlineIndex) return [text];
    const found = splitNames(text, false);
    if (found.length && found.every(looksLikeName)) return found;
  }
  return [];
}

function inClosing(lines: MarkedLine[], header: Header, end: number): string[] {
  const tail = lines.slice(header.bodyStart, end + 4).slice(-14);
  for (const line of tail) {
    if (isClosingCredit(line.text)) {
      const reporters = /(?:reporting|written|writing)(?:\s+and\s+\w+)?\s+by\s+([^;.)]+)/i.exec(
        line.text,
      )?.[1];
      if (reporters && !/^additional/i.test(line.text.replace(/^\W+/, "")))
        return splitNames(reporters.replace(/\s+in\s+\p{Lu}[^,;]*/gu, ""), true);
    }
    if (line.names?.length && line.kind !== "teaser-line") return line.names;
  }
  return [];
}
