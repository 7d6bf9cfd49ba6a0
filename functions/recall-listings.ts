import type { bucket } from "./aws/bucket.ts";
import { inParallel } from "./in-parallel.ts";
import { type ListingsState, readJson } from "./listings-state.ts";
import { deskIndexKey } from "./page/desk-chunks.ts";
import type { DeskIndex } from "./page/desk-index.ts";
import type { SiteLists } from "./site-lists.ts";

/**
 * What the lists on the site say of these months, for a writer that has lost its state: without it the archive and the index
 * of sitemaps would know no month but the one being listed.
 */
export async function recallListings(
  site: ReturnType<typeof bucket>,
  months: string[],
  lists: SiteLists,
): Promise<Pick<ListingsState, "months" | "sitemaps">> {
  const recalled: Pick<ListingsState, "months" | "sitemaps"> = { months: {}, sitemaps: {} };
  const indexes = await inParallel(months, (month) =>
    readJson<Partial<DeskIndex>>(site, deskIndexKey(month)),
  );
  for (const [at, month] of months.entries()) {
    const days: Record<string, number> = {};
    for (const { day } of indexes[at]?.rows?.toReversed() ?? [])
      days[day.slice(8)] = (days[day.slice(8)] ?? 0) + 1;
    if (Object.keys(days).length > 0) recalled.months[month] = days;
  }
  for (const key of lists.below("sitemaps/")) {
    const month = key.slice("sitemaps/".length, "sitemaps/2024-07".length);
    recalled.sitemaps[month] = (recalled.sitemaps[month] ?? 0) + 1;
  }
  return recalled;
}
