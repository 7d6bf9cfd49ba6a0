import { readFileSync } from "node:fs";
import { type AttributeValue, DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { listedAttributes } from "../../../infra/article-table.ts";
import { startLocalStack } from "../../../infra/local/local-stack.ts";
import { prices } from "../../../infra/prices.ts";
import { endWithUsage } from "../end-with-usage.ts";
import { fillSite } from "./fill-site.ts";
import { indexUnits } from "./index-units.ts";

const usage = `Usage: npm run -s bench:costs -- [COUNT]

What one text article asks of AWS, from its upload to the lists, counted at the local gateway, and what that costs, on a site that
has so many articles of the month already (1,000).`;

const [word = "1000"] = process.argv.slice(2);
if (!/^\d+$/.test(word)) endWithUsage(usage, word);

const byMonth = { keys: ["month", "listedAt"], projected: [...listedAttributes] };
const articles = 11;
const sample = "content/articles/2026/11/oyster-shells-rebuild-reef.txt";

const stack = await startLocalStack();
const s3 = new S3Client(stack.clientSettings);
const dynamodb = new DynamoDBClient(stack.clientSettings);
const articleTable = stack.outputs.ArticleTableName!;
const source = readFileSync(sample, "utf8");

async function publish(at: number) {
  const Key = `articles/2026/11/measured-${at}.txt`;
  const Body = source.replace("Oyster", `Oyster ${at}`);
  await s3.send(new PutObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key, Body }));
  await stack.idle();
}

await publish(100);
await fillSite(stack, { s3, dynamodb }, "2026/11/measured-100", Number(word));
// Twice, since two processes of each function have typefaces to load, and the lists take in what was filled.
await publish(101);
await publish(102);

const calls = new Map<string, number>();
const sum = { writeUnits: 0, readUnits: 0, gbSeconds: 0, invocations: 0, logBytes: 0 };
const durations = new Map<string, number[]>();

stack.intercept(async (call, proceed) => {
  if (call.principal.kind !== "role") return proceed();
  const name = `${call.service} ${call.operation}`;
  calls.set(name, (calls.get(name) ?? 0) + 1);
  if (call.service !== "dynamodb") return proceed();
  const asked = JSON.parse(call.request.body.toString("utf8")) as Asked;
  call.request.body = Buffer.from(JSON.stringify({ ...asked, ReturnConsumedCapacity: "TOTAL" }));
  const isRead = /^(?:GetItem|Query)$/.test(call.operation);
  const isIndexed = !isRead && asked.TableName === articleTable;
  const before = isIndexed ? await row(asked) : undefined;
  const reply = await proceed();
  const { ConsumedCapacity } = JSON.parse(String(reply.body)) as Answered;
  sum[isRead ? "readUnits" : "writeUnits"] += ConsumedCapacity?.CapacityUnits ?? 0;
  if (isIndexed) sum.writeUnits += indexUnits(before, await row(asked), byMonth);
  return reply;
});

interface Asked {
  TableName: string;
  Key: Record<string, AttributeValue>;
}

interface Answered {
  ConsumedCapacity?: { CapacityUnits: number };
}

async function row({ TableName, Key }: Asked) {
  return (await dynamodb.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
}

stack.on("line", (name, line) => {
  sum.logBytes += Buffer.byteLength(line);
  const report = /Duration: (?<ms>[\d.]+) ms\s+Memory Size: (?<mb>\d+) MB/.exec(line)?.groups;
  if (!report) return;
  const ms = Number(report.ms);
  sum.invocations++;
  sum.gbSeconds += (ms / 1_000) * (Number(report.mb) / 1_024);
  durations.set(name, [...(durations.get(name) ?? []), ms]);
});

for (let at = 0; at < articles; at++) await publish(at);
s3.destroy();
dynamodb.destroy();
await stack.stop();

const per = (total: number) => total / articles;
const asked = (pattern: RegExp) =>
  per([...calls].reduce((all, [name, count]) => all + (pattern.test(name) ? count : 0), 0));
for (const [name, count] of [...calls].toSorted())
  console.log(`${per(count).toFixed(1).padStart(6)}  ${name}`);
for (const [name, all] of durations) {
  const middle = all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)]!;
  console.log(`${middle.toFixed(0).padStart(6)}  ms, median of ${all.length}: ${name}`);
}
const s3Writes = asked(/^s3 (?:Put|Copy|List)/);
const lines = {
  [`${s3Writes.toFixed(1)} S3 writes and lists`]: s3Writes * prices.put,
  [`${per(sum.writeUnits).toFixed(1)} write and ${per(sum.readUnits).toFixed(1)} read units`]:
    per(sum.writeUnits) * prices.writeUnit + per(sum.readUnits) * prices.readUnit,
  [`${per(sum.gbSeconds).toFixed(2)} GB-seconds in ${per(sum.invocations).toFixed(1)} invocations`]:
    per(sum.gbSeconds) * prices.lambdaGbSecond.arm64 + per(sum.invocations) * prices.lambdaRequest,
  // Each message is sent, received and deleted; Arrivals has EventBridge for its sender.
  [`${(3 * (asked(/^sqs Send/) + 1)).toFixed(1)} requests of SQS`]:
    3 * (asked(/^sqs Send/) + 1) * prices.fifoRequest,
};
for (const [what, usd] of Object.entries(lines)) console.log(`${usd.toFixed(7)} USD  ${what}`);
console.log(`        ${(per(sum.logBytes) / 1_000).toFixed(1)} KB of logs`);
