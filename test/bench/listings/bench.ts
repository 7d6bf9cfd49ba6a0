import { subscribe } from "node:diagnostics_channel";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { ClientRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { masthead as ownMasthead } from "../../../functions/masthead.ts";
import { articleJson } from "../../../functions/page/article-json.ts";
import { bundledFonts } from "../../../functions/page/bundled-fonts.ts";
import { siteKeys } from "../../../functions/site-keys.ts";
import { buildInto } from "../../../infra/bundle.ts";
import { startDynamodb } from "../../aws/dynamodb-engine.ts";
import { aPublication, masthead, publishedArticles, siteOrigin } from "../../page/published-fixtures.ts";
import { startSite } from "../../site-engine.ts";
import { endWithUsage } from "../end-with-usage.ts";

const usage = `Usage: npm run bench:listings -- [COUNT]

What one publication costs the lists where the table holds so many articles (100,000).`;

const [word = "100000"] = process.argv.slice(2);
if (!/^\d+$/.test(word)) endWithUsage(usage, word);
const count = Number(word);
const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
const dynamodb = await startDynamodb();
const engine = await startSite();
const table = await dynamodb.createTable();
const client = new DynamoDBClient({});

/** The articles are spread evenly over the days of a year, in twenty-four languages and thirty sections. */
function articleAt(at: number) {
  const instant = new Date(
    Date.UTC(2026, 0, 1) + Math.floor((at / count) * 364.9 * 86_400_000),
  ).toISOString();
  const { article } = publishedArticles[at % publishedArticles.length]!;
  const { body: _body, ...metadata } = { ...article, publishedAt: instant, section: `Section ${at % 30}` };
  return { slug: `2026/story-${at}`, instant, metadata };
}

function rowOf(at: number) {
  const { slug, instant, metadata } = articleAt(at);
  return {
    slug,
    month: instant.slice(0, 7),
    listedAt: instant,
    article: metadata,
    cardHashes: Array(6).fill("0123456789abcdef").join(),
    uploadedAt: instant,
    firstUploadedAt: instant,
    state: "published",
  };
}

async function store(slugs: number[]) {
  const requests = slugs.map((at) => ({ PutRequest: { Item: marshall(rowOf(at)) } }));
  await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
}

console.error(`storing ${count} rows…`);
for (let from = 0; from < count; from += 25) {
  await store(Array.from({ length: Math.min(25, count - from) }, (_, at) => from + at));
}
const index = { slug: "index#months", months: new Set(months) };
await client.send(
  new BatchWriteItemCommand({ RequestItems: { [table]: [{ PutRequest: { Item: marshall(index) } }] } }),
);

/** What pages of the desk are drawn from. */
async function put(at: number, updatedAt?: string) {
  const { slug, instant, metadata } = articleAt(at);
  const published = aPublication(
    { ...metadata, body: [] },
    { slug, url: `${siteOrigin}/a/${slug}/`, firstPublishedAt: instant, updatedAt: updatedAt ?? instant },
  );
  await engine.site.write(siteKeys.articleJson(slug), articleJson(published, masthead), {
    contentType: "application/json",
    cacheControl: "no-store",
  });
}

Object.assign(process.env, {
  SITE_BUCKET: "site",
  ARTICLE_TABLE: table,
  // Asked only after a failure, which ends the bench.
  LISTINGS_QUEUE_URL: "http://127.0.0.1:9/000000000000/listings.fifo",
  LISTINGS_DELAY: "10",
  SITE_ORIGIN: siteOrigin,
  DESK: "on",
});
// The bundle that deploys: it has the typefaces beside it.
const folder = mkdtempSync(join(tmpdir(), "bench-listings-"));
buildInto(folder, "functions/publish-listings.ts");
for (const { name, from } of bundledFonts(ownMasthead)) cpSync(from, join(folder, "assets", name));
const { handler } = (await import(join(folder, "index.mjs"))) as {
  handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
};

/** What the step asked of S3 and DynamoDB since the last look. */
let calls = { queries: 0, read: 0, written: 0, bytes: 0 };
subscribe("http.client.request.start", (message) => {
  const { request } = message as { request: ClientRequest };
  const length = request.getHeader("x-amz-decoded-content-length") ?? request.getHeader("content-length");
  if (String(request.getHeader("x-amz-target")).endsWith(".Query")) calls.queries += 1;
  else if (request.method === "GET") calls.read += 1;
  else if (request.method === "PUT")
    calls = { ...calls, written: calls.written + 1, bytes: calls.bytes + Number(length ?? 0) };
});

async function run(name: string, month: string) {
  calls = { queries: 0, read: 0, written: 0, bytes: 0 };
  const began = performance.now();
  const body = JSON.stringify({ month, until: 0 });
  const { batchItemFailures } = await handler({
    Records: [{ messageId: "1", body, attributes: { MessageGroupId: "l" } }],
  });
  if (batchItemFailures.length > 0) throw new Error(`${name} failed.`);
  const seconds = (performance.now() - began) / 1_000;
  const { queries, read, written, bytes } = calls;
  rows.push(
    `| ${name} | ${queries} | ${read} | ${written} | ${(bytes / 1_000_000).toFixed(1)} MB | ${seconds.toFixed(1)} s |`,
  );
}

const rows: string[] = [];
const newest = months.at(-1)!;
const old = months[2]!;
const inMonth = (month: string) =>
  Array.from({ length: count }, (_, at) => at).filter((at) => articleAt(at).instant.startsWith(month));
for (const month of [newest, old]) for (const at of inMonth(month)) await put(at);
await run(`first listing of a month of ${inMonth(newest).length}`, newest);
await run(`first listing of an old month of ${inMonth(old).length}`, old);
await run("nothing changed", newest);

const last = count - 1;
const corrected = { ...rowOf(last), uploadedAt: "2027-01-01T00:00:00Z" };
await put(last, corrected.uploadedAt);
await client.send(
  new BatchWriteItemCommand({ RequestItems: { [table]: [{ PutRequest: { Item: marshall(corrected) } }] } }),
);
await run("the newest article corrected", newest);
const middle = inMonth(old)[10]!;
const mended = { ...rowOf(middle), uploadedAt: "2027-01-01T00:00:00Z" };
await put(middle, mended.uploadedAt);
await client.send(
  new BatchWriteItemCommand({ RequestItems: { [table]: [{ PutRequest: { Item: marshall(mended) } }] } }),
);
await run("an article of an old month corrected", old);

console.log(`${count} articles in twelve months\n`);
console.log(
  "| what happened | queries | objects read | objects written | bytes written | time |\n| --- | --- | --- | --- | --- | --- |",
);
console.log(rows.join("\n"));
for (const key of [
  "index.html",
  "feed.xml",
  "latest.json",
  `desk/${newest.replace("-", "/")}/index.json`,
  `sitemaps/${newest}.xml`,
  "listings.json",
]) {
  console.log(`${key}: ${Math.round(((await engine.text(key)) ?? "").length / 1_000)} kB`);
}
await engine.stop();
await dynamodb.stop();
rmSync(folder, { recursive: true });
