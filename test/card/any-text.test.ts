import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { CardFormat } from "../../functions/article/masthead.ts";
import { cardSizes } from "../../functions/card/card-sizes.ts";
import { templates } from "../../functions/card/choose-template.ts";
import { typecase } from "../../functions/card/font/typecase.ts";
import { gridOf } from "../../functions/card/grid.ts";
import { quotationMark } from "../../functions/card/quotation-mark.ts";
import { type Box, layoutEngine } from "../../functions/card/satori.ts";
import { setCard } from "../../functions/card/set-card.ts";
import type { Template, Words } from "../../functions/card/template.ts";
import { clustersOf } from "../../functions/card/text/clusters.ts";
import { paragraphs } from "../../functions/card/text/paragraphs.ts";
import { wordmarkOf } from "../../functions/card/wordmark.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { headlines } from "../bench/cards/headlines.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";

const masthead = aMasthead();
const setting = paragraphs(typecase(cardAsset), () => {});

/** Every page that words can stand on, with its frames. */
interface Page {
  template: Template;
  format: CardFormat;
  direction: "ltr" | "rtl";
  frames: Record<string, Box>;
}
const pages: Page[] = [];
beforeAll(async () => {
  const layOut = await layoutEngine(cardAsset);
  const mark = wordmarkOf(masthead, setting.stackFor(masthead, "headline", "en"));
  for (const template of templates)
    for (const format of Object.keys(cardSizes) as CardFormat[])
      for (const direction of ["ltr", "rtl"] as const) {
        const grid = gridOf(format, direction);
        const tree = template.page(grid, masthead.palette, mark);
        const { frames } = await layOut(tree, grid.width, grid.height);
        pages.push({ template, format, direction, frames });
      }
});

const words = Object.values(headlines)
  .flat()
  .flatMap((headline) => headline.split(" "));
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: "grapheme", maxLength: 24 }),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(" ").slice(0, 300).toWellFormed());
const optional = fc.option(text, { nil: null });
const mark = fc.constantFrom("“", "„", "«", "»", "”", "「");
const said = fc.record({
  headline: text,
  kicker: optional,
  standfirst: optional,
  byline: optional,
  fewerNames: fc.array(text, { maxLength: 2 }),
  date: optional,
  mark,
});
const rightToLeft = fc.constantFrom("ar", "fa", "ur", "he");
const leftToRight = fc.constantFrom("en", "hi", "ta", "th", "my", "zh-Hans", "ja", "ko", "de", "und");

function set({ template, format, direction, frames }: Page, spoken: Words, language: string) {
  const article = anArticle({ language, direction });
  const paragraphOf = setting.forArticle(article, masthead);
  const grid = gridOf(format, direction);
  const copies = setCard(template, frames, spoken, grid, masthead.palette, paragraphOf);
  const wanted = template.settings(spoken, grid, masthead.palette).flatMap((setting) => setting.copies);
  return {
    grid,
    copies,
    wanted,
    textOf: (copy: (typeof copies)[number]["copy"]) => paragraphOf(copy, copy.text!).text,
  };
}

/** Left, right, top and bottom of a line's ink, by its glyphs' outlines. */
function inkOf(
  { line, x, baseline }: ReturnType<typeof set>["copies"][number]["lines"][number],
  size: number,
) {
  const ink = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { piece, x: start } of line.pieces) {
    for (const [i, glyph] of piece.glyphs.entries()) {
      const extents = piece.face.inkOf(glyph);
      if (!extents) continue;
      const pen = x + (start + piece.xs[i]!) * size;
      ink.left = Math.min(ink.left, pen + extents.left * size);
      ink.right = Math.max(ink.right, pen + extents.right * size);
      ink.top = Math.min(ink.top, baseline - (piece.ys[i]! + extents.top) * size);
      ink.bottom = Math.max(ink.bottom, baseline - (piece.ys[i]! + extents.bottom) * size);
    }
  }
  return ink;
}

/** Letters as the f lean out of their advance by design, by an eighth of an em at most. */
function keepInside({ copies, grid }: ReturnType<typeof set>) {
  for (const { frame, lines, size } of copies) {
    for (const line of lines) {
      const ink = inkOf(line, size);
      const lean = 0.125 * size;
      expect(ink.left).toBeGreaterThanOrEqual(frame.left - lean);
      expect(ink.right).toBeLessThanOrEqual(frame.left + frame.width + lean);
      expect(ink.top).toBeGreaterThanOrEqual(frame.top - 1.5);
      expect(ink.bottom).toBeLessThanOrEqual(frame.top + frame.height + 1.5);
      if (ink.left > ink.right) continue;
      expect(ink.left).toBeGreaterThan(0);
      expect(ink.right).toBeLessThan(grid.width);
    }
  }
}

