import { describe, expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import { layLine } from "../../functions/card/text/lay-line.ts";
import { paragraph } from "../../functions/card/text/paragraph.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

const fonts = typecase(cardAsset);

function set(text: string, language = "en", headline = "Source Serif 4") {
  const missing: string[] = [];
  const stack = typeStack(fonts, { headline, text: "Inter" }, "headline", language);
  const made = paragraph(text, stack, "ltr", (cluster) => missing.push(cluster));
  return { made, missing, pieces: layLine(made, 0, made.text.length).pieces.map(({ piece }) => piece) };
}

describe.each(["Source Serif 4", "Playfair Display", "Inter", "Libre Franklin"])("in %s", (typeface) => {
  it.each(["10⁶", "10⁻⁶", "aⁿ", "x⁺"])(
    "%s is no figure of its own: the power stands above the line",
    (text) => {
      const { made, missing, pieces } = set(text, "en", typeface);
      expect([made.text, missing]).toEqual([text, []]);
      const power = pieces.at(-1)!;
      const ink = power.face.inkOf(power.glyphs.at(-1)!)!;
      expect(ink.bottom).toBeGreaterThan(0.2);
      expect(power.advance).toBeLessThan(pieces[0]!.advance);
    },
  );

  it.each(["CO₂", "H₂SO₄"])("%s has its number below the line", (text) => {
    const { made, missing, pieces } = set(text, "en", typeface);
    expect([made.text, missing]).toEqual([text, []]);
    const number = pieces.at(-1)!;
    expect(number.face.inkOf(number.glyphs.at(-1)!)!.bottom).toBeLessThan(-0.05);
  });
});

it.each([
  ["1⅔ cups", "1²⁄₃ cups"],
  ["⅒", "¹⁄₁₀"],
  ["1½", "1½"],
])("a fraction that no typeface has is put together, and no other number: %s", (text, wanted) => {
  expect([set(text).made.text, set(text).missing]).toEqual([wanted, []]);
});

it("a power is drawn as its typeface's own ² is", () => {
  const [own, made] = ["2²", "2⁶"].map((text) => {
    const piece = set(text).pieces.at(-1)!;
    return piece.face.inkOf(piece.glyphs.at(-1)!)!;
  });
  expect(made!.top).toBeCloseTo(own!.top, 1);
  expect(made!.bottom).toBeCloseTo(own!.bottom, 1);
});

it("money keeps its sign: ฿800", () => {
  expect(set("฿800")).toMatchObject({ made: { text: "฿800" }, missing: [] });
});

it("a space is no wider than in any other script: Noto Sans Sinhala's is half an em", () => {
  for (const language of ["si", "hi", "en", "ja"])
    expect(
      set("2026 29", language)
        .pieces.map(({ text }) => text)
        .join(""),
    ).toBe("2026 29");
  const width = (text: string) => set(text, "si").pieces.reduce((sum, { advance }) => sum + advance, 0);
  expect(width("2026 29") - width("202629")).toBeLessThan(0.35);
});

describe.each(["Source Serif 4", "Playfair Display", "Inter", "Libre Franklin"])(
  "a thin space in %s",
  (typeface) => {
    const width = (text: string) =>
      set(text, "fr", typeface).pieces.reduce((sum, { advance }) => sum + advance, 0);

    it.each(["\u202f", "\u2009", "\u2006"])("can be seen, and is narrower than a word space", (thin) => {
      const own = width(`12${thin}000`) - width("12000");
      expect(own).toBeGreaterThan(0.09);
      expect(own).toBeLessThan(0.7 * (width("12 000") - width("12000")));
    });

    it.each(["\u2004", "\u2005"])(
      "is none that is as wide as a word space: %j ends lines as one does",
      (wide) => {
        expect(set(`Le${wide}pont`, "fr", typeface).made.text).toBe("Le pont");
      },
    );

    it("ends no line, but for one beside a dash", () => {
      const atoms = ({ made: { text, atoms } }: ReturnType<typeof set>) =>
        atoms.map(({ start, end }) => text.slice(start, end));
      expect(atoms(set("vu 12\u2009000 morts\u2009!", "fr", typeface)).slice(1)).toEqual([
        "12\u202f000 ",
        "morts\u202f!",
      ]);
      expect(atoms(set("pont\u2009—\u2009ou rien du tout", "fr", typeface))[1]).toMatch(/^ou/);
    });
  },
);
