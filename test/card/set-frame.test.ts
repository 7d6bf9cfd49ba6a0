import { describe, expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import type { Copy } from "../../functions/card/template.ts";
import { paragraph } from "../../functions/card/text/paragraph.ts";
import { setFrame } from "../../functions/card/text/set-frame.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

const stack = typeStack(typecase(cardAsset), { headline: "Inter", text: "Inter" }, "headline", "de");

/** A headline's lines in a frame of 900 × 1000 pixels, and its type size. */
function set(headline: string, more: Partial<Copy> = {}) {
  const copy: Copy = {
    text: headline,
    role: "headline",
    colour: "#000000",
    size: { from: 5, to: 30 },
    lines: 12,
    gap: 0,
    ...more,
  };
  const made = paragraph(headline, stack, "ltr");
  const [only] = setFrame([{ copy, paragraph: made, paragraphOf: () => made }], "top", {
    width: 900,
    height: 1000,
    unit: 10,
  });
  return {
    size: only!.size,
    lines: only!.lines.map(({ start, end }) => made.text.slice(start, end).trim()),
  };
}

describe("a short word alone on a line", () => {
  it.each([
    ["Ab Donnerstagnachmittag fahren Pendlerfähren wieder", "Ab Donnerstagnachmittag"],
    ["Der Überlandfährverkehr ruht seit Dienstagmorgen", "Der Überlandfährverkehr"],
    ["Alle Hafenrundfahrtschiffe ab 1. Mai elektrisch", "Alle Hafenrundfahrtschiffe"],
  ])("gets company in smaller type: %s", (headline, first) => {
    expect(set(headline).lines[0]).toBe(first);
  });

  it.each([
    ["Ulm: Donaudampfschifffahrt ruht bis Donnerstagabend", "Ulm:"],
    ["„Ulm?“ Donaudampfschifffahrt ruht bis Donnerstagabend", "„Ulm?“"],
  ])("stays where a headline opens with it: %s", (headline, first) => {
    const { lines, size } = set(headline);
    expect(lines[0]).toBe(first);
    expect(size).toBeGreaterThan(set(headline.replace(/[:?]/, "")).size);
  });

  it("stays where it is not that short", () => {
    const halfAsWide = set("Stadt und Fährgesellschaften streiten um Liegeplätze");
    expect(halfAsWide.lines[0]).toBe("Stadt und");
    expect(halfAsWide.size).toBeGreaterThan(90);
  });
});

describe("a word that is too long for its line", () => {
  const giant = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

  it.each([
    `${giant}: Verfassungsgericht weist Oppositionsantrag zurück`,
    `Oppositionsfraktionen scheitern mit Antrag gegen das ${giant}`,
  ])("breaks no other one, which would be whole in comfortable type: %s", (headline) => {
    const { lines } = set(headline);
    const words = lines.join(" ").split(" ");
    for (const word of headline.split(" ")) if (!word.includes(giant)) expect(words).toContain(word);
  });
});

describe("a headline too long for its frame", () => {
  const long = "Die alte Fähre, die hundert Jahre lang über den Fluss fuhr, ".repeat(6);

  it("is set below its range before it loses its end", () => {
    const { size, lines } = set(long, { least: 3.6, lines: 9 });
    expect(lines.join(" ")).toBe(long.trim());
    expect(size).toBeLessThan(50);
  });

  it("loses its end in the range's smallest size where nothing smaller is allowed", () => {
    const { size, lines } = set(long, { lines: 9 });
    expect(size).toBe(50);
    expect(long.startsWith(lines.join(" "))).toBe(true);
  });
});

it("a text below large type stands clear of it by more than its lines of each other", () => {
  const made = paragraph("Nun ruht der Nahverkehr", stack, "ltr");
  const line = paragraph("Nun warten alle", stack, "ltr");
  const copy = { role: "headline", colour: "#000000", lines: 2, gap: 0 } as const;
  const [large, small] = setFrame(
    [
      {
        copy: { ...copy, text: made.text, size: { from: 5, to: 30 } },
        paragraph: made,
        paragraphOf: () => made,
      },
      { copy: { ...copy, text: line.text, size: 4 }, paragraph: line, paragraphOf: () => line },
    ],
    "top",
    { width: 900, height: 1000, unit: 10 },
  );
  const [first, second] = large!.lines;
  const between = large!.pitch - (second!.top - first!.bottom) * large!.size;
  const below = small!.top - large!.top - large!.height;
  expect(below).toBeGreaterThan(1.3 * between);
  expect(below).toBeGreaterThan(0.5 * large!.size);
});
