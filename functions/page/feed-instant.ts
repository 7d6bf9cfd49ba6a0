import type { PrintedDate } from "../article/article.ts";

/** A printed date as feeds take it (RFC 3339): a day begins at midnight UTC, an hour has its seconds. */
export function feedInstant(printed: PrintedDate): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(printed)) return printed;
  return new Date(printed).toISOString().replace(".000Z", "Z");
}
