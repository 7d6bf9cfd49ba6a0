import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence, smallWordCountOf, weightOf } from "./measure-text.ts";

/**
 * The lines between `start` and `end` that say who wrote the letter above them, and from where, on a page of readers' letters.
 * They look as headings do, or as names of what else is on the page.
 */
export function letterWriters(
  lines: MarkedLine[],
  headline: number,
  start: number,
  end: number,
): Set<number> {
  const writers = new Set<number>();
  if (!lines.slice(Math.max(0, headline - nearHeadline), start).some(({ text }) => lettersHeading.test(text)))
    return writers;
  const runs: number[][] = [];
  for (let index = start + 1; index < end; index++) {
    if (lines[index - 1]!.kind !== "prose" || !lines[index]!.afterGap) continue;
    let to = index;
    while (to < end && isOfWriter(lines[to]!) && (to === index || !lines[to]!.afterGap)) to++;
    const isWhole = to === end || lines[to]!.afterGap;
    if (isWhole && to > index && to - index <= mostLines) runs.push([index, to]);
  }
  if (runs.length > 1)
    for (const [from, to] of runs) for (let index = from!; index < to!; index++) writers.add(index);
  return writers;
}

/** Lines above the headline in which its section may stand; a menu names it further up. */
const nearHeadline = 2;

/** A name, what the person is, a place. */
const mostLines = 3;
const longestLine = 70;

const isOfWriter = ({ kind, text, isMeta }: MarkedLine): boolean =>
  kind === "text" &&
  !isMeta &&
  weightOf(text) < longestLine &&
  !endsSentence(text) &&
  smallWordCountOf(text) <= 2 &&
  /^[\p{Lu}\p{Lo}]/u.test(text);

const lettersHeading =
  /^(?:(?:your|readers['’]?) )?(?:letters?(?: to the editor| page)?|leser(?:innen)?briefe?|courrier des lect(?:eurs|rices)|cartas? (?:al director|a la directora|d[eo]s? (?:los )?lec?t?ores|del lector)|lettere al direttore|lezersbrieven|brieven|ingezonden(?: brieven)?|insändare|læserbreve?|leserinnlegg|leserbrev|lukijoilta|mielipidekirjoituk\p{L}+|listy (?:do redakcji|czytelników)|dopisy čtenářů|olvasói levelek|scrisori|okur mektupları|письма читателей|листи читачів|γράμματα αναγνωστών|رسائل القراء|מכתבים למערכת|読者の声|독자투고|读者来信|讀者投書)(?:$|[\s:|–—.,-])/iu;
