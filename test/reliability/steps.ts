import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { vi } from "vitest";
import type { CardFile } from "../../functions/article/card-file.ts";
import type { Masthead } from "../../functions/article/masthead.ts";
import type { CardRequest } from "../../functions/card/render-cards.ts";
import { masthead } from "../../functions/masthead.ts";
import { bundledFonts } from "../../functions/page/bundled-fonts.ts";
import type { Engines, QueueName } from "./engines.ts";
import { names } from "./engines.ts";

export const siteOrigin = "https://news.example";
/** Milliseconds that the Listings queue holds a message back. */
export const listingsDelay = 2_000;

interface QueueEvent {
  Records: {
    messageId: string;
    receiptHandle: string;
    body: string;
    attributes: { MessageGroupId?: string; ApproximateReceiveCount: string };
  }[];
}

export type Step = (event: QueueEvent) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;

/** The steps by the queue that feeds them: the very files that are deployed, but with cards that cost nothing to draw. */
export async function loadSteps({ queueUrl }: Engines) {
  Object.assign(process.env, {
    STAGE: "test",
    INBOX_BUCKET: names.inbox,
    SITE_BUCKET: names.site,
    ARTICLE_TABLE: names.table,
    PICTURE_USES_TABLE: names.uses,
    EVENT_BUS_NAME: names.bus,
    WAKE_UP_GROUP: names.wakeUps,
    ARRIVALS_QUEUE_ARN: "arn:aws:sqs:us-east-1:000000000000:arrivals",
    WAKE_UP_ROLE_ARN: "arn:aws:iam::000000000000:role/wake-ups",
    DISTRIBUTION_ID: names.distribution,
    ARRIVALS_QUEUE_URL: queueUrl("arrivals"),
    SUMMARIES_QUEUE_URL: queueUrl("summaries.fifo"),
    PUBLICATIONS_QUEUE_URL: queueUrl("publications.fifo"),
    LISTINGS_QUEUE_URL: queueUrl("listings.fifo"),
    LISTINGS_DELAY: String(listingsDelay / 1_000),
    LEAD_IMAGES: "inbox",
    SITE_ORIGIN: siteOrigin,
    SUMMARIZER: "extractive",
    BEDROCK_MODEL_ID: "",
    BEDROCK_REGION: "",
    DESK: "on",
  });
  vi.doMock("../../functions/card-asset.ts", () => ({ cardAsset: bundledFile }));
  const [ingest, summarize, publish, listings] = await Promise.all([
    import("../../functions/ingest-article.ts"),
    import("../../functions/summarize-article.ts"),
    publishStep(),
    import("../../functions/publish-listings.ts"),
  ]);
  const steps: Record<QueueName, Step> = {
    arrivals: ingest.handler as Step,
    "summaries.fifo": summarize.handler as Step,
    "publications.fifo": publish.handler,
    "listings.fifo": listings.handler as Step,
  };
  return {
    steps,
    make: publish.make,
    makeTombstone: publish.makeTombstone,
    cardOwners: publish.cardOwners,
  };
}

const bundled = new Map<string, Uint8Array>();

/** What a deploy puts beside the bundle, from where it takes it: once, since each new site is given all of it. */
function bundledFile(name: string): Uint8Array {
  if (bundled.size === 0)
    for (const file of bundledFonts(masthead))
      bundled.set(file.name, readFileSync(new URL(`../../${file.from}`, import.meta.url)));
  const bytes = bundled.get(name);
  if (!bytes) throw new Error(`Nothing puts ${name} beside the bundle of publish-listings.`);
  return bytes;
}

/** As functions/publish-article.ts puts it together; the pictures alone differ. */
async function publishStep() {
  const { announcer } = await import("../../functions/aws/announce.ts");
  const { articleTable } = await import("../../functions/aws/article-table.ts");
  const { bucket } = await import("../../functions/aws/bucket.ts");
  const { edgeCache } = await import("../../functions/aws/edge-cache.ts");
  const { onMessages } = await import("../../functions/aws/on-messages.ts");
  const { pictureUses } = await import("../../functions/aws/picture-uses.ts");
  const { queue } = await import("../../functions/aws/queue.ts");
  const { retractionTable } = await import("../../functions/aws/retraction-table.ts");
  const { siteWriter } = await import("../../functions/aws/site-writer.ts");
  const { readSlugMessage } = await import("../../functions/aws/slug-message.ts");
  const { leadImageReader } = await import("../../functions/lead-image.ts");
  const { listingsChanged } = await import("../../functions/listings-changed.ts");
  const { makePublication } = await import("../../functions/make-publication.ts");
  const { tombstonePage } = await import("../../functions/page/tombstone-page.ts");
  const { publishRecord } = await import("../../functions/publish-record.ts");
  const withOneCard: Masthead = { ...masthead, formats: ["og"] };
  const cardOwners = new Map<string, Set<string>>();
  const make = makePublication({
    masthead: withOneCard,
    siteOrigin,
    readLeadImage: leadImageReader(bucket(names.inbox), false, () => {}),
    renderCards: async (request) => cheapCards(request),
  });
  const makeTombstone = ({ language }: { language: string }) => tombstonePage(language, masthead);
  const publish = publishRecord({
    articles: articleTable(names.table),
    uses: pictureUses(names.uses),
    retractions: retractionTable(names.table),
    site: siteWriter(bucket(names.site), edgeCache(names.distribution)),
    listings: listingsChanged(queue(process.env.LISTINGS_QUEUE_URL!), listingsDelay / 1_000),
    announce: announcer(names.bus),
    async make(record) {
      const publication = await make(record);
      for (const { key } of publication.cards)
        cardOwners.set(key, (cardOwners.get(key) ?? new Set()).add(record.sourceKey));
      return publication;
    },
    makeTombstone,
    siteOrigin,
  });
  return {
    handler: onMessages(queue(process.env.PUBLICATIONS_QUEUE_URL!), readSlugMessage, publish) as Step,
    /** As the step makes it. */
    make,
    makeTombstone,
    /** Inbox keys of the uploads for which each card was made. */
    cardOwners,
  };
}

/** A picture's stand-in: as a real one, it changes with the words and the photograph on it, and with nothing else. */
function cheapCards({ article, leadImage, formats }: CardRequest): CardFile[] {
  const { headline, standfirst, bylines } = article;
  const photograph = leadImage && createHash("sha256").update(leadImage.bytes).digest("hex");
  return formats.map((format) => ({
    format,
    width: 1200,
    height: 630,
    bytes: Buffer.from(JSON.stringify({ format, headline, standfirst, bylines, photograph })),
    contentType: leadImage ? "image/jpeg" : "image/png",
    alt: headline,
  }));
}
