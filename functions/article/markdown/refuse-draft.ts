import type { DayOrder } from "../date/find-dates.ts";
import { asPrinted, type JsonRecord } from "../json-values.ts";
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
