import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardFormat } from "../../functions/article/masthead.ts";
import { cardSizes } from "../../functions/card/card-sizes.ts";
import { writeJpeg } from "../../functions/card/pixels/jpeg.ts";
import { cardRenderer } from "../../functions/card/render-cards.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { headlines } from "../bench/cards/headlines.ts";
import { readPng } from "../bench/cards/read-png.ts";
import { lengthSamples } from "../bench/cards/samples.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";
import { goldens, looksAs } from "./goldens.ts";

const fixtures = new URL("../fixtures/cards/", import.meta.url);
const warnings: [string, Record<string, unknown>][] = [];
const render = cardRenderer(cardAsset, (event, fields) => warnings.push([event, fields]));
const formats = Object.keys(cardSizes) as CardFormat[];
const request = {
  description: null,
  masthead: aMasthead(),
  leadImage: null,
  formats: ["og"] as CardFormat[],
};
const photograph = { bytes: readFileSync(new URL("photograph.jpg", fixtures)), alt: "A figure by the water" };

describe("the cards of an article", () => {
  it.each(goldens())("look as expected: $name", async ({ name, draw }) => {
    const expected = readFileSync(new URL(`expected.${name}`, fixtures));
    expect(await looksAs(await draw(), expected)).toBe(true);
  });

  it("come in every format at its size, within what networks take", async () => {
    const cards = await render({ ...request, article: anArticle(), formats });
    expect(cards.map(({ format }) => format)).toEqual(formats);
    for (const { format, width, height, bytes } of cards) {
      expect({ width, height }).toEqual(cardSizes[format]);
      expect(await readPng(bytes)).toMatchObject(cardSizes[format]);
    }
    expect(cards[0]!.bytes.length).toBeLessThan(60_000);
  });

  it.each(lengthSamples())("stay small at every length: $name", async ({ article }) => {
    for (const template of ["plain", "quote"]) {
      const [card] = await render({ ...request, article: { ...article, template } });
      expect(card!.bytes.length).toBeLessThan(60_000);
    }
  });

  it("are the same bytes for the same article, whatever was drawn before", async () => {
    const [one] = await render({ ...request, article: anArticle() });
    await render({ ...request, article: anArticle({ headline: "Something else", language: "fr" }) });
    const [again] = await cardRenderer(cardAsset, () => {})({ ...request, article: anArticle() });
    expect(Buffer.from(again!.bytes).equals(one!.bytes)).toBe(true);
  });

  it.each(["constructor", "__proto__", "toString", "Opinion"])(
    "come whatever template is asked for: %s",
    async (template) => {
      expect(await render({ ...request, article: anArticle({ template }) })).toHaveLength(1);
    },
  );

  it("say in their alt text what they show, in at most 420 characters", async () => {
    const [card] = await render({
      ...request,
      article: anArticle({ standfirst: "word ".repeat(200) }),
      leadImage: photograph,
    });
    expect(card!.alt).toContain("Rain returns to the valley");
    expect(card!.alt.length).toBeLessThanOrEqual(420);
  });
});

describe("a lead image", () => {
  it("fills the card, as a JPEG of at most 300 KB", async () => {
    const [card] = await render({ ...request, article: anArticle(), leadImage: photograph });
    expect(card!.contentType).toBe("image/jpeg");
    expect(card!.bytes.length).toBeLessThan(300_000);
    expect(card!.alt).toContain("A figure by the water");
  });

  it.each([
    ["that is no picture", Buffer.from("<html>not found</html> and more of it, so that it is long enough")],
    ["that breaks off", photograph.bytes.subarray(0, 300)],
    ["that claims to be enormous", enormousPng()],
  ])("%s is left out, and said so", async (_, bytes) => {
    warnings.length = 0;
    const [card] = await render({ ...request, article: anArticle(), leadImage: { bytes, alt: null } });
    expect(card!.contentType).toBe("image/png");
    expect(warnings.map(([event]) => event)).toEqual(["lead-image-unreadable"]);
    expect(warnings[0]![1]).toMatchObject({ headline: anArticle().headline });
    // An error alone is written as {} by whoever writes JSON.
    expect(JSON.parse(JSON.stringify(warnings[0]![1])).reason).toMatch(
      /^(?:Expected|The picture|A picture) .*\.$/,
    );
  });
});

