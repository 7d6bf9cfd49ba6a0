import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { bucket } from "../../functions/aws/bucket.ts";
import { startSite } from "../site-engine.ts";

const text = "The ferry will sail again from Monday.";
const partlyRemoved =
  "<DeleteResult><Error><Key>a/pier/index.html</Key><Code>InternalError</Code><Message>Again.</Message></Error></DeleteResult>";
let checksum: [algorithm: string, value: string] = ["", ""];

/** S3, as it answers for an object that was uploaded with a checksum, and when it removes a part of what it is asked to. */
const s3 = createServer(({ url = "" }, response) => {
  if (/[?&]delete/.test(url)) return response.end(partlyRemoved);
  const [algorithm, value] = checksum;
  response.writeHead(200, { etag: '"1"', [`x-amz-checksum-${algorithm}`]: value });
  response.end(text);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => s3.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("AWS_ENDPOINT_URL_S3", `http://127.0.0.1:${(s3.address() as AddressInfo).port}`);
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
});
afterAll(() => {
  s3.closeAllConnections();
  s3.close();
  vi.unstubAllEnvs();
});

async function read(algorithm: string, value: string) {
  checksum = [algorithm, value];
  const object = await bucket("inbox").read("articles/ferry.txt", 1_000);
  return new TextDecoder().decode(object?.bytes);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_Checksum.html */
describe("an object with a checksum", () => {
  const sha512 = createHash("sha512").update(text).digest("base64");
  it.each([
    ["sha512", sha512],
    ["xxhash64", "MTIzNDU2Nzg="],
    ["xxhash3", "MTIzNDU2Nzg="],
    ["xxhash128", "MTIzNDU2NzgxMjM0NTY3OA=="],
  ])("of a kind that the SDK does not compute, %s, is read", async (algorithm, value) => {
    expect(await read(algorithm, value)).toBe(text);
  });

  it("of another kind is held to it", async () => {
    const sha256 = createHash("sha256").update(text);
    expect(await read("sha256", sha256.digest("base64"))).toBe(text);
    await expect(read("sha256", createHash("sha256").digest("base64"))).rejects.toThrow("Checksum mismatch");
    await expect(read("crc64nvme", "MTIzNDU2Nzg=")).rejects.toThrow("Checksum mismatch");
  });
});

it("throws where S3 removed a part of the objects only, which it answers with 200", async () => {
  await expect(bucket("site").remove(["a/tide/index.html", "a/pier/index.html"])).rejects.toThrow(
    "S3 did not delete a/pier/index.html from site: InternalError Again.",
  );
});

it("tells of an object what it is and how large, and leaves one that is too large where it is", async () => {
  const { site, stop } = await startSite();
  await site.write("a.md", text, { contentType: "text/markdown", cacheControl: "no-store" });
  const found = {
    size: text.length,
    contentType: "text/markdown",
    etag: `"${createHash("md5").update(text).digest("hex")}"`,
    uploadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  };
  const bytes = new TextEncoder().encode(text);
  expect(await site.read("a.md", text.length)).toEqual({ ...found, bytes });
  expect(await site.read("a.md", text.length - 1)).toEqual({ ...found, bytes: undefined });
  expect(await site.read("b.md", text.length)).toBeUndefined();
  await stop();
});

it("removes more objects than S3 takes with one call", async () => {
  const { site, takeCalls, stop } = await startSite();
  const keys = Array.from({ length: 1_001 }, (_, at) => `desk/${at}.html`);
  for (const key of [keys[0]!, keys.at(-1)!])
    await site.write(key, "old", { contentType: "text/html", cacheControl: "no-store" });
  takeCalls();
  await site.remove(keys);
  expect(takeCalls()).toHaveLength(2);
  expect(await site.etags("desk/")).toEqual(new Map());
  await stop();
});
