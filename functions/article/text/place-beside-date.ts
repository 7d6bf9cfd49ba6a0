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
  return (
    above
      .filter(({ isMeta, dates, text: line }) => isMeta && dates.length > 0 && line.length < longestLine)
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

/** "記者林海生／高雄即時報導", as a line of its own */
const reported =
  /(?:記者|记者)\p{Script=Han}{2,4}[／/](\p{Script=Han}{2,4}?)(?:即時|綜合|专访|專訪|特稿)?(?:報導|报道|報道)$/u;

/** Characters. */
const longestLine = 120;

/** Up to three words with capitals. */
const town =
  /^\p{Lu}[\p{L}\p{M}’'.-]{2,}(?:\s(?:(?:de|del|de la|do|da|di|am|an der|upon)\s)?\p{Lu}[\p{L}\p{M}’'.-]+){0,2}$/u;
