import { relativeTime } from "../lexicon/date-labels.ts";
import { namesAgency } from "./bracket-agency.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { isClosingCredit } from "./read-body.ts";
import { looksLikeName, looksLikeStaff, splitNames } from "./read-byline.ts";
import type { Dateline } from "./read-dateline.ts";
import type { Header } from "./read-header.ts";

/** Names that stand after a by-word above the body, line by line. */
export function labelledLines(lines: MarkedLine[], header: Header): string[][] {
  return lines
    .slice(0, header.bodyStart)
    .flatMap(({ names }, index) => (names?.length && index !== header.headlineIndex ? [names] : []));
}

/** Names of the authors: after a by-word above the body, beside the date, in the dateline, or in a closing credit. */
export function chooseBylines(
  lines: MarkedLine[],
  header: Header,
  end: number,
  dateline: Dateline | null,
): string[] {
  const labelled = [...new Set(labelledLines(lines, header).flat())].slice(0, 8);
  if (labelled.length) return labelled;
  const beside = besideDate(lines, header);
  if (beside.length) return beside;
  if (dateline?.byline) return [dateline.byline];
  return inClosing(lines, header, end);
}

/** A name on a line of its own next to the date or right above the body, or on the date's line before it. */
function besideDate(lines: MarkedLine[], header: Header): string[] {
  for (let index = Math.max(0, header.headlineIndex - 3); index < header.bodyStart; index++) {
    const line = lines[index]!;
    if (index === header.headlineIndex || line.text.length > 140) continue;
    const names = (line.isMeta ? beforeDate(line) : ownLine(lines, index, header)).filter(
      (name) => !header.headline?.includes(name),
    );
    if (names.length) return names;
  }
  return [];
}

function beforeDate({ text, dates }: MarkedLine): string[] {
  const end = dates[0]?.start ?? relativeTime.exec(text)?.index ?? text.search(/\d{1,2}[:.h]\d\d/);
  const before = text.slice(0, Math.max(0, end)).replace(/[\s|,•·–—/-]*(?:\d{1,2}[:.]\d\d,?)?\s*$/, "");
  for (const segment of before.split(/\s*[|•·,／/]\s*|\s[—–-]\s/u).reverse()) {
    const words = segment
      .replace(/\s*(?:updated|published|posted|last updated|on|at|mon|tue|wed|thu|fri|sat|sun)\b.*$/i, "")
      .replace(/[:\s]+$/, "");
    if (
      looksLikeStaff(words) &&
      words.includes(" ") &&
      !namesAgency(words.replace(/ब्यूरो|bureau|desk/giu, ""))
    )
      return [words];
    const names = splitNames(words, false);
    if (names.length && names.every(looksLikeName)) return names;
  }
  return [];
}

function ownLine(lines: MarkedLine[], index: number, header: Header): string[] {
  const { text, kind } = lines[index]!;
  if (kind !== "text") return [];
  const near = [lines[index - 1], lines[index + 1], lines[index + 2]].some((line) => line?.isMeta);
  const handle = /\s@\w+|\|\s*\S+@\S+/.test(text);
  if (!near && !handle) return [];
  const staff = text.split(/\s*[,،|]\s*/)[0]!;
  if (looksLikeStaff(staff) && index > header.headlineIndex) return [staff];
  const found = splitNames(text, false);
  return found.every(looksLikeName) ? found : [];
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
  return signature(lines, header, end);
}

/** A name alone under the last paragraph, as Vietnamese, Russian and opinion pages sign. */
function signature(lines: MarkedLine[], header: Header, end: number): string[] {
  const last = lines.slice(0, end).findLastIndex((line) => line.kind === "prose" && !line.isMeta);
  const line = lines[last + 1];
  if (last < header.bodyStart || line?.kind !== "text" || !line.afterGap || !looksLikeName(line.text))
    return [];
  const next = lines[last + 2];
  return !next || next.kind === "ending" || next.kind === "share" || next.isMeta ? [line.text] : [];
}
