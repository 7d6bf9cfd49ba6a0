import { createHash } from "node:crypto";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTarget, type Target } from "./target.ts";

let target: Target;
let s3: S3Client;
let plain: string;
let versioned: string;
beforeAll(async () => {
  target = await startTarget();
  s3 = new S3Client(target.client);
  ({ plainBucket: plain, versionedBucket: versioned } = target.resources);
});
afterAll(async () => {
  s3.destroy();
  await target.stop();
});

const put = (Key: string, Body: string | Uint8Array, rest: object = {}) =>
  s3.send(new PutObjectCommand({ Bucket: plain, Key, Body, ...rest }));
const get = (Key: string, rest: object = {}) =>
  s3.send(new GetObjectCommand({ Bucket: plain, Key, ...rest }));
const text = async (Key: string, rest: object = {}) => (await get(Key, rest)).Body?.transformToString();
const status = (code: number) =>
  expect.objectContaining({ $metadata: expect.objectContaining({ httpStatusCode: code }) });

describe("an object", () => {
  it("comes back as it went in: bytes, type, caching, metadata, its MD5 as ETag", async () => {
    const body = Uint8Array.from({ length: 1000 }, (_, at) => (at * 37) % 256);
    await put("as-it-was", body, {
      ContentType: "image/png",
      CacheControl: "public, max-age=60",
      ContentLanguage: "fr",
      Metadata: { desk: "night" },
    });
    const found = await get("as-it-was");
    expect(found).toMatchObject({
      ContentType: "image/png",
      CacheControl: "public, max-age=60",
      ContentLanguage: "fr",
      Metadata: { desk: "night" },
      ContentLength: 1000,
      ETag: `"${createHash("md5").update(body).digest("hex")}"`,
    });
    expect(await found.Body?.transformToByteArray()).toEqual(body);
  });

  it.each([
    "a/../b",
    "//double//slashes//",
    "./dot",
    "spaces and + plus & ampersand = equals ? question # hash",
    "percent%20encoded%2Fslash",
    "quotes'\"<>`\\",
    "emoji 🗞️ and combining é",
    "عربي/日本語/हिन्दी.txt",
    "__proto__",
    "con",
    "k".repeat(1024),
    "trailing.dot.",
    "control\u0001\u001f",
  ])("may have the key %j, which lists as it was given", async (key) => {
    const Key = key.length === 1024 ? key : `keys/${key}`;
    await put(Key, `the body of ${key}`);
    expect(await text(Key)).toBe(`the body of ${key}`);
    const { Contents } = await s3.send(
      new ListObjectsV2Command({ Bucket: plain, Prefix: Key, EncodingType: "url" }),
    );
    expect(Contents?.map((entry) => decodeURIComponent((entry.Key ?? "").replaceAll("+", " ")))).toEqual([
      Key,
    ]);
    await s3.send(new DeleteObjectCommand({ Bucket: plain, Key }));
    await expect(get(Key)).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  it("has a key of at most 1024 bytes", async () => {
    await expect(put("é".repeat(513), "")).rejects.toMatchObject({ name: "KeyTooLongError" });
  });

  it("that is missing says so: NoSuchKey to a reader, 404 to who asks for its head", async () => {
    await expect(get("missing")).rejects.toMatchObject({ name: "NoSuchKey" });
    await expect(s3.send(new HeadObjectCommand({ Bucket: plain, Key: "missing" }))).rejects.toEqual(
      status(404),
    );
    await s3.send(new DeleteObjectCommand({ Bucket: plain, Key: "missing" }));
  });

  it("may be empty", async () => {
    await put("empty", "");
    expect(await text("empty")).toBe("");
  });

  it("has no ACL of its own but the owner's", async () => {
    const refused = { name: "AccessControlListNotSupported" };
    await expect(put("public", "x", { ACL: "public-read" })).rejects.toMatchObject(refused);
    const GrantRead = 'uri="http://acs.amazonaws.com/groups/global/AllUsers"';
    await expect(put("public", "x", { GrantRead })).rejects.toMatchObject(refused);
    const begin = new CreateMultipartUploadCommand({ Bucket: plain, Key: "public", ACL: "public-read" });
    await expect(s3.send(begin)).rejects.toMatchObject(refused);
    await put("owned", "x", { ACL: "bucket-owner-full-control" });
    expect(await text("owned")).toBe("x");
  });

  it("has the storage class that it was given, and cannot be read in an archive", async () => {
    await put("rare", "x", { StorageClass: "STANDARD_IA" });
    expect(await get("rare")).toMatchObject({ StorageClass: "STANDARD_IA" });
    await put("archived", "x", { StorageClass: "GLACIER" });
    await expect(get("archived")).rejects.toMatchObject({ name: "InvalidObjectState" });
    const head = await s3.send(new HeadObjectCommand({ Bucket: plain, Key: "archived" }));
    expect(head).toMatchObject({ StorageClass: "GLACIER", ContentLength: 1 });
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: plain, Prefix: "rare" }));
    expect(Contents).toMatchObject([{ StorageClass: "STANDARD_IA" }]);
    await expect(put("classless", "x", { StorageClass: "COLD" })).rejects.toMatchObject({
      name: "InvalidStorageClass",
    });
  });

  it("of 20 MB goes in with one request", async () => {
    const body = new Uint8Array(20 * 1024 * 1024).fill(7);
    await put("large", body);
    expect(await s3.send(new HeadObjectCommand({ Bucket: plain, Key: "large" }))).toMatchObject({
      ContentLength: body.length,
    });
  });

  it("is refused when it is not what its checksum says", async () => {
    const wrong = { ChecksumSHA256: createHash("sha256").update("else").digest("base64") };
    await expect(put("wrong", "this", wrong)).rejects.toEqual(status(400));
    const md5 = { ContentMD5: createHash("md5").update("else").digest("base64") };
    await expect(put("wrong", "this", md5)).rejects.toMatchObject({ name: "BadDigest" });
    await expect(get("wrong")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  it.each([
    ["CRC32", "y/Q5Jg=="],
    ["CRC32C", "4waSgw=="],
    ["CRC64NVME", "rosUhgp5mIg="],
    ["SHA1", "98O8HYCOBHMq32eZZczDTKeuNEE="],
    ["SHA256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="],
  ])("keeps its %s, if that is right", async (algorithm, checksum) => {
    const name = `Checksum${algorithm}` as "ChecksumCRC32";
    await put("checked", "123456789", { [name]: checksum });
    expect((await get("checked", { ChecksumMode: "ENABLED" }))[name]).toBe(checksum);
    await expect(put("checked", "12345678", { [name]: checksum })).rejects.toEqual(status(400));
  });
});

describe("a condition", () => {
  it("on a write: only if nothing is there, only if it is what I saw", async () => {
    await put("conditional", "one", { IfNoneMatch: "*" });
    await expect(put("conditional", "two", { IfNoneMatch: "*" })).rejects.toEqual(status(412));
    const { ETag } = await get("conditional");
    await put("conditional", "two", { IfMatch: ETag });
    await expect(put("conditional", "three", { IfMatch: ETag })).rejects.toEqual(status(412));
    await expect(put("not-there", "one", { IfMatch: ETag })).rejects.toEqual(status(404));
    expect(await text("conditional")).toBe("two");
  });

  it("on a read: only if it is the one I know, only if it is another", async () => {
    const { ETag } = await put("known", "words");
    expect(await text("known", { IfMatch: ETag })).toBe("words");
    await expect(get("known", { IfMatch: '"other"' })).rejects.toEqual(status(412));
    await expect(get("known", { IfNoneMatch: ETag })).rejects.toEqual(status(304));
    await expect(get("known", { IfModifiedSince: new Date(Date.now() + 60_000) })).rejects.toEqual(
      status(304),
    );
    await expect(get("known", { IfUnmodifiedSince: new Date(0) })).rejects.toEqual(status(412));
  });
});

describe("a range", () => {
  it.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("%s is that part of the object", async (Range, expected, ContentRange) => {
    await put("digits", "0123456789");
    const found = await get("digits", { Range });
    expect(found).toMatchObject({ ContentRange, $metadata: { httpStatusCode: 206 } });
    expect(await found.Body?.transformToString()).toBe(expected);
  });

  it("behind the end is not satisfiable", async () => {
    await put("digits", "0123456789");
    await expect(get("digits", { Range: "bytes=10-" })).rejects.toMatchObject({ name: "InvalidRange" });
  });
});

describe("a listing", () => {
  it("is in the order of UTF-8 bytes, page by page, each key once", async () => {
    const keys = ["B", "a", "a/1", "a0", "z", "é", "\u{ff5e}", "\u{1f600}"].map((key) => `order/${key}`);
    for (const key of [...keys].reverse()) await put(key, "x");
    const found: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({ Bucket: plain, Prefix: "order/", MaxKeys: 3, ContinuationToken }),
      );
      expect(page.KeyCount).toBeLessThanOrEqual(3);
      found.push(...(page.Contents ?? []).map(({ Key = "" }) => Key));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(found).toEqual(keys);
  });

  it("folds what lies below a delimiter, over pages too", async () => {
    for (const key of ["a", "b/1", "b/2", "b/3/4", "c/1", "d"]) await put(`fold/${key}`, "x");
    const entries: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: plain,
          Prefix: "fold/",
          Delimiter: "/",
          MaxKeys: 1,
          ContinuationToken,
        }),
      );
      entries.push(...(page.Contents ?? []).map(({ Key = "" }) => Key));
      entries.push(...(page.CommonPrefixes ?? []).map(({ Prefix = "" }) => Prefix));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(entries).toEqual(["fold/a", "fold/b/", "fold/c/", "fold/d"]);
  });

  it("may start after a key, and be of nothing", async () => {
    for (const key of ["1", "2", "3"]) await put(`start/${key}`, "x");
    const { Contents } = await s3.send(
      new ListObjectsV2Command({ Bucket: plain, Prefix: "start/", StartAfter: "start/1" }),
    );
    expect(Contents?.map(({ Key }) => Key)).toEqual(["start/2", "start/3"]);
    const none = await s3.send(new ListObjectsV2Command({ Bucket: plain, Prefix: "nothing/" }));
    expect(none).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });
});

