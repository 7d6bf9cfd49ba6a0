import { cardFiles } from "../functions/card/font-files.ts";
import type { PublishEnvironment } from "../functions/env.ts";
import { cardPages } from "./card-pages.ts";
import {
  announceOn,
  changeRows,
  decryptWith,
  invalidate,
  keepRows,
  listKeys,
  readObjects,
  readRows,
  removeObjects,
  sendTo,
  writeObjects,
} from "./permissions.ts";
import type { Pipeline, Surroundings } from "./pipeline.ts";
import { Step } from "./step.ts";

/** Step 3: Publications → cards and share page in the site bucket, or their removal. */
export function publishArticle(
  scope: Pipeline,
  { configuration, inbox, table, uses, site, bus }: Surroundings,
  { Publications, Listings }: Pipeline["queues"],
): Step {
  const props = {
    entry: "functions/publish-article.ts",
    from: Publications,
    batchSize: 1,
    // The rasteriser needs a whole processor, which comes with 1,769 MB.
    memory: 2_048,
    environment: {
      STAGE: configuration.stage,
      INBOX_BUCKET: inbox.bucketName,
      SITE_BUCKET: site.bucket.bucketName,
      ARTICLE_TABLE: table.tableName,
      PICTURE_USES_TABLE: uses.tableName,
      PUBLICATIONS_QUEUE_URL: Publications.queue.queueUrl,
      LISTINGS_QUEUE_URL: Listings.queue.queueUrl,
      LISTINGS_DELAY: String(configuration.listingsDelay),
      EVENT_BUS_NAME: bus.eventBusName,
      SITE_ORIGIN: site.origin,
      DISTRIBUTION_ID: site.distribution.distributionId,
      LEAD_IMAGES: configuration.leadImages,
    } satisfies PublishEnvironment,
    permissions: [
      ...readObjects(inbox, "articles/*"),
      ...decryptWith(configuration.inboxKeyArn),
      writeObjects(site.bucket, "a/*", "cards/*"),
      removeObjects(site.bucket, "a/*", "cards/*"),
      listKeys(site.bucket, "a/", "cards/"),
      readRows(table),
      changeRows(table),
      keepRows(uses),
      // To its own: what CloudFront has no room for yet.
      sendTo(Listings.queue, Publications.queue),
      announceOn(bus),
      invalidate(site.distribution),
    ],
    files: () => [...cardFiles, ...cardPages()],
  };
  return new Step(scope, "PublishArticle", props, configuration);
}
