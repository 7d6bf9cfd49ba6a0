import type { Masthead } from "../article/masthead.ts";
import { unicodeRange } from "../card/font/unicode-range.ts";
import { fontFile, type PageFont } from "./font-file.ts";
import { scriptFontFiles, scriptFonts, scriptsIn, type Written } from "./script-fonts.ts";

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

/** Every file of a typeface that pages may ask the site for. */
export function pageFonts(masthead: Masthead): PageFont[] {
  return [...mastheadFonts(masthead), ...scriptFontFiles];
}

/** Those of the masthead's headline typeface; none of a typeface that is not known. */
export function mastheadFonts({ typefaces }: Masthead): PageFont[] {
  if (!Object.hasOwn(packages, typefaces.headline)) return [];
  const family = packages[typefaces.headline]!;
  return Object.entries(slices)
    .filter(([slice]) => slice !== "greek" || !withoutGreek.includes(family))
    .map(([slice, range]) => fontFile(family, slice, 700, range));
}

/** Those that a headline needs: the masthead's that have most of its letters, or its script's; none of a script that we do not serve. */
export function headlineFonts(headline: Written, masthead: Masthead): PageFont[] {
  const letters = Array.from(headline.text.match(/\p{L}/gu) ?? [], (letter) => letter.codePointAt(0)!);
  const held = mastheadFonts(masthead).map((font) => ({
    font,
    count: letters.filter(unicodeRange(font.range)).length,
  }));
  const known = held.reduce((sum, { count }) => sum + count, 0);
  if (known > letters.length / 2) return held.filter(({ count }) => count > 0).map(({ font }) => font);
  return scriptsIn(headline)
    .slice(-1)
    .flatMap((script) => scriptFonts[script]!.headline);
}
