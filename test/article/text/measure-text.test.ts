import { describe, expect, it } from "vitest";
import { readingTime } from "../../../functions/article/reading-time.ts";
import {
  endsSentence,
  isShortSentence,
  withoutEndMark,
  wordCountOf,
} from "../../../functions/article/text/measure-text.ts";

describe("words of a text", () => {
  it.each([
    ["시의회가 오래된 다리를 폐쇄했다", 4],
    ["The council – at last – shut the old bridge (1931).", 9],
    ["Der Nord-/Ostsee-Kanal ist 98,7 km lang.", 6],
    ["شهر قدیمی می‌خوابد", 3],
    ["市議会は古い橋を閉鎖した。", 6],
    ["OPEC에서 합의했다", 2],
    ["— … !", 0],
  ])("are what stands between spaces, and two ideographs: %s", (text, count) => {
    expect(wordCountOf(text)).toBe(count);
  });

  it("are counted alike for an article, save where no spaces part them", () => {
    expect(readingTime("시의회가 오래된 다리를 폐쇄했다", "ko").wordCount).toBe(4);
    expect(readingTime("The council shut and/or sold it.", "en").wordCount).toBe(6);
    expect(readingTime("市議会は古い橋を閉鎖した。", "ja").wordCount).toBe(12);
  });
});

describe("the ornament behind an article's last sentence", () => {
  it.each([
    ["Pay the pilots by the ship. ■", "Pay the pilots by the ship."],
    ["Zahlt die Lotsen je Schiff!□", "Zahlt die Lotsen je Schiff!"],
    ["« Payez donc les pilotes ! » ♦", "« Payez donc les pilotes ! »"],
    ["水先案内人に払うべきだ。●", "水先案内人に払うべきだ。"],
  ])("is cut, and the sentence is one: %s", (text, bare) => {
    expect(withoutEndMark(text)).toBe(bare);
    expect(endsSentence(text)).toBe(true);
    expect(isShortSentence(text)).toBe(isShortSentence(bare));
  });

  it.each([
    "Diamonds led, and South followed with a small ♦",
    "The best pilot of the year ★★★★",
    "Option 2 ■",
  ])("is none where no full stop stands before it: %s", (text) => {
    expect(withoutEndMark(text)).toBe(text);
    expect(endsSentence(text)).toBe(false);
  });
});

it("a sentence may end in a quotation that closes with the mark which opens one elsewhere", () => {
  expect(endsSentence("مقامی رضاکار نے بتایا کہ ’ہم نے آدھی رات کو پانی کی آواز سنی۔‘")).toBe(true);
  expect(endsSentence("Er sagte: ‚Wir haben das Wasser in der Nacht gehört.‘")).toBe(true);
});
