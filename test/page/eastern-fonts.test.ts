import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scriptFamilies } from "../../functions/card/font/families.ts";
import { unicodeRange } from "../../functions/card/font/unicode-range.ts";
import { bundledFonts } from "../../functions/page/bundled-fonts.ts";
import {
  easternFonts,
  easternRanges,
  easternScript,
  easternScripts,
  easternSheets,
} from "../../functions/page/eastern-fonts.ts";
import { scriptFonts } from "../../functions/page/script-fonts.ts";
import { contentSecurityPolicy } from "../../functions/page/security-headers.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { parsedPage } from "./parsed-page.ts";
import { aPublication, masthead, siteOrigin } from "./published-fixtures.ts";

const root = join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
const fontsOf = (script: string) =>
  easternFonts(script, require(easternRanges(script).from.replace("node_modules/", "")));
const eastern = ["Hans", "Hant", "Jpan", "Kore"];

it("has a typeface for every script of cards that the other typefaces of pages have not", () => {
  expect(
    Object.keys(scriptFamilies)
      .filter((script) => !Object.hasOwn(scriptFonts, script))
      .sort(),
  ).toEqual(eastern);
});

it.each([
  ["Jpan", "眠れない夜に行く場所、髙橋さん「ー」（58）々"],
  ["Hans", "浙江一座停用二十年的灯塔上周五重新点亮。“阿福”：《龘》"],
  ["Hant", "深水埗老茶餐廳結業前夕，街坊「排隊」兩小時"],
  ["Kore", "등대지기 떠난 섬에 도서관이 왔다… 뷁 金"],
])("has the files that bundles carry for every letter of %s", (script, text) => {
  const { files, sheet } = fontsOf(script);
  const bundled = bundledFonts(masthead).map(({ name }) => name);
  expect(bundled).toContain(easternRanges(script).name);
  for (const { name, from, key } of files) {
    expect(existsSync(join(root, from)), from).toBe(true);
    expect(bundled).toContain(name);
    expect(sheet.css).toContain(`url(/${key})`);
  }
  const held = files.map(({ range }) => unicodeRange(range));
  for (const letter of text.replaceAll(" ", ""))
    expect(
      held.some((holds) => holds(letter.codePointAt(0)!)),
      letter,
    ).toBe(true);
});

it.each([
  ["ja", ["Jpan"]],
  ["ko", ["Kore"]],
  ["zh", ["Hans"]],
  ["zh-Hant-HK", ["Hant"]],
  ["zh-TW", ["Hant"]],
  ["yue", ["Hant"]],
  ["en", []],
  ["ar", []],
])("%s is written in %j", (language, scripts) => {
  expect(easternScripts([language])).toEqual(scripts);
});

it("a page names the stylesheet of its language for the script that links it; other pages have neither", () => {
  const page = (language: string) => sharePage(aPublication({ language }), masthead, siteOrigin);
  expect(page("ja")).toContain(`<script data-sheets="jpan">${easternScript}</script>`);
  expect(page("ja")).not.toContain("jpan.css");
  expect(page("de")).not.toContain("data-sheets");
});

it("no page has a link without an address", () => {
  for (const language of ["ja", "ar", "en"]) {
    const page = parsedPage(sharePage(aPublication({ language }), masthead, siteOrigin));
    for (const link of page.all("link")) expect(page.attribute(link, "href")).toMatch(/^(?:https:\/)?\/?\w/);
  }
});

it("several on a page are named each once", () => {
  const texts = ["zh-TW", "ko", "zh", "ja", "ko"].map((language) => ({ language }));
  expect(`${easternSheets(texts)}`).toContain('<script data-sheets="hans hant jpan kore">');
});

/** RFC 4647's extended filtering, as CSS has it: zh-Hans-HK is in zh-Hans, and in zh-HK. */
function isIn(range: string, language: string): boolean {
  const [base, ...wanted] = range.split("-");
  const [tongue, ...parts] = language.split("-");
  return base === tongue && wanted.every((part) => parts.includes(part));
}

/** Whether a selector of `:lang()`, `:is()` and `:not()` takes this language. */
function takes(selector: string, language: string): boolean {
  const asked = selector
    .replaceAll(/:lang\(([^)]+)\)/g, (_, range: string) => `${isIn(range, language)}`)
    .replaceAll("(", "[")
    .replaceAll(")", "]")
    .replaceAll(/:is\[/g, "&&some[")
    .replaceAll(/:not\[/g, "&&none[")
    .replace(/^&&/, "")
    .replaceAll(/\[&&|,&&/g, (before) => before[0]!);
  return evaluated(asked);
}

function evaluated(asked: string): boolean {
  const inner = asked.replaceAll(/(some|none)\[([^[\]]*)\]/g, (_, kind: string, list: string) => {
    const any = list.split(",").some((all) => all.split("&&").every((one) => one === "true"));
    return `${any === (kind === "some")}`;
  });
  return inner === asked ? asked.split("&&").every((one) => one === "true") : evaluated(inner);
}

it.each([
  ...["zh", "zh-CN", "zh-SG", "zh-Hans", "zh-Hans-HK", "zh-Hans-TW", "zh-HK", "zh-TW", "zh-MO", "zh-Hant"],
  ...["zh-Hant-HK", "zh-Hant-SG", "yue", "yue-HK", "yue-Hans", "ja", "ja-JP", "ko", "ko-KR", "en", "vi"],
])("in whatever order their stylesheets come, %s is in the typeface of its own script alone", (language) => {
  const rule = (script: string) => /\}([^{}]*)\{--head:/.exec(fontsOf(script).sheet.css)![1]!;
  expect(eastern.filter((script) => takes(rule(script), language))).toEqual(easternScripts([language]));
});

it("the policy allows the script", () => {
  const hash = createHash("sha256").update(`${easternScript}`).digest("base64");
  expect(contentSecurityPolicy(masthead)).toContain(`'sha256-${hash}'`);
});
