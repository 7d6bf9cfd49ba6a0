import { clockTime } from "../date/clock-time.ts";

/** "10:00", "18.30", "10 a.m.", "18 Uhr", "18h", "午後6時", but no part of "07.03.2024". */
const hour =
  /(?<![\d.:])(?:(午後|下午|晚上|오후)\s?)?(\d{1,2})(?:\s?[:.h時时点點시]\s?(\d\d)(?![\d.]))?\s?(?:([ap]\.?m\b\.?)|((?:uhr|hrs?|h|noon)\b|[時时点點시]))?/giu;

/** What else may be an hour beside a day: "godz. 18", "à midi", "in the evening". */
const perhapsHour =
  /\d|noon|midday|midnight|morning|afternoon|evening|mittag|abend|mitternacht|midi|minuit|soir|mediodía|medianoche|mezzogiorno|mezzanotte|meio-dia|meia-noite|middag|południ|poledn|полдень|正午|정오/iu;

/**
 * The day with the hour that is printed beside it, which without its zone is waited for until it has come everywhere; where what
 * stands beside may be an hour that is not read here, the end of the day is.
 */
export function withEmbargoHour(text: string, date: string, beside: string): string {
  if (date.includes("T")) return date;
  for (const { 0: printed, 1: late, 2: hours, 3: minutes, 4: half, 5: word, index } of text.matchAll(hour)) {
    if (!minutes && !half && !word) continue;
    const clock = hours === "24" ? "23:59 " : `${hours}:${minutes ?? "00"} ${late ? "pm" : (half ?? "")}`;
    const rest = text.slice(index + printed.length);
    const zoned = clockTime(clock + rest, clock + rest, date).instant;
    const instant = zoned || clockTime(`${clock} -12:00`, clock, date).instant;
    if (instant) return date + instant;
  }
  return perhapsHour.test(beside) ? `${date}T23:59:00-12:00` : date;
}
