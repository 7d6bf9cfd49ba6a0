import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { masthead } from "../../functions/masthead.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { readUpload } from "../../functions/read-upload.ts";
import { summarize } from "../../functions/summary/summarize.ts";
import { pageDangers } from "./page-dangers.ts";

const seconds = Number(process.env.FUZZ_SECONDS ?? 5);
const origin = "https://news.example";
const extensions = ["md", "txt", "html", "json", "xml", ""];

/** What readers look for; a fuzzer that never hits on these tests only the first branch. */
const tokens = [
  ..."---\n,+++\n,title: ,slug: ,image: ,date: ,draft: true\n,<p>,</p>,<div>,<html>,<head>,<title>,<script>,<!--,-->,<![CDATA[,]]>".split(
    ",",
  ),
  ...'{|}|[|]|"headline":|"body_text":|"version":"https://jsonfeed.org/version/1.1","items":|<rss>|<item>|<nitf>'.split(
    "|",
  ),
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  "&a;",
  "&#x0;",
  "&#55296;",
  "# ",
  "> ",
  "```",
  "By ",
  "—",
  "\u0000",
  "\ufeff",
  "\u202e",
  "ﷺ",
  "🏳️‍🌈",
  "े",
  "\ud800",
  "{{< x >}}",
  "2026-11-05",
  "__proto__: ",
  "!!js/function ",
  "*a ",
  "&a ",
  "http://",
  "//[",
  "javascript:",
  "\r\n\r\n",
];

describe("no bytes that anyone uploads break a step", () => {
  const article = fc
    .array(
      fc.oneof(
        fc.constantFrom(...tokens),
        fc.string({ unit: "grapheme" }),
        fc.constant("A sentence that says a thing or two. "),
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => Buffer.from(parts.join("")));
  const upload = fc.oneof(
    { weight: 6, arbitrary: article },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  );

  it("whatever they are: each is an article with a whole page, or rejected with a reason", async () => {
    let tried = 0;
    const results: Record<string, number> = {};
    const holds = fc.asyncProperty(upload, fc.constantFrom(...extensions), async (bytes, extension) => {
      tried++;
      for (const outcome of await outcomes(bytes, extension)) results[outcome] = (results[outcome] ?? 0) + 1;
    });
    // So many however slow the machine is, and then as many as there is time for.
    await fc.assert(holds, { numRuns: 500, seed: 12 });
    await fc.assert(holds, {
      numRuns: 10_000_000,
      interruptAfterTimeLimit: seconds * 1_000,
      markInterruptAsFailure: false,
      seed: 11,
    });
    console.info(`${tried} uploads in ${seconds} s: ${JSON.stringify(results)}`);
    expect(results.page).toBeGreaterThan(0);
  }, 3_600_000);
});

async function outcomes(bytes: Uint8Array, extension: string): Promise<string[]> {
  const key = `articles/fuzz${extension && "."}${extension}`;
  const object = {
    bytes,
    size: bytes.length,
    contentType: null,
    etag: "",
    uploadedAt: "2026-11-20T09:00:00Z",
  };
  const readings = await readUpload(key, object, { language: "en", name: "The Quaylight" });
  expect(readings.length).toBeGreaterThan(0);
  return readings.map((reading) => {
    if ("rejection" in reading) {
      expect(reading.rejection.message.length).toBeGreaterThan(10);
      return reading.rejection.reason;
    }
    const { slug, article } = reading;
    const at = object.uploadedAt;
    const page = sharePage(
      {
        slug,
        url: `${origin}/a/${slug}/`,
        article,
        summary: summarize(article),
        cards: [],
        firstPublishedAt: at,
        updatedAt: at,
      },
      masthead,
      origin,
    );
    expect(page.endsWith("</html>\n")).toBe(true);
    const { elements, dangers } = pageDangers(page);
    expect(dangers).toEqual([]);
    expect(elements.filter((element) => element !== "link")).toEqual(["script", "script", "style", "svg"]);
    return "page";
  });
}
