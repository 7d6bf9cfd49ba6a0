import type { ListingsEnvironment } from "../functions/env.ts";
import { masthead } from "../functions/masthead.ts";
import { bundledFonts } from "../functions/page/bundled-fonts.ts";
import { listFiles } from "../functions/site-keys.ts";
import { queryIndex, readObjects, readRows, removeObjects, writeObjects } from "./permissions.ts";
import type { Pipeline, Surroundings } from "./pipeline.ts";
import { Step } from "./step.ts";
import { tries } from "./work-queue.ts";

/** Step 4: Listings → the desk, the feeds and the sitemap. */
export function publishListings(
  scope: Pipeline,
  { configuration, table, site }: Surroundings,
  { Listings }: Pipeline["queues"],
): Step {
  const props = {
    entry: "functions/publish-listings.ts",
    from: Listings,
    // No more than a message has tries: each run begins one at least that was not begun before, so none ends in the DLQ untried.
    batchSize: tries,
    memory: 1_024,
    environment: {
      STAGE: configuration.stage,
      SITE_BUCKET: site.bucket.bucketName,
      ARTICLE_TABLE: table.tableName,
      LISTINGS_QUEUE_URL: Listings.queue.queueUrl,
      LISTINGS_DELAY: String(configuration.listingsDelay),
      SITE_ORIGIN: site.origin,
      DESK: configuration.desk,
    } satisfies ListingsEnvironment,
    permissions: [
      readRows(table),
      queryIndex(table, "byMonth"),
      // What it says of articles it takes from their own article.json, and what it made last time from its own files.
      ...readObjects(site.bucket, "a/*", "desk/*", "listings.json"),
      writeObjects(site.bucket, ...listFolders, ...listFiles),
      // Files that are always there are only ever written over.
      removeObjects(site.bucket, ...passingFolders),
    ],
    files: () => bundledFonts(masthead),
  };
  return new Step(scope, "PublishListings", props, configuration);
}

/** What is in them goes when the last article of a day, month or section does. */
const passingFolders = ["desk/*", "sections/*", "sitemaps/*"];

const listFolders = [...passingFolders, "fonts/*"];
