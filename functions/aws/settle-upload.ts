import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import { wholeSeconds } from "../article/date/whole-seconds.ts";
import { pictureOf } from "../article/lead-image-key.ts";
import { nextChange } from "../article/next-change.ts";
import type { Reading } from "../article/read-source.ts";
import type { announcer } from "./announce.ts";
import { lookAgain } from "./arrival.ts";
import type { StoredObject } from "./bucket.ts";
import type { queue } from "./queue.ts";
import type { UploadRejection } from "./record.ts";
import type { Claim, slugClaims } from "./slug-claims.ts";
import type { uploadTable } from "./upload-table.ts";
import type { wakeUps } from "./wake-ups.ts";

interface Gateways {
  uploads: ReturnType<typeof uploadTable>;
  claims: ReturnType<typeof slugClaims>;
  arrivals: ReturnType<typeof queue>;
  summaries: ReturnType<typeof queue>;
  publications: ReturnType<typeof queue>;
  announce: ReturnType<typeof announcer>;
  wakeUp: ReturnType<typeof wakeUps>;
}

interface Look {
  key: string;
  /** Comparable sequencer of this look among the events of its key. */
  order: string;
  /** Something happened to the object: a look that somebody asked for, or a schedule, is none. */
  isEvent: boolean;
  force: boolean;
  object: StoredObject | undefined;
  readings: Reading[];
  now: Date;
}

type Outcome =
  | { outcome: "stale" }
  | {
      outcome: "settled";
      kept: string[];
      standing: string[];
      released: string[];
      rejections: UploadRejection[];
      /** Those of the rejections that were announced. */
      announced: UploadRejection[];
      looksAgainAt: string | null;
    };

/** The slugs that an upload has now. `standing`: those of them whose article is on the site, as it was. */
interface Holding {
  kept: string[];
  standing: string[];
  taken: UploadRejection[];
}

/**
 * Makes the table say what an upload holds, one slug after another. There are no transactions and none is needed: the
 * upload's row lists every slug before it is touched, each write refuses to follow a newer event, messages are sent
 * before the row forgets a slug, and the whole can run again at any point.
 */
export function settleUpload(gateways: Gateways) {
  const { uploads, claims, arrivals, summaries, publications, announce, wakeUp } = gateways;
  return async ({ key, order, isEvent, force, object, readings, now }: Look): Promise<Outcome> => {
    const wanted = readings.flatMap((reading) => ("article" in reading ? [reading] : []));
    const upload = await uploads.begin(
      key,
      order,
      wanted.map(({ slug }) => slug),
    );
    if (!upload) return { outcome: "stale" };

    const uploadedAt = object?.uploadedAt ?? now.toISOString();
    const holding = await claimAll(
      wanted.map(({ slug, article, releasedAt }) => ({
        slug,
        sourceKey: key,
        sequencer: order,
        revision: revisionOf(article),
        uploadedAt: laterOf(uploadedAt, releasedAt),
        article,
        picture: pictureOf(article, key),
      })),
      force,
    );
    if (!holding) return { outcome: "stale" };
    const { kept, standing, taken } = holding;
    const rejections = [...rejectionsAmong(readings), ...taken];

    const dropped = upload.slugs.filter((slug) => !kept.includes(slug));
    const released = await releaseAll(dropped, key, order, now);

    // A feed comes again and again with one new item. What stands is not told of again: had the run that published it not
    // told the lists and the world, its message would be there still.
    for (const slug of kept) if (!standing.includes(slug)) await summaries.sendInOrder(slug, { slug });
    for (const slug of released) await publications.sendInOrder(slug, { slug });
    // Nor is what stays rejected: of a feed's items, and of a file that is as it was. Whoever uploads one article again, or
    // has it made anew, wants to hear again.
    const isNoNews = readings.length > 1 || (!isEvent && !force && upload.etag === object?.etag);
    const announced = isNoNews
      ? rejections.filter((one) => !upload.rejections.some((known) => isSame(known, one)))
      : rejections;
    for (const rejection of announced)
      await announce({ type: "ArticleRejected", detail: { key, ...rejection } });
    // Behind all that readers see, which a Scheduler that fails holds up no longer; but before the row says that all is done.
    const change = nextChange(readings);
    const looksAgainAt = change && (await wakeUp(key, change));
    await uploads.finish(
      upload,
      { etag: object?.etag ?? null, dropped, rejections, at: object?.uploadedAt ?? null, looksAgainAt },
      now,
    );
    // As it is logged: of a line Logs Insights reads 200 fields, and the slugs of a feed may be as many.
    return { outcome: "settled", rejections, announced, looksAgainAt, kept, standing, released };
  };

  /** Undefined where a newer event has been seen to, or will be by another look, which is asked for. */
  async function claimAll(wanted: Claim[], force: boolean): Promise<Holding | undefined> {
    const kept: string[] = [];
    const standing: string[] = [];
    const taken: UploadRejection[] = [];
    for (const claim of wanted) {
      const { slug, sourceKey: key } = claim;
      const outcome = await claims.claim(claim, force);
      if (outcome === "left" || outcome === "stale") {
        // Where the upload's row has been lost since, the article's alone knows what came before: no look would come after it.
        const last = await claims.lastOrder(slug, key);
        const isBehind = last !== undefined && (await uploads.catchUp(key, last));
        // Another worker of this event, or of a newer one, released it: what is there now must be seen by a later look.
        if (outcome === "left" || isBehind) await arrivals.send(lookAgain(key, force));
        return undefined;
      }
      if (typeof outcome === "object") taken.push(slugTaken(slug, outcome.takenBy));
      else kept.push(slug);
      if (outcome === "standing") standing.push(slug);
    }
    return { kept, standing, taken };
  }

  /** Those of the slugs that were the upload's own. Whoever waited for one is told to look again. */
  async function releaseAll(slugs: string[], key: string, order: string, now: Date): Promise<string[]> {
    const released: string[] = [];
    for (const slug of slugs) {
      const waiting = await claims.release(slug, key, order, now);
      if (waiting === undefined) continue;
      released.push(slug);
      for (const other of waiting) await arrivals.send(lookAgain(other));
      await claims.stopWaiting(slug, waiting, key, order);
    }
    return released;
  }
}

function rejectionsAmong(readings: Reading[]): UploadRejection[] {
  return readings.flatMap((reading) =>
    "rejection" in reading
      ? [{ slug: reading.slug, reason: reading.rejection.reason, message: reading.rejection.message }]
      : [],
  );
}

function isSame(known: UploadRejection, one: UploadRejection): boolean {
  return known.slug === one.slug && known.reason === one.reason && known.message === one.message;
}

function revisionOf(article: Article): string {
  return createHash("sha256").update(JSON.stringify(article)).digest("base64url").slice(0, 22);
}

/** An article under embargo counts as uploaded when that ended: lists would have it below what came since, feeds not at all. */
export function laterOf(uploadedAt: string, releasedAt: string | undefined): string {
  if (!releasedAt || Date.parse(releasedAt) <= Date.parse(uploadedAt)) return uploadedAt;
  return wholeSeconds(new Date(releasedAt));
}

function slugTaken(slug: string, takenBy: string): UploadRejection {
  return {
    slug,
    reason: "slug-taken",
    message: `The address ${slug} belongs to ${takenBy}; rename this file, or give it another slug in its front matter, or remove the other one.`,
  };
}
