import { describe, expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import { paragraph } from "../../functions/card/text/paragraph.ts";
import { endsPoorly } from "../../functions/card/text/poor-ends.ts";
import { setCopy } from "../../functions/card/text/set-copy.ts";
import { setFrame } from "../../functions/card/text/set-frame.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

describe("a line ends poorly behind", () => {
  it.each([
    ["a word of one letter", "Pourquoi l’accord à |12 milliards"],
    ["a word of one letter", "Gritan a |Ramos en la plaza"],
    ["a word of one letter", "Ο λόγος: ἡ |Ἀκαδημία"],
    ["a word of one letter", "بەرز دەبێتەوە و |خەڵک"],
    ["the first word of a sentence", "“They heard ‘maybe’.” A |juror speaks"],
    ["the first word of a sentence", "»Nicht blöd«: Wie |die Gemeinde sich wehrt"],
    ["the first word of a quotation", "zzp’ers: ‘Dit |wordt te duur’"],
    ["the first word of a quotation", "Der Chef sagt „Das |wird teuer“"],
    ["the first word of a quotation", "Il lance (« Cela |suffit »)"],
    ["a figure", "Петров чека 14 |дена"],
    ["a figure", "கனமழை: 14 |மாவட்டங்களுக்கு"],
    ["a figure", "Mistakes of ¾ |of bakers"],
    ["the hyphen of a compound", "La crue à Saint-|Jean"],
  ])("%s: %s", (_, marked) => {
    const at = marked.indexOf("|");
    expect(endsPoorly(marked.replace("|", ""), at)).toBe(true);
  });

  it.each([
    ["a letter that names something", "Plan B |fails"],
    ["a unit", "Fällt 5 m |tief"],
    ["a word of one letter that leans on the one before", "सुप्रीम कोर्ट में |सुनवाई"],
    ["a syllable of Korean, which may lean on either", "할 수 |있다"],
    ["a word behind an abbreviation", "Към 3 ч. през |нощта"],
    ["a figure of a name", "The iPhone 17 |sells"],
    ["a closing quotation mark that others open with", "„Nicht blöd“ sagt |der Minister"],
    ["a closing quotation mark that others open with", "»Nicht blöd« sagt |der Minister"],
    ["a year", "Floods of 2026 |return"],
    ["a percentage", "Prices up 7,4% |in May"],
    ["a figure that ends a clause", "Won by 14, |lost by two"],
    ["a long first word", "Budget: Eisenbahnen |fehlt Geld"],
  ])("but not behind %s: %s", (_, marked) => {
    const at = marked.indexOf("|");
    expect(endsPoorly(marked.replace("|", ""), at)).toBe(false);
  });
});

const fonts = typecase(cardAsset);
const made = (text: string, language: string) =>
  paragraph(
    text,
    typeStack(fonts, { headline: "Source Serif 4", text: "Inter" }, "headline", language),
    "ltr",
  );

it("of lines about as even, those are taken that end well", () => {
  const text = "El Col·legi de Metges i l’Ajuntament de l’Hospitalet paral·lelitzen la vacunació";
  const { lines } = setCopy(made(text, "ca"), 79, 630, 12);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    "El Col·legi",
    "de Metges",
    "i l’Ajuntament",
    "de l’Hospitalet",
    "paral·lelitzen",
    "la vacunació",
  ]);
});

it("a headline is set a little smaller for lines that end well, and not much", () => {
  const text = "“I said ‘no’,” she said. “They heard ‘maybe’.” A juror speaks";
  const copy = {
    text,
    role: "headline",
    colour: "#000000",
    size: { from: 5.6, to: 30 },
    lines: 12,
    gap: 4,
  } as const;
  const frame = { copy, paragraph: made(text, "en"), paragraphOf: (one: string) => made(one, "en") };
  const [set] = setFrame([frame], "top", { width: 630, height: 516, unit: 6.3 });
  expect(set!.lines.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe("A juror speaks");
  expect(set!.size).toBeGreaterThan(85);
});
