import { announcer } from "./aws/announce.ts";
import { articleTable } from "./aws/article-table.ts";
import { bucket } from "./aws/bucket.ts";
import { edgeCache } from "./aws/edge-cache.ts";
import { onMessages } from "./aws/on-messages.ts";
import { queue } from "./aws/queue.ts";
import { siteWriter } from "./aws/site-writer.ts";
import { readSlugMessage } from "./aws/slug-message.ts";
import { cardRenderer } from "./card/render-cards.ts";
import { cardAsset } from "./card-asset.ts";
import { type PublishEnvironment, readEnvironment } from "./env.ts";
import { leadImageReader } from "./lead-image.ts";
import { listingsChanged } from "./listings-changed.ts";
import { log } from "./log.ts";
import { makePublication } from "./make-publication.ts";
import { masthead } from "./masthead.ts";
import { tombstonePage } from "./page/tombstone-page.ts";
import { sharePageUrl } from "./site-keys.ts";

const env = readEnvironment<PublishEnvironment>([
  "INBOX_BUCKET",
  "SITE_BUCKET",
  "ARTICLE_TABLE",
  "LISTINGS_QUEUE_URL",
  "LISTINGS_DELAY",
  "EVENT_BUS_NAME",
  "SITE_ORIGIN",
  "DISTRIBUTION_ID",
  "LEAD_IMAGES",
]);
const articles = articleTable(env.ARTICLE_TABLE);
const site = siteWriter(bucket(env.SITE_BUCKET), edgeCache(env.DISTRIBUTION_ID));
const listings = listingsChanged(queue(env.LISTINGS_QUEUE_URL), Number(env.LISTINGS_DELAY));
const announce = announcer(env.EVENT_BUS_NAME);
const make = makePublication({
  masthead,
  siteOrigin: env.SITE_ORIGIN,
  readLeadImage: leadImageReader(bucket(env.INBOX_BUCKET), env.LEAD_IMAGES === "https"),
  renderCards: cardRenderer(cardAsset, (event, fields) => log("warn", event, fields)),
});

/**
 * Step 3. A record is summarized: its cards and share page go to the site; or it is retracted: they leave it. The
 * record's state is the last write. Next: publish-listings.
 */
export const handler = onMessages(readSlugMessage, async ({ slug }) => {
  const record = await articles.read(slug);
  if (!record) return log("info", "record-gone", { slug });
  const url = sharePageUrl(env.SITE_ORIGIN, slug);

  if (record.state === "retracted") {
    const { language, direction, months, sourceKey: key } = record;
    if (!record.cleared) {
      const wasListed = months.length > 0;
      await site.clear(
        record,
        wasListed ? tombstonePage(slug, language, direction, masthead, env.SITE_ORIGIN) : null,
      );
      if (!(await articles.storeClearance(record))) return log("info", "clearance-stale", { slug });
    }
    await listings(months);
    return announce({ type: "ArticleRetracted", detail: { key, slug, url } });
  }

  if (record.state === "ingested" || !record.article) return; // Its summary is on the way, and another message after it.
  let { cards, months } = record;
  if (record.state === "summarized") {
    const publication = await make(record);
    await site.publish(record, publication);
    if (!(await articles.storePublication(record, publication)))
      return log("info", "publication-stale", { slug });
    cards = publication.cards;
    months = [...new Set([...months, publication.listedAt.slice(0, 7)])];
    log("info", "article-published", { slug, key: record.sourceKey, uploadedAt: record.uploadedAt });
  }
  await listings(months);
  await announce({
    type: "ArticlePublished",
    detail: {
      key: record.sourceKey,
      slug,
      url,
      headline: record.article.headline,
      cards: cards.map(({ format, url }) => ({ format, url })),
    },
  });
});
