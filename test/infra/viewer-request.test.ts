import { readFileSync } from "node:fs";
import vm from "node:vm";
import { transformSync } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

interface Request {
  method: string;
  uri: string;
  querystring: Record<string, { value: string; multiValue?: { value: string }[] }>;
}
interface Redirect {
  statusCode: number;
  headers: Record<string, { value: string }>;
}

const code = readFileSync(new URL("../../infra/viewer-request.js", import.meta.url), "utf8");
const handler = vm.runInNewContext(`${code}; handler`) as (event: { request: Request }) => Request | Redirect;

const answer = (uri: string, querystring: Request["querystring"] = {}) =>
  handler({ request: { method: "GET", uri, querystring } });
const askedFor = (uri: string) => (answer(uri) as Request).uri;
const sentTo = (uri: string, querystring?: Request["querystring"]) => {
  const { statusCode, headers } = answer(uri, querystring) as Redirect;
  return statusCode === 301 ? headers.location?.value : undefined;
};

it("has only the syntax that CloudFront's runtime knows, which refuses the function and so the deploy for any other", () => {
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
  const newerThanEs5 = ["const-and-let", "template-literal", "arrow", "rest-argument", "exponent-operator"];
  const supported = Object.fromEntries(newerThanEs5.map((feature) => [feature, true]));
  const { code: lowered } = transformSync(code, { target: "es5", supported });
  expect(lowered).toBe(transformSync(code, { target: "esnext" }).code);
  // At most 10 KB, and CloudFormation hands on ASCII alone as it is.
  expect(code.length).toBeLessThanOrEqual(10_240);
  expect(code).toMatch(/^\p{ASCII}*$/u);
});

it("asks the bucket for a folder's index.html", () => {
  expect(askedFor("/")).toBe("/index.html");
  expect(askedFor("/a/2024/07/chinas-call/")).toBe("/a/2024/07/chinas-call/index.html");
});

it("leaves the address of a file as it is", () => {
  for (const uri of ["/a/x/article.json", "/cards/x/og.0123456789abcdef.png", "/feed.xml", "/robots.txt"]) {
    expect(askedFor(uri)).toBe(uri);
  }
});

describe("an address without its last slash", () => {
  it("is sent to the one with it", () => {
    expect(sentTo("/a/2024/07/chinas-call")).toBe("/a/2024/07/chinas-call/");
  });

  it("keeps its query string", () => {
    const query = {
      utm_source: { value: "x" },
      tag: { value: "a", multiValue: [{ value: "a" }, { value: "b%20c" }] },
    };
    expect(sentTo("/a/x", { ...query, fbclid: { value: "" } })).toBe(
      "/a/x/?utm_source=x&tag=a&tag=b%20c&fbclid",
    );
  });
});

it("answers a browser that asks before it reads, for every address: any site, any header, only to read", () => {
  for (const uri of ["/a/x/article.json", "/a/x", "/", "/feed.xml", "//evil.example"]) {
    const { statusCode, headers } = handler({
      request: { method: "OPTIONS", uri, querystring: {} },
    }) as Redirect;
    expect(statusCode).toBe(204);
    expect(Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))).toEqual({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "*",
      "access-control-max-age": "86400",
    });
  }
});

it("never sends a reader to another site", () => {
  expect(sentTo("//evil.example/x")).toBe(undefined);
  const uri = fc
    .string({ unit: fc.constantFrom("/", "\\", "a", ".", "%2F", "@", ":", "evil") })
    .map((rest) => `/${rest}`);
  fc.assert(
    fc.property(uri, (path) => {
      const location = sentTo(path);
      if (location === undefined) return;
      expect(new URL(location, "https://site.example").origin).toBe("https://site.example");
    }),
    { seed: 20240720, numRuns: 5_000 },
  );
});

it("is small enough for CloudFront, which takes 10 KB", () => {
  expect(Buffer.byteLength(code)).toBeLessThan(10_240);
});
