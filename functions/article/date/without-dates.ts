import type { FoundDate } from "./find-dates.ts";

/** A line less the dates that were found in it. */
export const withoutDates = (line: string, dates: FoundDate[]): string =>
  dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line);
