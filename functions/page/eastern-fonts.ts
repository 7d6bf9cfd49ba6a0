import { scriptFamilies } from "../card/font/families.ts";
import { scriptOfLanguage } from "../card/text/scripts.ts";
import { fontFace, fontFile, type PageFont } from "./font-file.ts";
import { Html, html } from "./html.ts";

interface EasternFonts {
  files: PageFont[];
  sheet: { key: string; css: string };
}

/**
 * By ISO 15924 script: the languages as CSS tells them apart, and two letters that no typeface draws equally high. The later
 * of two that fit a language is its own.
 */
const scripts: Record<string, [languages: string, letters: string]> = {
  Hans: [":lang(zh)", "一口"],
  Hant: [":is(:lang(zh-Hant),:lang(zh-TW),:lang(zh-HK),:lang(zh-MO),:lang(yue))", "一口"],
  Jpan: [":lang(ja)", "一口"],
  Kore: [":lang(ko)", "그를"],
};

/** Slices of a package that the masthead's typefaces and the reader's own have. */
const western = /^(latin|latin-ext|cyrillic|vietnamese)$/;

/** The scripts among these languages whose typefaces are cut into a hundred files for their thousands of letters. */
export function easternScripts(languages: string[]): string[] {
  const wanted = new Set(languages.map(scriptOfLanguage));
  return Object.keys(scripts).filter((script) => wanted.has(script));
}

/** The file of its package that says which characters are in which slice. */
export function easternRanges(script: string): { name: string; from: string } {
  const { package: family } = scriptFamilies[script]!.text;
  return { name: `${family}.json`, from: `node_modules/@fontsource/${family}/unicode.json` };
}

/** What the site serves for such a script, in one weight: nobody needs it but readers whose machines have none. */
export function easternFonts(script: string, ranges: Record<string, string>): EasternFonts {
  const { package: family, weights } = scriptFamilies[script]!.text;
  const files = Object.entries(ranges)
    .map(([slice, range]) => ({ slice: slice.replace(/[[\]]/g, ""), range }))
    .filter(({ slice }) => !western.test(slice))
    .map(({ slice, range }) => fontFile(family, slice, weights.text, range));
  const [languages] = scripts[script]!;
  // Before the machine's own, which Chromium would keep for the words that it drew before the files came.
  const css = [
    ...files.map((file) => fontFace(script, weights.text, file, "", "swap")),
    `${languages}{--head:var(--head-own),${script},serif;--text:var(--text-own),${script},sans-serif}`,
    `:where([lang]${languages}){font-family:var(--text)}`,
  ].join("");
  return { files, sheet: { key: sheetOf(script), css } };
}

/**
 * Stylesheets without an address, and what gives it to them on a machine without a typeface. Not `disabled` ones: Chromium's
 * preload scanner fetches these.
 */
export function easternSheets(languages: string[]): Html | null {
  const links = easternScripts(languages).map(
    (script) =>
      html`<link rel="stylesheet" data-href="/${sheetOf(script)}" data-letters="${scripts[script]![1]}">\n`,
  );
  return links.length > 0 ? html`${links}<script>${easternScript}</script>\n` : null;
}

/**
 * A machine that has no typeface for two letters draws the same box for both. Asked in this way since names of typefaces
 * do not tell: systems have them in versions without number, and some hide theirs.
 */
export const easternScript = new Html(
  `(d=>{const c=d.createElement("canvas").getContext("2d"),h=l=>(l=c.measureText(l)).actualBoundingBoxAscent+l.actualBoundingBoxDescent;c.font="64px sans-serif";for(const s of d.querySelectorAll("link[data-letters]")){const[a,b]=s.dataset.letters;if(h(a)===h(b))s.href=s.dataset.href}})(document)`,
);

function sheetOf(script: string): string {
  return `fonts/${script.toLowerCase()}.css`;
}
