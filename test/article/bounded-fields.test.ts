import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../functions/article/article-draft.ts";
import { completeArticle } from "../../functions/article/complete-article.ts";
import { partParagraph } from "../../functions/article/part-paragraph.ts";
import { within } from "../../functions/article/within.ts";
import { hostileText } from "../page/hostile-text.ts";

const seeded = { seed: 8, numRuns: 150 };
const prose = fc
  .array(
    fc.oneof(
      hostileText,
      fc.constantFrom("A sentence that ends. ", "市长说大桥将开放。", "字", "a", "e\u0301", "🏳️‍🌈", " "),
    ),
    { maxLength: 6 },
  )
  .chain((parts) => fc.nat(400).map((times) => parts.join("").repeat(times)))
  .map((text) => text.slice(0, 60_000).toWellFormed());
const draftOf = (more: Partial<Draft>): Draft => ({
  headline: "Rain returns",
  body: [{ kind: "paragraph", text: "It rained in the valley on Friday." }],
  ...more,
});

describe("a paragraph", () => {
  it("of any length is parted into short ones that have all of it", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const parts = partParagraph(text);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(3000);
        for (const part of parts) expect(part.isWellFormed()).toBe(true);
        expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      seeded,
    );
  });

  it.each([
    ["a sentence", "It rained in the valley for the first time since June. ", /\.$/],
    ["a sentence without a blank behind it", "山谷六月以来第一次下雨。", /。$/],
    ["a word", "and it rained ", /(?:and|it|rained)$/],
  ])("is parted behind %s", (_, text, end) => {
    const parts = partParagraph(text.repeat(400).trim());
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(end);
  });

  it("that a newspaper would print stays one", () => {
    const text = "It rained in the valley for the first time since June. ".repeat(50).trim();
    expect(partParagraph(text)).toEqual([text]);
  });
});

it("a field is cut at a word, to what a row of the table holds", () => {
  const long = "rain and more of it ".repeat(1000);
  const article = completeArticle(
    draftOf({
      standfirst: `Below ${long}`,
      kicker: long,
      bylines: Array.from({ length: 50 }, (_, at) => `${at} ${long}`),
      agency: long,
      dateline: long,
      section: long,
      tags: Array.from({ length: 100 }, (_, at) => `${at} ${long}`),
      description: long,
      image: { url: "a.jpg", alt: long, caption: long, credit: long },
      template: long,
      body: [{ kind: "paragraph", text: long }],
    }),
    "en",
  );
  const { body: _, ...fields } = article;
  expect(JSON.stringify(fields).length).toBeLessThan(25_000);
  expect(article.description).toMatch(/(?:rain|and|more|of|it)…$/);
  expect(article.wordCount).toBe(5000);
});

it("a text is cut to its limit, whatever it is, and stays the text's beginning", () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 1, max: 500 }), (text, most) => {
      const kept = within(most, text) ?? "";
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(kept.isWellFormed()).toBe(true);
    }),
    seeded,
  );
});

it.each(["\u061c", "—", "{}", "\u0301\u0301", "\u200d", "…", `${"\u0301".repeat(500)} rain`])(
  "a headline that says nothing is none: %j",
  (headline) => {
    expect(() => completeArticle(draftOf({ headline }), "en")).toThrow(/No headline was found/);
  },
);
