import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeleteItemCommand, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type LocalStack, startLocalStack } from "../../infra/local/local-stack.ts";
import { reprocess } from "../../infra/ops/reprocess.ts";
import { verify } from "../../infra/ops/verify.ts";

// The runbook's procedures for what can be lost, rehearsed: whatever is lost but the inbox is made again from it.

const stories = {
  "articles/2026/11/harbour.md":
    "---\ntitle: Harbour reopens after a week of storms\ndate: 2026-11-02\nauthor: Ana Lind\n---\n\nThe harbour opened to fishing boats on Monday morning. Crews had waited for seven days.\n\nThe port authority said that two piers stay closed until repairs end in December.\n",
  "articles/2026/11/library.txt":
    "Library extends its hours until midnight\n\nNov 3, 2026\n\nNORDHAVN: The city library will stay open until midnight from next week, the council said.\n\nStudents had asked for longer hours since spring. The extra staff cost 40,000 a year.\n",
};
const retracted = "articles/2026/11/mistake.md";

const origin = "https://share.canal.example";
const scratch = mkdtempSync(join(tmpdir(), "standfirst-recovery-"));
let stack: LocalStack;
let s3: S3Client;
let before: Map<string, string>;

const start = () => startLocalStack({ siteOrigin: origin });
const stage = () => ({
  name: "local",
  deployedAt: new Date(0),
  output: (name: string) => stack.outputs[name] ?? "",
  command: (words: string) => words,
});
const client = (of: LocalStack) => new S3Client(of.clientSettings);

/** The bytes of every object of a bucket, by key. */
async function contentsOf(store: S3Client, Bucket = ""): Promise<Map<string, string>> {
  const { Contents = [] } = await store.send(new ListObjectsV2Command({ Bucket }));
  const read = async (Key = "") => {
    const { Body } = await store.send(new GetObjectCommand({ Bucket, Key }));
    return [Key, (await Body?.transformToString("base64")) ?? ""] as const;
  };
  return new Map(await Promise.all(Contents.map(({ Key }) => read(Key))));
}

/** When a feed says that it was updated, and all else of it. */
function atomParts(base64 = "") {
  const feed = Buffer.from(base64, "base64").toString();
  const [element = "", updated = ""] = /<updated>(.*?)<\/updated>/.exec(feed) ?? [];
  expect(updated).toMatch(/^\d{4}-\d\d-\d\dT/);
  return { updated, rest: feed.replace(element, "") };
}

async function makeAnew() {
  await reprocess(stage(), { prefix: "articles/", since: undefined, stateDir: scratch });
  await stack.idle();
}

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  stack = await start();
  s3 = client(stack);
  vi.stubEnv("AWS_ENDPOINT_URL", stack.endpoint);
  vi.stubEnv("AWS_REGION", stack.region);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "operator");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "operator");
  const Bucket = stack.outputs.InboxBucketName;
  const mistake = { ...stories, [retracted]: stories["articles/2026/11/harbour.md"] };
  for (const [Key, Body] of Object.entries(mistake))
    await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  await stack.idle();
  await s3.send(new DeleteObjectCommand({ Bucket, Key: retracted }));
  await stack.idle();
});

beforeEach(async () => {
  before = await contentsOf(s3, stack.outputs.SiteBucketName);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  s3?.destroy();
  await stack?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

it("starts from a site that holds two articles and a tombstone", async () => {
  const pages = [...before.keys()].filter((key) => key.startsWith("a/") && key.endsWith("/index.html"));
  expect(pages.sort()).toEqual([
    "a/2026/11/harbour/index.html",
    "a/2026/11/library/index.html",
    "a/2026/11/mistake/index.html",
  ]);
  expect(await verify(stage(), false)).toBe(0);
});

it("a table that was lost is made again, and the site does not change", async () => {
  const dynamodb = new DynamoDBClient(stack.clientSettings);
  const TableName = stack.outputs.ArticleTableName;
  const { Items = [] } = await dynamodb.send(new ScanCommand({ TableName, ProjectionExpression: "slug" }));
  expect(Items.length).toBeGreaterThanOrEqual(5);
  for (const { slug } of Items)
    await dynamodb.send(new DeleteItemCommand({ TableName, Key: { slug: slug! } }));
  dynamodb.destroy();
  expect(await verify(stage(), false)).toBe(1);

  await makeAnew();

  expect(await verify(stage(), false)).toBe(0);
  expect(await contentsOf(s3, stack.outputs.SiteBucketName)).toEqual(before);
});

it("a site that was lost is made again, byte for byte, but for tombstones, of which the inbox knows nothing", async () => {
  const Bucket = stack.outputs.SiteBucketName;
  for (const Key of before.keys()) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  expect(await verify(stage(), false)).toBe(1);

  await makeAnew();

  expect(await verify(stage(), false)).toBe(0);
  const remade = await contentsOf(s3, Bucket);
  const articles = (of: Map<string, string>) =>
    [...of].filter(([key]) => /^(a|cards)\//.test(key) && !key.includes("/mistake/")).sort();
  expect(articles(remade)).toEqual(articles(before));
  for (const list of ["index.html", "latest.json", "sitemap.xml", "404.html"]) {
    expect(remade.get(list)).toBe(before.get(list));
  }
  // The retracted article may have come a second after the others, and only the lost feed remembered when.
  const [feedBefore, feedRemade] = [before, remade].map((of) => atomParts(of.get("feed.xml")));
  expect(feedRemade!.rest).toBe(feedBefore!.rest);
  expect(feedRemade!.updated <= feedBefore!.updated).toBe(true);
  expect([...before.keys()].filter((key) => !remade.has(key))).toEqual(["a/2026/11/mistake/index.html"]);
});

describe("a region that was lost", () => {
  it("is replaced by a stack elsewhere that gets a copy of the inbox: the same addresses, the same cards", async () => {
    const elsewhere = await start();
    const there = client(elsewhere);
    try {
      const Bucket = elsewhere.outputs.InboxBucketName;
      for (const [Key, content] of await contentsOf(s3, stack.outputs.InboxBucketName)) {
        await there.send(new PutObjectCommand({ Bucket, Key, Body: Buffer.from(content, "base64") }));
      }
      await elsewhere.idle();
      const remade = await contentsOf(there, elsewhere.outputs.SiteBucketName);
      const ofArticles = (of: Map<string, string>) =>
        [...of.keys()].filter((key) => /^(a|cards)\//.test(key)).sort();
      expect(ofArticles(remade)).toEqual(ofArticles(before));
      for (const key of ofArticles(before).filter((each) => each.startsWith("cards/"))) {
        expect(remade.get(key)).toBe(before.get(key));
      }
    } finally {
      there.destroy();
      await elsewhere.stop();
    }
  });
});
