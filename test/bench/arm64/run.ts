import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { readAssembly } from "../../../infra/local/assembly.ts";
import { startLocalStack } from "../../../infra/local/local-stack.ts";
import { synthesize } from "../../../infra/local/synthesize.ts";
import { endWithUsage } from "../end-with-usage.ts";

const usage = `Usage: npm run bench:arm64 -- [FILE]

An article (a copied story) is published by the local stack, in this machine's architecture; then its cards and page are taken
away, and the bundle that deploys to arm64 publishes it again under emulation. The bytes are compared. The first run fetches
the emulator and Node for arm64 (half a gigabyte) into .standfirst/arm64.`;

const [article = join(import.meta.dirname, "../../fixtures/copied-story.txt")] = process.argv.slice(2);
if (!existsSync(article)) endWithUsage(usage, article);
const emulator = resolve(".standfirst/arm64");
if (!existsSync(emulator)) {
  const fetched = spawnSync(join(import.meta.dirname, "fetch-emulator.sh"), [emulator], { stdio: "inherit" });
  if (fetched.status !== 0) process.exit(1);
}

const assembly = readAssembly(await synthesize(".standfirst/assemblies", { architecture: "arm64" }));
const [publish] = Object.values(assembly.template.Resources).filter(
  ({ Properties }) => Properties?.Description === "functions/publish-article.ts",
);
if (!publish?.Properties) throw new Error("The template has no function of functions/publish-article.ts.");
const bundle = assembly.assetFolder((publish.Properties.Code as { S3Key: string }).S3Key);

const stack = await startLocalStack();
const s3 = new S3Client(stack.clientSettings);
const output = (name: string) => stack.outputs[name] ?? "";
await s3.send(
  new PutObjectCommand({
    Bucket: output("InboxBucketName"),
    Key: "articles/seed.txt",
    Body: readFileSync(article),
  }),
);
await stack.idle();
const here = await filesOfArticle();

for (const Key of here.keys())
  await s3.send(new DeleteObjectCommand({ Bucket: output("SiteBucketName"), Key }));
await new DynamoDBClient(stack.clientSettings).send(
  new UpdateItemCommand({
    TableName: output("ArticleTableName"),
    Key: { slug: { S: "seed" } },
    UpdateExpression: "SET #state = :summarized",
    ExpressionAttributeNames: { "#state": "state" },
    ExpressionAttributeValues: { ":summarized": { S: "summarized" } },
  }),
);
await runEmulated({
  Records: [{ messageId: "1", body: '{"slug":"seed"}', attributes: { MessageGroupId: "seed" } }],
});
const there = await filesOfArticle();
await stack.stop();

let different = 0;
for (const [key, bytes] of here) {
  const same = there.get(key)?.equals(bytes) ?? false;
  if (!same) different += 1;
  console.log(`${same ? "same" : "DIFFERENT"}  ${String(bytes.length).padStart(7)} bytes  ${key}`);
}
console.log(`${here.size - different} of ${here.size} files are the same on ${process.arch} and arm64.`);
process.exit(different === 0 && there.size === here.size ? 0 : 1);

async function filesOfArticle(): Promise<Map<string, Buffer>> {
  const Bucket = output("SiteBucketName");
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const files = new Map<string, Buffer>();
  for (const { Key = "" } of Contents.filter(({ Key }) => /^(a|cards)\//.test(Key ?? ""))) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    files.set(Key, Buffer.from((await Body?.transformToByteArray()) ?? []));
  }
  return files;
}

/** Not spawnSync: the local stack answers from this process. */
async function runEmulated(event: unknown): Promise<void> {
  const child = spawn(
    join(emulator, "root/usr/bin/qemu-aarch64-static"),
    [
      ...["-L", join(emulator, "root/usr/aarch64-linux-gnu"), join(emulator, "node/bin/node")],
      ...[join(import.meta.dirname, "handle.mjs"), bundle, JSON.stringify(event)],
    ],
    {
      stdio: "inherit",
      env: {
        TZ: "UTC",
        AWS_ENDPOINT_URL: stack.endpoint,
        AWS_REGION: stack.region,
        AWS_ACCESS_KEY_ID: "operator",
        AWS_SECRET_ACCESS_KEY: "operator",
        STAGE: "dev",
        INBOX_BUCKET: output("InboxBucketName"),
        SITE_BUCKET: output("SiteBucketName"),
        ARTICLE_TABLE: output("ArticleTableName"),
        PICTURE_USES_TABLE: output("PictureUsesTableName"),
        PUBLICATIONS_QUEUE_URL: output("PublicationsQueueUrl"),
        LISTINGS_QUEUE_URL: output("ListingsQueueUrl"),
        LISTINGS_DELAY: "1",
        EVENT_BUS_NAME: output("EventBusName"),
        SITE_ORIGIN: stack.siteUrl,
        DISTRIBUTION_ID: output("DistributionId"),
        LEAD_IMAGES: "inbox",
      },
    },
  );
  const status = await new Promise((done) => child.on("close", done));
  if (status !== 0) throw new Error(`The emulated function ended with ${status}.`);
}
