import { calendarDay } from "../date/calendar-day.ts";
import { type DayOrder, findDates } from "../date/find-dates.ts";
import { printedDate } from "../date/printed-date.ts";
import { asPrinted, type JsonRecord } from "../json-values.ts";
import { primaryLanguage } from "../language/primary-language.ts";
import { pastTime } from "../lexicon/past-time.ts";
import { withEmbargoHour } from "../text/embargo-hour.ts";
import { dateOf, lowerKeys } from "./field-values.ts";

/**
 * What an article in one of these languages is to wait for by an embargo field, by `publishDate` or by the status `scheduled`: a
 * date, or the words in which no day was found, which hold for as long as they stand.
 */
export function embargoOf(
  given: JsonRecord,
  languages: (string | null | undefined)[],
  now: Date | null,
  order: DayOrder = "day-first",
): string | null {
  const fields = lowerKeys(given);
  const isNepali = languages.some((language) => language && primaryLanguage(language) === "ne");
  const words = (names: string[], isNone: (words: string) => boolean) =>
    names.map((name) => asPrinted(fields[name]).trim()).find((said) => said && !isNone(said));
  return (
    dayFor(fields, order, now, embargoFields) ??
    words(embargoFields, (said) => isOver.test(said)) ??
    dayFor(fields, order, now, publishFields) ??
    farOff(fields, isNepali) ??
    words(
      publishFields,
      (said) =>
        isOver.test(said) ||
        isAtOnce.test(said) ||
        pastTime.test(said) ||
        isOldDay(said, now, isNepali) ||
        isPastByAll(said, now),
    ) ??
    (isScheduled.test(asPrinted(fields.status ?? fields["wp:status"]))
      ? (laterDate(fields, order, "published_at", "date", "pubdate", "date_published") ?? "status: scheduled")
      : null)
  );
}

/** The day of the first of these fields that has one, with the hour beside it; "26/12/05" is waited for as a day of 2026 too. */
function dayFor(fields: JsonRecord, order: DayOrder, now: Date | null, names: string[]): string | null {
  for (const name of names) {
    const date = names === publishFields ? laterDate(fields, order, name) : dateOf(fields, order, name);
    if (!date) continue;
    const said = asPrinted(fields[name]).trim();
    const [found] = findDates(said, order ?? undefined);
    const beside = found
      ? `${said.slice(0, found.start)} ${said.slice(found.end)}`
      : said.replace(/^(?:\d{4}-\d{1,2}-\d{1,2}|\d{8})/, "");
    return yearFirst(said, now) ?? withEmbargoHour(said, date, beside);
  }
  return null;
}

/** "26/12/05" read as a day of 2026, where that is to come within a year. */
function yearFirst(said: string, now: Date | null): string | null {
  const [, year, month, date] = /^(\d\d)[./-](\d\d)[./-](\d\d)(?!\d)/.exec(said) ?? [];
  if (year === undefined || now === null) return null;
  const day = calendarDay(2000 + Number(year), Number(month), Number(date));
  const ahead = day ? Date.parse(day) - now.getTime() : 0;
  return ahead > 0 && ahead < 366 * dayAhead ? day : null;
}

/** "03/04/2031" of which nobody knows the order is waited for by both. */
function laterDate(fields: JsonRecord, order: DayOrder, ...names: string[]): string | null {
  const [one = null, other = null] = (order ? [order] : (["day-first", "month-first"] as const)).map((each) =>
    dateOf(fields, each, ...names),
  );
  return one && other && Date.parse(other) > Date.parse(one) ? other : one;
}

/**
 * "2099-01-01", as people write for "not yet": a day later than those that are read as printed dates. Nepal's years, 57 ahead, are
 * of days that have been, in Nepal's language.
 */
function farOff(fields: JsonRecord, isNepali: boolean): string | null {
  for (const name of [...publishFields, "date", "pubdate"]) {
    const day = /^2[01]\d\d-[01]\d-[0-3]\d/.exec(asPrinted(fields[name]).trim())?.[0];
    const year = Number(day?.slice(0, 4));
    if (day && year > lastPrinted && !(isNepali && year >= nepal.begin && year < nepal.end)) return day;
  }
  return null;
}

/** Years that Nepal's language has for days that have been. */
const nepal = { begin: 2060, end: 2090 };

/** Later years are not read as printed ones. */
const lastPrinted = 2049;

/** Before which day an article is not to be published, an hour or none with it. */
const publishFields = ["publishdate", "publish_at", "scheduled_at"];

const embargoFields = [
  "embargo",
  "embargoed",
  "embargo_until",
  "embargountil",
  "embargo_date",
  "embargodate",
  "embargoed_until",
  "embargoeduntil",
];

const isOver = /^(?:false|no|none|null|off|0|lifted)$/i;

const isAtOnce = /^(?:true|yes|now|immediately|asap)$/i;

const isScheduled = /^(?:scheduled|future)$/i;

/** "2019-05", "March 5, 1985", "0000-00-00": nothing that is read as a day, but long ago. "Tuesday 2000" may be tonight, "March 2000" is not. */
function isOldDay(said: string, now: Date | null, isNepali: boolean): boolean {
  const [year] = /(?<!\d)\d{4}(?!\d)/.exec(said) ?? [];
  if (year === undefined || now === null) return false;
  const isHour =
    Number(year) % 100 < 60 &&
    /\p{L}/u.test(said) &&
    !/\d/.test(said.replace(year, "")) &&
    !printedDate(`1 ${said}`);
  return !isHour && Number(year) < (isNepali ? nepal.end : now.getUTCFullYear());
}

/** "3/5/24": a day that has been whichever of its numbers is the day, the month and the year. */
function isPastByAll(said: string, now: Date | null): boolean {
  const [, one, other, third, rest] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?!\d)(.*)$/s.exec(said) ?? [];
  if (one === undefined || now === null) return false;
  // An hour beside it is over everywhere a day and a half later.
  const over = now.getTime() - (/\d/.test(rest!) ? 1.5 * dayAhead : 0);
  const [a, b, c] = [one, other, third].map(Number) as [number, number, number];
  const days = [calendarDay(2000 + c, b, a), calendarDay(2000 + c, a, b), calendarDay(2000 + a, b, c)].filter(
    (day) => day !== null,
  );
  return days.length > 0 && days.every((day) => Date.parse(day) <= over);
}

/** Milliseconds. A day begins somewhere up to 14 hours before it does in UTC, and clocks differ. */
const dayAhead = 24 * 3_600_000;

/** A date of front matter that was still to come when the article was: Hugo and Jekyll hold such posts back. */
export function scheduledFor(date: string | null | undefined, uploadedAt: Date | null): string | null {
  return date && uploadedAt && Date.parse(date) > uploadedAt.getTime() + dayAhead ? date : null;
}
