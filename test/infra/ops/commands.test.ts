import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import { DeleteItemCommand, DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ServiceError } from "../../../infra/local/gateway/call.ts";
import { type LocalStack, startLocalStack } from "../../../infra/local/local-stack.ts";
import { failed } from "../../../infra/ops/failed.ts";
import { findKey } from "../../../infra/ops/find-key.ts";
import { operate } from "../../../infra/ops/operate.ts";
import { findStage } from "../../../infra/ops/stage.ts";
import { verify } from "../../../infra/ops/verify.ts";
import packageJson from "../../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../../..");
const [, ...script] = packageJson.scripts.ops.split(" ");
const article = (title: string) =>
  `---\ntitle: ${title}\n---\n\nThe harbour lay still this morning, and nobody in the town could say for how long.\n`;

describe("npm run ops, against the local stack,", () => {
  const stateDir = mkdtempSync(join(tmpdir(), "standfirst-ops-"));
  let stack: LocalStack;
  let s3: S3Client;

  beforeAll(async () => {
    stack = await startLocalStack({ stateDir, retrySeconds: 0 });
    s3 = new S3Client(stack.clientSettings);
    for (const name of ["one", "two", "three"]) await put(`articles/${name}.md`, article(`Story ${name}`));
    await put("articles/pier.md", article("The pier\nimage: pier.jpg"));
    await put("articles/pier.jpg", "no picture at all");
    await put("articles/draft.md", "---\ntitle: Not yet\ndraft: true\n---\n\nIt waits.\n");
    await stack.idle();
  });
  afterAll(async () => {
    s3?.destroy();
    await stack?.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  const put = (Key: string, Body: string, Bucket = stack.outputs.InboxBucketName) =>
    s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  const page = async (slug: string) => (await fetch(`${stack.siteUrl}/a/${slug}/`)).status;

  /** Runs a command as an operator does; what it printed, and how it ended. Each command is run so once. */
  const opsByNpm = (...words: string[]) => start(...words).ended;

  /** The same in this process: to read its modules is most of what one of its own does. */
  async function ops(...words: string[]) {
    const said: string[] = [];
    const line = (...parts: unknown[]) => void said.push(`${format(...parts)}\n`);
    const spies = [
      vi.spyOn(console, "log").mockImplementation(line),
      vi.spyOn(console, "error").mockImplementation(line),
      vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0),
    ];
    try {
      const code = await operate([...words, "--state", stateDir]);
      return { text: said.join(""), code };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }

  /** What `verify` ends with. */
  const verified = async () => verify(await findStage("local", stateDir), false);

  function start(...words: string[]) {
    const child = spawn(process.execPath, [...script, ...words, "--state", stateDir], { cwd: root });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
    const ended = new Promise<{ text: string; code: number | null }>((resolve) =>
      child.on("close", (code) => resolve({ text, code })),
    );
    return { child, said: () => text, ended };
  }

  it("status says where an upload is, and why", async () => {
    const published = await opsByNpm("status", "articles/one.md");
    expect(published.text).toContain("one: published");
    expect(published.text).toContain(`${stack.siteUrl}/a/one/`);
    expect((await ops("status", "articles/draft.md")).text).toMatch(/rejected[\s\S]*draft/);
    expect((await ops("status", "articles/pier.md")).text).toContain(
      "pier.jpg is on no card; why: lead-image-",
    );
    const unknown = await opsByNpm("status", "articles/never.md");
    expect(unknown).toMatchObject({ code: 1, text: expect.stringContaining("Nothing is known of this.") });
  });

  it("status says when an upload is looked at again by itself, and verify has it looked at where that failed", async () => {
    const Key = "articles/later.md";
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await put(Key, `---\ntitle: Later\nembargo: ${tomorrow}T10:00:00Z\n---\n\nIt waits for its time.\n`);
    await stack.idle();
    const { text } = await ops("status", Key);
    expect(text).toMatch(/rejected\n {9}later: embargoed\. /);
    expect(text).toContain(`again    looked at by itself on ${tomorrow}T10:00:00Z`);

    // As if Scheduler had given the look up, and its time were long past.
    stack.scheduler.store.clear();
    const dynamodb = new DynamoDBClient(stack.clientSettings);
    await dynamodb.send(
      new UpdateItemCommand({
        TableName: stack.outputs.ArticleTableName,
        Key: { slug: { S: `upload#${Key}` } },
        UpdateExpression: "SET looksAgainAt = :then",
        ExpressionAttributeValues: { ":then": { S: "2026-01-01T10:00:00Z" } },
      }),
    );
    dynamodb.destroy();
    expect((await ops("verify", "--repair")).text).toContain(
      `stale  ${Key}: its time came on 2026-01-01T10:00:00Z`,
    );
    await stack.idle();
    expect(stack.scheduler.store.due(Number.MAX_SAFE_INTEGER)).toHaveLength(1);
    expect(await verified()).toBe(0);
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key }));
    await stack.idle();
  });

  it("reprocess makes schedules anew, which a stack in another region lacks", async () => {
    const Key = "articles/expires.md";
    const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();
    await put(
      Key,
      `---\ntitle: Expires\nexpiryDate: ${inAWeek}\n---\n\nIt has its time, and that ends in a week.\n`,
    );
    await stack.idle();
    stack.scheduler.store.clear();
    expect(await ops("reprocess", "--prefix", Key)).toMatchObject({ code: 0 });
    await stack.idle();
    expect(stack.scheduler.store.due(Number.MAX_SAFE_INTEGER)).toHaveLength(1);
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key }));
    await stack.idle();
  });

  it("status says why a key is rejected that no slug is made of", async () => {
    const Key = "articles/ebb//tide.md";
    await put(Key, article("The ebb"));
    await stack.idle();
    expect((await ops("status", Key)).text).toMatch(/rejected\n {9}unsafe-key\. The path/);
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key }));
    await stack.idle();
  });

  it("status says why nothing becomes of what is not below articles/", async () => {
    for (const key of ["root.txt", "root.jpg"]) {
      await put(key, "The harbour lay still.\n");
      expect(await ops("status", key)).toEqual({
        text: expect.stringMatching(
          /^inbox {4}23 bytes.*\nupload {3}not below articles\/, so it is never looked at\n$/,
        ),
        code: 0,
      });
    }
  });

  it("status says why nothing becomes of the mark that S3's console makes for a folder", async () => {
    await put("articles/2026/", "\n");
    expect((await ops("status", "articles/2026/")).text).toMatch(
      /\nupload {3}a folder's mark, so it is never looked at\n$/,
    );
  });

  it("status takes a slug too, and what can be copied from a browser or a table", async () => {
    const { text } = await ops("status", `${stack.siteUrl}/a/one/?utm_source=x`);
    expect(text).toContain("key      articles/one.md\n");
    expect(text).toContain("one: published");
    const stage = await findStage("local", stateDir);
    for (const known of [
      "articles/one.md",
      "one.md",
      "one",
      "/a/one/",
      "a/one/article.json",
      "cards/one/og.png",
      `s3://${stack.outputs.InboxBucketName}/articles/one.md`,
      "content/articles/one.md",
    ])
      expect(await findKey(stage, known)).toBe("articles/one.md");

    const Key = "articles/caf\u00e9.jpg";
    await put(Key, "no picture at all");
    expect(await findKey(stage, "articles/cafe\u0301.jpg")).toBe(Key);
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key }));

    for (const unknown of ["articles/never.md", "https://canal.example/", "a/%zz/", ""])
      expect(await findKey(stage, unknown)).toBe(unknown);
  });

  it("status says which articles want a picture", async () => {
    const { text, code } = await ops("status", "articles/pier.jpg");
    expect(text).toMatch(/^inbox {4}17 bytes.*\nwanted {3}by articles\/pier\.md\n$/);
    expect(code).toBe(0);
  });

  it("rejected lists what editors have to mend, and why", async () => {
    const { text, code } = await opsByNpm("rejected");
    expect(code).toBe(0);
    expect(text).toMatch(/articles\/draft\.md {2}draft: .{20,}\n1 rejected\./);
  });

  it("says how it is used where the command is not known", async () => {
    for (const [words, problem] of [
      [["publish"], "Expected one of the commands below; found publish."],
      [["verify", "--repiar"], "Unknown option '--repiar'"],
      [["reprocess", "articles/2026/10/"], "Expected no word after reprocess; found also articles/2026/10/."],
      [["redrive", "--repair"], "redrive has no option --repair."],
    ] as const) {
      const { text, code } = await opsByNpm(...words);
      expect(text).toMatch(/\n\nUsage: npm run/);
      expect(text.startsWith(problem)).toBe(true);
      expect(text).not.toContain("    at ");
      expect(code).toBe(2);
    }
  });

  it("failed lists what died, and redrive brings it back to where it died", async () => {
    expect(await opsByNpm("failed")).toMatchObject({ code: 0 });
    const mend = stack.intercept((call, proceed) => {
      const isPage = call.operation === "PutObject" && call.request.path.includes("/a/lost/");
      if (!isPage) return proceed();
      throw new ServiceError(403, "AccessDenied", "Access Denied");
    });
    await put("articles/lost.md", article("A story that gets lost"));
    await stack.idle();
    expect(await page("lost")).toBe(404);
    const said = await opsByNpm("failed");
    expect(said).toMatchObject({ code: 1 });
    expect(said.text).toMatch(/Publications.*lost\n1 failed\..* npm run ops -- redrive --state /);
    const { text: where } = await ops("status", "articles/lost.md");
    expect(where).toContain("failed   in Publications");
    expect(where).toContain("waiting  Arrivals 0, Summaries 0, Publications 0, Listings 0");

    mend();
    expect((await opsByNpm("redrive")).text).toContain("1 sent back");
    await stack.idle();
    expect(await page("lost")).toBe(200);
    expect(await failed(await findStage("local", stateDir))).toBe(0);
  });

  it("status says that S3 lets nobody read an upload, and redrive ends well once it does", async () => {
    const Key = "articles/archived.md";
    const Bucket = stack.outputs.InboxBucketName;
    const Body = article("From the archive");
    await s3.send(new PutObjectCommand({ Bucket, Key, Body, StorageClass: "GLACIER" }));
    await stack.idle();
    const { text, code } = await ops("status", Key);
    expect(text).toContain(
      "inbox    cannot be read: The operation is not valid for the object's storage class",
    );
    expect(text).toContain("failed   in Arrivals");
    expect(code).toBe(0);
    await put(Key, Body);
    await stack.idle();
    expect(await page("archived")).toBe(200);
    expect((await ops("redrive")).text).toContain("1 sent back.");
    await stack.idle();
    expect((await ops("failed")).text).toBe("No message has failed.\n");
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    await stack.idle();
  });

  it("failed counts also what SQS does not show, and redrive brings back all of it", async () => {
    const sqs = new SQSClient(stack.clientSettings);
    for (let at = 0; at < 12; at++) {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: stack.outputs.ListingsDlqUrl,
          MessageBody: JSON.stringify({ month: "2026-11", until: 0 }),
          MessageGroupId: "listings",
          MessageDeduplicationId: `failed-${at}`,
        }),
      );
    }
    sqs.destroy();
    const { text } = await ops("failed");
    expect(text).toContain("Listings  about 2 more behind these");
    expect(text).toContain("12 failed.");
    expect((await ops("redrive")).text).toContain("12 sent back");
    await stack.idle();
    expect(await failed(await findStage("local", stateDir))).toBe(0);
  });

  it("failed looks at the first hundred of thousands, which stay", async () => {
    const name = stack.outputs.ArrivalsDlqUrl!.split("/").at(-1)!;
    const dlq = stack.queues.byName(name);
    for (let at = 0; at < 300; at++)
      dlq.send({ body: JSON.stringify({ lookAgain: `articles/${at}.md` }), attributes: {} });
    // SQS may hand out fewer than it was asked for.
    const end = stack.intercept((call, proceed) => {
      if (call.operation === "ReceiveMessage" && call.principal.kind === "human") {
        const body = JSON.parse(call.request.body.toString()) as { MaxNumberOfMessages: number };
        const most = Math.min(3, body.MaxNumberOfMessages);
        call.request.body = Buffer.from(JSON.stringify({ ...body, MaxNumberOfMessages: most }));
      }
      return proceed();
    });
    const { text } = await ops("failed");
    end();
    expect(text.match(/^Arrivals {2}20/gm)).toHaveLength(100);
    expect(text).toContain("Arrivals  about 200 more behind these");
    expect([...dlq.peek()].filter(({ visible }) => visible > Date.now())).toEqual([]);
    expect((await ops("status", "articles/0.md")).text).toContain("failed   in Arrivals");
    expect([...dlq.peek()]).toHaveLength(300);
    dlq.purge();
  });

  it("a command ends what it does though nobody reads its output to its end", async () => {
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.SiteBucketName, Key: "cards/one/og.png" }));
    const { child, said, ended } = start("verify", "--repair");
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 1 });
    expect(said()).not.toContain("EPIPE");
    await stack.idle();
    expect(await opsByNpm("verify")).toMatchObject({ code: 0 });
  });

  it("verify finds what is missing, stale and left over, and repairs it", async () => {
    expect(await verified()).toBe(0);
    const Bucket = stack.outputs.SiteBucketName;
    await s3.send(new DeleteObjectCommand({ Bucket, Key: "cards/one/og.png" }));
    await put("a/ghost/article.json", "{}", Bucket);
    await put("cards/one/square.png", "written over", Bucket);
    const found = await opsByNpm("verify", "--repair");
    expect(found.code).toBe(1);
    expect(found.text).toContain("missing  cards/one/og.png");
    expect(found.text).toContain("orphaned  a/ghost/article.json");
    expect(found.text).toMatch(
      /stale {2}cards\/one\/square\.png: it has 12 bytes, and what was published \d+/,
    );
    await stack.idle();
    expect(await verified()).toBe(0);
  });

  it("verify removes nothing of an article that was published while it looked, and a card that none shows", async () => {
    const Bucket = stack.outputs.SiteBucketName!;
    await put("cards/one/og.00000000.png", "a card of nobody", Bucket);
    let isLate = false;
    const end = stack.intercept(async (call, proceed) => {
      const { path, query } = call.request;
      const listsSite = call.principal.kind === "human" && query.has("list-type") && path.includes(Bucket);
      if (listsSite && !isLate) {
        isLate = true;
        await put("articles/late.md", article("Late"));
        await expect.poll(() => page("late")).toBe(200);
      }
      return proceed();
    });
    const { text } = await ops("verify", "--repair");
    end();
    expect(text).toContain("orphaned  a/late/article.json: no article has it");
    expect(text).toContain("orphaned  cards/one/og.00000000.png: one is published without it");
    expect(text).toContain(" 1 files are removed");
    await stack.idle();
    expect(await verified()).toBe(0);
    expect((await fetch(`${stack.siteUrl}/a/late/article.json`)).status).toBe(200);
    await s3.send(
      new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key: "articles/late.md" }),
    );
    await stack.idle();
  });

  it("verify knows the cards before a correction, which pages copied a minute ago still show", async () => {
    const { cards: before } = (await (await fetch(`${stack.siteUrl}/a/two/article.json`)).json()) as {
      cards: { url: string }[];
    };
    await put("articles/two.md", article("Story two, corrected"));
    await stack.idle();
    expect((await fetch(before[0]!.url)).status).toBe(200);
    expect(await verified()).toBe(0);
  });

  it("verify finds lists that are gone, the desk's and those of all months, and has them written anew", async () => {
    const Bucket = stack.outputs.SiteBucketName;
    const listsOf = async () => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
      return Contents.flatMap(({ Key = "" }) => (/^(a|cards)\//.test(Key) ? [] : [Key]));
    };
    const lists = await listsOf();
    expect(lists.length).toBeGreaterThan(15);
    for (const isForgotten of [false, true]) {
      const gone = lists.filter((key) => isForgotten || key !== "listings.json");
      for (const Key of gone) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
      const { text, code } = await ops("verify", "--repair");
      expect(code).toBe(1);
      for (const key of isForgotten ? ["index.html", "feed.xml", "sitemap.xml", "listings.json"] : gone)
        expect(text).toContain(`missing  ${key}: `);
      expect(text).toContain("0 files are removed, 1 months are listed anew.");
      await stack.idle();
      expect(await listsOf()).toEqual(lists);
      expect(await verified()).toBe(0);
    }
  });

  it("verify finds rows that are lost, and brings them back with the site as it was", async () => {
    const dynamodb = new DynamoDBClient(stack.clientSettings);
    const TableName = stack.outputs.ArticleTableName;
    for (const slug of ["one", "upload#articles/two.md"])
      await dynamodb.send(new DeleteItemCommand({ TableName, Key: { slug: { S: slug } } }));
    dynamodb.destroy();
    const { text } = await ops("verify", "--repair");
    expect(text).toContain("missing  one: articles/one.md has it, and its record is lost");
    expect(text).toContain("missing  articles/two.md: it was never looked at");
    expect(text).not.toContain("orphaned");
    await stack.idle();
    expect(await verified()).toBe(0);
    expect([await page("one"), await page("two")]).toEqual([200, 200]);
  });

  it("verify finds a retraction whose message was lost, and ends it", async () => {
    await put("articles/gone.md", article("A story to be gone"));
    await stack.idle();
    // The message dies with its queue's tries, and somebody throws it away.
    const mend = stack.intercept((call, proceed) => {
      if (call.operation !== "DeleteObjects") return proceed();
      throw new ServiceError(403, "AccessDenied", "Access Denied");
    });
    await s3.send(
      new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucketName, Key: "articles/gone.md" }),
    );
    await stack.idle();
    mend();
    stack.queues.byName(stack.outputs.PublicationsDlqUrl!.split("/").at(-1)!).purge();
    const { text } = await ops("verify", "--repair");
    expect(text).toContain("stale  gone: its retraction never ended");
    expect(text).toContain("0 uploads are looked at again, 1 retractions are ended");
    await stack.idle();
    expect(await verified()).toBe(0);
    expect((await fetch(`${stack.siteUrl}/cards/gone/og.png`)).status).toBe(404);
    expect(await page("gone")).toBe(200);
  });

  it("verify finds CloudFront untold of a retraction that another article came after, and has it told", async () => {
    const dynamodb = new DynamoDBClient(stack.clientSettings);
    await dynamodb.send(
      new UpdateItemCommand({
        TableName: stack.outputs.ArticleTableName,
        Key: { slug: { S: "three" } },
        UpdateExpression: "SET cleared = :no",
        ExpressionAttributeValues: { ":no": { BOOL: false } },
      }),
    );
    dynamodb.destroy();
    const told: string[] = [];
    const end = stack.intercept((call, proceed) => {
      if (call.operation === "CreateInvalidation") told.push(call.request.body.toString());
      return proceed();
    });
    const { text } = await ops("verify", "--repair");
    expect(text).toContain("stale  three: CloudFront was never told of the retraction before it");
    await stack.idle();
    end();
    expect(told.join()).toContain("<Path>/cards/three/*</Path>");
    expect(await verified()).toBe(0);
  });

  it("verify finds a picture that changed while nobody was told, and its articles are made anew", async () => {
    const dynamodb = new DynamoDBClient(stack.clientSettings);
    await dynamodb.send(
      new UpdateItemCommand({
        TableName: stack.outputs.ArticleTableName,
        Key: { slug: { S: "picture#articles/pier.jpg" } },
        UpdateExpression: "SET etag = :former",
        ExpressionAttributeValues: { ":former": { S: "former" } },
      }),
    );
    dynamodb.destroy();
    let remade = "";
    stack.on("event", ({ "detail-type": type, detail }) => {
      if (type === "ArticlePublished") remade += detail.key;
    });
    const { text } = await ops("verify", "--repair");
    expect(text).toContain("stale  articles/pier.jpg: the inbox has another version than its articles show");
    await stack.idle();
    expect(remade).toBe("articles/pier.md");
    expect(await verified()).toBe(0);
  });

  it("reprocess makes articles anew, and goes on where it was interrupted", async () => {
    let remade = 0;
    stack.on("event", ({ "detail-type": type }) => {
      if (type === "ArticlePublished") remade++;
    });
    let sent = 0;
    const interrupted = start("reprocess");
    const goOn = stack.intercept(async (call, proceed) => {
      const isOperators = call.principal.kind === "human" && call.operation === "SendMessage";
      if (isOperators && ++sent === 3) {
        interrupted.child.kill("SIGINT");
        await expect.poll(() => interrupted.said()).toContain("Interrupted.");
      }
      return proceed();
    });
    expect(await interrupted.ended).toMatchObject({ code: 130 });
    goOn();
    const second = await opsByNpm("reprocess");
    expect(second.text).toMatch(/Going on after articles\/one\.md/);
    expect(second.text).toMatch(/7\/7\n4 uploads are looked at anew/);
    expect(second.code).toBe(0);
    await stack.idle();
    // With its article, a picture is no reason to make that anew once more.
    expect(remade).toBe(5);
    expect(await verified()).toBe(0);

    expect((await ops("reprocess", "--prefix", "articles/t")).text).toContain("2 uploads");
    await stack.idle();
    remade = 0;
    expect((await ops("reprocess", "--prefix", "articles/pier.jpg")).text).toContain("1 upload is");
    await stack.idle();
    expect(remade).toBe(1);
    expect(await ops("reprocess", "--since", "2999-01-01T00:00Z")).toMatchObject({
      code: 1,
      text: expect.stringContaining("No upload has a key that starts with articles/ and came since 2999-"),
    });
    expect(await ops("reprocess", "--since", "yesterday")).toMatchObject({ code: 2 });
    await stack.idle();
  });

  it("reprocess begins again where another version was started since it was interrupted", async () => {
    const hash = createHash("sha256").update("articles/t-").digest("hex").slice(0, 16);
    const place = join(stateDir, `reprocess-local-${hash}.txt`);
    const outputs = statSync(join(stateDir, "outputs.json")).mtime;
    writeFileSync(place, "articles/three.md");
    expect((await ops("reprocess", "--prefix", "articles/t")).text).toContain(
      "Going on after articles/three.md.",
    );
    writeFileSync(place, "articles/three.md");
    utimesSync(place, outputs, new Date(outputs.getTime() - 1_000));
    const { text } = await ops("reprocess", "--prefix", "articles/t");
    expect(text).toContain("interrupted before this version was there");
    expect(text).toContain("2 uploads are looked at anew");
    await stack.idle();
  });

  it("reprocess takes a prefix as long as a key, where letters have three bytes", async () => {
    const key = `articles/${"ก".repeat(80)}.md`;
    await put(key, article("Long name"));
    await stack.idle();
    expect((await ops("reprocess", "--prefix", key)).text).toContain("1 upload is looked at anew");
    await stack.idle();
  });

  it("reprocess lets a few hundred wait, wherever on their way, before it asks for more", async () => {
    const publications = stack.queues.byName(stack.outputs.PublicationsQueueUrl!.split("/").at(-1)!);
    for (let at = 0; at < 201; at++) {
      const body = JSON.stringify({ slug: `nobody/${at}` });
      publications.send({ body, attributes: {}, group: `${at}`, deduplication: `${at}` }, 600);
    }
    const asked: string[] = [];
    const letGo = stack.intercept((call, proceed) => {
      if (call.principal.kind === "human") asked.push(call.operation);
      return proceed();
    });
    const run = start("reprocess", "--prefix", "articles/t");
    await expect.poll(() => asked.filter((each) => each === "GetQueueAttributes").length).toBeGreaterThan(6);
    expect(asked).not.toContain("SendMessage");
    publications.purge();
    expect(await run.ended).toMatchObject({ code: 0 });
    expect(asked.filter((each) => each === "SendMessage")).toHaveLength(2);
    letGo();
    await stack.idle();
  });
});
