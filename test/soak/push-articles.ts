import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { ServiceError } from "../../infra/local/gateway/call.ts";
import { startLocalStack } from "../../infra/local/local-stack.ts";
import { queueNames, workQueues } from "../../infra/ops/work-queues.ts";
import { latencies } from "./latencies.ts";
import { isHeldUp, plannedUploads, slugOf, type Upload } from "./planned-uploads.ts";
import { siteProblems } from "./site-problems.ts";
import { depth, watchStack } from "./watch-stack.ts";

/** Bursts of the second half come when no more than this waits: its latencies are a newsroom's day, not a flood's. */
const calmDepth = 4;

/**
 * Pushes articles through the synthesized stack: the first half as a flood, the second as a stream that it keeps up with.
 * One in two hundred goes to a DLQ and is sent back in the end. Returns what was seen; `lost` must be empty.
 */
export async function pushArticles(articles: number) {
  const stateDir = mkdtempSync(join(tmpdir(), "standfirst-soak-"));
  const stack = await startLocalStack({ stateDir, retrySeconds: 1 });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: stack.endpoint,
    AWS_REGION: stack.region,
    AWS_ACCESS_KEY_ID: "operator",
    AWS_SECRET_ACCESS_KEY: "operator",
  });
  const s3 = new S3Client(stack.clientSettings);
  const Bucket = stack.outputs.InboxBucketName!;
  const seen = latencies(stack);
  const watch = watchStack(stack);
  let dead = 0;
  stack.on("dead", () => dead++);
  const endOutage = stack.intercept((call, proceed) => {
    const slug = call.operation === "PutObject" && call.request.path.match(/\/a\/(.+)\/index\.html$/)?.[1];
    if (slug && isHeldUp(slug)) throw new ServiceError(403, "AccessDenied", "Access Denied");
    return proceed();
  });

  const push = async ({ key, body, ...rest }: Upload, group: string) => {
    if (body === null) return await s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
    seen.uploaded({ key, body, ...rest }, group);
    return await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: Buffer.from(body) }));
  };
  const groupOf = ({ key, isPoison }: Upload, burst: Upload[], phase: string) => {
    if (isPoison) return `${phase}, poison`;
    if (isHeldUp(slugOf(key))) return `${phase}, sent back from the DLQ`;
    return `${phase}, ${burst.some((each) => each.isPoison) ? "beside poison" : "no poison near"}`;
  };

  const half = Math.floor(articles / 2);
  const began = performance.now();
  for (const burst of plannedUploads(0, half, 100)) {
    await Promise.all(burst.map((upload) => push(upload, groupOf(upload, [], "flood"))));
    await pause(250);
  }
  const uploaded = performance.now();
  await stack.idle();
  const flooded = performance.now();
  const publishedInFlood = seen.counts.published;
  for (const burst of plannedUploads(half, articles, 10)) {
    while (depth(stack) > calmDepth) await pause(20);
    await Promise.all(burst.map((upload) => push(upload, groupOf(upload, burst, "stream"))));
  }
  await stack.idle();
  const streamed = performance.now();

  endOutage();
  const sentBack = await sendBack(stack.outputs);
  await stack.idle();
  watch.stop();
  const lost = await siteProblems(stack, articles);
  s3.destroy();
  await stack.stop();
  rmSync(stateDir, { recursive: true, force: true });

  const cores = availableParallelism();
  const rate = (count: number, milliseconds: number) =>
    Number(((count * 1_000) / milliseconds / cores).toFixed(2));
  return {
    articles,
    ...seen.counts,
    dead,
    sentBack,
    lost,
    cores,
    loadOfMachine: loadavg().map((load) => Number(load.toFixed(1))),
    seconds: {
      uploadOfFlood: Math.round((uploaded - began) / 1_000),
      flood: Math.round((flooded - began) / 1_000),
      stream: Math.round((streamed - flooded) / 1_000),
    },
    publishedPerSecondPerCore: {
      flood: rate(publishedInFlood, flooded - began),
      stream: rate(seen.counts.published - publishedInFlood - sentBack, streamed - flooded),
    },
    latencyMilliseconds: seen.report(),
    ...watch.report(),
  };
}

/** As `npm run ops -- redrive` does. */
async function sendBack(outputs: Record<string, string>): Promise<number> {
  const queues = workQueues({ output: (name) => outputs[name]! });
  let count = 0;
  const redriveAll = async (name: (typeof queueNames)[number]) => {
    for await (const message of queues.failed(name, 60)) {
      await queues.redrive(message);
      count++;
    }
  };
  await Promise.all(queueNames.map(redriveAll));
  return count;
}