describe("a batch of deletions", () => {
  it("removes what is there, takes what is not for removed, and may be quiet about it", async () => {
    await put("batch/<1>&", "x");
    await put("batch/2", "x");
    const Objects = ["batch/<1>&", "batch/2", "batch/3"].map((Key) => ({ Key }));
    const { Deleted, Errors } = await s3.send(
      new DeleteObjectsCommand({ Bucket: plain, Delete: { Objects } }),
    );
    expect(Deleted?.map(({ Key }) => Key)).toEqual(["batch/<1>&", "batch/2", "batch/3"]);
    expect(Errors ?? []).toEqual([]);
    expect((await s3.send(new ListObjectsV2Command({ Bucket: plain, Prefix: "batch/" }))).KeyCount).toBe(0);
    const quiet = await s3.send(
      new DeleteObjectsCommand({ Bucket: plain, Delete: { Objects, Quiet: true } }),
    );
    expect(quiet.Deleted ?? []).toEqual([]);
  });

  it("is of a thousand at most, and of one at least", async () => {
    for (const length of [0, 1_001]) {
      const Objects = Array.from({ length }, (_, at) => ({ Key: `batch/${at}` }));
      const refused = s3.send(new DeleteObjectsCommand({ Bucket: plain, Delete: { Objects } }));
      await expect(refused, `${length}`).rejects.toMatchObject({ name: "MalformedXML" });
    }
  });
});

