import type { DayOrder } from "../date/find-dates.ts";
import { asPrinted, type JsonRecord } from "../json-values.ts";
import { primaryLanguage } from "../language/primary-language.ts";
import { Rejection } from "../rejection.ts";
import { dateOf, lowerKeys } from "./field-values.ts";

/** Throws `draft` where a field says that the article is not to be published yet. */
export function refuseDraft(given: JsonRecord): void {
  const fields = lowerKeys(given);
  const said = (name: string, pattern: RegExp): boolean => pattern.test(asPrinted(fields[name]));
  const field = said("draft", /^(?:true|yes|on|1)$/i)
    ? "draft"
    : said("published", /^(?:false|no|off)$/i)
      ? "published"
      : said("publish", /^(?:false|no|off)$/i)
        ? "publish"
        : ["status", "state", "wp:status", "visibility"].find((name) =>
            isUnfinished(asPrinted(fields[name])),
          );
  if (field)
    throw new Rejection(
      "draft",
      `The article is marked as a draft (\`${field}: ${asPrinted(fields[field])}\`): change that field when it may be published.`,
    );
}

/** A status of what is not to be published yet, or not to everybody. */
export const isUnfinished = (status: string): boolean =>
  unfinished.test(status.trim()) || isDraftWord(status);

const unfinished =
  /^(?:private|hidden|pending|trash|unpublished|wip|(?:not|in|to)[- _]?(?:published|started|progress|review|do))$/i;

/** "Draft", "First draft", "Entwurf", "草稿", as desks say it in their languages. */
export const isDraftWord = (status: string): boolean => draftWord.test(status.trim());

const draftWord =
  /^(?:(?:first|second|third|final|rough|working|auto|early|erster|zweiter|premier|primer|primeira?|prima|första|første|pierwszy|první|первый|черновой|[12]\.|v\d)[- _])?(?:draft|entwurf|borrador|brouillon|bozza|rascunho|esborrany|utkast|kladde|udkast|luonnos|szkic|koncept|taslak|draf|nháp|черновик|чернетка|πρόχειρο|مسودة|پیش‌نویس|טיוטה|मसौदा|草稿|下書き|초안)$/iu;

/**
 * The date of a field that says when the article's time is over. Throws `expired` where it is; `now` is null where no clock is
 * given.
 */
export function refuseExpired(
  given: JsonRecord,
  now: Date | null,
  order: DayOrder = "day-first",
): string | null {
  const fields = lowerKeys(given);
  const field = expiryFields.find((name) => dateOf(fields, order, name));
  const expiry = field ? dateOf(fields, order, field) : null;
  if (!expiry || !now || Date.parse(expiry) > now.getTime()) return expiry;
  const written = Object.keys(given).find((name) => name.toLowerCase() === field) ?? field;
  throw new Rejection(
    "expired",
    `The article expired on ${expiry.slice(0, 10)} (\`${written}\`): give a later date or remove the field to publish it again.`,
  );
}

const expiryFields = ["expirydate", "expires", "expiry", "unpublish_date", "unpublishdate", "expires_at"];

/** What an article in one of these languages is to wait for by an embargo field, which may be words, by `publishDate` or by the status `scheduled`. */
export function embargoOf(
  given: JsonRecord,
  languages: (string | null | undefined)[],
  order: DayOrder = "day-first",
): string | null {
  const fields = lowerKeys(given);
  const waits =
    dateOf(fields, order, ...embargoFields) ??
    embargoFields
      .map((name) => asPrinted(fields[name]).trim())
      .find((words) => words && !isOver.test(words)) ??
    dateOf(fields, order ?? "day-first", ...publishFields) ??
    farOff(
      fields,
      languages.some((language) => language && primaryLanguage(language) === "ne"),
    );
  if (waits || !/^(?:scheduled|future)$/i.test(asPrinted(fields.status ?? fields["wp:status"]))) return waits;
  return dateOf(fields, order ?? "day-first", "published_at", "date", "pubdate", "date_published");
}

/**
 * "2099-01-01", as people write for "not yet": a day later than those that are read as printed dates. Nepal's years, 57 ahead, are
 * of days that have been, in Nepal's language.
 */
function farOff(fields: JsonRecord, isNepali: boolean): string | null {
  for (const name of [...publishFields, "date", "pubdate"]) {
    const day = /^2[01]\d\d-[01]\d-[0-3]\d/.exec(asPrinted(fields[name]).trim())?.[0];
    const year = Number(day?.slice(0, 4));
    if (day && year > lastPrinted && !(isNepali && year >= 2060 && year < 2090)) return day;
  }
  return null;
}

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

/** Milliseconds. A day begins somewhere up to 14 hours before it does in UTC, and clocks differ. */
const dayAhead = 24 * 3_600_000;

/** A date of front matter that was still to come when the article was: Hugo and Jekyll hold such posts back. */
export function scheduledFor(date: string | null | undefined, uploadedAt: Date | null): string | null {
  return date && uploadedAt && Date.parse(date) > uploadedAt.getTime() + dayAhead ? date : null;
}
