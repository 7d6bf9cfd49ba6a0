import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Article } from "../../functions/article/article.ts";
import { type Reading, readSource } from "../../functions/article/read-source.ts";
import { Rejection } from "../../functions/article/rejection.ts";
import { packBody, unpackBody } from "../../functions/aws/packed-body.ts";
import { makePublication } from "../../functions/make-publication.ts";
import { masthead } from "../../functions/masthead.ts";
import type { ArticleDocument } from "../../functions/page/article-json.ts";
import { atomFeed } from "../../functions/page/atom-feed.ts";
import { easternScripts } from "../../functions/page/eastern-fonts.ts";
import { fitsPost, postNetworks } from "../../functions/page/post-limits.ts";
import { summarize } from "../../functions/summary/summarize.ts";
import { pageDangers } from "./page-dangers.ts";

const siteOrigin = "https://news.example";
const at = "2026-11-20T09:00:00Z";
const samples = ["content/articles", "test/fixtures/articles"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:txt|mdx?|html|json|xml)$/.test(name) && !/expected\./.test(name))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") })),
);

/** What has no place where it will stand. */
const odd = [
  ..."\ud800 \u202e \u2066 \u061c \0 \u001b[31m \ufeff \uffff \u200d \u2028 \u0085 \r\n\r\n 👩‍👩‍👧‍👦 🇺 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ⃣ ﷺ ़् ᠮᠣᠩᠭᠣᠯ ㍿ İ".split(
    " ",
  ),
  ..."<script> </title> <!-- ]]> &amp;lt; &#0; &#xD800; \\ud800 {{x}} javascript:alert(1) https://[::1 __proto__".split(
    " ",
  ),
  ..."0000-00-00 9999-99-99 2026-11-05T10:00:00+99:99 12345-01-01 2026-02-30T25:61:61Z 1e400 null [] {}".split(
    " ",
  ),
  "\u0301".repeat(300),
  "x".repeat(6000),
  "字".repeat(4000),
  "क्ष".repeat(300),
  "(A. ".repeat(3000),
  "a.b|".repeat(3000),
  "<b>".repeat(200),
  "> ".repeat(200),
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
type Mutation = (text: string) => string;
const cut = (text: string, from: number, to: number) => [
  text.slice(0, from),
  text.slice(from, to),
  text.slice(to),
];
const span = fc.tuple(place, fc.integer({ min: 1, max: 600 }));
const inSpan = (change: (part: string) => string) =>
  span.map(
    ([from, length]): Mutation =>
      (text) => {
        const start = Math.floor(from * text.length);
        const [before, part, after] = cut(text, start, start + length);
        return before + change(part!) + after;
      },
  );
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom(...odd).chain((piece) => inSpan((part) => piece + part)),
  fc.constantFrom(...odd).chain((piece) => inSpan((part) => part.replace(/[\p{L}\p{N}]+/u, () => piece))),
  fc
    .constantFrom(...odd)
    .chain((piece) => inSpan((part) => part.replace(/(?<=["'>\n: ])[^"'<>\n]+/, () => piece))),
  inSpan(() => ""),
  inSpan((part) => part.repeat(12)),
  inSpan((part) => part.split("\n").reverse().join("\n")),
  place.map(
    (end): Mutation =>
      (text) =>
        text.slice(0, end * text.length),
  ),
  place.map(
    (start): Mutation =>
      (text) =>
        text.slice(start * text.length),
  ),
  fc.constantFrom(...samples).map(
    (other): Mutation =>
      (text) =>
        text + other.text,
  ),
  fc.constantFrom("\r", "\r\n", "\u2028", " ", "\n\n").map(
    (end): Mutation =>
      (text) =>
        text.replaceAll("\n", end),
  ),
);
const upload = fc
  .record({
    sample: fc.constantFrom(...samples),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
    encoding: fc.constantFrom("utf8", "utf8", "utf8", "utf16le", "latin1"),
  })
  .map(({ sample: { name, text }, mutations, encoding }) => {
    const mutated = mutations.reduce((before, change) => change(before), text).slice(0, 100_000);
    return { extension: extname(name), mutated, encoding: encoding as BufferEncoding };
  });

const make = makePublication({
  masthead,
  siteOrigin,
  readLeadImage: async () => null,
  renderCards: async () => [],
});

it("an article that something happened to is rejected, or published whole and clean", async () => {
  const results = { rejected: 0, published: 0 };
  const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
  const holds = fc.asyncProperty(upload, async ({ extension, mutated, encoding }) => {
    const key = `articles/2026/rain${extension}`;
    for (const reading of (await read(key, Buffer.from(mutated, encoding))).slice(0, 3)) {
      if ("rejection" in reading) {
        results.rejected++;
        expect(reading.rejection.message).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{20,500}$/u);
        continue;
      }
      results.published++;
      expect(reading.slug).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/);
      expectClean(reading.article);
      await expectPublished(key, reading.slug, asStored(reading.article));
    }
  });
  await fc.assert(holds, { seed: 29, numRuns: 120 });
  if (seconds > 0)
    await fc.assert(holds, {
      numRuns: 10_000_000,
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
    });
  expect(Math.min(results.rejected, results.published)).toBeGreaterThan(10);
}, 3_600_000);

async function read(key: string, bytes: Uint8Array): Promise<Reading[]> {
  const source = { key, bytes, contentType: null, defaultLanguage: "en", now: new Date(at) };
  try {
    const readings = await readSource(source);
    expect(JSON.stringify(await readSource(source))).toBe(JSON.stringify(readings));
    return readings;
  } catch (error) {
    if (error instanceof Rejection) return [{ slug: "", rejection: error }];
    // What the reader's thread says of it: too-complex.
    if (error instanceof RangeError && /call stack/.test(error.message)) return [];
    throw error;
  }
}

function expectClean(article: Article) {
  for (const text of textsIn(article)) {
    expect(text).toMatch(/[^\p{P}\p{Z}\p{C}\p{M}]/u);
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\uffff]/u);
    expect(text.trim()).toBe(text);
    expect(text.length).toBeLessThanOrEqual(3000);
  }
  expect(() => Intl.getCanonicalLocales(article.language)).not.toThrow();
  for (const date of [article.publishedAt, article.modifiedAt]) {
    if (date === null) continue;
    expect(date).toMatch(/^(?:199\d|20[0-4]\d)-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/);
    expect(Date.parse(date)).not.toBeNaN();
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

/** As the table gives it back to the next step. */
function asStored({ body, ...fields }: Article): Article {
  const stored = unmarshall(marshall(fields)) as Omit<Article, "body">;
  expect(stored).toEqual(fields);
  return { ...stored, body: unpackBody(packBody(body)) };
}

async function expectPublished(sourceKey: string, slug: string, article: Article) {
  const summary = summarize(article);
  const made = await make({ slug, sourceKey, article, summary, uploadedAt: at, firstUploadedAt: at });
  expect(made.listedAt <= new Date(at).toISOString()).toBe(true);
  const { elements, dangers } = pageDangers(made.sharePage);
  expect(dangers).toEqual([]);
  const scripts = ["script", "script", ...easternScripts([article.language]).map(() => "script")];
  expect(elements.filter((element) => element !== "link")).toEqual([...scripts, "style", "svg"]);
  const document = JSON.parse(made.articleJson) as ArticleDocument;
  for (const network of postNetworks) {
    expect(fitsPost(network, made.posts[network]!)).toBe(true);
    expect(made.posts[network]!.endsWith(document.url)).toBe(true);
  }
  for (const { href } of document.shareLinks) expect(() => new URL(href)).not.toThrow();
  const feed = atomFeed(
    { url: `${siteOrigin}/feed.xml`, section: null, documents: [document] },
    masthead,
    siteOrigin,
  );
  expect(feed).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|<updated>(?!\d{4}-\d\d-\d\dT)/);
  for (const text of [made.sharePage, made.articleJson, feed]) expect(text.isWellFormed()).toBe(true);
}
