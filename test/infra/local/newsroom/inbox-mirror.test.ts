import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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

const Bucket = () => target.resources.versionedBucket;
const inbox = async () => {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: Bucket() }));
  return Contents.map(({ Key }) => Key);
};

describe("a folder and the inbox", () => {
  const memory = join(root, "..", `${root.split("/").at(-1)}.json`);
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  let folder: ReturnType<typeof contentFolder>;
  beforeEach(async () => {
    for (const name of readdirSync(root, { encoding: "buffer" }))
      rmSync(Buffer.concat([Buffer.from(`${root}/`), name]), { recursive: true });
    rmSync(memory, { force: true });
    for (const Key of await inbox()) await s3.send(new DeleteObjectCommand({ Bucket: Bucket(), Key }));
    told.length = 0;
    folder = contentFolder(root, tell);
  });
  afterAll(() => rmSync(memory, { force: true }));
  const follow = () => inboxMirror(stack, memory).follow(folder.look(), folder.read, tell);

  it("hold the same, pictures first, without what editors leave beside", async () => {
    write("2026/story.md", "one");
    write("2026/photo.jpg", "picture");
    write(".hidden", "x");
    write("story.md~", "x");
    write("story.md.swp", "x");
    write("#story.md#", "x");
    write("~$story.docx", "x");
    write("desktop.ini", "x");
    const { changed } = await follow();
    expect(changed).toEqual(["articles/2026/photo.jpg", "articles/2026/story.md"]);
    expect(await inbox()).toEqual(["articles/2026/photo.jpg", "articles/2026/story.md"]);
    expect(await follow()).toEqual({ changed: [], gone: [] });
  });

  it("follow a change and a removal, also over a restart, and leave alone what others uploaded", async () => {
    write("2026/story.md", "one");
    write("2026/photo.jpg", "picture");
    await follow();
    await s3.send(new PutObjectCommand({ Bucket: Bucket(), Key: "articles/other.txt", Body: "x" }));
    write("2026/story.md", "two, longer");
    expect(await follow()).toEqual({ changed: ["articles/2026/story.md"], gone: [] });
    rmSync(join(root, "2026/story.md"));
    expect(await follow()).toEqual({ changed: [], gone: ["articles/2026/story.md"] });
    expect(await inbox()).toEqual(["articles/2026/photo.jpg", "articles/other.txt"]);
  });

  it("hold a file whose name the disk writes in another form than its key", async () => {
    write("cafe\u0301.md", "one");
    expect(await follow()).toMatchObject({ changed: ["articles/caf\u00e9.md"] });
    rmSync(join(root, "cafe\u0301.md"));
    expect(await follow()).toMatchObject({ gone: ["articles/caf\u00e9.md"] });
  });

  it("are not kept apart by what cannot be read or uploaded: it is told, and nothing of it is retracted", async () => {
    write("before.txt", "x");
    await follow();
    rmSync(join(root, "before.txt"));
    // A link to itself; unreadable for root too.
    symlinkSync("before.txt", join(root, "before.txt"));
    const long = Array(11).fill("a".repeat(100)).join("/");
    write(`${long}/too-long-for-a-key.txt`, "x");
    writeFileSync(Buffer.concat([Buffer.from(join(root, "caf")), Buffer.from([0xe9])]), "x");
    write("z-after.txt", "x");
    expect(await follow()).toEqual({ changed: ["articles/z-after.txt"], gone: [] });
    expect(told).toEqual([
      expect.stringMatching(/^before\.txt cannot be read: ELOOP/),
      expect.stringMatching(/^caf\ufffd: its name is not UTF-8/),
      expect.stringMatching(/too-long-for-a-key\.txt could not be uploaded: /),
    ]);
    const restarted = contentFolder(root, tell);
    const { gone } = await inboxMirror(stack, memory).follow(restarted.look(), restarted.read, tell);
    expect(gone).toEqual([]);
    unlinkSync(join(root, "before.txt"));
    expect(await follow()).toMatchObject({ gone: ["articles/before.txt"] });
  });

  it("is remembered before the first upload, and not with each of them", async () => {
    for (let at = 0; at < 40; at++) write(`story-${at}.md`, `story ${at}`);
    const keys = Array.from({ length: 40 }, (_, at) => `articles/story-${at}.md`).sort();
    const remembered = () => (JSON.parse(readFileSync(memory, "utf8")) as string[]).sort();
    let writes = 0;
    const watcher = watch(dirname(memory), (_, name) => {
      if (name === basename(memory)) writes++;
    });
    let before: string[] | undefined;
    const read = (key: string) => {
      before ??= remembered();
      return key.endsWith("-7.md") ? undefined : folder.read(key);
    };
    await inboxMirror(stack, memory).follow(folder.look(), read, tell);
    expect(before).toEqual(keys);
    expect(remembered()).toEqual(keys.filter((key) => !key.endsWith("-7.md")));
    await expect.poll(() => writes).toBeGreaterThan(0);
    watcher.close();
    expect(writes).toBeLessThan(10);
  });

  it("are followed no further once somebody ends it, and the next start goes on from there", async () => {
    for (const name of ["a", "b", "c", "d"]) write(`${name}.md`, name);
    let read = 0;
    const isEnded = () => read === 2;
    const counted = (key: string) => {
      read++;
      return folder.read(key);
    };
    const { changed } = await inboxMirror(stack, memory).follow(folder.look(), counted, tell, isEnded);
    expect(changed).toEqual(["articles/a.md", "articles/b.md"]);
    expect(await follow()).toEqual({ changed: ["articles/c.md", "articles/d.md"], gone: [] });
    for (const name of ["a", "b", "c", "d"]) rmSync(join(root, `${name}.md`));
    const stopped = inboxMirror(stack, memory);
    await stopped.follow(folder.look(), folder.read, tell, () => true);
    expect(await inbox()).toHaveLength(4);
    expect(await follow()).toMatchObject({
      gone: ["articles/a.md", "articles/b.md", "articles/c.md", "articles/d.md"],
    });
    expect(await inbox()).toEqual([]);
  });

  it("leave out a file that goes away between look and upload", async () => {
    write("brief.txt", "x");
    const wanted = folder.look();
    rmSync(join(root, "brief.txt"));
    const { changed } = await inboxMirror(stack, memory).follow(wanted, folder.read, tell);
    expect(changed).toEqual([]);
  });

  it("need a folder that is there, and retract nothing when it goes away", () => {
    const drive = join(root, "nowhere");
    expect(() => contentFolder(drive, tell)).toThrow(/There is no folder .*nowhere.*--content/);
    mkdirSync(drive);
    const mounted = contentFolder(drive, tell);
    rmSync(drive, { recursive: true });
    expect(() => mounted.look()).toThrow(/There is no folder/);
  });

  it("tell when something changed", async () => {
    let heard = 0;
    const stop = folder.watch(() => heard++);
    write("new.txt", "news");
    await expect.poll(() => heard).toBeGreaterThan(0);
    stop();
    expect(folder.look().has("articles/new.txt")).toBe(true);
  });
});