describe("a copy", () => {
  it("takes the headers along, or others in their place", async () => {
    await put("source ü", "copied", { ContentType: "text/plain", Metadata: { by: "a" } });
    const CopySource = `${plain}/${encodeURIComponent("source ü")}`;
    await s3.send(new CopyObjectCommand({ Bucket: plain, Key: "copy-1", CopySource }));
    expect(await get("copy-1")).toMatchObject({ ContentType: "text/plain", Metadata: { by: "a" } });
    const other = { MetadataDirective: "REPLACE", ContentType: "text/html", Metadata: { by: "b" } } as const;
    await s3.send(new CopyObjectCommand({ Bucket: plain, Key: "copy-2", CopySource, ...other }));
    expect(await get("copy-2")).toMatchObject({ ContentType: "text/html", Metadata: { by: "b" } });
    expect(await text("copy-2")).toBe("copied");
  });

  it("of nothing is refused, and so is one onto itself that changes nothing", async () => {
    const copy = (CopySource: string, Key: string) =>
      s3.send(new CopyObjectCommand({ Bucket: plain, Key, CopySource }));
    await expect(copy(`${plain}/no-source`, "copy-3")).rejects.toMatchObject({ name: "NoSuchKey" });
    await put("self", "x");
    await expect(copy(`${plain}/self`, "self")).rejects.toMatchObject({ name: "InvalidRequest" });
  });

  it("is of the storage class that it names, also onto itself, whatever its source's is", async () => {
    await put("cool", "x", { StorageClass: "STANDARD_IA", ContentType: "text/plain" });
    const copy = (Key: string, rest: object = {}) =>
      s3.send(new CopyObjectCommand({ Bucket: plain, Key, CopySource: `${plain}/cool`, ...rest }));
    const classOf = async (Key: string) => (await get(Key)).StorageClass;
    await copy("warm");
    expect(await classOf("warm")).toBeUndefined();
    await copy("instant", { StorageClass: "GLACIER_IR" });
    expect(await classOf("instant")).toBe("GLACIER_IR");
    await copy("cool", { StorageClass: "STANDARD" });
    expect(await classOf("cool")).toBeUndefined();
    expect(await get("cool")).toMatchObject({ ContentType: "text/plain" });
  });
});

