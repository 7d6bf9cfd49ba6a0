import { DeleteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../functions/article/article.ts";
import type { Reading } from "../../functions/article/read-source.ts";
import { announcer } from "../../functions/aws/announce.ts";
import { comparableSequencer, nextLook } from "../../functions/aws/arrival.ts";
import { articleTable } from "../../functions/aws/article-table.ts";
import { queue } from "../../functions/aws/queue.ts";
import { settleUpload } from "../../functions/aws/settle-upload.ts";
import { slugClaims } from "../../functions/aws/slug-claims.ts";
import { uploadTable } from "../../functions/aws/upload-table.ts";
import { wakeUps } from "../../functions/aws/wake-ups.ts";
import { ServiceError } from "../../infra/local/gateway/call.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { names, type QueueName, startEngines } from "../reliability/engines.ts";

const engines = await startEngines(() => {});
afterAll(() => engines.stop());

const claims = slugClaims(names.table);
const articles = articleTable(names.table);
const uploads = uploadTable(names.table);
const arrivals = queue(engines.queueUrl("arrivals"));
const settle = settleUpload({
  uploads,
  claims,
  arrivals,
  summaries: queue(engines.queueUrl("summaries.fifo")),
  publications: queue(engines.queueUrl("publications.fifo")),
  announce: announcer(names.bus),
  wakeUp: wakeUps({ group: names.wakeUps, queueArn: "arn:aws:sqs:::arrivals", roleArn: "role", arrivals }),
});

const reading = (slug: string, article: Partial<Article> = {}): Reading => ({
  slug,
  article: anArticle(article),
});
const refused = (slug: string): Reading => ({
  slug,
  rejection: { reason: "draft", message: "It is a draft." } as never,
});

/** Looks at an upload that holds these; with none, it is gone. */
function look(key: string, at: number | string, readings: Reading[] | null, force = false, etag = `"${at}"`) {
  const object = {
    bytes: new Uint8Array(),
    size: 0,
    contentType: null,
    etag,
    uploadedAt: "2026-11-20T10:00:00Z",
  };
  const order = typeof at === "string" ? at : comparableSequencer(String(at));
  return settle({
    key,
    order,
    isEvent: !order.includes("."),
    force,
    object: readings ? object : undefined,
    readings: readings ?? [],
    now: new Date("2026-11-20T10:00:01Z"),
  });
}

/** As TTL and people remove rows. */
async function loseRow(slug: string) {
  await new DynamoDBClient({}).send(
    new DeleteItemCommand({ TableName: names.table, Key: { slug: { S: slug } } }),
  );
}

function taken(name: QueueName): unknown[] {
  const messages = [...engines.queues.byName(name).peek()].map(({ body }) => JSON.parse(body));
  engines.queues.byName(name).purge();
  return messages;
}

describe("an upload is settled", () => {
  // Each test has slugs and keys of its own: the table is one.
  let test = 0;
  let one: string;
  let other: string;
  let slug: string;
  beforeEach(() => {
    test++;
    [one, other, slug] = [`articles/one-${test}.md`, `articles/other-${test}.md`, `slug-${test}`];
    for (const name of ["arrivals", "summaries.fifo", "publications.fifo"] as const) taken(name);
    engines.announced.length = 0;
  });

  it("by a record for each of its articles, and a message to summarize each", async () => {
    const outcome = await look(one, 10, [reading(slug), reading(`${slug}-b`)]);
    expect(outcome).toEqual({
      outcome: "settled",
      kept: [slug, `${slug}-b`],
      standing: [],
      released: [],
      rejections: [],
      announced: [],
      looksAgainAt: null,
    });
    expect(taken("summaries.fifo")).toEqual([{ slug }, { slug: `${slug}-b` }]);
    expect(await uploads.read(one)).toMatchObject({ state: "accepted", slugs: [slug, `${slug}-b`] });
  });

  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html
  it("with its rejections first, which the log is asked for: the slugs of a feed may fill a line", async () => {
    expect(Object.keys(await look(one, 10, [reading(slug)])).slice(0, 2)).toEqual(["outcome", "rejections"]);
  });

  it("as of the end of its embargo, by which lists put it among what came then", async () => {
    await look(one, 10, [{ ...reading(slug), releasedAt: "2026-11-20T09:00:00.000Z" }]);
    expect(await articles.read(slug)).toMatchObject({
      uploadedAt: "2026-11-20T10:00:00Z",
      firstUploadedAt: "2026-11-20T10:00:00Z",
    });
    await look(other, 10, [{ ...reading(`${slug}-b`), releasedAt: "2026-11-20T10:00:01.000Z" }]);
    expect(await articles.read(`${slug}-b`)).toMatchObject({ firstUploadedAt: "2026-11-20T10:00:01Z" });
    await look(other, 20, [{ ...reading(`${slug}-b`), releasedAt: "2026-11-19T10:00:00.000Z" }], true);
    expect(await articles.read(`${slug}-b`)).toMatchObject({ uploadedAt: "2026-11-20T10:00:00Z" });
  });

  describe("that will be read otherwise later", () => {
    const [later, latest] = ["2999-01-01T10:00:00.000Z", "2999-01-02T10:00:00.000Z"];
    const waits = { reason: "embargoed", message: "It waits.", until: latest } as never;
    const scheduled = () =>
      engines.scheduler.store.due(Number.MAX_SAFE_INTEGER).map(({ target }) => target.input);
    beforeEach(() => engines.scheduler.store.clear());

    it("by a look when the first of its articles changes, of which its row tells", async () => {
      const expires = { ...reading(slug), expiresAt: later };
      await look(one, 10, [{ slug: `${slug}-b`, rejection: waits }, expires, reading(`${slug}-c`)]);
      expect(scheduled()).toEqual([JSON.stringify({ lookAgain: one, force: false })]);
      const { looksAgainAt } = (await uploads.read(one))!;
      // Of so far an instant, by steps of a year.
      expect((Date.parse(later) - Date.parse(looksAgainAt!)) % (366 * 86_400_000)).toBe(0);
      await look(one, 20, null);
      expect(await uploads.read(one)).toMatchObject({ state: "absent", looksAgainAt: null });
    });

    it("not where the look is stale, or nothing will change", async () => {
      await look(one, 20, [reading(slug)]);
      await look(one, 10, [{ slug, rejection: waits }]);
      await look(other, 10, [refused(slug)]);
      expect(scheduled()).toEqual([]);
    });

    it("and fails where Scheduler does, to be done again, but has told of what is there by then", async () => {
      const end = engines.gateway.intercept((call, proceed) => {
        if (call.service !== "scheduler") return proceed();
        throw new ServiceError(400, "ValidationException", "No.");
      });
      const readings = [{ ...reading(slug), expiresAt: later }];
      await expect(look(one, 10, readings)).rejects.toMatchObject({ name: "ValidationException" });
      end();
      expect(taken("summaries.fifo")).toEqual([{ slug }]);
      expect(await uploads.read(one)).toMatchObject({ state: "looking" });
      expect(await look(one, 10, readings)).toMatchObject({ outcome: "settled" });
      expect(scheduled()).toHaveLength(1);
    });
  });

  it("not by an older event, which changes nothing and tells nobody", async () => {
    await look(one, 20, [reading(slug)]);
    taken("summaries.fifo");
    const before = await articles.read(slug);
    expect(await look(one, 10, null)).toEqual({ outcome: "stale" });
    expect(await articles.read(slug)).toEqual(before);
    expect(taken("publications.fifo")).toEqual([]);
  });

  it("again to the same end, with the same messages: the first run may have died before it sent them", async () => {
    await look(one, 10, [reading(slug)]);
    const before = await articles.read(slug);
    taken("summaries.fifo");
    expect(await look(one, 10, [reading(slug)])).toMatchObject({ outcome: "settled", kept: [slug] });
    expect(await articles.read(slug)).toEqual(before);
    expect(taken("summaries.fifo")).toEqual([{ slug }]);
  });

  it("without a word of what is on the site as it was: a feed comes again with one new item", async () => {
    const feed = [reading(slug), reading(`${slug}-b`)];
    await look(one, 10, feed);
    const record = (await articles.read(slug))!;
    await articles.storeSummary(record, { description: null, brief: null, keyPoints: [] } as never);
    const made = {
      cards: [],
      posts: {},
      listedAt: "2026-11-20T10:00:00.000Z",
      articleJson: "{}",
      forgotten: [],
    };
    expect(await articles.storePublication(record, made)).toBe(true);
    taken("summaries.fifo");
    expect(await look(one, 11, [...feed, reading(`${slug}-c`)])).toMatchObject({
      kept: [slug, `${slug}-b`, `${slug}-c`],
      standing: [slug],
    });
    expect(taken("summaries.fifo")).toEqual([{ slug: `${slug}-b` }, { slug: `${slug}-c` }]);
    expect(await articles.read(slug)).toMatchObject({
      sequencer: comparableSequencer("11"),
      state: "published",
    });
    await look(one, 12, [reading(slug, { headline: "Corrected" })]);
    expect(taken("summaries.fifo")).toEqual([{ slug }]);
    await articles.storeSummary((await articles.read(slug))!, { keyPoints: [] } as never);
    await articles.storePublication((await articles.read(slug))!, made);
    await look(one, 12, [reading(slug, { headline: "Corrected" })], true);
    expect(taken("summaries.fifo")).toEqual([{ slug }]);
  });

  it("by a tombstone for each article that it no longer holds", async () => {
    await look(one, 10, [reading(slug), reading(`${slug}-b`)]);
    expect(await look(one, 11, [reading(`${slug}-b`)])).toMatchObject({
      kept: [`${slug}-b`],
      released: [slug],
    });
    expect(await articles.read(slug)).toMatchObject({ state: "retracted", article: null, uncleared: true });
    expect(taken("publications.fifo")).toEqual([{ slug }]);
    expect(await uploads.read(one)).toMatchObject({ slugs: [`${slug}-b`] });
  });

  it("by its rejection, announced, which also takes the article before off the site", async () => {
    await look(one, 10, [reading(slug)]);
    expect(await look(one, 11, [refused(slug)])).toMatchObject({ kept: [], released: [slug] });
    expect(await uploads.read(one)).toMatchObject({
      state: "rejected",
      rejections: [{ slug, reason: "draft" }],
    });
    expect(engines.announced).toEqual([
      { type: "ArticleRejected", detail: { key: one, slug, reason: "draft", message: "It is a draft." } },
    ]);
  });

  it("by its rejection, announced again with another upload of it, but of a feed's items only once", async () => {
    const announced = () =>
      engines.announced.splice(0).map(({ detail }) => (detail as { slug: string }).slug);
    for (const at of [10, 11]) {
      await look(one, at, [refused(slug)]);
      expect(announced()).toEqual([slug]);
    }
    const feed = [refused(`${slug}-b`), reading(`${slug}-c`)];
    await look(other, 10, feed);
    expect(announced()).toEqual([`${slug}-b`]);
    expect(await look(other, 11, [...feed, refused(`${slug}-d`)])).toMatchObject({
      rejections: [{ slug: `${slug}-b` }, { slug: `${slug}-d` }],
      announced: [{ slug: `${slug}-d` }],
    });
    expect(announced()).toEqual([`${slug}-d`]);
  });

  it("by its rejection, announced by a look that nothing happened before only where that is another, or asked for", async () => {
    const again = async (rejection: Reading, etag: string, force = false) => {
      const order = nextLook((await uploads.read(one))!.sequencer);
      await look(one, order, [rejection], force, etag);
      return engines.announced.splice(0).map(({ detail }) => (detail as { message: string }).message);
    };
    const until: Reading = {
      slug,
      rejection: { reason: "embargoed", message: "It waits for noon." } as never,
    };
    await look(one, 10, [until]);
    engines.announced.length = 0;
    expect(await again(until, '"10"')).toEqual([]);
    expect(await again(refused(slug), '"10"')).toEqual(["It is a draft."]);
    expect(await again(refused(slug), '"10"', true)).toEqual(["It is a draft."]);
    // The event of this version has died before it told of it, and comes too late now.
    expect(await again(refused(slug), '"11"')).toEqual(["It is a draft."]);
  });

  it("with `slug-taken` where another has the address, and looked at again when that one goes", async () => {
    await look(one, 10, [reading(slug)]);
    expect(await look(other, 5, [reading(slug)])).toMatchObject({
      kept: [],
      rejections: [{ slug, reason: "slug-taken" }],
    });
    expect((await articles.read(slug))?.sourceKey).toBe(one);
    await look(one, 11, null);
    expect(taken("arrivals")).toEqual([{ lookAgain: other, force: false }]);
    expect(await look(other, 6, [reading(slug)])).toMatchObject({ kept: [slug], rejections: [] });
    expect(await articles.read(slug)).toMatchObject({ sourceKey: other, state: "ingested", uncleared: true });
  });

  it("with a fence where nothing was: a slower worker that still holds the article comes too late", async () => {
    await uploads.begin(one, comparableSequencer("10"), [slug]);
    await look(one, 11, null);
    const slow = { sourceKey: one, sequencer: comparableSequencer("10"), revision: "r", uploadedAt: "" };
    expect(await claims.claim({ slug, ...slow, article: anArticle(), picture: null }, false)).toBe("left");
    expect(await articles.read(slug)).toMatchObject({ state: "retracted" });
  });

  it.each([false, true])(
    "by a later look where its event came twice, and the second worker read what is there since (forced: %s)",
    async (force) => {
      await look(one, 10, [reading(slug)]);
      await look(one, 11, null);
      for (const name of ["arrivals", "summaries.fifo", "publications.fifo"] as const) taken(name);
      expect(await look(one, 11, [reading(slug)], force)).toEqual({ outcome: "stale" });
      expect(await articles.read(slug)).toMatchObject({ state: "retracted" });
      expect(taken("summaries.fifo")).toEqual([]);
      expect(taken("arrivals")).toEqual([{ lookAgain: one, force }]);

      const { sequencer } = (await uploads.read(one))!;
      const order = nextLook(sequencer);
      expect(await look(one, order, [reading(slug)], force)).toMatchObject({ kept: [slug] });
      expect(await articles.read(slug)).toMatchObject({ state: "ingested", sourceKey: one });
    },
  );

  it.each([false, true])(
    "by a second look where its row was lost, and that of the slug knows of when it gave that up (forced: %s)",
    async (force) => {
      await look(one, 10, [reading(slug)]);
      await look(one, 20, null);
      await look(other, 5, [reading(slug)]);
      await loseRow(`upload#${one}`);
      taken("arrivals");
      const first = nextLook(comparableSequencer(""));
      expect(await look(one, first, [reading(slug)], force)).toEqual({ outcome: "stale" });
      expect(taken("arrivals")).toEqual([{ lookAgain: one, force }]);
      const second = nextLook((await uploads.read(one))!.sequencer);
      expect(await look(one, second, [reading(slug)], force)).toMatchObject({
        outcome: "settled",
        rejections: [{ slug, reason: "slug-taken" }],
      });
      expect(taken("arrivals")).toEqual([]);
    },
  );

  it("by a second look where its row was lost, and its article's knows of a newer event", async () => {
    await look(one, 10, [reading(slug)]);
    await loseRow(`upload#${one}`);
    await look(one, nextLook(comparableSequencer("")), [reading(`${slug}-b`)]);
    const later = async () =>
      await look(one, nextLook((await uploads.read(one))!.sequencer), [reading(slug)]);
    expect(await later()).toEqual({ outcome: "stale" });
    expect(taken("arrivals")).toEqual([{ lookAgain: one, force: false }]);
    expect(await later()).toMatchObject({ kept: [slug], released: [`${slug}-b`] });
  });

  it("with every slug noted before it is claimed: a run that ended in between leaves none behind", async () => {
    await uploads.begin(one, comparableSequencer("10"), [slug, `${slug}-b`]);
    const claim = { sourceKey: one, sequencer: comparableSequencer("10"), revision: "r", uploadedAt: "" };
    await claims.claim({ slug, ...claim, article: anArticle(), picture: null }, false);
    expect(await look(one, 11, [reading(`${slug}-c`)])).toMatchObject({
      kept: [`${slug}-c`],
      released: [slug, `${slug}-b`],
    });
    expect(await articles.read(slug)).toMatchObject({ state: "retracted" });
    expect(await uploads.read(one)).toMatchObject({ state: "accepted", slugs: [`${slug}-c`] });
  });

  it("with nobody told twice that an address is free, and the others told when the first to get it goes", async () => {
    const third = `articles/third-${test}.md`;
    await look(one, 10, [reading(slug)]);
    for (const key of [other, third]) await look(key, 5, [reading(slug)]);
    await look(one, 11, null);
    expect(taken("arrivals")).toHaveLength(2);
    await look(other, 6, [reading(slug)]);
    await look(third, 6, [reading(slug)]);
    await look(one, 12, null);
    expect(taken("arrivals")).toEqual([]);
    await look(other, 7, null);
    expect(taken("arrivals")).toEqual([{ lookAgain: third, force: false }]);
  });

  it("anew where that is forced, though nothing changed", async () => {
    await look(one, 10, [reading(slug)]);
    const before = await articles.read(slug);
    await look(one, 11, [reading(slug)], true);
    const after = await articles.read(slug);
    expect(after?.revision).toBe(before?.revision);
    expect(after?.making).not.toBe(before?.making);
  });
});
