import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { contrastRatio } from "../../functions/article/contrast-ratio.ts";
import type { CardFormat, Masthead } from "../../functions/article/masthead.ts";
import { drawCard, photoPage } from "../../functions/card/draw-card.ts";
import { typecase } from "../../functions/card/font/typecase.ts";
import { gridOf } from "../../functions/card/grid.ts";
import { pageShelf } from "../../functions/card/page-shelf.ts";
import { photographOf } from "../../functions/card/picture/photograph.ts";
import { readPicture } from "../../functions/card/picture/read-picture.ts";
import { shadeBelow } from "../../functions/card/picture/shade.ts";
import type { Canvas, Picture } from "../../functions/card/pixels/canvas.ts";
import { toHex } from "../../functions/card/pixels/colour.ts";
import { glyphCache } from "../../functions/card/pixels/glyph-cache.ts";
import { indexedCanvas } from "../../functions/card/pixels/indexed-canvas.ts";
import { setCard } from "../../functions/card/set-card.ts";
import type { Template } from "../../functions/card/template.ts";
import { image } from "../../functions/card/templates/image.ts";
import { plain } from "../../functions/card/templates/plain.ts";
import { quote } from "../../functions/card/templates/quote.ts";
import { paragraphs } from "../../functions/card/text/paragraphs.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";

const setting = paragraphs(typecase(cardAsset), () => {});
const pageFor = pageShelf(cardAsset, () => null, setting.stackFor);
const glyphs = glyphCache();
const words = {
  kicker: "Harbour",
  headline: "Harbour council votes to keep the last steam ferry running until spring",
  standfirst: "The crew will sail twice a day while the council looks for a buyer.",
  byline: "Ada Holm",
  fewerNames: [],
  date: "November 20, 2026",
  mark: "“",
};

/** Sees what every glyph is drawn on, pixel by pixel, and gives the least contrast of all. */
function leastContrast(canvas: Canvas): { canvas: Canvas; least: () => number } {
  const drawn = new Set<number>();
  const known = new Map<string, number>();
  let least = Infinity;
  const stamp: Canvas["stamp"] = (coverage, x, y, colour) => {
    const { left, top, width, height, alpha } = coverage;
    for (let i = 0; i < width * height; i++) {
      const [px, py] = [x + left + (i % width), y + top + Math.floor(i / width)];
      if (alpha[i] === 0 || drawn.has(py * canvas.width + px)) continue;
      for (const ground of canvas.behind(px, py, 1, 1)) {
        const key = `${colour} ${ground}`;
        const ratio = known.get(key) ?? contrastRatio(toHex(colour), toHex(ground));
        known.set(key, ratio);
        least = Math.min(least, ratio);
      }
    }
    // Neighbours that touch are not one another's ground.
    for (let i = 0; i < width * height; i++)
      if (alpha[i] !== 0)
        drawn.add((y + top + Math.floor(i / width)) * canvas.width + x + left + (i % width));
    canvas.stamp(coverage, x, y, colour);
  };
  return {
    canvas: { ...canvas, stamp },
    least: () => {
      if (drawn.size === 0) throw new Error("No letter was drawn.");
      return least;
    },
  };
}

async function contrastOf(
  template: Template,
  masthead: Masthead,
  format: CardFormat,
  picture: Picture | null,
) {
  const grid = gridOf(format, "ltr");
  const { frames, ground } = await pageFor(template, grid, masthead);
  const paragraphOf = setting.forArticle(anArticle(), masthead);
  const copies = setCard(template, frames, words, grid, masthead.palette, paragraphOf);
  const canvas =
    "rgba" in ground
      ? photoPage(ground, photographOf(picture!), copies, masthead.palette, cardAsset)
      : indexedCanvas(ground);
  const measured = leastContrast(canvas);
  drawCard(measured.canvas, copies, glyphs, null);
  return measured.least();
}

const brands: Record<string, Partial<Masthead["palette"]>> = {
  "our own": {},
  yellow: {
    ground: "#ffd400",
    accent: "#ffe98a",
    groundDark: "#ffe14d",
    inkDark: "#ffffff",
    accentDark: "#fff3b0",
  },
  "mid-grey": {
    ground: "#808080",
    ink: "#777777",
    accent: "#8a8a8a",
    groundDark: "#757575",
    accentDark: "#7c7c7c",
  },
  red: {
    ground: "#e30613",
    ink: "#c00000",
    accent: "#ff5a4d",
    groundDark: "#e30613",
    inkDark: "#ffd0d0",
    accentDark: "#ff8080",
  },
  inverted: {
    ground: "#101010",
    ink: "#202020",
    accent: "#303030",
    groundDark: "#fafafa",
    inkDark: "#f0f0f0",
    accentDark: "#eeeeee",
  },
};

