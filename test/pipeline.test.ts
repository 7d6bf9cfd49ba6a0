import { readFileSync } from "node:fs";
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleDocument } from "../functions/page/article-json.ts";
import type { BusEvent } from "../infra/local/events/bus-event.ts";
import { ServiceError } from "../infra/local/gateway/call.ts";
import { startLocalStack } from "../infra/local/local-stack.ts";

/** In the form of what readers copy from a news site: labels around, a date line, a dateline. */
const story = readFileSync(new URL("fixtures/copied-story.txt", import.meta.url), "utf8");
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const picture = readFileSync(new URL("../content/articles/es/terrazas.jpg", import.meta.url));
const key = "articles/2026/11/Ferry Line.txt";
const slug = "2026/11/ferry-line";

/** One article's life, on the synthesized stack, through the SDK that everyone uses. */
describe("an article", () => {
  let stack: Awaited<ReturnType<typeof startLocalStack>>;
  let s3: S3Client;
  let dynamodb: DynamoDBClient;
  const announced: BusEvent[] = [];
  const dead: unknown[] = [];

  beforeAll(async () => {
    stack = await startLocalStack();
    s3 = new S3Client(stack.clientSettings);
    dynamodb = new DynamoDBClient(stack.clientSettings);
    stack.on("event", (event) => {
      if (event.source === "standfirst") announced.push(event);
    });
    stack.on("dead", (message) => dead.push(message));
  });
  afterAll(async () => {
    s3?.destroy();
    dynamodb?.destroy();
    await stack?.stop();
  });

  const upload = async (Key: string, Body: string | Uint8Array) => {
    await s3.send(new PutObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key, Body }));
    await stack.idle();
  };
  const remove = async (Key: string, VersionId?: string) => {
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key, VersionId }));
    await stack.idle();
  };
  const get = (path: string) => fetch(new URL(path, stack.siteUrl));
  const document = async () => (await (await get(`/a/${slug}/article.json`)).json()) as ArticleDocument;
  const record = async (row: string) => {
    const found = await dynamodb.send(
      new GetItemCommand({
        TableName: stack.outputs.ArticleTableName,
        Key: { slug: { S: row } },
        ConsistentRead: true,
      }),
    );
    return found.Item && unmarshall(found.Item);
  };
  const told = (type: string) =>
    announced.filter((event) => event["detail-type"] === type).map(({ detail }) => detail);
  let firstCard: string;

  it("that is uploaded has a page that unfurls", async () => {
    await upload(key, story);
    expect(await record(slug)).toMatchObject({ state: "published", language: "en" });

    const page = await get(`/a/${slug}/`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).toContain(
      '<meta property="og:title" content="Night ferry returns to the island after six years">',
    );
    expect(html).not.toMatch(/icon-/);

    const card = /<meta property="og:image" content="([^"]+)">/.exec(html)![1]!;
    const picture = await fetch(card);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(picture.headers.get("cache-control")).toContain("immutable");
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const current = await get(`/cards/${slug}/og.png`);
    expect(Buffer.from(await current.arrayBuffer()).equals(bytes)).toBe(true);
    firstCard = card;
  });

  it("has its metadata and a summary of its own words beside the page", async () => {
    const { article, summary, cards } = await document();
    expect(article).toMatchObject({
      headline: "Night ferry returns to the island after six years",
      publishedAt: "2026-11-14",
      dateline: "PORT ELLERY",
      language: "en",
      direction: "ltr",
    });
    const sentences = [summary.description, summary.brief, ...summary.keyPoints].map(String);
    expect(sentences.length).toBeGreaterThan(3);
    const words = (text: string) => text.replace(/\s+/g, " ").trim();
    for (const point of summary.keyPoints) expect(words(story)).toContain(words(point));
    expect(cards.map(({ format }) => format)).toContain("og");
  });

  it("is announced when it is there to be read", () => {
    expect(told("ArticlePublished")).toMatchObject([{ key, slug, url: `${stack.siteUrl}/a/${slug}/` }]);
  });

  it("stands in the listings", async () => {
    const { items } = (await (await get("/latest.json")).json()) as { items: { url: string }[] };
    expect(items.map(({ url }) => url)).toContain(`${stack.siteUrl}/a/${slug}/`);
  });

  it("that is corrected has a new card at a new address", async () => {
    await upload(key, story.replace("after six years", "after seven years"));
    const { article, cards } = await document();
    expect(article.headline).toBe("Night ferry returns to the island after seven years");
    const og = cards.find(({ format }) => format === "og")!;
    expect(og.url).not.toBe(firstCard);
    // Crawlers that read the page a minute ago come for the card that it named.
    expect((await fetch(firstCard)).status).toBe(200);
  });

  it("is not announced once more when, after 90 days, the version before the correction expires", async () => {
    const before = told("ArticlePublished").length;
    const { sequencer } = (await record(`upload#${key}`))!;
    const expired = {
      "detail-type": "Object Deleted",
      source: "aws.s3",
      detail: {
        bucket: { name: stack.outputs.InboxBucketName },
        object: { key, "version-id": "former", sequencer: `${sequencer.slice(0, -1)}1` },
        requester: "s3.amazonaws.com",
        reason: "Lifecycle Expiration",
        "deletion-type": "Permanently Deleted",
      },
    };
    const sqs = new SQSClient(stack.clientSettings);
    const QueueUrl = stack.outputs.ArrivalsQueueUrl;
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(expired) }));
    sqs.destroy();
    await stack.idle();
    expect(told("ArticlePublished")).toHaveLength(before);
    expect(dead).toEqual([]);
  });

  it("is retracted when its object is removed: a tombstone, and no cards", async () => {
    const { cards } = await document();
    await remove(key);
    expect(await record(slug)).toMatchObject({ state: "retracted", cleared: true });
    expect((await record(slug))?.article).toBeUndefined();
    for (const { url } of cards) expect((await fetch(url)).status).toBe(404);
    expect((await fetch(firstCard)).status).toBe(404);
    expect((await get(`/a/${slug}/article.json`)).status).toBe(404);
    const html = await (await get(`/a/${slug}/`)).text();
    expect(html).toContain("noindex");
    expect(html).not.toContain("og:image");
    expect(html).not.toContain("ferry returns");
    const { items } = (await (await get("/latest.json")).json()) as { items: { url: string }[] };
    expect(items).toEqual([]);
    expect(told("ArticleRetracted")).toMatchObject([{ key, slug }]);
  });

  it("comes back when the delete marker is removed, though S3 announces that as a removal", async () => {
    const { DeleteMarkers = [] } = await s3.send(
      new ListObjectVersionsCommand({ Bucket: stack.outputs.InboxBucketName, Prefix: key }),
    );
    await remove(key, DeleteMarkers[0]?.VersionId);
    expect(await record(slug)).toMatchObject({ state: "published" });
    expect((await document()).article.headline).toBe("Night ferry returns to the island after seven years");
  });

  it("that is wrong is rejected with a reason, and stops nobody", async () => {
    await upload(
      "articles/picture.txt",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    );
    await upload(
      "articles/draft.md",
      "---\ntitle: Not yet\ndraft: true\n---\nSoon there will be news here, says no one.\n",
    );
    const rejected = told("ArticleRejected") as { key: string; reason: string; message: string }[];
    expect(rejected.map(({ key: at, reason }) => [at, reason])).toEqual([
      ["articles/picture.txt", "not-text"],
      ["articles/draft.md", "draft"],
    ]);
    for (const { message } of rejected) expect(message.length).toBeGreaterThan(20);
    expect(await record("upload#articles/draft.md")).toMatchObject({
      state: "rejected",
      rejections: [{ reason: "draft" }],
    });
  });

  it("that was a draft is published when the flag goes", async () => {
    await upload(
      "articles/draft.md",
      "---\ntitle: Now it is news\n---\nThere is news here at last, says the editor of the day.\n",
    );
    expect((await get("/a/draft/")).status).toBe(200);
    expect(await record("upload#articles/draft.md")).toMatchObject({ state: "accepted", rejections: [] });
  });

  it("whose address is taken waits until it is free", async () => {
    await upload(
      "articles/2026/11/ferry-line.md",
      "---\ntitle: Another ferry\n---\nA second ferry will run from spring, the line says.\n",
    );
    expect(told("ArticleRejected").at(-1)).toMatchObject({
      key: "articles/2026/11/ferry-line.md",
      reason: "slug-taken",
    });
    await remove(key);
    expect((await document()).article.headline).toBe("Another ferry");
  });

  it("under embargo is published by itself when that ends, and taken down when it expires", async () => {
    const ahead = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();
    const states: unknown[] = [];
    const end = stack.on("line", (_name, line) => {
      if (line.includes('"upload-settled"') && line.includes("timely.md"))
        states.push(JSON.parse(line).rejections[0]?.reason);
    });
    await upload(
      "articles/timely.md",
      `---\ntitle: Timely\nembargo: ${ahead(6)}\nexpiryDate: ${ahead(12)}\n---\nThere is news here in a moment, and in the next there is none.\n`,
    );
    end();
    expect(states).toEqual(["embargoed", undefined, "expired"]);
    expect(told("ArticlePublished").at(-1)).toMatchObject({ slug: "timely" });
    expect(told("ArticleRetracted").at(-1)).toMatchObject({ slug: "timely" });
    expect(await record("timely")).toMatchObject({ state: "retracted", cleared: true });
  });

  it("under a longer embargo is scheduled to be looked at then, wherever that is moved to", async () => {
    const scheduled = () => stack.scheduler.store.due(Number.MAX_SAFE_INTEGER).map(({ at }) => at);
    const later = (day: string) =>
      `---\ntitle: Much later\nembargo: ${day}T10:00:00Z\n---\nThere is news here, but only after a good while.\n`;
    const [first, second] = [1, 2].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
    ) as [string, string];
    await upload("articles/much-later.md", later(second));
    await upload("articles/much-later.md", later(first));
    const at = [first, second].map((day) => Date.parse(`${day}T10:00:00Z`));
    expect(scheduled()).toEqual(at);
    expect(await record("upload#articles/much-later.md")).toMatchObject({
      looksAgainAt: `${first}T10:00:00Z`,
    });
    await remove("articles/much-later.md");
    const before = [...announced];
    await stack.scheduler.fireDue(at[1]);
    await stack.idle();
    expect(scheduled()).toEqual([]);
    expect(announced.filter((event) => !before.includes(event) && event.source === "standfirst")).toEqual([]);
  });

  it("gets its picture on its card also when the picture comes after it", async () => {
    await upload(
      "articles/pictured.md",
      "---\ntitle: Terraces in bloom\nimage: terraces.jpg\n---\nThe terraces above the valley are in bloom for the first time in years.\n",
    );
    const type = async () => (await get("/cards/pictured/og.png")).headers.get("content-type");
    expect(await type()).toBe("image/png");
    await upload("articles/terraces.jpg", picture);
    expect(await type()).toBe("image/jpeg");
  });

  it("is tried again seconds after a step failed once, not when the queue's own time is over", async () => {
    let isFirst = true;
    const mend = stack.intercept((call, proceed) => {
      const isPage = call.operation === "PutObject" && call.request.path.includes("/a/unlucky/");
      if (!isPage || !isFirst) return proceed();
      isFirst = false;
      throw new ServiceError(403, "AccessDenied", "Once.");
    });
    const waits: number[] = [];
    const queueName = stack.outputs.PublicationsQueueUrl!.split("/").at(-1)!;
    stack.on("failure", () => {
      for (const { visible, receives } of stack.queues.byName(queueName).peek())
        if (receives > 0) waits.push(Math.ceil((visible - Date.now()) / 1_000));
    });
    await upload(
      "articles/unlucky.md",
      `---\ntitle: Unlucky once\n---\n${"The ferry came late. ".repeat(9)}`,
    );
    mend();
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeLessThanOrEqual(5);
    expect((await get("/a/unlucky/")).status).toBe(200);
  });

  it("is announced with the details that README promises", () => {
    const rows = [...readme.matchAll(/^\| `(Article\w+)`\s*\| (.+?) *\|$/gm)];
    expect(rows).toHaveLength(3);
    for (const [, type = "", details = ""] of rows) {
      const promised = [...details.replace(/\(.*\)/, "").matchAll(/`(\w+)`/g)].map(([, name]) => name);
      for (const detail of told(type)) expect(Object.keys(detail)).toEqual(promised);
    }
    const [{ cards }] = told("ArticlePublished") as [{ cards: object[] }];
    expect(Object.keys(cards[0]!)).toEqual(["format", "url"]);
  });

  it("leaves nothing in any dead-letter queue", () => {
    expect(dead).toEqual([]);
  });
});
