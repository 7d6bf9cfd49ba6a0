import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const first =
  "The swing bridge stuck open for two hours on Monday, leaving a bus and its singing passengers on the wrong side.";
const last =
  "Engineers said that the bearings, which date from another century, had swollen in the heat of the past week.";
const bodyOf = (...lines: string[]): string[] =>
  readText(["Bridge stuck open", "", "By Nora Pell", "", first, "", ...lines].join("\n"), "en")
    .body.slice(1)
    .map(({ kind, text }) => (kind === "paragraph" ? text : `${kind}: ${text}`));
const item = (text: string): string => `list-item: ${text}`;

describe("a list in a copied text", () => {
  it.each([
    ["•", "•"],
    ["*", "*"],
    ["-", "-"],
    ["–", "–"],
  ])("is kept, however short its entries, with what announces it: %s", (mark) => {
    const entries = ["close it", "hire a ferry", "pay for taxis"];
    const announced = "The council will:";
    const lines = entries.map((entry) => `${mark} ${entry}`);
    expect(bodyOf(announced, "", ...lines, "", last)).toEqual([announced, ...entries.map(item), last]);
    expect(bodyOf(announced, ...lines, "", last)).toEqual([announced, ...entries.map(item), last]);
  });

  it.each([
    [["1. Sperren", "2. Fähre mieten", "3. Beten"]],
    [["1) Fermer", "2) Louer un bac", "3) Prier"]],
    [["Ashmere: Rosa Penn (Lib)", "Bellwood: Hugh Cole (Con)", "Castle: Amy Stone (Lab)"]],
    [["200g butter, softened", "3 eggs", "½ lemon", "Salt and pepper"]],
  ])("is kept with numbers, labels or quantities: %s", (lines) => {
    expect(bodyOf(...lines, "", last)).toEqual([...lines.map(item), last]);
  });

  it.each(["Ingredients", "Zutaten", "Ингредиенты", "材料", "You will need:"])(
    "is kept below its heading: %s",
    (heading) => {
      const entries = ["Smoked salt", "A handful of barley", "Rainwater"];
      const below = [...entries.map(item), "heading: Method", last];
      expect(bodyOf(heading, "", ...entries, "", "Method", "", last).slice(1)).toEqual(below);
      expect(bodyOf(heading, ...entries, "", "Method", "", last).slice(1)).toEqual(below);
    },
  );

  it("is kept at the foot where something announces it", () => {
    expect(bodyOf(last, "", "The council will:", "- close it", "- hire a ferry")).toEqual([
      last,
      "The council will:",
      item("close it"),
      item("hire a ferry"),
    ]);
  });

  it("is no list of links", () => {
    expect(bodyOf("Storm hits the coast", "Seal found in a pool", "Bishop bans bells", "", last)).toEqual([
      last,
    ]);
    expect(bodyOf("1 Storm hits", "2 Seal found", "3 Bishop bans", "", last)).toEqual([last]);
    expect(bodyOf(last, "", "Weather", "Sport", "Crosswords")).toEqual([last]);
  });

  it("is no speech behind dashes", () => {
    const said = ["– Vi stenger brua nå.", "– Hvor lenge blir den stengt?", "– Det vet ingen."];
    expect(bodyOf(...said, "", last)).not.toContain(item("Vi stenger brua nå."));
  });
});
