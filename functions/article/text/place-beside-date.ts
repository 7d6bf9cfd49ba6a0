import { withoutDates } from "../date/without-dates.ts";
import { anyCase } from "../lexicon/any-case.ts";
import { sectionName, sectionWords } from "../lexicon/section-words.ts";
import { namesAgency } from "./bracket-agency.ts";
import { isPlace } from "./is-place.ts";
import { hasFirstName, looksLikeStaff } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { ownCorrespondents } from "./own-correspondents.ts";
import type { Header } from "./read-header.ts";
import { isSaidOf, titled } from "./town-alone.ts";

/**
 * "Zamora - 7 MAR 2031 - 05:30 CET", "Updated March 7, 2031 10:31 pm IST - Madurai": where it was filed, printed with the day between
 * headline and body. What stands there may be a section too: a place is what the text speaks of as of one.
 */
export function placeBesideDate(lines: MarkedLine[], header: Header, bylines: string[]): string | null {
  if (header.headlineIndex < 0) return null;
  const text = (): string =>
    lines
      .slice(header.headlineIndex)
      .filter(({ isMeta }) => !isMeta)
      .map((line) => line.text)
      .join("\n");
  const isDated = (line: MarkedLine | undefined): boolean => !!line?.isMeta && line.dates.length > 0;
  const above = lines.slice(header.headlineIndex + 1, header.bodyStart);
  const taiwanese = above.map((line) => reported.exec(line.text)?.[1]).find(Boolean);
  if (taiwanese) return taiwanese;
  const named = new Set(bylines.flatMap((name) => name.split(" ")));
  const caseless = above.map(({ text: line }) => besideName(line, bylines)).find((place) => place !== null);
  if (caseless && text().replaceAll(bylines[0]!, "").split(caseless).length > 2) return caseless;
  const zoned = above.map((line) => (isDated(line) ? behindZone.exec(line.text)?.[1] : null)).find(Boolean);
  if (zoned && isTownOnly(zoned)) return zoned;
  const filedIn = above.map((line) => correspondentIn.exec(line.text)?.[1]).find(Boolean);
  if (filedIn && text().split(filedIn).length > 2) return filedIn;
  const between = above.find(
    ({ text: line }, at) =>
      caselessTown.test(line) && bylines.includes(above[at - 1]?.text ?? "") && isDated(above[at + 1]),
  );
  if (between && text().split(between.text).length > 2) return between.text;
  const filed = bylines.length > 0 ? filedBy(lines, header, bylines) : null;
  if (filed && (isSaidOf(filed.place, text) || (filed.isSure && isNamedIn(filed.place, text()))))
    return filed.place;
  return (
    above
      .filter(
        (line, at) =>
          line.text.length < longestLine &&
          (isDated(line) ||
            (line.kind === "text" &&
              ((bylines.includes(above[at - 1]?.text ?? "") &&
                (isDated(above[at + 1]) || at === above.length - 1)) ||
                (at === above.length - 1 && line.text === line.text.toUpperCase())))),
      )
      .flatMap((line) => withoutDates(line.text, line.dates, " | ").split(/\s*[|•·,/:(]\s*|\s[–—-]\s*/u))
      .map((part) => part.replace(/^[\s–—-]+|[\s.)–—-]+$/gu, ""))
      .find(
        (part) =>
          town.test(part) &&
          isTownOnly(part) &&
          !part.split(" ").some((word) => named.has(word)) &&
          isSaidOf(part, text),
      ) ?? null
  );
}

/** "記者林海生／高雄即時報導", "記者林海生／高雄6日電", as a line of its own */
const reported =
  /(?:記者|记者)\p{Script=Han}{2,4}[／/](\p{Script=Han}{2,4}?)(?:\d{1,2}日|即時|綜合|专访|專訪|特稿)?(?:報導|报道|報道|電|电)$/u;

/** "संवाददाता, रामनगर", "जागरण संवाददाता, रामनगर।": whose correspondent filed it, and where. */
const correspondentIn = new RegExp(
  String.raw`^(?:[\p{Script=Devanagari}\p{M}]+\s){0,2}(?:${ownCorrespondents})\s?[,،]\s?([\p{Script=Devanagari}\p{M}]{2,}(?:\s[\p{Script=Devanagari}\p{M}]+)?)\s?[।|]?$`,
  "u",
);

/** "Par Nora Pell (Brest, correspondante)", "Por Nora Pell, Jornal 9 — Recife", "Nora Pell / VAN", "Vi rapporterer fra Geiranger" */
function filedBy(
  lines: MarkedLine[],
  header: Header,
  bylines: string[],
): { place: string; isSure: boolean } | null {
  const around = lines.slice(Math.max(0, header.headlineIndex - mostAbove), header.bodyStart);
  for (const { text, dates, kind } of around) {
    const from = reportingFrom.exec(text)?.[1];
    if (from && isPlace(from)) return { place: from, isSure: true };
    const at = kind === "prose" || text.length > longestLine ? -1 : text.indexOf(bylines[0]!);
    if (at < 0) continue;
    const behind = withoutDates(text, dates, " | ").slice(at + bylines[0]!.length);
    const parts = behind.split(/\s*[|•·,/()]\s*|\s[–—-]\s*/u).slice(1);
    const place = parts.find(
      (part) => town.test(part) && isTownOnly(part) && !(bylines.includes(part) && hasFirstName(part)),
    );
    if (place) return { place, isSure: behind.trim() === `/ ${place}` && place === place.toUpperCase() };
  }
  return null;
}

const mostAbove = 2;

/** "Van’da", but not "Vanessa". */
const isNamedIn = (place: string, text: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})${titled(place).replace(/[^\p{L}\p{M}\s]/gu, ".")}(?!\p{L})`, "u").test(
    text,
  );

const reportingFrom = anyCase(
  /^(?:vi )?(?:reporting from|rapporterer fra|rapporterar från|rapporterer fra|berichtet aus|en direct de|desde|informa desde|reportagem de)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})$/u,
);

const isTownOnly = (part: string): boolean =>
  isPlace(part) &&
  !namesAgency(part) &&
  !looksLikeStaff(part) &&
  !sectionName.test(part) &&
  !part.split(" ").some((word) => sectionWords.has(word.toLowerCase()));

/** "القاهرة" of "القاهرة - أحمد سالم", who is the author. */
function besideName(line: string, bylines: string[]): string | null {
  const parts = line.split(/\s[-–—]\s|\s?[:،,|/]\s/u);
  const place = parts.length === 2 && bylines.length === 1 ? parts.find((part) => part !== bylines[0]) : null;
  return place && parts.includes(bylines[0]!) && caselessTown.test(place) ? place : null;
}

/** "Updated - March 03, 2031 07:15 am IST - MADURAI" */
const behindZone = /\s(?:IST|PKT|BST|NPT|SLST)\s[–—-]\s(\p{Lu}{4,}(?:\s\p{Lu}{3,})?)$/u;

const caselessTown = /^[\p{Lo}\p{M}]{3,}(?:\s[\p{Lo}\p{M}]+)?$/u;

/** Characters. */
const longestLine = 120;

/** Up to three words with capitals. */
const town =
  /^\p{Lu}[\p{L}\p{M}’'.-]{2,}(?:\s(?:(?:de|del|de la|do|da|di|am|an der|upon)\s)?\p{Lu}[\p{L}\p{M}’'.-]+){0,2}$/u;
