// What one publication costs the lists where the table holds a hundred thousand articles:
// npm run bench:listings -- [articles]
import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { articleJson } from "../../../functions/page/article-json.ts";
import { siteKeys } from "../../../functions/site-keys.ts";
import { startDynamodb } from "../../aws/dynamodb-engine.ts";
import { aPublication, masthead, publishedArticles, siteOrigin } from "../../page/published-fixtures.ts";
import { startSite } from "../../site-engine.ts";

const count = Number(process.argv[2] ?? 100_000);
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
  SITE_ORIGIN: siteOrigin,
  DESK: "on",
});
const { handler } = await import("../../../functions/publish-listings.ts");

async function run(name: string, month: string) {
  engine.takeCalls();
  const began = performance.now();
  const body = JSON.stringify({ month });
  const { batchItemFailures } = await handler({
    Records: [{ messageId: "1", body, attributes: { MessageGroupId: "l" } }],
  });
  if (batchItemFailures.length > 0) throw new Error(`${name} failed.`);
  const milliseconds = performance.now() - began;
  const calls = engine.takeCalls();
  const of = (operation: string) => calls.filter((call) => call.startsWith(operation)).length;
  const memory = process.memoryUsage.rss() / 2 ** 20;
  rows.push(
    `| ${name} | ${(milliseconds / 1_000).toFixed(2)} s | ${of("GetObject")} | ${of("PutObject")} | ${memory.toFixed(0)} MB |`,
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
  "| | time | objects read | objects written | memory of this process, with both engines |\n| --- | --- | --- | --- | --- |",
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
