import type { Masthead } from "../article/masthead.ts";
import { unicodeRange } from "../card/font/unicode-range.ts";

export interface PageFont {
  /** Name of the file in the bundle's assets. */
  name: string;
  /** Below the repository's root. */
  from: string;
  /** Site key. */
  key: string;
  /** The characters that a page needs it for, as CSS writes them. */
  range: string;
}

/** The packages below @fontsource that have the slices below, by the typeface that a masthead names. */
const packages: Record<string, string> = {
  "Source Serif 4": "source-serif-4",
  "Playfair Display": "playfair-display",
  Inter: "inter",
  "Libre Franklin": "libre-franklin",
};

const slices = {
  latin: "U+0-FF,U+2000-20AC",
  "latin-ext": "U+100-24F",
  vietnamese: "U+300-323,U+1EA0-1EF9",
  cyrillic: "U+400-45F,U+490-491",
  greek: "U+370-3FF",
};

const withoutGreek = ["playfair-display", "libre-franklin"];

/** The files of the masthead's headline typeface, which the site itself serves; none of a typeface that is not known. */
export function pageFonts({ typefaces }: Masthead): PageFont[] {
  if (!Object.hasOwn(packages, typefaces.headline)) return [];
  const family = packages[typefaces.headline]!;
  const wanted = Object.entries(slices).filter(
    ([slice]) => slice !== "greek" || !withoutGreek.includes(family),
  );
  return wanted.map(([slice, range]) => {
    const name = `${family}-${slice}-700-normal.woff2`;
    return { name, from: `node_modules/@fontsource/${family}/files/${name}`, key: `fonts/${name}`, range };
  });
}

/** Those that a headline needs; none where most of its letters are in none of them, and another typeface sets it. */
export function headlineFonts(headline: string, masthead: Masthead): PageFont[] {
  const letters = Array.from(headline.match(/\p{L}/gu) ?? [], (letter) => letter.codePointAt(0)!);
  const held = pageFonts(masthead).map((font) => ({
    font,
    count: letters.filter(unicodeRange(font.range)).length,
  }));
  const known = held.reduce((sum, { count }) => sum + count, 0);
  return known > letters.length / 2 ? held.filter(({ count }) => count > 0).map(({ font }) => font) : [];
}
