import { expect, it } from "vitest";
import { wordsOf } from "../../functions/card/words-of.ts";
import { dateInWords } from "../../functions/page/printed-date.ts";
import { anArticle } from "../fixtures/an-article.ts";

it.each([
  ["fa", "۱۹ آبان ۱۴۰۵"],
  ["th", "10 พฤศจิกายน 2569"],
  ["ar", "10 نوفمبر 2026"],
  ["ja", "2026年11月10日"],
  ["ps", "۱۴۰۵ لړم ۱۹"],
  ["xx", "10 November 2026"],
])("a card has the date in the calendar that its page has: %s", (language, date) => {
  const words = wordsOf(anArticle({ language, publishedAt: "2026-11-10" }), null);
  expect(words.date).toBe(date);
  const digits = (text: string) => text.match(/\p{Nd}+/gu);
  expect(digits(words.date!)).toEqual(digits(dateInWords("2026-11-10", language)));
});

it("an English date among words from right to left stays one", () => {
  const { date } = wordsOf(anArticle({ language: "dv", direction: "rtl", publishedAt: "2026-11-10" }), null);
  expect(date).toBe("\u200e10 November 2026");
});

it("a card is given no more of a text than any has room for", () => {
  const words = wordsOf(
    anArticle({
      standfirst: "rain ".repeat(20_000),
      kicker: "x".repeat(100_000),
      bylines: ["y".repeat(2_000)],
    }),
    null,
  );
  expect(words.standfirst).toMatch(/^(?:rain ){100,}rain…$/);
  for (const text of [words.standfirst, words.kicker, words.byline])
    expect(text!.length).toBeLessThanOrEqual(1_001);
});
