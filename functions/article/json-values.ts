export type JsonRecord = Record<string, unknown>;

/** Looks at parsed JSON, YAML or TOML by named fields only, so that keys like `__proto__` are never copied. */
export function asRecord(value: unknown): JsonRecord | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
    ? (value as JsonRecord)
    : null;
}

/** The value as a list: one as a list of one, none as an empty one. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A string, or a number as one; null for anything else and for nothing but space. */
export function asText(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() ? value : null;
}

/** The first of these fields that holds text. */
export function firstText(record: JsonRecord | null, ...names: string[]): string | null {
  for (const name of names) {
    const value = record && Object.hasOwn(record, name) ? asText(record[name]) : null;
    if (value) return value;
  }
  return null;
}

/** A value as it would be printed, a list by its items; nothing for a record, whose own `toString` may be no function. */
export function asPrinted(value: unknown): string {
  const items = asList(value).filter((item) => typeof item !== "object" || item instanceof Date);
  return items.map(String).join(",");
}
