import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { startLocalStack } from "../../infra/local/local-stack.ts";
import { compareStage } from "../../infra/ops/compare-stage.ts";
import { listObjects } from "../../infra/ops/list-objects.ts";
import { scanTable } from "../../infra/ops/scan-table.ts";
import { plannedUploads } from "./planned-uploads.ts";

const usage = `Usage: npm run -s soak -- [--quick] [--articles N]

Pushes articles through the synthesized stack on this machine (10,000; with --quick, 200): bursts, large and small, 5 % that
cannot be published, 5 % corrected, 2 % deleted. Prints a report as JSON; exits 1 if anything was lost, or died.`;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    articles: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const articles = Number(values.articles ?? (values.quick ? 200 : 10_000));

const stack = await startLocalStack();
Object.assign(process.env, {
  AWS_ENDPOINT_URL: stack.endpoint,
  AWS_REGION: stack.region,
  AWS_ACCESS_KEY_ID: "operator",
  AWS_SECRET_ACCESS_KEY: "operator",
});
const s3 = new S3Client(stack.clientSettings);
const Bucket = stack.outputs.InboxBucketName!;

const uploadedAt = new Map<string, number>();
const latencies: number[] = [];
const rejected = new Map<string, number>();
let published = 0;
let dead = 0;
stack.on("dead", () => dead++);
stack.on("event", ({ "detail-type": type, detail }) => {
  const { key, reason } = detail as { key: string; reason?: string };
  const since = uploadedAt.get(key);
  if (type === "ArticlePublished" || type === "ArticleRejected") {
    if (since !== undefined) latencies.push(performance.now() - since);
    uploadedAt.delete(key);
  }
  if (type === "ArticlePublished") published++;
  if (type === "ArticleRejected" && reason) rejected.set(reason, (rejected.get(reason) ?? 0) + 1);
});

const memory: number[] = [];
const depths: number[] = [];
const watch = setInterval(() => {
  memory.push(process.memoryUsage.rss());
  depths.push(
    stack.queues.all().reduce((sum, queue) => {
      const { ready, inFlight, delayed } = queue.counts();
      return sum + ready + inFlight + delayed;
    }, 0),
  );
}, 1_000);

const began = performance.now();
for (const burst of plannedUploads(articles)) {
  await Promise.all(
    burst.map(async ({ key, body }) => {
      if (body === null) uploadedAt.delete(key);
      if (body === null) return s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
      uploadedAt.set(key, performance.now());
      return s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body }));
    }),
  );
  // The next burst comes before this one is done with, but not all at once.
  await new Promise((resolve) => setTimeout(resolve, 250));
}
const uploadSeconds = (performance.now() - began) / 1_000;
await stack.idle();
const seconds = (performance.now() - began) / 1_000;
clearInterval(watch);

const differences = compareStage({
  inbox: await Array.fromAsync(listObjects(Bucket, "articles/")),
  rows: await Array.fromAsync(scanTable(stack.outputs.ArticleTableName!)),
  siteKeys: (await Array.fromAsync(listObjects(stack.outputs.SiteBucketName!, "")))
    .map(({ key }) => key)
    .filter((key) => /^(a|cards)\//.test(key)),
});
await stack.stop();

latencies.sort((one, other) => one - other);
const percentile = (share: number) => Math.round(latencies[Math.floor((latencies.length - 1) * share)] ?? 0);
const megabytes = (bytes = 0) => Math.round(bytes / 1024 / 1024);
console.log(
  JSON.stringify(
    {
      articles,
      published,
      rejected: Object.fromEntries(rejected),
      lost: differences.map(({ kind, what, because }) => `${kind} ${what}: ${because}`),
      unanswered: [...uploadedAt.keys()].length,
      dead,
      seconds: Math.round(seconds),
      uploadSeconds: Math.round(uploadSeconds),
      cores: availableParallelism(),
      loadOfMachine: readFileSync("/proc/loadavg", "utf8").split(" ")[0],
      publishedPerSecondPerCore: Number((published / seconds / availableParallelism()).toFixed(2)),
      latencyMilliseconds: {
        p50: percentile(0.5),
        p90: percentile(0.9),
        p99: percentile(0.99),
        most: percentile(1),
      },
      engineMemoryMb: quarters(memory).map((bytes) => megabytes(bytes)),
      queueDepth: { most: Math.max(0, ...depths), quarters: quarters(depths) },
    },
    null,
    2,
  ),
);
process.exit(differences.length > 0 || dead > 0 ? 1 : 0);

/** The highest in each quarter of the time: a leak rises through them. */
function quarters(samples: number[]): number[] {
  const length = Math.max(1, Math.ceil(samples.length / 4));
  return [0, 1, 2, 3].map((at) => Math.max(0, ...samples.slice(at * length, (at + 1) * length)));
}
