import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unicodeRange } from "../../functions/card/font/unicode-range.ts";
import { articleDocument } from "../../functions/page/article-json.ts";
import { deskStyle } from "../../functions/page/desk-style.ts";
import { frontPage } from "../../functions/page/front-page.ts";
import { pageFonts } from "../../functions/page/page-fonts.ts";
import { pageStyle } from "../../functions/page/page-style.ts";
import { fontSheets, scriptFonts, scriptsIn } from "../../functions/page/script-fonts.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { aPublication, masthead, siteOrigin } from "./published-fixtures.ts";

const root = join(import.meta.dirname, "../..");
describe.each(Object.entries(scriptFonts))("%s", (_script, { headline, text, sheet }) => {
  it.each([headline, text])(
    "has the file $name, with the characters that it is asked for",
    ({ from, range }) => {
      expect(existsSync(join(root, from)), from).toBe(true);
      const [, family, slice] = /@fontsource\/([^/]+)\/files\/\1-(.+)-\d00-normal/.exec(from)!;
      const ranges = JSON.parse(
        readFileSync(join(root, `node_modules/@fontsource/${family}/unicode.json`), "utf8"),
      );
      const held = unicodeRange(ranges[slice!]);
      const asked = range.split(",").map((part) => part.slice(2).split("-"));
      for (const [first, last = first] of asked) {
        expect(held(Number.parseInt(first!, 16)), `${first} in ${slice}`).toBe(true);
        expect(held(Number.parseInt(last!, 16)), `${last} in ${slice}`).toBe(true);
      }
    },
  );

  it("has a stylesheet that asks the site for both files, in both weights", () => {
    for (const [weight, { key }] of [
      [700, headline],
      [400, text],
    ] as const)
      expect(sheet.css).toMatch(new RegExp(`font-weight:${weight};[^}]*url\\(/${key}\\)`));
    const served = pageFonts(masthead).map(({ key }) => key);
    expect(served).toEqual([...new Set(served)]);
    expect(served).toEqual(expect.arrayContaining([headline.key, text.key]));
  });
});

it.each([
  ["en", "Ferry runs on Sundays", []],
  ["ru", "Паром снова ходит", []],
  ["ja", "渡し船が動く", []],
  ["ar", "العبّارة تعود", ["Arab"]],
  ["ur", "کشتی پھر چلی", ["Aran"]],
  ["hi", "COVID-19 AIIMS", ["Deva"]],
  ["ku", "Keştî vedigere", []],
  ["ku", "کەشتی دەگەڕێتەوە", ["Arab"]],
  ["he", "המעבורת שבה", ["Hebr"]],
  ["en", "Why العبّارة", ["Arab"]],
  ["th", "2027", ["Thai"]],
] as const)("in %s, “%s” needs the typefaces of %j", (language, text, scripts) => {
  expect(scriptsIn({ language, text })).toEqual(scripts);
});

it("a page links each stylesheet once, in the same order whatever comes first", () => {
  const texts = [
    { language: "th", text: "เรือ" },
    { language: "ar", text: "العبّارة" },
    { language: "th", text: "เรือข้ามฟาก" },
  ];
  const links = fontSheets(texts).join("");
  expect(links.match(/fonts\/\w+\.css/g)).toEqual(["fonts/arab.css", "fonts/thai.css"]);
  expect(fontSheets(texts.toReversed()).join("")).toBe(links);
});

it("every language whose sheet is Nastaliq's is set in it", () => {
  for (const language of ["ur", "pnb", "ks"]) {
    expect(scriptsIn({ language, text: "" })).toEqual(["Aran"]);
    for (const style of [pageStyle(masthead), deskStyle(masthead)])
      expect(String(style)).toMatch(new RegExp(`:lang\\(${language}\\)[^}]*Nastaliq`));
  }
});

it("previews on the desk have letters of scripts that the machine lacks, though they are set in its typeface", () => {
  expect(String(deskStyle(masthead))).toMatch(/\.preview div\{[^}]*system-ui,Script,/);
});

it("only a page that is in a script has its lines as far apart, and no list that has a headline in it", () => {
  const article = { headline: "العبّارة تعود", language: "ar", direction: "rtl" } as const;
  expect(sharePage(aPublication(article), masthead, siteOrigin)).toMatch(/<html [^>]* class="arab">/);
  expect(sharePage(aPublication({}), masthead, siteOrigin)).not.toMatch(/<html [^>]*class=/);
  const listed = articleDocument(aPublication(article), masthead);
  const front = frontPage([listed], masthead);
  expect(front).toContain("/fonts/arab.css");
  expect(front).not.toMatch(/<html [^>]*class=/);
  for (const { sheet } of Object.values(scriptFonts))
    expect(sheet.css).not.toMatch(/:root|--leading.*--leading/);
});
