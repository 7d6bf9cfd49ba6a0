import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Masthead } from "../../functions/article/masthead.ts";
import { readMasthead } from "../../functions/article/read-masthead.ts";
import { articleJson } from "../../functions/page/article-json.ts";
import { iconSvg } from "../../functions/page/icon.ts";
import { notFoundPage } from "../../functions/page/not-found-page.ts";
import { paletteStyle } from "../../functions/page/palette-style.ts";
import { writePosts } from "../../functions/page/posts.ts";
import { securityHeaders } from "../../functions/page/security-headers.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { tombstonePage } from "../../functions/page/tombstone-page.ts";
import { summarize } from "../../functions/summary/summarize.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { pageDangers } from "./page-dangers.ts";

const runs = process.env.FUZZ_SECONDS ? 10_000_000 : 1_500;
const seconds = Number(process.env.FUZZ_SECONDS ?? 60);
const origin = "https://news.example";

type Json = Record<string, unknown>;
const good = JSON.parse(readFileSync("content/masthead.json", "utf8")) as Json;

/** What has broken out of an attribute, a style, a header, an address or a parser somewhere. */
const hostileTexts = [
  "",
  " ",
  '"><script>alert(1)</script>',
  "'; alert(1); //",
  "</style><script>alert(1)</script>",
  "</title><img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "https://",
  "https://paper.example/?q=<script>",
  "https://user:secret@paper.example",
  "https://paper.example\r\nset-cookie: a=b",
  "//evil.example",
  "#fff",
  "#12345g",
  "red",
  "#ffffff;background:url(https://evil.example)",
  "url(javascript:alert(1))",
  "\u202Egnp.exe",
  "\u0000",
  "\ud800",
  "🏳️‍🌈🦀",
  "ﷺ".repeat(40),
  "e\u0301".repeat(30),
  "A\nB",
  "__proto__",
  "constructor",
  "{{7*7}}$(7*7)",
  "]]>",
  "<!--",
  "-->",
  "&lt;&amp;&#0;",
  "../../etc/passwd",
  "x".repeat(100_000),
  "M0 0L1 1z",
  'M0 0"/><script/>',
  "0 0 1 1",
  "0 0 0 0",
  "1e309 0 1 1",
  "en-x-evil",
  "xx",
  "und",
];

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], [null], "#000000", "#ffffff"),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom<unknown>(...hostileTexts, 1, null, "og", "story"), { maxLength: 9 }),
  },
  { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<unknown> },
);

const top = [...Object.keys(good), "__proto__", "constructor", "toString", "extra"];
const within = ["palette", "typefaces", "handles", "wordmark"].flatMap((name) =>
  [...Object.keys(good[name] as Json), "text", "__proto__", "hasOwnProperty"].map(
    (field) => `${name}.${field}`,
  ),
);
const change = fc.record({
  path: fc.constantFrom(...top, ...within),
  value,
  drop: fc.integer({ min: 0, max: 9 }),
});

/** A masthead as JSON text, so that `__proto__` is a field like any other, as it is in a file. */
function mastheadOf(changes: { path: string; value: unknown; drop: number }[]): unknown {
  let text = JSON.stringify(good);
  for (const { path, value, drop } of changes) {
    const [outer, inner] = path.split(".") as [string, string | undefined];
    const fields = Object.entries(JSON.parse(text) as Json).map(([name, each]) => [
      name,
      JSON.stringify(each),
    ]);
    const put = (list: (string | undefined)[][], name: string, json: string) => [
      ...list.filter(([other]) => other !== name),
      ...(drop === 0 ? [] : [[name, json]]),
    ];
    const write = (list: (string | undefined)[][]) =>
      `{${list.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(",")}}`;
    const json = JSON.stringify(value) ?? "null";
    const old = fields.find(([name]) => name === outer)?.[1];
    const isNested = inner !== undefined && old?.startsWith("{");
    const inners = isNested
      ? Object.entries(JSON.parse(old!) as Json).map(([name, each]) => [name, JSON.stringify(each)])
      : [];
    text = write(put(fields, outer, isNested ? write(put(inners, inner, json)) : json));
  }
  return JSON.parse(text);
}

const article = anArticle();
const summary = summarize(article);

/** Everything that the masthead gets into. */
function renderings(masthead: Masthead): string[] {
  const url = `${origin}/a/tide/`;
  const at = "2026-11-20T09:00:00Z";
  const published = { slug: "tide", url, article, summary, cards: [], firstPublishedAt: at, updatedAt: at };
  JSON.parse(articleJson(published, masthead));
  for (const post of Object.values(writePosts(article, summary, url, masthead))) expect(post).toContain(url);
  for (const header of Object.values(securityHeaders(masthead))) expect(header).not.toMatch(/[\r\n\0]/);
  return [
    sharePage(published, masthead, origin),
    tombstonePage("en", masthead),
    notFoundPage(masthead),
    iconSvg(masthead),
    paletteStyle(masthead),
  ];
}

const plain = renderings(readMasthead(good)).map(pageDangers);

describe("no masthead breaks a page", () => {
  it("whatever is in the file: it is refused with a line for each mistake, or every page is whole", () => {
    const results = { refused: 0, rendered: 0 };
    const check = (changes: { path: string; value: unknown; drop: number }[]) => {
      const masthead = readOrComplain(mastheadOf(changes));
      results[masthead ? "rendered" : "refused"]++;
      if (!masthead) return;
      expect(({} as Json).polluted).toBeUndefined();
      for (const [at, page] of renderings(masthead).entries()) {
        const { elements, dangers } = pageDangers(page);
        expect(dangers).toEqual([]);
        // The same elements that do something as with the sample's own masthead, and no more.
        const others = [...plain[at]!.elements];
        for (const element of elements) {
          expect(others).toContain(element);
          others.splice(others.indexOf(element), 1);
        }
        expect(page.isWellFormed()).toBe(true);
      }
    };
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), check), {
      numRuns: runs,
      interruptAfterTimeLimit: seconds * 1_000,
      markInterruptAsFailure: false,
      seed: 17,
    });
    console.info(`mastheads: ${JSON.stringify(results)}`);
    expect(Math.min(results.refused, results.rendered)).toBeGreaterThan(0);
  }, 3_600_000);

  it("nor what once did", () => {
    const folder = "test/fixtures/hostile/mastheads";
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const masthead = readOrComplain(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
      if (masthead) renderings(masthead);
    }
  });
});

function readOrComplain(json: unknown): Masthead | undefined {
  try {
    return readMasthead(json);
  } catch (error) {
    // Anything but the reader's own complaint is a crash.
    expect(String(error)).toMatch(/^Error: The masthead cannot be used\.\n./);
    for (const line of String(error).split("\n")) expect(line.length).toBeLessThan(600);
    return undefined;
  }
}
