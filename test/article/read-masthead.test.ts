import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../functions/article/contrast-ratio.ts";
import { readMasthead } from "../../functions/article/read-masthead.ts";

const palette = {
  ground: "#ffffff",
  ink: "#101418",
  accent: "#9c3a14",
  groundDark: "#101418",
  inkDark: "#f4f4f0",
  accentDark: "#f0a85c",
};
const least = {
  name: "The Weir Echo",
  language: "en",
  palette,
  typefaces: { headline: "Source Serif 4", text: "Inter" },
};

/** The lines after the first, one for each thing that is wrong. */
function complaintsOf(json: unknown): string[] {
  try {
    readMasthead(json);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n").slice(1);
  }
}

describe("a masthead", () => {
  it("needs a name, a language, a palette and typefaces, and gets defaults for the rest", () => {
    expect(readMasthead(least)).toEqual({
      ...least,
      tagline: null,
      siteUrl: null,
      wordmark: { text: "The Weir Echo" },
      handles: {},
      hashtags: [],
      extraNetworks: [],
      formats: ["og", "square", "portrait", "story", "pinterest", "wide"],
    });
  });

  it("of the sample content reads as it stands", () => {
    const json = JSON.parse(readFileSync("content/masthead.json", "utf8"));
    expect(readMasthead(json)).toEqual(json);
  });

  it("always has the og format, first, whatever was asked for", () => {
    expect(readMasthead({ ...least, formats: ["wide", "square"] }).formats).toEqual(["og", "square", "wide"]);
  });

  it("is told everything that is wrong with it at once", () => {
    const complaints = complaintsOf({ ...least, name: "", language: "english", typefaces: undefined });
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toBe(
      '`name` is ""; expected one line of 1 to 60 characters, without blanks at its ends or control characters.',
    );
    expect(complaints[1]).toBe(
      '`language` is "english"; expected a language tag, for example en, pt-BR or zh-Hant.',
    );
  });

  it("that is no object, or lacks a field, says so", () => {
    expect(complaintsOf([])[0]).toContain("The masthead is a list of 0; expected an object with `name`");
    expect(complaintsOf(null)[0]).toContain("The masthead is null");
    const { name: _, ...nameless } = least;
    expect(complaintsOf(nameless)[0]).toMatch(/^`name` is missing; /);
  });

  it("with a field that no one reads is refused, so that a slip of the pen is seen", () => {
    expect(complaintsOf({ ...least, hashTags: [] })).toEqual([
      expect.stringMatching(/^`hashTags` is not a field of the masthead; allowed here are `name`/),
    ]);
    expect(complaintsOf({ ...least, palette: { ...palette, shade: "#000000" } })[0]).toMatch(
      /^`palette.shade` is not/,
    );
  });

  it("refuses __proto__, constructor and their like as it does any other stranger", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const text = JSON.stringify(least).replace(/^\{/, `{"${name}": {"polluted": true},`);
      expect(complaintsOf(JSON.parse(text))).toEqual([expect.stringContaining(`\`${name}\` is not a field`)]);
      const handles = JSON.parse(`{"${name}": "x"}`);
      expect(complaintsOf({ ...least, handles })[0]).toContain(`\`handles.${name}\` is not a field`);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("with a typeface that the cards do not have is told which they have", () => {
    const allowed = "allowed are `Source Serif 4`, `Playfair Display`, `Inter`, `Libre Franklin`.";
    const typefaces = { headline: "Source Serif Pro", text: "inter" };
    expect(complaintsOf({ ...least, typefaces })).toEqual([
      `\`typefaces.headline\` is "Source Serif Pro"; ${allowed}`,
      `\`typefaces.text\` is "inter"; ${allowed}`,
    ]);
  });

  it("whose colours do not read on their ground is refused, in either scheme", () => {
    expect(complaintsOf({ ...least, palette: { ...palette, accent: "#f0a85c" } })).toEqual([
      '`palette.accent` is "#f0a85c"; against `palette.ground`, #ffffff, its contrast is 2.01, and text needs at least 4.5 (WCAG AA).',
    ]);
    expect(complaintsOf({ ...least, palette: { ...palette, inkDark: "#333333" } })[0]).toMatch(
      /^`palette.inkDark` is "#333333"; against `palette.groundDark`/,
    );
  });

  it.each([
    ["tagline", "two\nlines"],
    ["tagline", "turned \u202earound"],
    ["siteUrl", "http://www.weir.example"],
    ["siteUrl", "https://www.weir.example/"],
    ["siteUrl", "https://editor:secret@weir.example"],
    ["siteUrl", "https://weir.example?utm=1"],
    ["siteUrl", "javascript:alert(1)"],
    ["palette", { ...palette, ink: "black" }],
    ["palette", { ...palette, ink: "#123" }],
    ["typefaces", { headline: "../fonts", text: "Inter" }],
    ["handles", { x: "@weir" }],
    ["handles", { fediverse: "@desk@weir.example" }],
    ["handles", { bluesky: "weir" }],
    ["hashtags", ["#Weir"]],
    ["hashtags", ["123"]],
    ["hashtags", ["Weir", "Weir"]],
    ["hashtags", "Weir"],
    ["extraNetworks", ["orkut"]],
    ["formats", ["banner"]],
    ["wordmark", { text: "Weir", path: "M0 0" }],
    ["wordmark", { viewBox: "0 0 0 10", path: "M0 0h5z" }],
    ["wordmark", { viewBox: "0 0 10 10", path: 'M0 0"/><script>' }],
    ["wordmark", { text: "🐦 Morning Bird" }],
    ["name", "🐦 Morning Bird"],
    ["wordmark", { text: "Weir ❤️" }],
    ["wordmark", "Weir"],
  ])("with %s %j is refused with a whole sentence that names the field", (field, value) => {
    const complaints = complaintsOf({ ...least, [field]: value });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(new RegExp(`^\`${field}.*\` is .+; .+\\.$`));
  });

  it.each([
    ["siteUrl", "https://weir.example:8443/news/en"],
    ["language", "zh-Hant"],
    ["language", "es-419"],
    ["name", "गंगा की लहर"],
    ["name", "روزنامهٔ آب‌راه"],
    ["hashtags", ["ساحل_پر", "運河"]],
    ["handles", { x: "weir_echo", fediverse: "desk@social.weir.example", bluesky: "weir.example" }],
    ["wordmark", { viewBox: "0 -12.5 100 30", path: "M0 0h5v-5.5l1e1,2z" }],
    ["wordmark", { text: "Weir™ № 1 ★" }],
    ["tagline", null],
    ["typefaces", { headline: "Playfair Display", text: "Libre Franklin" }],
    ["typefaces", { headline: "Inter", text: "Source Serif 4" }],
  ])("may have %s %j", (field, value) => {
    expect(readMasthead({ ...least, [field]: value })).toMatchObject({ [field]: value });
  });

  it("of any JSON is read or refused in lines of bounded length, never anything else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mutations), (json) => {
        for (const complaint of complaintsOf(json)) {
          expect(complaint).toMatch(/^(`|The masthead).*\.$/);
          expect(complaint.length).toBeLessThan(600);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("that was accepted reads again as itself", () => {
    fc.assert(
      fc.property(mutations, (json) => {
        fc.pre(complaintsOf(json).length === 0);
        const masthead = readMasthead(json);
        expect(readMasthead(JSON.parse(JSON.stringify(masthead)))).toEqual(masthead);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

const mutations = fc
  .record(
    {
      name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 70 }),
      tagline: fc.option(fc.string()),
      hashtags: fc.array(fc.constantFrom("Weir", "Echo", "42", "a b"), { maxLength: 6 }),
      formats: fc.uniqueArray(fc.constantFrom("og", "wide", "story")),
      extraNetworks: fc.uniqueArray(fc.constantFrom("vk", "line")),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ ...least, ...fields }));

describe("contrast", () => {
  it("is 21 between black and white, 1 between equals, and the same either way round", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 6);
    expect(contrastRatio("#ffffff", "#000000")).toBeCloseTo(21, 6);
    expect(contrastRatio("#a83d17", "#A83D17")).toBe(1);
  });

  it("agrees with the published value of the lightest grey that passes on white", () => {
    expect(contrastRatio("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio("#777777", "#ffffff")).toBeLessThan(4.5);
  });
});