describe("tags", () => {
  it("are beside an object, and leave its body alone", async () => {
    await put("tagged", "body");
    const Tagging = { TagSet: [{ Key: "desk", Value: "a & b" }] };
    await s3.send(new PutObjectTaggingCommand({ Bucket: plain, Key: "tagged", Tagging }));
    expect(await text("tagged")).toBe("body");
    const { TagSet } = await s3.send(new GetObjectTaggingCommand({ Bucket: plain, Key: "tagged" }));
    expect(TagSet).toEqual(Tagging.TagSet);
  });
});

describe("a multipart upload", () => {
  const part = new Uint8Array(5 * 1024 * 1024).fill(65);
  const begin = async (Key: string) =>
    (await s3.send(new CreateMultipartUploadCommand({ Bucket: plain, Key, ContentType: "text/plain" })))
      .UploadId;
  const send = async (Key: string, UploadId: string | undefined, PartNumber: number, Body: Uint8Array) => {
    const { ETag } = await s3.send(new UploadPartCommand({ Bucket: plain, Key, UploadId, PartNumber, Body }));
    return { ETag, PartNumber };
  };
  const complete = (Key: string, UploadId: string | undefined, Parts: object[]) =>
    s3.send(new CompleteMultipartUploadCommand({ Bucket: plain, Key, UploadId, MultipartUpload: { Parts } }));

  it("is one object when it is complete, and none before", async () => {
    const id = await begin("parts");
    const last = await send("parts", id, 7, new TextEncoder().encode("end"));
    const first = await send("parts", id, 2, part);
    await expect(get("parts")).rejects.toMatchObject({ name: "NoSuchKey" });
    const { ETag } = await complete("parts", id, [first, last]);
    expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    expect(await get("parts")).toMatchObject({
      ContentLength: part.length + 3,
      ContentType: "text/plain",
      ETag,
    });
    expect(await text("parts", { Range: "bytes=-4" })).toBe("Aend");
  });

  it("is refused with parts out of order, unknown, or too small before the last; and gone after an abort", async () => {
    const id = await begin("refused");
    const one = await send("refused", id, 1, part);
    const two = await send("refused", id, 2, new TextEncoder().encode("end"));
    await expect(complete("refused", id, [two, one])).rejects.toMatchObject({ name: "InvalidPartOrder" });
    await expect(complete("refused", id, [one, { ...two, ETag: '"x"' }])).rejects.toMatchObject({
      name: "InvalidPart",
    });
    const three = await send("refused", id, 3, new TextEncoder().encode("more"));
    await expect(complete("refused", id, [two, three])).rejects.toMatchObject({ name: "EntityTooSmall" });
    await s3.send(new AbortMultipartUploadCommand({ Bucket: plain, Key: "refused", UploadId: id }));
    await expect(complete("refused", id, [one])).rejects.toMatchObject({ name: "NoSuchUpload" });
  });
});

