import type { FoundDate } from "../date/find-dates.ts";
import { statedEmbargo } from "../lexicon/embargo-words.ts";
import { withEmbargoHour } from "./embargo-hour.ts";
import type { MarkedLine } from "./mark-lines.ts";

const under =
  /^\W*(?:strictly\s+|under\s+|news\s+|press\s+)?embargo(?:ed)?\b(?!\s+(?:on|against|of|by)\b)[\s:–—-]*(?:until|till|to|release|bis|jusqu|hasta|até|fino|tot|till|til)?\b|^\W*(?:not for (?:publication|release) (?:before|until)|sperrfrist\b|sous embargo(?! (?:depuis|pendant))|embargado hasta|embargo jusqu|embargo tot)/i;

/** An embargo printed in its own line among the first: the line, and the time that it names. */
export function embargoLine(lines: MarkedLine[]): { index: number; until: string } | null {
  const index = lines.slice(0, 12).findIndex(isEmbargo);
  if (index < 0) return null;
  const line = [lines[index], lines[index + 1]].find((each) => each && each.dates.length > 0);
  if (!line) return { index, until: lines[index]!.text };
  const [{ date, start, end }] = line.dates as [FoundDate];
  const beside = `${line.text.slice(0, start)} ${line.text.slice(end)}`;
  return { index, until: withEmbargoHour(line.text, date, beside) };
}

function isEmbargo({ text, kind, dates }: MarkedLine, index: number): boolean {
  if (text.length >= longestNotice || isNone.test(text)) return false;
  if (statedEmbargo.test(text) || (index === 0 && /^\W*EMBARGO\W*$/.test(text))) return true;
  return under.test(text) && (kind === "prose" ? dates.length > 0 : isNotice(text));
}

/** Characters. */
const longestNotice = 180;

/** "Sperrfrist: keine", "Embargo: none": a form whose field says that there is none. */
const isNone =
  /^\W*(?:embargo(?:ed)?|sperrfrist|sous embargo)\s?[:：–—-]\s?(?:none|no|nil|not applicable|n\/?a|lifted|keine?|ohne|nein|entfällt|aufgehoben|aucun|non|levé|ninguno|no aplica|nenhum|não|nessuno|geen|ingen|inget|nej|nei|brak|žádné|нет|немає|yok|なし|無|无|없음|لا يوجد|ندارد|ללא)[^\p{L}\p{N}]*$/iu;

/** "EMBARGOED", "Embargo: …", "Embargoed until …", but no headline such as "Embargo hits ports". */
const isNotice = (text: string): boolean =>
  /^\W*\P{Ll}{8,}(?:\W|$)/u.test(text) ||
  /[:：]|until|till|bis|jusqu|hasta|até|fino|tot\b|before|\d/i.test(text);
