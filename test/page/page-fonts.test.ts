import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mastheadFamilies } from "../../functions/card/font/families.ts";
import { headlineFonts, mastheadFonts } from "../../functions/page/page-fonts.ts";
import { masthead } from "./published-fixtures.ts";

const root = join(import.meta.dirname, "../..");
const fontsOf = (headline: string) => mastheadFonts({ ...masthead, typefaces: { headline, text: "Inter" } });

it.each(mastheadFamilies.map(({ name }) => name))(
  "the site has %s, which a masthead may name, to serve",
  (name) => {
    const fonts = fontsOf(name);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const { from } of fonts) expect(existsSync(join(root, from)), from).toBe(true);
  },
);

it("a typeface that is not known is left to the reader's own machine", () => {
  expect(fontsOf("Somebody's Own")).toEqual([]);
  expect(fontsOf("constructor")).toEqual([]);
});

it.each([
  ["Ferry runs on Sundays", ["source-serif-4-latin"]],
  ["Паром «Ёлка» снова ходит", ["source-serif-4-cyrillic"]],
  ["Паром Elma снова ходит", ["source-serif-4-latin", "source-serif-4-cyrillic"]],
  ["Łódka płynie dalej", ["source-serif-4-latin", "source-serif-4-latin-ext"]],
  ["Phà Đông Hà chạy lại", ["latin", "latin-ext", "vietnamese"].map((slice) => `source-serif-4-${slice}`)],
  ["Το πλοίο ξαναφεύγει", ["source-serif-4-greek"]],
  ["العبّارة Elma تعود", ["noto-naskh-arabic-arabic"]],
  ["नाव फिर चली", ["noto-serif-devanagari-devanagari"]],
  ["AIで動く渡し船", []],
  ["2027", []],
])("%s is set in %j", (text, slices) => {
  const typefaces = { headline: "Source Serif 4", text: "Inter" };
  const fonts = headlineFonts({ language: "en", text }, { ...masthead, typefaces });
  expect(fonts.map(({ name }) => name)).toEqual(slices.map((slice) => `${slice}-700-normal.woff2`));
});
