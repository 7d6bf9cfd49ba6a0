import { describe, expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import { breakWord } from "../../functions/card/text/break-word.ts";
import { layLine } from "../../functions/card/text/lay-line.ts";
import { paragraph } from "../../functions/card/text/paragraph.ts";
import { setCopy } from "../../functions/card/text/set-copy.ts";
import { spaceAtStart } from "../../functions/card/text/trim-full-width.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

const fonts = typecase(cardAsset);
const stackFor = (language: string) =>
  typeStack(fonts, { headline: "Source Serif 4", text: "Inter" }, "headline", language);

describe("full-width marks", () => {
  it.each([
    ["zh-Hant", "【獨家】「他們說不會漏水」──「住戶」的3年等待"],
    ["ja", "「誰も」「聞いて」（くれなかった）、「島民」・「市民」。"],
    ["zh-Hans", "《灯塔》（百年）“日记”：「读者」，《排队》"],
    ["zh-Hans", "外交部：“中方立场”，停止“管辖”、“制裁”！“日记”：‘读者’"],
    ["ja", "能登地震2年　「早く」　仮設"],
  ])("take as much room between atoms as on the line: %s", (language, text) => {
    const made = paragraph(text, stackFor(language), "ltr");
    const sum = made.atoms.reduce((width, atom) => width + atom.width, 0);
    // Kerning between atoms is what they do not know.
    expect(sum).toBeCloseTo(layLine(made, 0, made.text.length).width, 1);
  });

  it("hang the empty half of a closing bracket over the end of a line", () => {
    const made = paragraph("「島民は反対」", stackFor("ja"), "ltr");
    const { width } = layLine(made, 0, made.text.length);
    expect(setCopy(made, 100, (width - 0.4) * 100, 9).lines).toHaveLength(1);
    expect(setCopy(made, 100, (width - 0.6) * 100, 9).lines).toHaveLength(2);
  });

  it("end a line before a full-width space, which then takes no room", () => {
    const made = paragraph("仮設住宅　避難", stackFor("ja"), "ltr");
    const { width } = layLine(made, 0, 4);
    const { lines } = setCopy(made, 100, (width + 0.1) * 100, 9);
    expect(lines.map(({ start, end }) => made.text.slice(start, end))).toEqual(["仮設住宅", "避難"]);
  });

  it.each([
    ["zh-Hans", "管辖”、“制裁", "管辖、制裁", 1.5],
    ["zh-Hans", "部：“中方”，敦", "部：中方，敦", 1],
    ["ja", "人　「早", "人　早", 0.5],
    ["en", "a “word”, then", "a word, then", 0.9],
  ])("leave no hole where two meet: %s %s", (language, text, without, most) => {
    const widthOf = (one: string) => layLine(paragraph(one, stackFor(language), "ltr"), 0, one.length).width;
    expect(widthOf(text) - widthOf(without)).toBeLessThan(most + 0.05);
  });

  it("keep a comma whole that stands in the middle of its em", () => {
    const inkGap = (language: string) => {
      const { pieces } = layLine(paragraph("水。」", stackFor(language), "ltr"), 0, 3);
      const inks = pieces.flatMap(({ piece, x }) =>
        Array.from(piece.glyphs, (glyph, i) => {
          const ink = piece.face.inkOf(glyph)!;
          return { left: x + piece.xs[i]! + ink.left, right: x + piece.xs[i]! + ink.right };
        }),
      );
      return inks[2]!.left - inks[1]!.right;
    };
    expect(inkGap("zh-Hant")).toBeGreaterThan(0.05);
    expect(inkGap("ja")).toBeGreaterThan(0.05);
  });
});

it.each([
  ["「", "ja"],
  ["【", "ja"],
  ["（", "ja"],
  ["“", "zh-Hans"],
])("a line that begins with %s has its ink at the edge", (mark, language) => {
  const line = layLine(paragraph(`${mark}速報`, stackFor(language), "ltr"), 0, 3);
  expect(spaceAtStart(line.pieces[0]!.piece)).toBe(0.5);
  expect(spaceAtStart(layLine(paragraph("速報", stackFor("ja"), "ltr"), 0, 2).pieces[0]!.piece)).toBe(0);
});

it("a compound's joint keeps its s", () => {
  const parts = breakWord("Rindfleischetikettierungsüberwachung", "de", (part) => part.length <= 24);
  expect(parts.map(({ part }) => part)).not.toContainEqual(expect.stringMatching(/^sü/));
});
