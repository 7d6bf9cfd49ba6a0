import { isForgotten, type ListingsState } from "../../functions/listings-state.ts";
import { deskKeys } from "../../functions/page/desk-chunks.ts";
import { listFiles, siteKeys } from "../../functions/site-keys.ts";
import type { Difference } from "./compare-stage.ts";

interface Found {
  /** Months that have ever listed an article, newest first. */
  months: string[];
  /** What the writer of lists remembers; empty where that is lost. */
  state: ListingsState;
  rows: Record<string, unknown>[];
  keys: string[];
}

/** Which lists (desk, feeds, sitemaps) are missing, or have another number of articles than the table. */
export function compareLists({ months, state, rows, keys }: Found): Difference[] {
  const [newest] = months;
  // Until an article is listed there are no lists.
  if (newest === undefined) return [];
  const onSite = new Set(keys);
  const missing = (wanted: Iterable<string>, because: string, month: string) =>
    [...wanted]
      .filter((what) => !onSite.has(what))
      .map((what): Difference => ({ kind: "missing", what, because, key: null, month }));

  const ofNoMonth = new Set([...listFiles, ...Object.keys(state.made)]);
  const differences = missing(ofNoMonth, "articles are listed", newest);
  const published = Map.groupBy(rows, ({ month }) => month);
  for (const month of months) {
    if (isForgotten(state)) {
      const because = "which lists it has is not known";
      differences.push({ kind: "stale", what: month, because, key: null, month });
      continue;
    }
    const days = state.months[month] ?? {};
    const sitemaps = Array.from({ length: state.sitemaps[month] ?? 0 }, (_, at) =>
      siteKeys.sitemap(month, at),
    );
    const desk = Object.keys(days).length > 0 ? deskKeys(month, days) : [];
    differences.push(...missing([...sitemaps, ...desk], `articles of ${month} are listed`, month));

    const listed = Object.values(days).reduce((sum, n) => sum + n, 0);
    const count = published.get(month)?.length ?? 0;
    // Without any month, the stack has no desk.
    if (Object.keys(state.months).length === 0 || listed === count) continue;
    const because = `the desk lists ${listed} articles of it, the table has ${count}`;
    differences.push({ kind: "stale", what: month, because, key: null, month });
  }
  return differences;
}
