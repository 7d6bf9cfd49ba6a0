import { calendarDay } from "./calendar-day.ts";
import { type DayOrder, findDates } from "./find-dates.ts";
import { isTime } from "./is-time.ts";
import { wholeSeconds } from "./whole-seconds.ts";

/** A date field's value in the precision of its source: a day, or an instant with its zone; null for what is none. */
export function printedDate(value: unknown, order: DayOrder = "day-first"): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : printedDate(value.toISOString());
  if (typeof value === "number") return fromEpoch(value);
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2}(?!\d))?)?/i.exec(
      text,
    );
  if (iso) {
    const day = calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    // Of another calendar, perhaps: "1410-12-21".
    if (!day) return firstIn(text, order);
    const [, , , , hours, minutes, seconds, zone] = iso;
    if (!hours || !zone || Number(hours) > 23) return day;
    const shift = /^(?:z|utc|gmt)$/i.test(zone)
      ? "Z"
      : zone
          .replace(/^([+-])(\d)$/, "$10$2")
          .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h: string, m?: string) => `${h}:${m ?? "00"}`);
    const time = `T${hours.padStart(2, "0")}:${minutes}:${seconds ?? "00"}${shift}`;
    return isTime(time) ? day + time : day;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds, zone] = compact;
    return printedDate(
      `${year}-${month}-${day}${hours ? `T${hours}:${minutes}:${seconds ?? "00"}${zone ?? ""}` : ""}`,
    );
  }
  // Java's own form, "Thu Mar 07 09:00:00 EST 2024".
  const java = /^\p{L}{3} (\p{L}{3}) (\d{1,2}) (\d\d:\d\d:\d\d) (\S{1,5}) (\d{4})$/u.exec(text);
  if (java) return firstIn(`${java[1]} ${java[2]}, ${java[5]} ${java[3]} ${java[4]}`, order);
  return firstIn(text, order);
}

const firstIn = (text: string, order: DayOrder): string | null => findDates(text, order)[0]?.date ?? null;

function fromEpoch(value: number): string | null {
  const date = new Date(value > 1e11 ? value : value * 1000);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1990 || date.getUTCFullYear() > 2049
    ? null
    : wholeSeconds(date);
}
