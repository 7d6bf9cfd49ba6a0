import type { Reading } from "./read-source.ts";

/**
 * The first instant, ISO 8601, at which the same file would be read otherwise, nobody having changed it: an embargo ends, or an
 * article that is published expires. Null: it stays as it is.
 */
export function nextChange(readings: Reading[]): string | null {
  const instants = readings.flatMap((reading) => {
    const at = "article" in reading ? reading.expiresAt : reading.rejection.until;
    return at ? [Date.parse(at)] : [];
  });
  return instants.length === 0 ? null : new Date(Math.min(...instants)).toISOString();
}
