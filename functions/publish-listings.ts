import { answeredRequests } from "./answered-requests.ts";
import { articleTable } from "./aws/article-table.ts";
import { bucket } from "./aws/bucket.ts";
import { onMessages, retryDelaysInOneGroup } from "./aws/on-messages.ts";
import { queue } from "./aws/queue.ts";
import { cardAsset } from "./card-asset.ts";
import { type ListingsEnvironment, readEnvironment } from "./env.ts";
import { latestLister } from "./list-latest.ts";
import { monthLister } from "./list-month.ts";
import { isForgotten, listingsState } from "./listings-state.ts";
import { log } from "./log.ts";
import { masthead } from "./masthead.ts";
import { readMonthMessage } from "./month-message.ts";
import { type ListedArticle, listedArticle } from "./page/listed-article.ts";
import { listingsLook } from "./page/listings-look.ts";
import { recallListings } from "./recall-listings.ts";
import { readSiteLists } from "./site-lists.ts";

const env = readEnvironment([
  "SITE_BUCKET",
  "ARTICLE_TABLE",
  "LISTINGS_QUEUE_URL",
  "LISTINGS_DELAY",
  "SITE_ORIGIN",
  "DESK",
] satisfies (keyof ListingsEnvironment)[]);
const articles = articleTable(env.ARTICLE_TABLE);
const site = bucket(env.SITE_BUCKET);
const means = {
  site,
  masthead,
  siteOrigin: env.SITE_ORIGIN,
  withDesk: env.DESK === "on",
  readAsset: cardAsset,
  look: listingsLook(masthead, env.SITE_ORIGIN),
};
const state = listingsState(site);
const listMonth = monthLister(means);
const listLatest = latestLister(means);
const delay = Number(env.LISTINGS_DELAY) * 1_000;
const answered = answeredRequests(delay);

/** How far back section feeds look for their articles. */
const latestSeen = 1_000;

/**
 * Step 4, the last. The articles of a month changed: its desk pages and sitemap follow, and the lists of the latest. One
 * message group, so one writer.
 */
export const handler = onMessages(
  queue(env.LISTINGS_QUEUE_URL),
  readMonthMessage,
  async (message, passage) => {
    const { month, until = passage.sentAt + delay / 2 } = message;
    if (answered.has(month, until)) return undefined;
    // A deploy that lowers the delay changes the queue before the functions: what was published since may have asked for nothing.
    if (Date.now() < until + delay / 4) return "later";
    const before = await state.read();
    const known = structuredClone(before);
    const lists = await readSiteLists(site, month);
    if (isForgotten(before)) Object.assign(known, await recallListings(site, await articles.months(), lists));
    const listed = await listedIn(month, Number.POSITIVE_INFINITY);
    const isWhole = await listMonth(month, listed, known, lists, passage.isLate);
    await listLatest(await latest(), listed, known, lists, new Date());
    await state.write(known, before);
    if (!isWhole) return "unfinished";
    answered.add(month, passage.receivedAt);
    log("info", "listings-published", { month, articles: listed.length });
    return undefined;
  },
  retryDelaysInOneGroup,
);

async function latest(): Promise<ListedArticle[]> {
  const found: ListedArticle[] = [];
  for (const month of await articles.months()) {
    if (found.length >= latestSeen) break;
    found.push(...(await listedIn(month, latestSeen - found.length)));
  }
  return found;
}

async function listedIn(month: string, most: number): Promise<ListedArticle[]> {
  const found: ListedArticle[] = [];
  for await (const row of articles.listMonth(month, 1_000)) {
    const listed = listedArticle(row);
    if (listed) found.push(listed);
    if (found.length >= most) break;
  }
  return found;
}
