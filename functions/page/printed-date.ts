import type { PrintedDate } from "../article/article.ts";
import { withoutEra } from "../article/date/without-era.ts";

/** A printed date in words, in the language's own calendar and digits; the hour too if it was printed, in its own zone. */
export function dateInWords(date: PrintedDate, language: string): string {
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return date;
  const day = { year: "numeric", month: "long", day: "numeric" } as const;
  const hasTime = date.includes("T");
  const options: Intl.DateTimeFormatOptions = hasTime
    ? { ...day, hour: "numeric", minute: "2-digit", timeZone: zoneOf(date), timeZoneName: "short" }
    : { ...day, timeZone: "UTC" };
  return withoutEra(new Intl.DateTimeFormat(supported(language), options).format(instant));
}

/** Calendars whose months are the Gregorian ones. */
const gregorian = ["gregory", "buddhist", "japanese", "roc"];

/** The calendar in which a month like `2024-07` has a name in that language. */
export function monthCalendar(language: string): string {
  const { calendar } = new Intl.DateTimeFormat(supported(language)).resolvedOptions();
  return gregorian.includes(calendar) ? calendar : "gregory";
}

/** A month like `2024-07` in words. */
export function monthInWords(month: string, language: string): string {
  return new Intl.DateTimeFormat(supported(language), {
    calendar: monthCalendar(language),
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${month}-15T00:00:00Z`));
}

function zoneOf(instant: string): string {
  const offset = /[+-]\d\d:?\d\d$/.exec(instant)?.[0];
  return !offset || /^[+-]00:?00$/.test(offset) ? "UTC" : offset;
}

/** Whether dates are in English words because the runtime has none of that language. */
export const isDatedInEnglish = (language: string): boolean => ofRuntime(language) === null;

const supported = (language: string): string => ofRuntime(language) ?? "en-GB";

function ofRuntime(language: string): string | null {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? null;
  } catch {
    return null;
  }
}
