import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Masthead } from "../../functions/article/masthead.ts";
import { allPages } from "../../functions/card/all-pages.ts";
import { templates } from "../../functions/card/choose-template.ts";
import { cardRenderer } from "../../functions/card/render-cards.ts";
import { packRuns, unpackRuns } from "../../functions/card/runs.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";

const masthead = aMasthead();
const photograph = readFileSync(new URL("../fixtures/cards/photograph.jpg", import.meta.url));

async function pagesOf(one: Masthead) {
  const pages = new Map<string, Uint8Array>();
  for await (const { name, bytes } of allPages(one, cardAsset)) pages.set(name, bytes);
  return pages;
}

/** One card of each template and direction, and how many pages had to be drawn for them. */
async function cardsWith(pages: Map<string, Uint8Array>) {
  let missing = 0;
  const render = cardRenderer(
    cardAsset,
    () => {},
    (name) => {
      const page = pages.get(name) ?? null;
      if (page === null) missing++;
      return page;
    },
  );
  const request = { description: null, masthead, formats: ["og" as const] };
  const cards: Buffer[] = [];
  for (const { name: template, ground } of templates) {
    for (const direction of ["ltr", "rtl"] as const) {
      const article = anArticle({ template, direction });
      const leadImage = ground === "photograph" ? { bytes: photograph, alt: null } : null;
      const [card] = await render({ ...request, article, leadImage });
      cards.push(Buffer.from(card!.bytes));
    }
  }
  return { cards, missing };
}

describe("pages that were drawn beforehand", () => {
  let pages: Map<string, Uint8Array>;
  beforeAll(async () => {
    pages = await pagesOf(masthead);
  });

  it("are one for each template, format and direction, and small", () => {
    expect(pages.size).toBe(templates.length * masthead.formats.length * 2);
    for (const bytes of pages.values()) expect(bytes.length).toBeLessThan(60_000);
  });

  it("give the same cards as pages that are drawn now", async () => {
    const shipped = await cardsWith(pages);
    const now = await cardsWith(new Map());
    expect([shipped.missing, now.missing]).toEqual([0, 2 * templates.length]);
    expect(shipped.cards.map((card, i) => card.equals(now.cards[i]!))).not.toContain(false);
  });

  it("are not taken where they were drawn for another masthead", async () => {
    const palette = { ...masthead.palette, groundDark: "#102a20", accentDark: "#f2b05f" };
    for (const name of (await pagesOf({ ...masthead, palette })).keys()) expect(pages.has(name)).toBe(false);
  });

  it("are the same bytes each time", async () => {
    const again = await pagesOf(masthead);
    expect([...again.keys()]).toEqual([...pages.keys()]);
    for (const [name, bytes] of again) expect(Buffer.from(bytes).equals(pages.get(name)!)).toBe(true);
  });
});

describe("runs", () => {
  const value = fc.constantFrom(0, 1, 2, 127, 128, 255);
  const pixels = fc.array(fc.tuple(value, fc.integer({ min: 1, max: 400 })), { maxLength: 40 });

  it("unfold to the pixels that were packed, of one byte or of four", () => {
    fc.assert(
      fc.property(pixels, fc.integer({ min: 1, max: 300 }), (spans, width) => {
        const flat = spans.flatMap(([one, length]) => new Array<number>(length).fill(one));
        const bytes = Uint8Array.from(flat);
        const words = Uint32Array.from(flat, (one) => (one * 0x0101_7fff) >>> 0);
        for (const each of [bytes, words]) {
          const unpacked = each.slice().fill(7);
          unpackRuns(packRuns(each, width), unpacked, width);
          expect(Buffer.from(unpacked.buffer).equals(Buffer.from(each.buffer))).toBe(true);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
