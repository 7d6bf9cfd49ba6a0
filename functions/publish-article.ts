import { announcer } from "./aws/announce.ts";
import { articleTable } from "./aws/article-table.ts";
import { bucket } from "./aws/bucket.ts";
import { edgeCache } from "./aws/edge-cache.ts";
import { onMessages } from "./aws/on-messages.ts";
import { pictureUses } from "./aws/picture-uses.ts";
import { queue } from "./aws/queue.ts";
import { retractionTable } from "./aws/retraction-table.ts";
import { siteWriter } from "./aws/site-writer.ts";
import { readSlugMessage } from "./aws/slug-message.ts";
import { cardRenderer } from "./card/render-cards.ts";
import { cardAsset, drawnPage } from "./card-asset.ts";
import { type PublishEnvironment, readEnvironment } from "./env.ts";
import { leadImageReader } from "./lead-image.ts";
import { listingsChanged } from "./listings-changed.ts";
import { log, type Warn } from "./log.ts";
import { makePublication } from "./make-publication.ts";
import { masthead } from "./masthead.ts";
import { tombstonePage } from "./page/tombstone-page.ts";
import { publishRecord } from "./publish-record.ts";

const env = readEnvironment([
  "INBOX_BUCKET",
  "SITE_BUCKET",
  "ARTICLE_TABLE",
  "PICTURE_USES_TABLE",
  "PUBLICATIONS_QUEUE_URL",
  "LISTINGS_QUEUE_URL",
  "LISTINGS_DELAY",
  "EVENT_BUS_NAME",
  "SITE_ORIGIN",
  "DISTRIBUTION_ID",
  "LEAD_IMAGES",
] satisfies (keyof PublishEnvironment)[]);
const warn: Warn = (event, fields) => log("warn", event, fields);
const publish = publishRecord({
  articles: articleTable(env.ARTICLE_TABLE),
  uses: pictureUses(env.PICTURE_USES_TABLE),
  retractions: retractionTable(env.ARTICLE_TABLE),
  site: siteWriter(bucket(env.SITE_BUCKET), edgeCache(env.DISTRIBUTION_ID)),
  listings: listingsChanged(queue(env.LISTINGS_QUEUE_URL), Number(env.LISTINGS_DELAY)),
  announce: announcer(env.EVENT_BUS_NAME),
  make: makePublication({
    masthead,
    siteOrigin: env.SITE_ORIGIN,
    readLeadImage: leadImageReader(bucket(env.INBOX_BUCKET), env.LEAD_IMAGES === "https", warn),
    renderCards: cardRenderer(cardAsset, warn, drawnPage),
  }),
  makeTombstone: ({ language }) => tombstonePage(language, masthead),
  siteOrigin: env.SITE_ORIGIN,
});

/**
 * Step 3. A record is summarized: its cards and share page go to the site; or it is retracted: they leave it. The
 * record's state is the last write. Next: publish-listings.
 */
export const handler = onMessages(queue(env.PUBLICATIONS_QUEUE_URL), readSlugMessage, publish);
