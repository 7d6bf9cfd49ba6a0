import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../functions/article/contrast-ratio.ts";
import { scriptFamilies } from "../../functions/card/font/families.ts";
import { deskStyle } from "../../functions/page/desk-style.ts";
import { iconPng, iconSvg } from "../../functions/page/icon.ts";
import { notFoundPage } from "../../functions/page/not-found-page.ts";
import { ogLocale } from "../../functions/page/og-locale.ts";
import { pageStyle } from "../../functions/page/page-style.ts";
import { paletteStyle } from "../../functions/page/palette-style.ts";
import phrases from "../../functions/page/phrases.json" with { type: "json" };
import { phrasesIn } from "../../functions/page/phrases.ts";
import { dateInWords } from "../../functions/page/printed-date.ts";
import { rejectedPage } from "../../functions/page/rejected-page.ts";
import { securityHeaders } from "../../functions/page/security-headers.ts";
import { sharePage } from "../../functions/page/share-page.ts";
import { tombstonePage } from "../../functions/page/tombstone-page.ts";
import { parsedPage } from "./parsed-page.ts";
import { aPublication, masthead, siteOrigin } from "./published-fixtures.ts";

describe("the security headers", () => {
  const headers = securityHeaders(masthead);
  const policy = headers["Content-Security-Policy"]!;
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  it("allow each page its own style and script by hash, and nothing else from anywhere else", () => {
    const pages = [
      sharePage(aPublication(), masthead, siteOrigin),
      tombstonePage("en", masthead),
      notFoundPage(masthead),
      rejectedPage([], masthead),
    ].map(parsedPage);
    for (const page of pages) {
      for (const style of page.all("style")) expect(policy).toContain(hash(page.text(style)!));
      const scripts = page.all("script").filter((script) => page.attribute(script, "type") === undefined);
      for (const script of scripts) expect(policy).toContain(hash(page.text(script)!));
    }
    expect(policy).toMatch(/^default-src 'none'; img-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("let other sites show the cards", () => {
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain(
      "cross-origin-resource-policy",
    );
    expect(headers).toMatchObject({ "X-Content-Type-Options": "nosniff" });
  });
});

describe("the palette", () => {
  it.each([
    ["as it is where it reads", masthead.palette],
    ["of a pale accent", { ...masthead.palette, accent: "#ffe08a", accentDark: "#3a1d10" }],
    [
      "of grey on grey",
      {
        ground: "#888888",
        ink: "#999999",
        accent: "#777777",
        groundDark: "#333333",
        inkDark: "#444444",
        accentDark: "#222222",
      },
    ],
  ])("%s gives text and links AA contrast by day and night", (_case, palette) => {
    const style = paletteStyle({ ...masthead, palette });
    const [day, night, moreContrast] = style.split("@media");
    for (const scheme of [day!, night!]) {
      const color = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(scheme)![1]!;
      for (const name of ["ink", "soft", "link"])
        expect(contrastRatio(color(name), color("ground"))).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(color("on-link"), color("link"))).toBeGreaterThanOrEqual(4.5);
    }
    for (const name of ["soft", "line", "link"]) expect(moreContrast).toContain(`--${name}:var(--ink)`);
  });

  it("knows WCAG's own examples", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("cannot be left by a typeface's name", () => {
    const typefaces = { headline: 'x"}</style><script>', text: "Inter" };
    expect(paletteStyle({ ...masthead, typefaces })).toContain(`--head-own:"xstylescript"`);
  });
});

describe("the page's own words", () => {
  it("are there whole in every language", () => {
    const wanted = Object.keys(phrases.en).sort();
    for (const [language, own] of Object.entries(phrases)) {
      expect({ language, keys: Object.keys(own).sort() }).toEqual({ language, keys: wanted });
      expect(Object.values(own).every((phrase) => phrase.trim() !== "")).toBe(true);
      expect(own.readingTime).toContain("{n}");
      expect(own.updated).toContain("{date}");
      expect(own.moreFrom).toContain("{name}");
    }
  });

  it.each([
    ["pt-BR", "pt-BR"],
    ["pt", "pt"],
    ["zh-TW", "zh-Hant"],
    ["zh-Hant-HK", "zh-Hant"],
    ["nb", "no"],
    ["de-AT", "de"],
    ["sr-Latn-RS", "sr-Latn"],
    ["sr-RS", "sr"],
  ])("are found for %s", (asked, found) => {
    expect(phrasesIn(asked)).toMatchObject({ language: found, foreign: false });
  });

  it("are there in a language of each script that cards have a typeface for, but for those that few newsrooms write", () => {
    const known = new Set(Object.keys(phrases).map((tag) => new Intl.Locale(tag).maximize().script!));
    // Urdu's hand is a typeface of its own, not a script.
    const missing = Object.keys(scriptFamilies).filter((script) => script !== "Aran" && !known.has(script));
    expect(missing).toEqual(["Orya", "Thaa", "Tibt", "Cher", "Cans", "Tfng", "Olck", "Mtei", "Nkoo", "Adlm"]);
  });

  it("are English where there are none", () => {
    expect(phrasesIn("or")).toMatchObject({ language: "en", foreign: true });
    expect(phrasesIn("constructor")).toMatchObject({ language: "en", foreign: true });
  });
});

describe("a tombstone", () => {
  it.each([
    ["ar", "en-GB", "ar", "rtl"],
    ["und", "en-GB", "en-GB", "ltr"],
    ["und", "ar-EG", "ar-EG", "rtl"],
    ["sd", "en-GB", "en", "ltr"],
  ])("of an article in %s, in a paper of %s, speaks to its readers", (language, own, lang, dir) => {
    const page = parsedPage(tombstonePage(language, { ...masthead, language: own }));
    const html = page.first("html");
    expect([page.attribute(html, "lang"), page.attribute(html, "dir")]).toEqual([lang, dir]);
    expect(page.meta("name", "robots")[0]).toContain("noindex");
    expect(page.all("img")).toEqual([]);
    expect(page.metaKeys().filter((key) => key?.startsWith("og:"))).toEqual([]);
  });
});

describe("dates", () => {
  it.each([
    ["2024-07-20", "en-GB", "20 July 2024"],
    ["2024-07-20T23:30:00-05:00", "en-GB", "20 July 2024 at 23:30 GMT-5"],
    ["2024-07-20T07:30:00Z", "de", "20. Juli 2024 um 07:30 UTC"],
    ["2024-07-20", "fa", "۳۰ تیر ۱۴۰۳"],
    ["2024-07-20", "th", "20 กรกฎาคม 2567"],
    ["2024-07-20", "ps", "۱۴۰۳ چنگاښ ۳۰"],
    ["2024-07-20", "not a tag", "20 July 2024"],
    ["long ago", "en", "long ago"],
  ])("%s in %s is %s", (date, language, words) => {
    expect(dateInWords(date, language)).toBe(words);
  });
});

it.each([
  ["en", "en_US"],
  ["en-GB", "en_GB"],
  ["pt-BR", "pt_BR"],
  ["zh-Hant", "zh_TW"],
  ["zh-Hant-MO", "zh_HK"],
  ["zh-Hans-HK", "zh_CN"],
  ["zh-SG", "zh_CN"],
  ["yue", "zh_HK"],
  ["ar", "ar_AR"],
  // Facebook has no other territory of these, and calls a page with one invalid.
  ["ar-EG", "ar_AR"],
  ["de-AT", "de_DE"],
  ["en-AU", "en_US"],
  ["es-AR", "es_LA"],
  ["es", "es_ES"],
  ["nl-BE", "nl_BE"],
  ["no", "nb_NO"],
  ["fil", "tl_PH"],
  ["ckb-IQ", "cb_IQ"],
  ["und", null],
  ["dv", null],
])("Open Graph knows %s as %s", (language, locale) => {
  expect(ogLocale(language)).toBe(locale);
});

it.each([
  ["a share page", pageStyle],
  ["the desk", deskStyle],
])("%s ends Korean lines between words, by a rule that every browser knows", (_, styleOf) => {
  expect(`${styleOf(masthead)}`).toContain(":lang(ko){word-break:keep-all}");
});

it("the icon is a drawing for browsers and a picture of 180 pixels for telephones", () => {
  expect(iconSvg(masthead)).toMatch(/^<svg /);
  const png = Buffer.from(iconPng(masthead));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
  expect(png.length).toBeLessThan(2_000);
});

it("rejected uploads are listed with what to do about them, as text", () => {
  const page = parsedPage(
    rejectedPage(
      [
        {
          key: "articles/<b>.txt",
          reason: "no-headline",
          message: "Put <one> on top.",
          at: "2026-01-02T03:04:05Z",
        },
      ],
      masthead,
    ),
  );
  const [item] = page.withClass("rejected");
  expect(page.text(item)).toContain("articles/<b>.txt");
  expect(page.text(item)).toContain("no-headline");
  expect(page.all("p").map(page.text)).toContain("Put <one> on top.");
});
