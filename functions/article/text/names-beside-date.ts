import { relativeTime } from "../lexicon/date-labels.ts";
import { namesAgency } from "./bracket-agency.ts";
import { likelyPerson } from "./likely-person.ts";
import { hasCommonFirstName, hasFirstName, isJapaneseName, looksLikeStaff } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { smallWordCountOf } from "./measure-text.ts";
import { ownLine } from "./own-line.ts";
import { peopleIn, withoutWire } from "./people-in.ts";
import type { Header } from "./read-header.ts";
import { toldIn } from "./told-in.ts";
import { withoutByWordBeforeName } from "./without-by-word.ts";

/**
 * Names without a by-word: on a line of their own next to the date, the headline or the body, or on the date's line; `end` is
 * the first line after the article. People of the story are named in its headline or paragraphs; its author is not.
 */
export const besideDate = (lines: MarkedLine[], header: Header, end: number): string[] =>
  namesAt([...below(header), ...above(header)], lines, header, end);

/** The same, of the lines below the headline alone. */
export const besideDateBelow = (lines: MarkedLine[], header: Header, end: number): string[] =>
  namesAt(below(header), lines, header, end);

function namesAt(places: number[], lines: MarkedLine[], header: Header, end: number): string[] {
  const isTold = toldIn(lines, header, end);
  const isPerson = likelyPerson(lines.slice(0, end));
  const found = places
    .filter((index) => lines[index]!.text.length <= 140 && !isSentenceOf(lines[index]!.text))
    .map((index) => {
      const line = lines[index]!;
      const names = line.isMeta ? onDateLine(line) : ownLine(lines, index, header);
      const sure = line.isMeta || isAboveDate(lines, index, header);
      const people = names.filter(
        (name) =>
          (looksLikeStaff(name) && index > header.headlineIndex) ||
          (!isTold(name, sure) &&
            (line.isMeta || index > header.headlineIndex || hasFirstName(name)) &&
            isPerson(name)),
      );
      // "Quay Theatre, Port Ellery": what stands behind something that is no person is where that is.
      const isFirst =
        people[0] === names[0] && !/,\s$/.test(line.text.slice(0, line.text.indexOf(people[0] ?? "")));
      return isFirst ? people : people.filter(hasCommonFirstName);
    })
    .filter((names) => names.length > 0);
  // Buttons are shouted more often than names.
  return (
    found.find(
      ([name]) => name !== name!.toUpperCase() || name === name!.toLowerCase() || hasCommonFirstName(name!),
    ) ??
    found[0] ??
    []
  );
}

/** "Jane Doe, the warden of the marsh, has given her backing to…": so many small words tell something of a person. */
const isSentenceOf = (text: string): boolean => smallWordCountOf(text) >= 9;

/** Alone on the line above the date, below the headline: nobody else stands there, whatever the article tells. */
const isAboveDate = (lines: MarkedLine[], index: number, header: Header): boolean =>
  index > header.headlineIndex &&
  !!lines[index + 1]?.isMeta &&
  lines[index + 1]!.dates.length > 0 &&
  lines[index - 1]?.kind !== "caption";

/** The header's lines below the headline. */
const below = ({ headlineIndex, bodyStart }: Header): number[] =>
  Array.from({ length: Math.max(0, bodyStart - headlineIndex - 1) }, (_, at) => headlineIndex + 1 + at);

/** The three lines above it. */
const above = ({ headlineIndex }: Header): number[] =>
  [headlineIndex - 3, headlineIndex - 2, headlineIndex - 1].filter((index) => index >= 0);

/** Who is named on the line of the date. */
export const onDateLine = (line: MarkedLine): string[] => {
  const before = beforeDate(line);
  return before.length > 0 ? before : afterDate(line);
};

function beforeDate({ text, dates }: MarkedLine): string[] {
  const end = dates[0]?.start ?? relativeTime.exec(text)?.index ?? text.search(/\d{1,2}[:.h]\d\d/);
  const before = text.slice(0, Math.max(0, end)).replace(/[\s|,•·–—/([-]*(?:\d{1,2}[:.]\d\d,?)?\s*$/, "");
  // "Ada Krohn / Peter Vail / AFP"
  const joint = peopleIn(withoutWire(before) ?? "");
  if (joint && joint.length > 1) return joint;
  for (const segment of before.split(/\s*[|•·,／/]\s*|\s[—–-]\s/u).reverse()) {
    const words = segment
      .replace(
        /(?:^|\s+)(?:updated|published|posted|last updated|on|at|mon|tue|wed|thu|fri|sat|sun)\b.*$/i,
        "",
      )
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
    .slice(text.slice(0, last.end).trimEnd().length)
    .replace(
      /^[\s,.]*(?:(?:um|at|kl\.?|à|ore|alle|klo|om|a las|às|o godz\.|godz\.|o|u|у|о|в|saat|pukul|lúc)\s+)?\d{1,2}[:.h]\d\d\s*(?:uhr|[ap]\.?m\.?|hrs?)?/i,
      "",
    );
  const match =
    /^\s*(?:[,|/•·–—-]|(?:by|par|von|por|di|da|de|av|af|door|oleh|przez|от)\s)\s*(\P{P}.{3,40})$/u.exec(
      after,
    );
  if (match) return peopleIn(withoutByWordBeforeName(match[1]!)) ?? [];
  const alone = after.trim();
  if (isJapaneseName(alone)) return [alone];
  // "11 March 2025 Jane Doe": two elements of a page on one line
  const beside = /^\s+(\p{Lu}\P{P}{3,40})$/u.exec(after);
  return (beside && peopleIn(beside[1]!)?.filter(hasCommonFirstName)) ?? [];
}
