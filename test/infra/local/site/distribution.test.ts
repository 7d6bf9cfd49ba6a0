import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contentTypes } from "../../../../functions/page/content-types.ts";
import { isCompressedByCloudFront } from "../../../../infra/local/site/compressed-types.ts";
import { serveDistribution } from "../../../../infra/local/site/distribution.ts";
import { edgeFunction } from "../../../../infra/local/site/edge-function.ts";

const objects = new Map(
  Object.entries({
    "a/rain/index.html": ["text/html; charset=utf-8", `<!doctype html>${"rain ".repeat(400)}`],
    "cards/rain/og.abc.png": ["image/png", "0123456789"],
    "feed.xml": [contentTypes.xml, `<feed>${"rain ".repeat(400)}</feed>`],
    "own-type.xml": ["application/atom+xml; charset=utf-8", `<feed>${"rain ".repeat(400)}</feed>`],
    "404.html": ["text/html; charset=utf-8", "<h1>Nothing here</h1>"],
  } as const),
);
const serve = serveDistribution({
  config: {
    DefaultCacheBehavior: {
      AllowedMethods: ["GET", "HEAD", "OPTIONS"],
      Compress: true,
      ResponseHeadersPolicyId: "strict",
      FunctionAssociations: [{ EventType: "viewer-request", FunctionARN: "arn:index" }],
    },
    CacheBehaviors: [
      { PathPattern: "cards/*", Compress: true, ResponseHeadersPolicyId: "strict" },
      { PathPattern: "plain/*", AllowedMethods: ["GET", "HEAD", "OPTIONS"] },
    ],
    CustomErrorResponses: [{ ErrorCode: 403, ResponseCode: 404, ResponsePagePath: "/404.html" }],
  },
  policies: new Map([
    [
      "strict",
      {
        ResponseHeadersPolicyConfig: {
          CorsConfig: { AccessControlAllowOrigins: { Items: ["*"] } },
          CustomHeadersConfig: { Items: [{ Header: "Permissions-Policy", Value: "camera=()" }] },
          SecurityHeadersConfig: {
            ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'none'" },
            ContentTypeOptions: {},
            StrictTransportSecurity: { AccessControlMaxAgeSec: 63072000, IncludeSubdomains: true },
          },
        },
      },
    ],
  ]),
  functions: new Map([
    [
      "arn:index",
      edgeFunction(readFileSync(new URL("../../../../infra/viewer-request.js", import.meta.url), "utf8")),
    ],
  ]),
  read(key) {
    const found = objects.get(key);
    return (
      found && {
        body: Buffer.from(found[1]),
        headers: { "content-type": found[0], "cache-control": "public, max-age=60" },
        etag: '"e1"',
        modified: Date.UTC(2026, 10, 20),
      }
    );
  },
});
const get = (url: string, headers: Record<string, string> = {}, method = "GET") => {
  const { pathname, searchParams } = new URL(url, "http://site.example");
  return serve({ method, path: pathname, query: searchParams, headers, body: Buffer.alloc(0) });
};

describe("the distribution", () => {
  it("finds a folder's index through its function, and sends an address without its slash there", () => {
    expect(get("/a/rain/")).toMatchObject({
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
    expect(get("/a/rain?utm_source=x")).toMatchObject({
      status: 301,
      headers: { location: "/a/rain/?utm_source=x" },
    });
  });

  it("sends the policy's headers with every answer", () => {
    for (const path of ["/a/rain/", "/a/rain", "/cards/rain/og.abc.png", "/missing/"]) {
      expect(get(path).headers).toMatchObject({
        "content-security-policy": "default-src 'none'",
        "x-content-type-options": "nosniff",
        "strict-transport-security": "max-age=63072000; includeSubDomains",
        "permissions-policy": "camera=()",
      });
    }
    expect(
      get("/a/rain/", { origin: "https://elsewhere.example" }).headers["access-control-allow-origin"],
    ).toBe("*");
  });

  it("answers what is missing with the page for that", () => {
    const reply = get("/a/snow/");
    expect(reply.status).toBe(404);
    expect(String(reply.body)).toContain("Nothing here");
  });

  it("compresses text for who takes it, and no picture", () => {
    const reply = get("/a/rain/", { "accept-encoding": "gzip, br" });
    expect(reply.headers).toMatchObject({
      "content-encoding": "br",
      vary: "Accept-Encoding",
      etag: 'W/"e1"',
    });
    expect(brotliDecompressSync(reply.body as Buffer).toString()).toContain("rain rain");
    expect(
      get("/cards/rain/og.abc.png", { "accept-encoding": "br" }).headers["content-encoding"],
    ).toBeUndefined();
  });

  it("compresses what is on CloudFront's list only, and of the site all text is", () => {
    const encoding = (path: string) => get(path, { "accept-encoding": "gzip" }).headers["content-encoding"];
    expect(encoding("/feed.xml")).toBe("gzip");
    expect(encoding("/own-type.xml")).toBeUndefined();
    const plain = Object.values(contentTypes).filter((type) => !isCompressedByCloudFront(type));
    expect(plain).toEqual([contentTypes.png, contentTypes.woff2]);
  });

  it("revalidates by ETag and by date", () => {
    expect(get("/a/rain/", { "if-none-match": 'W/"e1"' }).status).toBe(304);
    expect(get("/a/rain/", { "if-none-match": '"e0"' }).status).toBe(200);
    expect(get("/a/rain/", { "if-modified-since": "Fri, 20 Nov 2026 00:00:00 GMT" }).status).toBe(304);
  });

  it("sends parts", () => {
    const reply = get("/cards/rain/og.abc.png", { range: "bytes=2-4" });
    expect(reply).toMatchObject({ status: 206, headers: { "content-range": "bytes 2-4/10" } });
    expect(String(reply.body)).toBe("234");
    expect(get("/cards/rain/og.abc.png", { range: "bytes=20-" }).status).toBe(416);
  });

  it("answers OPTIONS by its function alone: where that has no part in it, S3 refuses", () => {
    const asked = { origin: "https://elsewhere.example", "access-control-request-method": "GET" };
    const preflight = get("/a/rain/article.json", asked, "OPTIONS");
    expect(preflight).toMatchObject({ status: 204, body: "" });
    expect(preflight.headers["access-control-allow-headers"]).toBe("*");
    expect(get("/cards/rain/og.abc.png", asked, "OPTIONS").status).toBe(403);
    const refused = get("/plain/rain.json", asked, "OPTIONS");
    expect(refused.status).toBe(404);
    expect(refused.headers).not.toHaveProperty("access-control-allow-headers");
  });

  it("takes no writes, and sends no body to HEAD", () => {
    expect(get("/a/rain/", {}, "PUT").status).toBe(403);
    expect(get("/a/rain/", {}, "HEAD")).toMatchObject({ status: 200, body: "" });
  });
});
