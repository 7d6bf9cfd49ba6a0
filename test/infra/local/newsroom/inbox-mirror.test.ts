import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../../../infra/local/local-stack.ts";
import { contentFolder } from "../../../../infra/local/newsroom/content-folder.ts";
import { inboxMirror } from "../../../../infra/local/newsroom/inbox-mirror.ts";
import { startTarget, type Target } from "../../../contract/target.ts";

const root = mkdtempSync(join(tmpdir(), "standfirst-content-"));
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
let target: Target;
let s3: S3Client;
let stack: LocalStack;
beforeAll(async () => {
  target = await startTarget();
  s3 = new S3Client(target.client);
  const outputs = { InboxBucketName: target.resources.versionedBucket };
  stack = { outputs, clientSettings: target.client } as unknown as LocalStack;
});
afterAll(async () => {
  await target.stop();
  rmSync(root, { recursive: true });
});

const inbox = async () => {
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket: target.resources.versionedBucket }),
  );
  return Contents.map(({ Key }) => Key);
};

describe("a folder and the inbox", () => {
  const memory = join(root, "..", `${root.split("/").at(-1)}.json`);
  const folder = contentFolder(root);
  const follow = () => inboxMirror(stack, memory).follow(folder.look(), folder.read);

  it("hold the same, pictures first, without what editors leave beside", async () => {
    write("2026/story.md", "one");
    write("2026/photo.jpg", "picture");
    write(".hidden", "x");
    write("story.md~", "x");
    write("story.md.swp", "x");
    const { changed } = await follow();
    expect(changed).toEqual(["articles/2026/photo.jpg", "articles/2026/story.md"]);
    expect(await inbox()).toEqual(["articles/2026/photo.jpg", "articles/2026/story.md"]);
    expect(await follow()).toEqual({ changed: [], gone: [] });
  });

  it("follow a change and a removal, also over a restart, and leave alone what others uploaded", async () => {
    await s3.send(
      new PutObjectCommand({
        Bucket: target.resources.versionedBucket,
        Key: "articles/other.txt",
        Body: "x",
      }),
    );
    write("2026/story.md", "two, longer");
    expect(await follow()).toEqual({ changed: ["articles/2026/story.md"], gone: [] });
    rmSync(join(root, "2026/story.md"));
    expect(await follow()).toEqual({ changed: [], gone: ["articles/2026/story.md"] });
    expect(await inbox()).toEqual(["articles/2026/photo.jpg", "articles/other.txt"]);
    rmSync(memory);
  });

  it("tell when something changed", async () => {
    let told = 0;
    const stop = folder.watch(() => told++);
    write("new.txt", "news");
    await expect.poll(() => told, { timeout: 5_000 }).toBeGreaterThan(0);
    stop();
    expect(folder.look().has("articles/new.txt")).toBe(true);
  });
});
