import { foldLetters } from "../language/fold-letters.ts";
import { publishedLabel, relativeTime, updatedLabel } from "../lexicon/date-labels.ts";
import { namesAgency } from "./bracket-agency.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { looksLikeCaselessName, looksLikeName, looksLikeStaff, splitNames } from "./read-byline.ts";
import type { Header } from "./read-header.ts";

/**
 * Names without a by-word: on a line of their own next to the date, the headline or the body, or on the date's line. People
 * of the story are named in its headline or paragraphs; its author is not.
 */
export function besideDate(lines: MarkedLine[], header: Header): string[] {
  const told = lines
    .slice(header.bodyStart)
    .filter((line) => line.kind === "prose")
    .slice(0, 40)
    .map((line) => line.text)
    .join("\n");
  const isTold = (name: string): boolean =>
    (header.headline?.includes(name) ?? false) ||
    told.includes(name) ||
    told.includes(name.split(" ").at(-1)!);
  for (const index of places(header)) {
    const line = lines[index]!;
    if (line.text.length > 140) continue;
    const found = line.isMeta ? onDateLine(line) : ownLine(lines, index, header);
    const names = found.filter((name) => looksLikeStaff(name) || !isTold(name));
    if (names.length) return names;
  }
  return [];
}

/** The header's lines below the headline, then the three above it. */
function places({ headlineIndex, bodyStart }: Header): number[] {
  const below = Array.from(
    { length: Math.max(0, bodyStart - headlineIndex - 1) },
    (_, at) => headlineIndex + 1 + at,
  );
  const above = [headlineIndex - 3, headlineIndex - 2, headlineIndex - 1].filter((index) => index >= 0);
  return [...below, ...above];
}

const onDateLine = (line: MarkedLine): string[] => {
  const before = beforeDate(line);
  return before.length > 0 ? before : afterDate(line);
};

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
      return people(words) ?? [words];
    const names = people(words);
    if (names) return names;
  }
  return [];
}

/** "9 September 2025, 15:46 / Jane Doe". */
function afterDate({ text, dates }: MarkedLine): string[] {
  const last = dates.at(-1);
  if (!last) return [];
  const after = text
    .slice(last.end)
    .replace(
      /^[\s,.]*(?:(?:um|at|kl\.?|à|ore|alle|klo)\s+)?\d{1,2}[:.h]\d\d\s*(?:uhr|[ap]\.?m\.?|hrs?)?/i,
      "",
    );
  const match = /^\s*(?:[,|/•·–—-]|by\s)\s*(\P{P}.{3,40})$/u.exec(after);
  return (match && people(match[1]!)) ?? [];
}

function people(words: string): string[] | null {
  const folded = foldLetters(words);
  if (publishedLabel.test(folded) || updatedLabel.test(folded)) return null;
  const names = words.split(/\s*\|\s*/).flatMap((part) => splitNames(part, false));
  if (names.length > 0 && names.every((name) => name.includes(" ") && looksLikeName(name))) return names;
  const bare = words.trim();
  return looksLikeCaselessName(bare) ? [bare] : null;
}

function ownLine(lines: MarkedLine[], index: number, header: Header): string[] {
  const { text, kind, names } = lines[index]!;
  if (kind !== "text" || names !== null) return [];
  const near = [lines[index - 1], lines[index + 1], lines[index + 2]].some((line) => line?.isMeta);
  const handle = /\s@\w+|\|\s*\S+@\S+/.test(text);
  if (!near && !handle && !isAtHeadlineOrBody(lines, index, header)) return [];
  const found = people(text);
  if (found) return found;
  const staff = text.split(/\s*[,،|]\s*/)[0]!;
  return near && looksLikeStaff(staff) && index > header.headlineIndex ? [staff] : [];
}

const isButton = /^(?:share|page|advert)$/;

function isAtHeadlineOrBody(lines: MarkedLine[], index: number, header: Header): boolean {
  if (index < header.headlineIndex) return false;
  const above = lines.slice(0, index).findLast(({ kind, isMeta }) => isMeta || !isButton.test(kind));
  if (above?.isMeta) return true;
  if (above && (above.text === header.headline || above.text === header.standfirst)) return true;
  return lines.slice(index + 1, header.bodyStart).every(({ kind }) => kind !== "text" && kind !== "prose");
}