describe("any words in any mixture of scripts", () => {
  /** Every page in turn, in a language of its direction. */
  const property = (
    check: (placed: ReturnType<typeof set>) => void,
    runsOfEach: number,
    words: fc.Arbitrary<Words> = said,
  ) => {
    for (const page of pages) {
      const language = page.direction === "rtl" ? rightToLeft : leftToRight;
      fc.assert(
        fc.property(words, language, (spoken, of) => check(set(page, spoken, of))),
        { seed: 23, numRuns: runsOfEach },
      );
    }
  };

  it("keep their ink within their frame, but for the overhang of single letters", () => {
    property(keepInside, 5);
  });

  it("keep the long strokes of Nastaliq within their frame", () => {
    const stroked = fc.constantFrom("گرفتار", "کشمیر میں برفباری", "گیس مہنگی", "کرکٹ: پاکستان کی فتح");
    const spoken = fc.record({ headline: stroked, kicker: stroked, byline: stroked });
    for (const page of pages.filter(({ direction }) => direction === "rtl"))
      fc.assert(
        fc.property(spoken, (said) =>
          keepInside(
            set(page, { ...said, standfirst: said.headline, fewerNames: [], date: null, mark: "“" }, "ur"),
          ),
        ),
        { seed: 23, numRuns: 4 },
      );
  });

  it("do not touch from line to line", () => {
    property(({ copies }) => {
      const all = copies.flatMap(({ lines, size, frame }) =>
        lines.map((line) => ({ ...inkOf(line, size), frame })),
      );
      for (const [i, one] of all.entries()) {
        const next = all[i + 1];
        if (next?.frame === one.frame && next.top !== Infinity && one.bottom !== -Infinity)
          expect(next.top).toBeGreaterThan(one.bottom - 1.5);
      }
    }, 4);
  });

  it("are drawn whole, cluster by cluster, or end in an ellipsis", () => {
    let [whole, cut] = [0, 0];
    property(({ copies, textOf }) => {
      for (const { copy, lines } of copies) {
        const last = lines.at(-1)!.line;
        const source = textOf(copy);
        const drawn = lines.flatMap(({ line }) => line.pieces.map(({ piece }) => piece.text)).join("");
        if (drawn.includes("…") && last.end < source.length) {
          cut++;
          continue;
        }
        whole++;
        // Every piece of the text is on some line, no more and no less, whatever order it is drawn in.
        const bare = (one: string) =>
          clustersOf(one).filter((cluster) => cluster.trim() !== "" && cluster !== "-");
        expect(bare(drawn).sort()).toEqual(bare(source).sort());
        // And every glyph is one of its typeface's, never the box for what it lacks.
        for (const { line } of lines)
          for (const { piece } of line.pieces) expect([...piece.glyphs]).not.toContain(0);
      }
    }, 5);
    expect(whole).toBeGreaterThan(50);
    expect(cut).toBeGreaterThan(20);
  });

  it("never lose the headline, however much else is said", () => {
    const loud = fc.record({
      headline: text,
      kicker: text,
      standfirst: text,
      byline: text,
      fewerNames: fc.array(text, { maxLength: 2 }),
      date: text,
      mark,
    });
    const check = ({ copies, wanted, textOf }: ReturnType<typeof set>) => {
      const headline = wanted.find(({ role }) => role === "headline")!;
      const placed = copies.find(({ copy }) => copy.role === "headline");
      expect((placed?.lines.length ?? 0) > 0).toBe(textOf(headline) !== "");
    };
    property(check, 2);
    property(check, 4, loud);
  });

  it("show a headline of 300 letters whole, whatever else is said", () => {
    const long =
      "The old ferry that crossed the river for a hundred years, that cost the town more than any bridge, and that nobody who rode it on its last evening expects to forget, will be sold next month, although its captain, who has no other trade, says that the buyers want only its bell and its brass, and the hull may rot";
    for (const page of pages.filter(({ direction }) => direction === "ltr"))
      for (const length of [200, 250, 300]) {
        const headline = long.slice(0, length).trim();
        const spoken = {
          headline,
          kicker: "Town",
          standfirst: headline,
          byline: "Ada Holm",
          fewerNames: [],
          date: "3 May 2031",
          mark: "“",
        };
        const { copies } = set(page, spoken, "en");
        const { lines } = copies.find(({ copy }) => copy.role === "headline" && copy.text === headline)!;
        expect(headline.slice(lines.at(-1)!.line.end)).toBe("");
      }
  });

  it("have their language's quotation mark whole", () => {
    for (const page of pages.filter(({ template }) => template.name === "quote"))
      for (const language of page.direction === "rtl"
        ? ["ar", "fa", "ur", "he"]
        : ["en", "de", "fr", "ja", "hi"]) {
        const mark = quotationMark(language);
        const spoken = {
          headline: "Rain",
          kicker: null,
          standfirst: null,
          byline: null,
          fewerNames: [],
          date: null,
          mark,
        };
        const { copies } = set(page, spoken, language);
        const drawn = copies.find(({ copy }) => copy.text === mark)?.lines[0]?.line.pieces[0]?.piece.text;
        expect(drawn).toBe(mark);
      }
  });
});
