import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { comparableSequencer, readArrival } from "../functions/aws/arrival.ts";
import { bucket } from "../functions/aws/bucket.ts";
import { pictureTable } from "../functions/aws/picture-table.ts";
import { pictureUses } from "../functions/aws/picture-uses.ts";
import { queue } from "../functions/aws/queue.ts";
import { renewPictured } from "../functions/renew-pictured.ts";
import { ServiceError } from "../infra/local/gateway/call.ts";
import { names, startEngines } from "./reliability/engines.ts";

const engines = await startEngines(() => {});
afterAll(() => engines.stop());

const articles = 8_000;
const house = "articles/house.jpg";
/** Of one article more than a message tells. */
const pier = "articles/pier.jpg";
const uses = pictureUses(names.uses);
const pictures = pictureTable(names.table);
const renew = renewPictured({
  inbox: bucket(names.inbox),
  pictures,
  uses,
  arrivals: queue(engines.queueUrl("arrivals")),
});
const calls: string[] = [];
engines.gateway.intercept((call, proceed) => {
  calls.push(call.operation);
  return proceed();
});

/** What stands in Arrivals, which is empty afterwards. */
function taken() {
  const arrivals = engines.queues.byName("arrivals");
  const bodies = [...arrivals.peek()].map(({ body }) => JSON.parse(body) as unknown);
  arrivals.purge();
  const messages = bodies.map(readArrival);
  return {
    bodies,
    next: messages.find(({ renewal }) => renewal),
    told: messages.filter(({ renewal }) => !renewal),
  };
}

/** Follows the messages to the last, as the step's mapping does; returns the uploads told with each. */
async function renewAll(key: string, sequencer: string) {
  const pages: string[][] = [];
  let arrival: Parameters<typeof renew>[0] | undefined = { key, sequencer, force: false, renewal: null };
  while (arrival) {
    await renew(arrival);
    const { next, told } = taken();
    expect(told.every(({ force }) => force)).toBe(true);
    pages.push(told.map(({ key }) => key));
    arrival = next;
  }
  return pages;
}

async function noteMany(picture: string, count: number) {
  const dynamodb = new DynamoDBClient({});
  const slugs = Array.from({ length: count }, (_, at) => String(at).padStart(5, "0"));
  for (let from = 0; from < count; from += 25) {
    const requests = slugs.slice(from, from + 25).map((slug) => ({
      PutRequest: {
        Item: marshall({
          picture,
          slug,
          sourceKey: `articles/2026/of-a-usual-length-${slug}.md`,
          making: slug,
        }),
      },
    }));
    await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [names.uses]: requests } }));
  }
}

beforeAll(async () => {
  await noteMany(house, articles);
  await noteMany(pier, 501);
});
beforeEach(() => {
  taken();
  calls.length = 0;
});

it("takes another article for a picture that thousands use, with one write of one small row", async () => {
  const one = { slug: "00000", sourceKey: "articles/2026/of-a-usual-length-00000.md", making: "again" };
  await uses.note(house, one);
  expect(calls).toEqual(["PutItem"]);
});

it("tells each of thousands once, a bounded number with each message, ten with each call", async () => {
  const pages = await renewAll(house, comparableSequencer("10"));
  expect(new Set(pages.flat()).size).toBe(articles);
  expect(pages.flat()).toHaveLength(articles);
  expect(Math.max(...pages.map((page) => page.length))).toBe(500);
  expect(calls.filter((operation) => operation === "SendMessageBatch")).toHaveLength(articles / 10);
});

it("lets what is uploaded meanwhile go before the next page", async () => {
  await renew({ key: house, sequencer: comparableSequencer("11"), force: false, renewal: null });
  const waits = [...engines.queues.byName("arrivals").peek()].map(({ body, sent, visible }) => ({
    isNext: "renewal" in JSON.parse(body),
    seconds: (visible - sent) / 1_000,
  }));
  expect(new Set(waits.filter(({ isNext }) => !isNext).map(({ seconds }) => seconds))).toEqual(new Set([0]));
  expect(waits.filter(({ isNext }) => isNext)).toEqual([{ isNext: true, seconds: 20 }]);
});

