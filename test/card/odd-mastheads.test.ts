import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitted } from "../../functions/card/element.ts";
import { typecase } from "../../functions/card/font/typecase.ts";
import { cardRenderer } from "../../functions/card/render-cards.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { wordmarkOf } from "../../functions/card/wordmark.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { readPng } from "../bench/cards/read-png.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";

const render = cardRenderer(cardAsset, () => {});
const base = { description: null, leadImage: null, formats: ["og" as const] };

it.each([
  ["two hundred letters long", "The Very Long Name of a Newspaper ".repeat(6).slice(0, 200)],
  ["read from the right", "صحيفة المرفأ"],
  ["in Nastaliq", "روزنامہ بندرگاہ"],
  ["of ideographs", "港の灯台新聞"],
  ["with an emoji", "🐦 Morning Bird"],
  ["of nothing but an emoji", "🐦"],
  ["of what no typeface has", "𐎀𐎁"],
])("a masthead whose name is %s has a card", async (_, text) => {
  const masthead = aMasthead({ name: text, wordmark: { text } });
  const [card] = await render({ ...base, masthead, article: anArticle() });
  expect(await readPng(card!.bytes)).toMatchObject({ width: 1200, height: 630 });
  expect(card!.alt).toContain(text.slice(0, 100));
});

describe("a text wordmark", () => {
  const stack = typeStack(typecase(cardAsset), aMasthead().typefaces, "headline", "en");
  const markOf = (text: string) => wordmarkOf(aMasthead({ wordmark: { text } }), stack);
  const sizeIn = (text: string, width: number, height: number) => {
    const { src } = fitted(markOf(text), "#ffffff", width, height, "left").props;
    const svg = Buffer.from(String(src).split(",")[1]!, "base64").toString();
    const [, , wide = 0, high = 0] = svg
      .match(/viewBox="([^"]+)"/)![1]!
      .split(" ")
      .map(Number);
    return 1000 * Math.min(width / wide, height / high);
  };

  it("of forty letters stands on several lines of a narrow box, a short one on one", () => {
    const long = "The Northumberland & Durham Chronicle";
    // The panel of the widest card: one line would be 10 pixels high.
    expect(sizeIn(long, 184, 151)).toBeGreaterThan(2 * (184 / 18));
    expect(sizeIn("The Lantern", 184, 151)).toBeLessThan(184 / 4.5);
    expect(markOf(long).stacks).toHaveLength(3);
  });

  it("of Latin letters keeps its marks on their sides in a masthead that is read from the right", () => {
    const hebrew = typeStack(typecase(cardAsset), aMasthead().typefaces, "headline", "he");
    const pathOf = (text: string) =>
      wordmarkOf(aMasthead({ language: "he", wordmark: { text } }), hebrew).path;
    expect(pathOf("Haaretz!").startsWith(pathOf("Haaretz"))).toBe(true);
  });

  it("leaves no blank where an emoji stood", () => {
    expect(markOf("🐦 Morning Bird")).toEqual(markOf("Morning Bird"));
  });
});

it("two mastheads that differ in their typeface alone have each its own wordmark on their cards", async () => {
  const other = aMasthead({ typefaces: { headline: "Playfair Display", text: "Inter" } });
  const article = anArticle({ headline: "港の灯台", language: "ja", bylines: [] });
  await render({ ...base, masthead: aMasthead(), article });
  const [second] = await render({ ...base, masthead: other, article });
  const [alone] = await cardRenderer(cardAsset, () => {})({ ...base, masthead: other, article });
  expect(Buffer.from(second!.bytes)).toEqual(Buffer.from(alone!.bytes));
});

it("any palette and any wordmark make a card", async () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0")}`);
  const palette = fc.record({
    ground: colour,
    ink: colour,
    accent: colour,
    groundDark: colour,
    inkDark: colour,
    accentDark: colour,
  });
  const wordmark = fc.record({ text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) });
  await fc.assert(
    fc.asyncProperty(
      palette,
      wordmark,
      fc.constantFrom("plain", "quote"),
      async (colours, mark, template) => {
        const masthead = aMasthead({ palette: colours, wordmark: mark });
        const [card] = await render({ ...base, masthead, article: anArticle({ template }) });
        expect(card!.bytes.length).toBeGreaterThan(2_000);
      },
    ),
    { seed: 31, numRuns: 12 },
  );
});
