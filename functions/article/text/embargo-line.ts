import { clockTime } from "../date/clock-time.ts";
import type { FoundDate } from "../date/find-dates.ts";
import type { MarkedLine } from "./mark-lines.ts";

const under =
  /^\W*(?:strictly\s+|under\s+|news\s+|press\s+)?embargo(?:ed)?\b(?!\s+(?:on|against|of|by)\b)[\s:–—-]*(?:until|till|to|release|bis|jusqu|hasta|até|fino|tot|till|til)?\b|^\W*(?:not for (?:publication|release) (?:before|until)|sperrfrist\b|sous embargo|embargado hasta|embargo jusqu|embargo tot)/i;

/** An embargo printed in its own line among the first: the line, and the time that it names. */
export function embargoLine(lines: MarkedLine[]): { index: number; until: string } | null {
  const index = lines
    .slice(0, 12)
    .findIndex(
      ({ text, kind }) =>
        text.length < 140 && kind !== "prose" && under.test(text) && isNotice(text) && !isNone.test(text),
    );
  if (index < 0) return null;
  const line = [lines[index], lines[index + 1]].find((each) => each && each.dates.length > 0);
  return { index, until: line ? timeOn(line.text, line.dates[0]!) : lines[index]!.text };
}

/** "Sperrfrist: keine", "Embargo: none": a form whose field says that there is none. */
const isNone =
  /^\W*(?:embargo(?:ed)?|sperrfrist|sous embargo)\s?[:：–—-]\s?(?:none|no|nil|not applicable|n\/?a|lifted|keine?|nein|entfällt|aufgehoben|aucun|non|levé|ninguno|no aplica|nenhum|não|nessuno|geen|ingen|inget|nej|nei|brak|žádné|нет|немає|yok|なし|無|无|없음|لا يوجد|ندارد|ללא)\W*$/iu;

/** "10:00", "18.30", "10 a.m.", "18 Uhr", "18h", but no part of "07.03.2024". */
const hour =
  /(?<![\d.:])(\d{1,2})(?:\s?[:.h時时]\s?(\d\d)(?![\d.]))?\s?(?:([ap]\.?m\b\.?)|(uhr|hrs?|h|noon)\b)?/giu;

/** The day with the hour that is printed beside it, which without its zone is waited for until it has come everywhere. */
function timeOn(text: string, { date }: FoundDate): string {
  if (date.includes("T")) return date;
  for (const { 0: printed, 1: hours, 2: minutes, 3: half, 4: word, index } of text.matchAll(hour)) {
    if (!minutes && !half && !word) continue;
    const clock = `${hours}:${minutes ?? "00"} ${half ?? ""}`;
    const rest = text.slice(index + printed.length);
    const zoned = clockTime(clock + rest, clock + rest, date).instant;
    return date + (zoned || clockTime(`${clock} -12:00`, clock, date).instant);
  }
  return date;
}

/** "EMBARGOED", "Embargo: …", "Embargoed until …", but no headline such as "Embargo hits ports". */
const isNotice = (text: string): boolean =>
  /^\W*\P{Ll}{8,}(?:\W|$)/u.test(text) ||
  /[:：]|until|till|bis|jusqu|hasta|até|fino|tot\b|before|\d/i.test(text);
