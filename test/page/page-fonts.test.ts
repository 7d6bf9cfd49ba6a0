import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mastheadFamilies } from "../../functions/card/font/families.ts";
import { pageFonts } from "../../functions/page/page-fonts.ts";
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
