import { asRecord, asText, type JsonRecord } from "../json-values.ts";

const mostFields = 300;

/**
 * An item's fields by the names that are looked for: ninjs 3 writes `versionCreated` what 1 and 2 wrote `versioncreated`, and
 * WordPress's API wraps its HTML as `{ rendered }` and has the hour of UTC in fields of their own.
 */
export function withKnownNames(item: JsonRecord): JsonRecord {
  const known = Object.create(null) as JsonRecord;
  for (const name of Object.keys(item).slice(0, mostFields)) {
    const value = asText(asRecord(item[name])?.rendered) ?? item[name];
    known[name] = value;
    if (!Object.hasOwn(item, name.toLowerCase())) known[name.toLowerCase()] ??= value;
  }
  for (const name of ["date", "modified"]) {
    const utc = asText(item[`${name}_gmt`]);
    if (utc) known[name] = /^\d{4}-\d\d-\d\dT[\d:]+$/.test(utc) ? `${utc}Z` : utc;
  }
  return known;
}