describe("a lead image that is too small for a format", () => {
  it("is left out of that one, and said so", async () => {
    warnings.length = 0;
    const small = { bytes: await aPicture(500, 320), alt: "A figure by the water" };
    const cards = await render({
      ...request,
      article: anArticle(),
      leadImage: small,
      formats: ["og", "story"],
    });
    expect(cards.map(({ contentType }) => contentType)).toEqual(["image/jpeg", "image/png"]);
    expect(cards.map(({ alt }) => alt.includes("A figure by the water"))).toEqual([true, false]);
    const headline = anArticle().headline;
    expect(warnings).toEqual([["lead-image-too-small", { format: "story", headline, url: null }]]);
  });
});

describe("a character that no typeface has", () => {
  it("is left out and told, and never a box", async () => {
    warnings.length = 0;
    const [card] = await render({ ...request, article: anArticle({ headline: "Rain 𐎀𐎁 returns" }) });
    const [without] = await render({ ...request, article: anArticle({ headline: "Rain returns" }) });
    expect(warnings.map(([event, { cluster }]) => [event, cluster])).toEqual([
      ["character-without-typeface", "𐎀"],
      ["character-without-typeface", "𐎁"],
    ]);
    expect(Buffer.from(card!.bytes).equals(without!.bytes)).toBe(true);
  });

  it.each(["ᠮᠣᠩᠭᠣᠯ 2026", "ꆈꌠ"])(
    "leaves the publication's name to a headline of nothing else: %s",
    async (headline) => {
      const [card] = await render({ ...request, article: anArticle({ headline }) });
      const [named] = await render({ ...request, article: anArticle({ headline: aMasthead().name }) });
      expect(Buffer.from(card!.bytes).equals(named!.bytes)).toBe(true);
      expect(card!.alt).toContain(headline);
      const [signs] = await render({ ...request, article: anArticle({ headline: "2026 🎉" }) });
      expect(Buffer.from(signs!.bytes).equals(named!.bytes)).toBe(false);
    },
  );
});

describe("any text", () => {
  const words = Object.values(headlines)
    .flat()
    .flatMap((headline) => headline.split(" "));
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 12 })), {
      minLength: 1,
      maxLength: 40,
    })
    .map((parts) => parts.join(" ").slice(0, 300).toWellFormed());

  it("is drawn within the margins, twice the same", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("ltr" as const, "rtl" as const), async (headline, direction) => {
        const article = anArticle({ headline, direction, language: direction === "rtl" ? "ar" : "en" });
        const [card] = await render({ ...request, article });
        const [again] = await render({ ...request, article });
        expect(Buffer.from(again!.bytes).equals(card!.bytes)).toBe(true);
        const { rgba, width, height } = await readPng(card!.bytes);
        const isGround = (x: number, y: number) =>
          rgba[(y * width + x) * 4] === 0xfa && rgba[(y * width + x) * 4 + 2] === 0xee;
        const [from, to] = direction === "ltr" ? [262, width] : [0, width - 262];
        const outside: number[] = [];
        for (let x = from; x < to; x++) {
          if (!isGround(x, 12) || !isGround(x, height - 12)) outside.push(x);
        }
        for (let y = 0; y < height; y++)
          if (!isGround(direction === "ltr" ? width - 10 : 10, y)) outside.push(y);
        expect(outside).toEqual([]);
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});

/** A JPEG of this size, lighter towards its foot. */
function aPicture(width: number, height: number): Promise<Uint8Array> {
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) => (200 * i) / (width * height * 4));
  return writeJpeg({ width, height, rgba }, cardAsset);
}

/** A PNG header of 40,000 × 40,000 pixels: 6 GB, were it decoded. */
function enormousPng(): Buffer {
  const png = Buffer.alloc(64);
  png.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  png.writeUInt32BE(40_000, 16);
  png.writeUInt32BE(40_000, 20);
  return png;
}
