import { withoutDates } from "../date/without-dates.ts";
import { sectionName, sectionWords } from "../lexicon/section-words.ts";
import { namesAgency } from "./bracket-agency.ts";
import { isPlace } from "./is-place.ts";
import { looksLikeStaff } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import type { Header } from "./read-header.ts";
import { isSaidOf } from "./town-alone.ts";

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
  const above = lines.slice(header.headlineIndex + 1, header.bodyStart);
  const taiwanese = above.map((line) => reported.exec(line.text)?.[1]).find(Boolean);
  if (taiwanese) return taiwanese;
  const named = new Set(bylines.flatMap((name) => name.split(" ")));
  const caseless = above.map(({ text: line }) => besideName(line, bylines)).find((place) => place !== null);
  if (caseless && text().replaceAll(bylines[0]!, "").split(caseless).length > 2) return caseless;
  const isDated = (line: MarkedLine | undefined): boolean => !!line?.isMeta && line.dates.length > 0;
  return (
    above
      .filter(
        (line, at) =>
          line.text.length < longestLine &&
          (isDated(line) ||
            (line.kind === "text" &&
              bylines.includes(above[at - 1]?.text ?? "") &&
              (isDated(above[at + 1]) ||
                (at === above.length - 1 && line.text === line.text.toUpperCase())))),
      )
      .flatMap((line) => withoutDates(line.text, line.dates, " | ").split(/\s*[|•·,/:(]\s*|\s[–—-]\s*/u))
      .map((part) => part.replace(/^[\s–—-]+|[\s.)–—-]+$/gu, ""))
      .find(
        (part) =>
          town.test(part) &&
          isPlace(part) &&
          !namesAgency(part) &&
          !looksLikeStaff(part) &&
          !sectionName.test(part) &&
          !part.split(" ").some((word) => named.has(word) || sectionWords.has(word.toLowerCase())) &&
          isSaidOf(part, text),
      ) ?? null
  );
}

/** "記者林海生／高雄即時報導", "記者林海生／高雄6日電", as a line of its own */
const reported =
  /(?:記者|记者)\p{Script=Han}{2,4}[／/](\p{Script=Han}{2,4}?)(?:\d{1,2}日|即時|綜合|专访|專訪|特稿)?(?:報導|报道|報道|電|电)$/u;

/** "القاهرة" of "القاهرة - أحمد سالم", who is the author. */
function besideName(line: string, bylines: string[]): string | null {
  const parts = line.split(/\s[-–—]\s|\s?[:،|/]\s/u);
  const place = parts.length === 2 && bylines.length === 1 ? parts.find((part) => part !== bylines[0]) : null;
  return place && parts.includes(bylines[0]!) && /^[\p{Lo}\p{M}]{3,}(?:\s[\p{Lo}\p{M}]+)?$/u.test(place)
    ? place
    : null;
}

/** Characters. */
const longestLine = 120;

/** Up to three words with capitals. */
const town =
  /^\p{Lu}[\p{L}\p{M}’'.-]{2,}(?:\s(?:(?:de|del|de la|do|da|di|am|an der|upon)\s)?\p{Lu}[\p{L}\p{M}’'.-]+){0,2}$/u;
