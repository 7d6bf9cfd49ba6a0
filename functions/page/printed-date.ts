import type { PrintedDate } from "../article/article.ts";

/** A printed date in words, in the language's own calendar and digits; the hour too if it was printed, in its own zone. */
export function dateInWords(date: PrintedDate, language: string): string {
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return date;
  const day = { year: "numeric", month: "long", day: "numeric" } as const;
  const hasTime = date.includes("T");
  const options: Intl.DateTimeFormatOptions = hasTime
    ? { ...day, hour: "numeric", minute: "2-digit", timeZone: zoneOf(date), timeZoneName: "short" }
    : { ...day, timeZone: "UTC" };
  return new Intl.DateTimeFormat(supported(language), options).format(instant);
}

function zoneOf(instant: string): string {
  const offset = /[+-]\d\d:?\d\d$/.exec(instant)?.[0];
  return !offset || /^[+-]00:?00$/.test(offset) ? "UTC" : offset;
}

function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
