import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { datesIn } from "./date-words.ts";

/** Months and days of the week that the article does not name. */
export function unsaidDates(sentence: string, { dates, language }: Evidence): Issue[] {
  return datesIn(sentence, language, false)
    .filter(({ is }) => !dates.has(is))
    .map(({ found }) => ({ kind: "date" as const, found }));
}
