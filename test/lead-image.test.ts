import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { leadImageReader } from "../functions/lead-image.ts";
import { isPublicAddress } from "../functions/lead-image-address.ts";
import { fetchPublic } from "../functions/lead-image-fetch.ts";
import { anArticle } from "./fixtures/an-article.ts";

let visits = 0;
const server = createServer((_request, response) => {
  visits++;
  response.writeHead(200, { "content-type": "image/png" }).end("picture");
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
const { port } = server.address() as AddressInfo;
afterAll(() => server.close());

describe("an address", () => {
  it.each(["8.8.8.8", "151.101.1.69", "2606:4700::6810:84e5"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.1",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "ff02::1",
    "fd00:ec2::254",
    "localhost",
    "",
  ])("%s is not public", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("fetching a lead image", () => {
  it.each([
    "http://127.0.0.1",
    "http://localhost",
    "http://[::1]",
    "http://[::ffff:127.0.0.1]",
    "http://0x7f.1",
    "http://2130706433",
    "http://127.1",
  ])("from %s is refused before anything is sent", async (origin) => {
    await expect(fetchPublic(`${origin}:${port}/a.png`, 1_000)).rejects.toThrow(/not (a )?public/);
    expect(visits).toBe(0);
  });

  it.each(["file:///etc/passwd", "ftp://8.8.8.8/a.png", "data:image/png;base64,AAAA"])(
    "from %s is refused",
    async (url) => {
      await expect(fetchPublic(url, 1_000)).rejects.toThrow("Expected http or https");
    },
  );
});

describe("reading a lead image", () => {
  const asked: string[] = [];
  const warnings: unknown[] = [];
  const read = leadImageReader(
    {
      read: async (key: string) => {
        asked.push(key);
        const about = { contentType: "image/jpeg", etag: "", uploadedAt: "" };
        if (key === "articles/2026/rain.jpg") return { ...about, bytes: new Uint8Array([1]), size: 1 };
        if (key === "articles/2026/poster.jpg") return { ...about, bytes: undefined, size: 20_000_000 };
        return undefined;
      },
    },
    false,
    (event, { error, url }) => warnings.push([event, error instanceof Error ? error.message : url]),
  );
  const withImage = (url: string) => anArticle({ image: { url, alt: null, caption: "Rain", credit: null } });

  it("finds one beside the article, and takes the caption for want of an alt text", async () => {
    expect(await read(withImage("rain.jpg"), "articles/2026/story.md")).toEqual({
      bytes: new Uint8Array([1]),
      alt: "Rain",
    });
  });

  it("does without one that is missing or too large, or on the web when that is off", async () => {
    for (const name of ["snow.jpg", "poster.jpg"])
      expect(await read(withImage(name), "articles/2026/story.md")).toBeNull();
    expect(await read(withImage("https://8.8.8.8/a.png"), "articles/2026/story.md")).toBeNull();
    expect(warnings).toEqual([
      ["lead-image-missing", "articles/2026/snow.jpg is not in the inbox."],
      ["lead-image-missing", "articles/2026/poster.jpg has 20000000 bytes, and at most 12582912 are read."],
      ["lead-image-not-fetched", "https://8.8.8.8/a.png"],
    ]);
  });

  it("never asks for a key outside the articles", async () => {
    asked.length = 0;
    for (const url of ["../../../secret.jpg", "/secret.jpg", "//host/x.jpg", "..%2f..%2fsecret.jpg"]) {
      await read(withImage(url), "articles/2026/story.md");
    }
    expect(asked.filter((key) => !key.startsWith("articles/"))).toEqual([]);
  });
});
