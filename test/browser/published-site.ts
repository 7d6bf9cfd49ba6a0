import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { ArticleDocument } from "../../functions/page/article-json.ts";
import { startLocalStack } from "../../infra/local/local-stack.ts";

const content = fileURLToPath(new URL("../../content/", import.meta.url));

/** The sample articles published by the local stack, and one more that was withdrawn, at `/a/walk/withdrawn/`. */
export async function publishedSite() {
  const stack = await startLocalStack();
  const s3 = new S3Client(stack.clientSettings);
  const Bucket = stack.outputs.InboxBucketName;
  const files = readdirSync(join(content, "articles"), { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    await s3.send(new PutObjectCommand({ Bucket, Key: relative(content, path), Body: readFileSync(path) }));
  }
  const Key = "articles/walk/withdrawn.txt";
  const Body =
    "A story that will not stay\n\nThe story was published in the morning. By noon nobody stood by it any more.\n";
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  await stack.idle();
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  await stack.idle();
  s3.destroy();

  const { items } = (await (await fetch(`${stack.siteUrl}/latest.json`)).json()) as {
    items: { url: string }[];
  };
  const articles = await Promise.all(
    items.map(async ({ url }) => (await (await fetch(`${url}article.json`)).json()) as ArticleDocument),
  );
  return { articles, siteUrl: stack.siteUrl, stop: () => stack.stop() };
}