describe("a versioned bucket", () => {
  const at = (Key: string, rest: object = {}) => ({ Bucket: versioned, Key, ...rest });
  const write = (Key: string, Body: string) => s3.send(new PutObjectCommand({ ...at(Key), Body }));
  const read = async (Key: string, VersionId?: string) =>
    (await s3.send(new GetObjectCommand(at(Key, { VersionId })))).Body?.transformToString();

  it("keeps what was overwritten, newest first", async () => {
    const { VersionId: first } = await write("story", "one");
    const { VersionId: second } = await write("story", "two");
    expect(await read("story")).toBe("two");
    expect(await read("story", first)).toBe("one");
    const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket: versioned, Prefix: "story" }));
    expect(Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [second, true],
      [first, false],
    ]);
  });

  it("hides a deleted object behind a marker; without the marker it is back", async () => {
    await write("undelete", "still here");
    const marker = await s3.send(new DeleteObjectCommand(at("undelete")));
    expect(marker).toMatchObject({ DeleteMarker: true });
    await expect(read("undelete")).rejects.toMatchObject({ name: "NoSuchKey" });
    await expect(read("undelete", marker.VersionId)).rejects.toEqual(status(405));
    const listed = await s3.send(new ListObjectsV2Command({ Bucket: versioned, Prefix: "undelete" }));
    expect(listed.KeyCount).toBe(0);
    await s3.send(new DeleteObjectCommand(at("undelete", { VersionId: marker.VersionId })));
    expect(await read("undelete")).toBe("still here");
  });

  it("lets a former version go for good, and another be the current one again", async () => {
    const { VersionId: first } = await write("restore", "one");
    await write("restore", "two");
    const CopySource = `${versioned}/restore?versionId=${first}`;
    await s3.send(new CopyObjectCommand({ Bucket: versioned, Key: "restore", CopySource }));
    expect(await read("restore")).toBe("one");
    await s3.send(new DeleteObjectCommand(at("restore", { VersionId: first })));
    await expect(read("restore", first)).rejects.toMatchObject({ name: "NoSuchVersion" });
  });

  it("lists versions page by page, each once", async () => {
    for (const body of ["1", "2", "3"]) for (const key of ["a", "b"]) await write(`pages/${key}`, body);
    const found: (string | undefined)[] = [];
    let marker: { KeyMarker?: string; VersionIdMarker?: string } = {};
    let more: boolean | undefined = true;
    while (more) {
      const page = await s3.send(
        new ListObjectVersionsCommand({ Bucket: versioned, Prefix: "pages/", MaxKeys: 2, ...marker }),
      );
      found.push(...(page.Versions ?? []).map(({ Key, VersionId }) => `${Key} ${VersionId}`));
      marker = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
      more = page.IsTruncated;
    }
    expect(found).toHaveLength(6);
    expect(new Set(found).size).toBe(6);
  });
});
