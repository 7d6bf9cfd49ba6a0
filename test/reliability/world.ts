import { BatchWriteItemCommand, DeleteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { vi } from "vitest";
import { lookAgain } from "../../functions/aws/arrival.ts";
import { asBusEvent, type ObjectEvent } from "../../infra/local/s3/object-event.ts";
import { readVersion, type Version } from "../../infra/local/s3/object-store.ts";
import { type Chaos, deliveries } from "./deliveries.ts";
import { type Engines, names, startEngines } from "./engines.ts";
import { catchFactLines } from "./fact-lines.ts";
import { contentOf, type InboxChange, inboxKeys } from "./inbox-change.ts";
import { keepState } from "./kept-state.ts";
import { loadSteps } from "./steps.ts";
import { openTransport } from "./transport.ts";

/** Half a second for each move: a history's instants are its own, not the machine's. */
const moveMilliseconds = 500;
const start = Date.parse("2026-11-20T09:00:00Z");
/** Enough for any history here to come to rest, few enough to see one that never does. */
const mostMoves = 20_000;

/**
 * Engines, steps and an inbox that things happen to, under a clock that only moves of the history drive. Without listings,
 * histories cost half.
 */
export async function openWorld({ overHttp = false, withListings = true, waitShare = 1 } = {}) {
  let chaos: Chaos = calm;
  let began = start;
  const facts = catchFactLines();
  let isDeaf = false;
  const engines = await startEngines((event: ObjectEvent) => {
    if (event.bucket === names.inbox && !isDeaf)
      delivered.announce(asBusEvent(event, "000000000000", "us-east-1"), chaos);
  });
  const transport = openTransport({ ...(overHttp ? {} : { direct: engines.gateway }), waitShare });
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  const { steps, make, makeTombstone, cardOwners } = await loadSteps(engines);
  const delivered = deliveries(steps, engines.queues, withListings);
  const s3 = new S3Client({});
  const dynamodb = new DynamoDBClient({});
  const versions = (key: string) => versionsOf(engines, names.inbox, key);
  const put = (Key: string, Body: Uint8Array) =>
    s3.send(new PutObjectCommand({ Bucket: names.inbox, Key, Body }));
  const remove = (Key: string, VersionId?: string) =>
    s3.send(new DeleteObjectCommand({ Bucket: names.inbox, Key, VersionId }));

  /** As TTL does, ninety days later. */
  async function expire() {
    for (const row of await engines.rows())
      if (row.expiresAt !== undefined)
        await dynamodb.send(
          new DeleteItemCommand({ TableName: names.table, Key: { slug: { S: row.slug as string } } }),
        );
    vi.setSystemTime(Date.now() + 91 * 86_400_000);
  }

  async function empty(table: string, keyNames: string[]) {
    const rows = await engines.rows(table);
    for (let from = 0; from < rows.length; from += 25) {
      const requests = rows.slice(from, from + 25).map((row) => ({
        DeleteRequest: {
          Key: Object.fromEntries(keyNames.map((name) => [name, { S: row[name] as string }])),
        },
      }));
      await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
    }
  }

  async function move(): Promise<boolean> {
    vi.setSystemTime(Date.now() + moveMilliseconds);
    await engines.scheduler.fireDue();
    return delivered.move(chaos);
  }

  return {
    engines,
    steps,
    delivered,
    make,
    makeTombstone,
    cardOwners,
    facts: facts.lines,
    handlers: transport.handlers,
    put,
    remove,

    async change(change: InboxChange) {
      if (change.do === "work") {
        for (let moves = 0; moves < change.moves && (await move()); moves++);
        return;
      }
      if (change.do === "pass") {
        vi.setSystemTime(Date.now() + change.days * 86_400_000);
        return;
      }
      if (change.do === "expire") {
        const suffered = chaos;
        await this.rest();
        chaos = suffered;
        await expire();
        return;
      }
      const key = inboxKeys[change.at]!;
      const [newest, ...older] = versions(key);
      if (change.do === "upload") {
        isDeaf = change.unheard === true;
        await put(key, contentOf(key, change.content));
        if (isDeaf) delivered.announce(lookAgain(key, true), chaos);
        isDeaf = false;
      } else if (change.do === "delete") await remove(key);
      else if (change.do === "undelete" && newest?.isMarker) await remove(key, newest.id);
      else if (change.do === "drop-version" && newest) await remove(key, newest.id);
      else if (change.do === "restore") {
        const version = older.findLast(({ isMarker }) => !isMarker);
        if (version) await put(key, engines.store.body(version));
      }
      vi.setSystemTime(Date.now() + moveMilliseconds);
    },

    /** From here on, this may go wrong. */
    suffer(next: Chaos) {
      chaos = next;
    },

    /** Lets everything come to rest, with nothing more going wrong. */
    async rest() {
      chaos = { ...chaos, kill: 0, duplicate: 0 };
      for (let moves = 0; (await move()) || !delivered.isQuiet; moves++)
        if (moves > mostMoves) throw new Error("This history does not come to rest.");
    },

    /** Lets all work be done but that of a step that stands still, and of those that wait for it. */
    async restAroundFrozen() {
      let idle = 0;
      // Listings are held back for a while: time must pass before nothing to do means that nothing is left.
      while (idle < 6) idle = (await move()) ? 0 : idle + 1;
    },

    /** An empty world, for the next history; `withFonts` leaves on the site what a published article has brought there. */
    async clear({ withFonts = false } = {}) {
      delivered.clear();
      engines.announced.length = 0;
      engines.held.clear();
      cardOwners.clear();
      engines.scheduler.store.clear();
      facts.lines.length = 0;
      const gone = withFonts ? `WHERE bucket <> '${names.site}' OR key NOT LIKE 'fonts/%'` : "";
      engines.store.db.exec(`DELETE FROM version ${gone}`);
      engines.store.db.exec("DELETE FROM body WHERE sequence NOT IN (SELECT sequence FROM version)");
      await empty(names.table, ["slug"]);
      await empty(names.uses, ["picture", "slug"]);
      // SQS forgets a deduplication id after five minutes only.
      began = wholeMinute(Math.max(began, Date.now()) + 3_600_000);
      vi.setSystemTime(began);
      chaos = calm;
    },

    /** Keeps what there is at rest; returns what brings the world back to it, once more and later than all that was since. */
    async keep() {
      const bringBack = await keepState(engines, dynamodb, cardOwners);
      return async () => {
        // SQS has forgotten its deduplication ids then.
        const later = wholeMinute(Date.now() + 6 * 60_000);
        await this.clear();
        await bringBack();
        began = later;
        vi.setSystemTime(began);
      };
    },

    async close() {
      vi.useRealTimers();
      transport.close();
      await engines.stop();
      facts.end();
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Nothing goes wrong, and everything comes in order. */
export const calm: Chaos = { kill: 0, duplicate: 0, workers: 1, stalls: false, random: () => 0 };

/** Which requests for lists are one message is a matter of their second: each history begins at the same part of one. */
function wholeMinute(instant: number): number {
  return Math.ceil(instant / 60_000) * 60_000;
}

/** Versions of a key, newest first. */
export function versionsOf({ store }: Engines, bucket: string, key: string): Version[] {
  return store.db
    .prepare("SELECT * FROM version WHERE bucket = ? AND key = ? ORDER BY sequence DESC")
    .all(bucket, key)
    .map((row) => readVersion(row)!);
}

/** What a bucket shows now, by key. */
export function objectsOf(
  { store }: Engines,
  bucket: string,
): Map<string, { version: Version; bytes: Buffer }> {
  const keys = store.db.prepare("SELECT DISTINCT key FROM version WHERE bucket = ? ORDER BY key").all(bucket);
  const objects = keys.flatMap(({ key }) => {
    const version = store.find(bucket, String(key));
    return version && !version.isMarker
      ? [[String(key), { version, bytes: store.body(version) }] as const]
      : [];
  });
  return new Map(objects);
}
