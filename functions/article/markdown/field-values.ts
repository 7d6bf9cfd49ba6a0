import type { DayOrder } from "../date/find-dates.ts";
import { printedDate } from "../date/printed-date.ts";
import { asRecord, type JsonRecord } from "../json-values.ts";

/** The fields by their names in lower case; of names that differ in case only, the first. */
export function lowerKeys(record: JsonRecord): JsonRecord {
  const lower = Object.create(null) as JsonRecord;
  for (const key of Object.keys(record).slice(0, 300)) lower[key.toLowerCase()] ??= record[key];
  return lower;
}

/** The first of these fields that holds a date; `03/04/2031` is one where the order of day and month is known. */
export function dateOf(fields: JsonRecord, order: DayOrder, ...names: string[]): string | null {
  for (const name of names) {
    const value = asRecord(fields[name]);
    const date = printedDate(value ? (value.date ?? value.created ?? value.updated) : fields[name], order);
    if (date) return date;
  }
  return null;
}
