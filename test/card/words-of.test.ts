import { execFileSync } from "node:child_process";
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

it.each([
  ["ur", "A، B"],
  ["pnb", "A، B"],
  ["pa-Arab", "A، B"],
  ["ur-Latn", "A, B"],
  ["zh-Hant-TW", "A、B"],
  ["ko", "A, B"],
])("names stand apart by the comma of the script that the language is written in: %s", (language, byline) => {
  expect(wordsOf(anArticle({ language, bylines: ["A", "B"] }), null).byline).toBe(byline);
});

it("a number of names is in the digits of the language, or of English where nobody knows them", () => {
  const digitsIn = (language: string) =>
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { wordsOf } from ${JSON.stringify(new URL("../../functions/card/words-of.ts", import.meta.url).href)};
        const article = { bylines: ["A", "B"], publishedAt: null, language: ${JSON.stringify(language)} };
        console.log(wordsOf(article, null).fewerNames[0]);`,
      ],
      { env: { ...process.env, LC_ALL: "ar_EG.UTF-8" }, encoding: "utf8" },
    ).trim();
  expect(digitsIn("fa")).toContain("۱");
  expect(digitsIn("la")).toBe("A\u00a0+1");
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