it("tells nobody of a version that all have been told of, unless somebody insists or an event does", async () => {
  const roof = "articles/roof.jpg";
  await uses.note(roof, { slug: "roof", sourceKey: "articles/roof.md", making: "roof" });
  const told = async (look: Pick<Parameters<typeof renew>[0], "sequencer" | "force">) => {
    await renew({ key: roof, renewal: null, ...look });
    return taken().told.length;
  };
  const upload = (Body: string) =>
    new S3Client({}).send(new PutObjectCommand({ Bucket: names.inbox, Key: roof, Body }));
  await upload("a roof");
  expect(await told({ sequencer: null, force: false })).toBe(1);
  expect(await told({ sequencer: null, force: false })).toBe(0);
  expect(await told({ sequencer: null, force: true })).toBe(1);
  expect(await told({ sequencer: comparableSequencer("12"), force: false })).toBe(1);
  await upload("another roof");
  expect(await told({ sequencer: null, force: false })).toBe(1);
});

it("notes no version before the last of them is told", async () => {
  const { ETag } = await new S3Client({}).send(
    new PutObjectCommand({ Bucket: names.inbox, Key: pier, Body: "a pier" }),
  );
  const look = { key: pier, sequencer: comparableSequencer("20"), force: true, renewal: null };
  await renew(look);
  const { next } = taken();
  expect(next).toBeDefined();
  expect(await pictures.read(pier)).toBeUndefined();
  await new S3Client({}).send(
    new PutObjectCommand({ Bucket: names.inbox, Key: pier, Body: "another that has its own event" }),
  );
  await renew(next!);
  expect(await pictures.read(pier)).toEqual({ etag: ETag, sequencer: look.sequencer });
});

it("goes on from the page that failed, not from the first", async () => {
  await renew({ key: house, sequencer: comparableSequencer("30"), force: true, renewal: null });
  const { next } = taken();
  let batches = 0;
  const mend = engines.gateway.intercept((call, proceed) => {
    if (call.operation !== "SendMessageBatch" || ++batches < 20) return proceed();
    throw new ServiceError(403, "AccessDenied", "Access Denied");
  });
  await expect(renew(next!)).rejects.toThrow("Access Denied");
  mend();
  const first = taken();
  expect(first.next).toBeUndefined();
  await renew(next!);
  const { told } = taken();
  expect(told).toHaveLength(500);
  expect(told.map(({ key }) => key)).toEqual(expect.arrayContaining(first.told.map(({ key }) => key)));
});

it("throws where SQS takes a part of the messages only", async () => {
  const mend = engines.gateway.intercept(async (call, proceed) => {
    const reply = await proceed();
    if (call.operation !== "SendMessageBatch") return reply;
    const { Successful } = JSON.parse(String(reply.body)) as { Successful: { Id: string }[] };
    const Failed = [
      { Id: Successful.pop()?.Id, Code: "InternalError", Message: "Again", SenderFault: false },
    ];
    return { ...reply, body: JSON.stringify({ Successful, Failed }) };
  });
  await expect(renew({ key: house, sequencer: null, force: true, renewal: null })).rejects.toThrow(
    "Expected SQS to take 10 messages; it refused 1: InternalError, Again.",
  );
  mend();
});

it("tells an upload with several articles once a page", async () => {
  const picture = "articles/wire.jpg";
  for (const slug of ["wire/one", "wire/two"])
    await uses.note(picture, { slug, sourceKey: "articles/wire.json", making: slug });
  await renew({ key: picture, sequencer: null, force: true, renewal: null });
  expect(taken().bodies).toEqual([{ lookAgain: "articles/wire.json", force: true }]);
});

it("lets a look that began before a newer event note nothing over it", async () => {
  await renew({ key: pier, sequencer: null, force: true, renewal: null });
  const { next } = taken();
  const newer = { etag: '"newer"', sequencer: comparableSequencer("90") };
  await pictures.noteVersion(pier, newer);
  await renew(next!);
  expect(await pictures.read(pier)).toEqual(newer);
});
