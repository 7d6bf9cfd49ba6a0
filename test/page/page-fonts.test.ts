import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mastheadFamilies } from "../../functions/card/font/families.ts";
import { headlineFonts, pageFonts } from "../../functions/page/page-fonts.ts";
import { masthead } from "./published-fixtures.ts";

const root = join(import.meta.dirname, "../..");
const fontsOf = (headline: string) => pageFonts({ ...masthead, typefaces: { headline, text: "Inter" } });

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
  ["Ferry runs on Sundays", ["latin"]],
  ["Паром «Ёлка» снова ходит", ["cyrillic"]],
  ["Паром Elma снова ходит", ["latin", "cyrillic"]],
  ["Łódka płynie dalej", ["latin", "latin-ext"]],
  ["Phà Đông Hà chạy lại", ["latin", "latin-ext", "vietnamese"]],
  ["Το πλοίο ξαναφεύγει", ["greek"]],
  ["العبّارة Elma تعود", []],
  ["AIで動く渡し船", []],
  ["2027", []],
])("%s is set in %j of a serif that has them", (headline, slices) => {
  const typefaces = { headline: "Source Serif 4", text: "Inter" };
  const names = headlineFonts(headline, { ...masthead, typefaces }).map(({ name }) => name);
  expect(names).toEqual(slices.map((slice) => `source-serif-4-${slice}-700-normal.woff2`));
});
