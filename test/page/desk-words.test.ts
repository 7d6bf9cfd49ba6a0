import { describe, expect, it } from "vitest";
import { directionOf } from "../../functions/article/language/direction-of.ts";
import { articleDocument } from "../../functions/page/article-json.ts";
import { deskArchivePage, deskFrontPage, deskMonthPage } from "../../functions/page/desk-pages.ts";
import deskPhrases from "../../functions/page/desk-phrases.json" with { type: "json" };
import { deskScript } from "../../functions/page/desk-script.ts";
import { deskWords } from "../../functions/page/desk-words.ts";
import phrases from "../../functions/page/phrases.json" with { type: "json" };
import { monthInWords } from "../../functions/page/printed-date.ts";
import { parsedPage } from "./parsed-page.ts";
import { masthead, publishedArticles } from "./published-fixtures.ts";

const languages = Object.keys(deskPhrases) as (keyof typeof deskPhrases)[];
const inLanguage = (language: string) => ({ ...masthead, language });
const documents = publishedArticles.slice(0, 3).map((published) => articleDocument(published, masthead));
const gapsOf = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort();

describe("the desk's own words", () => {
  it("are there in the languages of the largest newsrooms, each phrase with its gaps", () => {
    expect(languages).toEqual(
      expect.arrayContaining(
        "en ar bn de el es fa fr he hi id it ja ko nl pl pt pt-BR ru sv th tr uk ur vi zh zh-Hant".split(" "),
      ),
    );
    for (const language of languages) {
      const own: Record<string, string> = deskPhrases[language];
      expect({ language, keys: Object.keys(own) }).toEqual({ language, keys: Object.keys(deskPhrases.en) });
      expect(Object.keys(phrases)).toContain(language);
      for (const [key, phrase] of Object.entries(own)) {
        expect(phrase.trim(), `${language} ${key}`).not.toBe("");
        expect({ language, key, gaps: gapsOf(phrase) }).toEqual({
          language,
          key,
          gaps: gapsOf(deskPhrases.en[key as keyof typeof deskPhrases.en]),
        });
      }
    }
  });

  it.each(languages)("%s: a desk says nothing in any other, and runs its way", (language) => {
    const page = parsedPage(deskFrontPage(documents, { "2026-10": { "04": 3 } }, inLanguage(language)));
    const html = page.first("html");
    expect(page.attribute(html, "lang")).toBe(language);
    expect(page.attribute(html, "dir")).toBe(["ar", "fa", "he", "ur"].includes(language) ? "rtl" : "ltr");
    const own = deskPhrases[language];
    expect(page.text(page.first("h1"))).toBe(own.latest);
    expect(page.all("summary").map(page.text)).toContain(own.posts);
    if (language === "en") return;
    const english = new Set<string>(Object.values(deskPhrases.en));
    const same = new Set<string>(Object.values(own).filter((phrase) => english.has(phrase)));
    const labels = [...page.all("summary"), ...page.all("button"), ...page.all("option"), ...page.all("nav")];
    for (const label of labels.map(page.text)) if (english.has(label!)) expect([...same]).toContain(label);
    expect(deskScript(inLanguage(language)).markup).toContain(own.nothing);
    expect(deskScript(inLanguage(language)).markup).not.toContain(deskPhrases.en.nothing);
  });

  it.each([
    ["pt-BR", "pt-BR", "pt-BR"],
    ["zh-TW", "zh-Hant", "zh-Hant"],
    ["de-AT", "de", "de-AT"],
    ["en-GB", "en", "en-GB"],
    ["nn", "no", "no"],
    ["ka", "en", "en"],
  ])("for a newsroom in %s are %s, with dates as in %s", (asked, language, locale) => {
    expect(deskWords(inLanguage(asked))).toMatchObject({ language, locale });
  });

  it("leave an article in its own language and direction", () => {
    const arabic = publishedArticles.find(({ article }) => article.language === "ar")!;
    const page = parsedPage(deskFrontPage([articleDocument(arabic, masthead)], {}, masthead));
    const heading = page.first("h2");
    expect([page.attribute(heading, "lang"), page.attribute(heading, "dir")]).toEqual(["ar", "rtl"]);
    expect(page.text(page.withClass("meta")[0])).toContain("Arabic");
  });
});

it.each([
  ["ar-EG", "rtl"],
  ["ku-Arab", "rtl"],
  ["az-Arab-IR", "rtl"],
  ["pa", "ltr"],
  ["pnb", "rtl"],
  ["ur-Latn", "ltr"],
  ["en", "ltr"],
])("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it.each([
  ["2026-11", "en-GB", "November 2026"],
  ["2026-11", "th", "พฤศจิกายน 2569"],
  // A Gregorian month is no month of the Persian calendar.
  ["2026-11", "fa", "نوامبر ۲۰۲۶"],
])("the month %s in %s is %s", (month, language, words) => {
  expect(
    monthInWords(month, language)
      .replace(/[\u200e\u200f]/g, "")
      .replace(/ ?(میلادی)/, ""),
  ).toBe(words);
});

it("a month's page lists its days, newest first, with how many articles each has", () => {
  const page = parsedPage(deskMonthPage("2026-10", { "04": 1, "12": 1_200 }, inLanguage("de")));
  expect(page.text(page.first("h1"))).toBe("Oktober 2026");
  expect(page.all("li").map(page.text)).toEqual(["12. Oktober 2026 1.200", "4. Oktober 2026 1"]);
});

it("an empty desk says so, and has no older pages to turn to", () => {
  const page = parsedPage(deskFrontPage([], {}, inLanguage("fr")));
  expect(page.text(page.withClass("none")[0])).toBe(deskPhrases.fr.none);
  expect(page.withClass("pages")).toEqual([]);
  const archive = parsedPage(deskArchivePage({}, inLanguage("fr")));
  expect(archive.text(archive.withClass("none")[0])).toBe(deskPhrases.fr.none);
});
