import { names } from "./engines.ts";
import { listingsDelay } from "./steps.ts";
import { objectsOf, type World } from "./world.ts";

/** Holds the lists on the site (desk, feeds, sitemaps) against those that would be written with no memory of earlier ones. */
export async function listingProblems(world: World): Promise<string[]> {
  const found = lists(world);
  const { store } = world.engines;
  // Fonts are named by their content, and written where they are not there: no list is older or newer by them.
  for (const key of objectsOf(world.engines, names.site).keys())
    if (!/^(a|cards|fonts)\//.test(key)) store.remove(names.site, key, "null");
  const rows = await world.engines.rows();
  const months = new Set(rows.flatMap(({ months, month }) => [...((months as Set<string>) ?? []), month]));
  for (const month of [...months].filter((each) => /^\d/.test(String(each))).sort()) {
    // Not so long ago that another run has answered it, nor so short that others count on it.
    const body = JSON.stringify({ month, until: Date.now() - 0.375 * listingsDelay });
    const record = { messageId: "m", receiptHandle: "r", body, attributes: { ApproximateReceiveCount: "1" } };
    await world.steps["listings.fifo"]({ Records: [record] });
  }
  const fresh = lists(world);
  // What nothing is listed in yet is not written at all.
  if (found.size === 0 && months.size === 0) return [];
  return [...new Set([...found.keys(), ...fresh.keys()])].flatMap((key) => {
    if (!fresh.has(key)) return [`${key}: is listed no more, and still there`];
    if (!found.has(key)) return [`${key}: is missing`];
    return found.get(key) === fresh.get(key) ? [] : [`${key}: is not what the table says`];
  });
}

/**
 * `listings.json` is the writer's own memory, from which a feed knows when a retracted article changed it last, and the news
 * sitemap depends on the hour.
 */
function lists(world: World): Map<string, string> {
  const objects = [...objectsOf(world.engines, names.site)];
  return new Map(
    objects
      .filter(([key]) => !/^(a|cards)\/|^listings\.json$|^news-sitemap\.xml$|\/index\.json$/.test(key))
      .map(([key, { bytes, version }]) => [
        key,
        isFeed(key) ? bytes.toString().replace(ownUpdate, "") : version.etag,
      ]),
  );
}

const isFeed = (key: string): boolean => /^feed\.xml$|^sections\//.test(key);

/** The first is the feed's own. */
const ownUpdate = /<updated>[^<]*<\/updated>/;
