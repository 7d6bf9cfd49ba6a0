import { describe, expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import { paragraph } from "../../functions/card/text/paragraph.ts";
import { endsPoorly } from "../../functions/card/text/poor-ends.ts";
import { setCopy } from "../../functions/card/text/set-copy.ts";
import { setFrame } from "../../functions/card/text/set-frame.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

describe("a line ends poorly behind", () => {
  it.each<[string, string, string?]>([
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
    ["the dash between two places", "Đường sắt Bắc–|Nam"],
    ["the first word of what somebody says", "Kapteinen: – Det |går ikke"],
    ["the first word of what somebody says", "Nå holder det! – Vi |går av"],
    ["a foreign name whose figure follows", "شركة ترفع سعر معالج RTX |6090 في المتاجر"],
    ["a foreign name whose figure follows", "学校がMicrosoft |365をやめる"],
    ["one half of a compound", "港湾|地区の船", "ja"],
    ["one half of a compound", "蒸気フェリー|運航を続ける", "ja"],
  ])("%s: %s", (_, marked, language = "und") => {
    const at = marked.indexOf("|");
    expect(endsPoorly(marked.replace("|", ""), at, language)).toBe(true);
  });

  it.each<[string, string, string?]>([
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
    ["a capital in a text of such letters", "Storm Kills |12 in Kent"],
    ["a particle", "港湾地区の|船が沈む", "ja"],
    ["a mark", "市議会、|船を残す", "ja"],
    ["ideographs of a language without particles", "港口社区|居民拒绝", "zh-Hans"],
  ])("but not behind %s: %s", (_, marked, language = "und") => {
    const at = marked.indexOf("|");
    expect(endsPoorly(marked.replace("|", ""), at, language)).toBe(false);
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
