import { relativeTime } from "../lexicon/date-labels.ts";
import { namesAgency } from "./bracket-agency.ts";
import { hasFirstName, looksLikeName, looksLikeStaff } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { peopleIn } from "./people-in.ts";
import type { Header } from "./read-header.ts";
import { toldIn } from "./told-in.ts";

/**
 * Names without a by-word: on a line of their own next to the date, the headline or the body, or on the date's line; `end` is
 * the first line after the article. People of the story are named in its headline or paragraphs; its author is not.
 */
export function besideDate(lines: MarkedLine[], header: Header, end: number): string[] {
  const isTold = toldIn(lines, header, end);
  const found = places(header)
    .filter((index) => lines[index]!.text.length <= 140)
    .map((index) => {
      const line = lines[index]!;
      const names = line.isMeta ? onDateLine(line) : ownLine(lines, index, header);
      const sure = line.isMeta || isAboveDate(lines, index, header);
      return names.filter(
        (name) =>
          looksLikeStaff(name) ||
          (!isTold(name, sure) && (line.isMeta || index > header.headlineIndex || hasFirstName(name))),
      );
    })
    .filter((names) => names.length > 0);
  // Buttons are shouted more often than names.
  return (
    found.find(([name]) => name !== name!.toUpperCase() || name === name!.toLowerCase()) ?? found[0] ?? []
  );
}

/** Alone on the line above the date, below the headline: nobody else stands there, whatever the article tells. */
const isAboveDate = (lines: MarkedLine[], index: number, header: Header): boolean =>
  index > header.headlineIndex &&
  !!lines[index + 1]?.isMeta &&
  lines[index + 1]!.dates.length > 0 &&
  lines[index - 1]?.kind !== "caption";

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
      return peopleIn(words) ?? [words];
    const names = peopleIn(words);
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
  return (match && peopleIn(match[1]!)) ?? [];
}

function ownLine(lines: MarkedLine[], index: number, header: Header): string[] {
  const { text, kind, names } = lines[index]!;
  const introduced = introduction.exec(text)?.[1];
  if (introduced && index > header.headlineIndex && looksLikeName(introduced)) return [introduced];
  if (kind !== "text" || names !== null) return [];
  const near =
    [lines[index - 1], lines[index + 1], lines[index + 2]].some((line) => line?.isMeta) ||
    isInList(lines, index) ||
    isBesideButton(lines, index) ||
    (index > header.headlineIndex && isRole(lines[index + 1]?.text ?? ""));
  const handle = /\s@\w+|\|\s*\S+@\S+/.test(text);
  if (!near && !handle && !isAtHeadlineOrBody(lines, index, header)) return [];
  if (/^\p{Script=Han}{2,4}$/u.test(text) && /記者|记者/.test(lines[index + 1]?.text ?? "")) return [text];
  const found = peopleIn(text) ?? peopleIn(text.replace(/^[^\p{Lu}:]{2,20}:\s*/u, ""));
  if (found) return [...found, ...listedBelow(lines, index)];
  const staff = text.split(/\s*[,،|]\s*/)[0]!;
  return near && looksLikeStaff(staff) && index > header.headlineIndex ? [staff] : [];
}

/** The first of several names, one a line, down to the date. */
function isInList(lines: MarkedLine[], index: number): boolean {
  let at = index;
  while (at < index + 8 && lines[at]?.kind === "text" && !lines[at]!.isMeta && peopleIn(lines[at]!.text))
    at++;
  return at > index + 1 && lines[at]?.isMeta === true && lines[at]!.dates.length > 0;
}

/** At the top, with "Listen" or "Share" right below. */
const isBesideButton = (lines: MarkedLine[], index: number): boolean =>
  index < 2 && !lines[index + 1]?.afterGap && /^(?:share|page|call)$/.test(lines[index + 1]?.kind ?? "");

/** "Dian Larasati," and on the next line "Bambang Setiawan". */
function listedBelow(lines: MarkedLine[], index: number): string[] {
  const names: string[] = [];
  for (let at = index; names.length < 8; at++) {
    const below = lines[at + 1];
    const isListed = /[,&]$/.test(lines[at]!.text);
    const next = isListed || (below && !below.afterGap) ? peopleIn(below?.text ?? "") : null;
    if (
      !next ||
      !(
        isListed ||
        next.every((name) => hasFirstName(name) && !looksLikeStaff(name) && name !== name.toUpperCase())
      )
    )
      break;
    names.push(...next);
  }
  return names;
}

/** "Femke de Wit is verslaggever van …": a header says so of nobody else. */
const introduction =
  /^(\p{Lu}[^.,:]{4,36}?),?\s(?:is|ist|est|es|è|är|er|on)\s.{0,60}(?:redacteur|redactrice|verslaggever|correspondent|reporter|journalist|korrespondent|redakteur|journaliste|periodista|giornalista|columnist|editor|writer)/u;

/** "Corresponsal en Atenas", "(Редактор отдела …)": what the person of the line above does. */
const isRole = (text: string): boolean =>
  text.length < 70 &&
  /^\(?(?:corresponsal|redactora?|periodista|reporter(?:in|ka)?|journaliste?|journalistin|correspondent|correspondant|korrespondent|redakteur|redaktör|verslaggever|dziennikar|redaktor|редактор|корреспондент|журналист|кореспондент|giornalista|inviat|repórter|jornalista|muhabir|editor|staff writer|wartawan)/iu.test(
    text,
  );

const isButton = /^(?:share|page|advert)$/;

function isAtHeadlineOrBody(lines: MarkedLine[], index: number, header: Header): boolean {
  if (index < header.headlineIndex) return false;
  const above = lines.slice(0, index).findLast(({ kind, isMeta }) => isMeta || !isButton.test(kind));
  if (above?.isMeta) return true;
  if (above && (above.text === header.headline || above.text === header.standfirst)) return true;
  return lines.slice(index + 1, header.bodyStart).every(({ kind }) => kind !== "text" && kind !== "prose");
}
