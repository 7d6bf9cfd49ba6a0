import type { FoundDate } from "./find-dates.ts";

/** A line less the dates that were found in it, with `between` in the place of each. */
export const withoutDates = (line: string, dates: FoundDate[], between = ""): string =>
  dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + between + rest.slice(end), line);
