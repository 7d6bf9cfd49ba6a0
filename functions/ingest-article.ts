import { mostSourceBytes } from "./article/bytes/decode-bytes.ts";
import { isPictureKey } from "./article/picture-key.ts";
import { announcer } from "./aws/announce.ts";
import { lookAgain, nextLook, readArrival } from "./aws/arrival.ts";
import { bucket } from "./aws/bucket.ts";
import { onMessages } from "./aws/on-messages.ts";
import { pictureTable } from "./aws/picture-table.ts";
import { pictureUses } from "./aws/picture-uses.ts";
import { queue } from "./aws/queue.ts";
import { settleUpload } from "./aws/settle-upload.ts";
import { slugClaims } from "./aws/slug-claims.ts";
import { uploadTable } from "./aws/upload-table.ts";
import { wakeUps } from "./aws/wake-ups.ts";
import { type IngestEnvironment, readEnvironment } from "./env.ts";
import { lastOrder } from "./last-order.ts";
import { log } from "./log.ts";
import { masthead } from "./masthead.ts";
import { measure } from "./measure.ts";
import { readUpload } from "./read-upload.ts";
import { renewPictured } from "./renew-pictured.ts";

const env = readEnvironment([
  "INBOX_BUCKET",
  "ARTICLE_TABLE",
  "PICTURE_USES_TABLE",
  "ARRIVALS_QUEUE_URL",
  "SUMMARIES_QUEUE_URL",
  "PUBLICATIONS_QUEUE_URL",
  "EVENT_BUS_NAME",
  "WAKE_UP_GROUP",
  "ARRIVALS_QUEUE_ARN",
  "WAKE_UP_ROLE_ARN",
] satisfies (keyof IngestEnvironment)[]);
const inbox = bucket(env.INBOX_BUCKET);
const uploads = uploadTable(env.ARTICLE_TABLE);
const claims = slugClaims(env.ARTICLE_TABLE);
const arrivals = queue(env.ARRIVALS_QUEUE_URL);
const settle = settleUpload({
  uploads,
  claims,
  arrivals,
  summaries: queue(env.SUMMARIES_QUEUE_URL),
  publications: queue(env.PUBLICATIONS_QUEUE_URL),
  announce: announcer(env.EVENT_BUS_NAME),
  wakeUp: wakeUps({
    group: env.WAKE_UP_GROUP,
    queueArn: env.ARRIVALS_QUEUE_ARN,
    roleArn: env.WAKE_UP_ROLE_ARN,
    arrivals,
  }),
});

const orderOf = lastOrder({ uploads, claims, inbox, masthead });

const renew = renewPictured({
  inbox,
  pictures: pictureTable(env.ARTICLE_TABLE),
  uses: pictureUses(env.PICTURE_USES_TABLE),
  arrivals,
});

/**
 * Step 1. An object in the inbox changed: its articles go to the table, or its rejection; those it no longer holds are
 * retracted. Next: summarize-article; for a retraction, publish-article.
 */
export const handler = onMessages(arrivals, readArrival, async (arrival) => {
  const { key, sequencer, force, isCleanUp } = arrival;
  // Ninety days after each correction, it would be announced once more, and a picture's articles all made anew.
  if (isCleanUp) return;
  if (key.endsWith("/")) return; // S3's console makes an empty object for a folder.
  if (isPictureKey(key)) return await renew(arrival);
  // Read before the object is: should a newer event come between, this look counts as older than it.
  const order = sequencer ?? nextLook(await orderOf(key));
  const object = await inbox.read(key, mostSourceBytes);
  const readings = object ? await readUpload(key, object, masthead) : [];
  const outcome = await settle({
    key,
    order,
    isEvent: sequencer !== null,
    force,
    object,
    readings,
    now: new Date(),
  });
  // Whoever overtook it may have found nothing changed, and made nothing anew.
  if (force && outcome.outcome === "stale") await arrivals.send(lookAgain(key, true));
  log("info", "upload-settled", { key, ...outcome });
  if (outcome.outcome === "settled") {
    for (const { reason } of outcome.announced) measure({ Rejected: 1 }, reason);
  }
});