/** A picture of colours by place, drawn in the test. */
function drawn(colourAt: (x: number, y: number) => number): Picture {
  const [width, height] = [1300, 900];
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    const colour = colourAt(i % width, Math.floor(i / width));
    for (let c = 0; c < 3; c++) rgba[4 * i + c] = (colour >> (16 - 8 * c)) & 255;
  }
  return { width, height, rgba };
}
let seed = 5;
function noise() {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed >>> 8;
}
const pictures: Record<string, Picture> = {
  white: drawn(() => 0xffffff),
  yellow: drawn(() => 0xffe600),
  noise: drawn(noise),
  "black and white stripes": drawn((x) => (Math.floor(x / 40) % 2 ? 0xffffff : 0)),
  "a night with a few lamps": drawn((x, y) => ((x % 97) + (y % 89) < 12 ? 0xffffff : 0x05060a)),
};

describe("every letter is drawn with a contrast of at least 4.5 to each pixel behind it", () => {
  beforeAll(async () => {
    const bytes = readFileSync(new URL("../fixtures/cards/photograph.jpg", import.meta.url));
    pictures.photograph = await readPicture(bytes, cardAsset);
  });

  it.each(Object.entries(brands))("in the colours of a masthead that is %s", async (_, palette) => {
    const masthead = aMasthead({ palette: { ...aMasthead().palette, ...palette } });
    expect(await contrastOf(plain, masthead, "og", null)).toBeGreaterThanOrEqual(4.5);
    expect(await contrastOf(quote, masthead, "og", null)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...Object.keys(pictures), "photograph"])("on a photograph: %s", async (name) => {
    for (const format of ["og", "portrait"] as const)
      expect(await contrastOf(image, aMasthead(), format, pictures[name]!)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("dark ink on a photograph", () => {
  const light = { groundDark: "#ffffff", inkDark: "#111111", accentDark: "#00558c" };
  const masthead = aMasthead({ palette: { ...aMasthead().palette, ...light } });

  it.each(Object.keys(pictures))("is read too: %s", async (name) => {
    for (const format of ["og", "portrait"] as const)
      expect(await contrastOf(image, masthead, format, pictures[name]!)).toBeGreaterThanOrEqual(4.5);
  });

  it("does not whiten a picture that is bright enough", () => {
    const white = drawn(() => 0xf0f0e0);
    const { rgba } = { ...white, rgba: white.rgba.slice() };
    shadeBelow(white, 600, light.inkDark, light.groundDark);
    expect(Math.abs(white.rgba.at(-2)! - rgba.at(-2)!)).toBeLessThan(16);
  });
});

it("the shade above the words is no longer on a tall card than on a wide one", () => {
  const { inkDark, groundDark } = aMasthead().palette;
  const white = { width: 1080, height: 1920, rgba: new Uint8Array(1080 * 1920 * 4).fill(255) };
  shadeBelow(white, 1000, inkDark, groundDark);
  const greyAt = (y: number) => white.rgba[y * 1080 * 4]!;
  expect(greyAt(1000)).toBeLessThan(128);
  expect(greyAt(1000 - 0.3 * 1080)).toBe(255);
});

describe("the words that matter", () => {
  it.each(["og", "wide"] as const)("stand in the centre square that chats crop to: %s", async (format) => {
    for (const [template, direction] of [plain, quote, image].flatMap(
      (one) =>
        [
          [one, "ltr"],
          [one, "rtl"],
        ] as const,
    )) {
      const grid = gridOf(format, direction);
      const { frames } = await pageFor(template, grid, aMasthead());
      const article = anArticle({ direction, language: direction === "rtl" ? "ar" : "en" });
      const copies = setCard(
        template,
        frames,
        words,
        grid,
        aMasthead().palette,
        setting.forArticle(article, aMasthead()),
      );
      const { size, lines } = copies.find(({ copy }) => copy.role === "headline")!;
      const side = Math.min(grid.width, grid.height);
      for (const { x, line } of lines) {
        expect(x).toBeGreaterThanOrEqual((grid.width - side) / 2 - 1);
        expect(x + line.width * size).toBeLessThanOrEqual((grid.width + side) / 2 + 1);
      }
    }
  });
});
