import { scriptFamilies } from "../card/font/families.ts";
import { scriptOfLanguage } from "../card/text/scripts.ts";
import { fontFace, fontFile, type PageFont } from "./font-file.ts";
import { Html, html } from "./html.ts";

interface EasternFonts {
  files: PageFont[];
  sheet: { key: string; css: string };
}

/** To CSS, zh-Hans-HK is zh-HK too. */
const simplified = ":lang(zh-Hans),:lang(yue-Hans)";
const traditional = ":lang(zh-Hant),:lang(zh-TW),:lang(zh-HK),:lang(zh-MO)";

/** By ISO 15924 script: the languages as CSS tells them apart. A page adds the stylesheets in any order. */
const scripts: Record<string, string> = {
  Hans: `:is(${simplified},:lang(zh):not(${traditional}))`,
  Hant: `:is(${traditional},:lang(yue)):not(${simplified})`,
  Jpan: ":lang(ja)",
  Kore: ":lang(ko)",
};

/** Slices of a package that the masthead's typefaces and the reader's own have. */
const western = /^(latin|latin-ext|cyrillic|vietnamese)$/;

/** The scripts whose typefaces are cut into a hundred files for their thousands of letters. */
export const allEasternScripts = Object.keys(scripts);

/** Those among them that these languages are written in. */
export function easternScripts(languages: string[]): string[] {
  const wanted = new Set(languages.map(scriptOfLanguage));
  return allEasternScripts.filter((script) => wanted.has(script));
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
  const languages = scripts[script]!;
  // Before the machine's own, which Chromium would keep for the words that it drew before the files came.
  const css = [
    ...files.map((file) => fontFace(script, weights.text, file, "", "swap")),
    `${languages}{--head:var(--head-own),${script},serif;--text:var(--text-own),${script},sans-serif}`,
    `:where([lang]${languages}){font-family:var(--text)}`,
  ].join("");
  return { files, sheet: { key: easternSheetKey(script), css } };
}

/**
 * A script's `addSheet`: links a stylesheet of the site's typefaces by its name, unless the page has it. One of Chinese, Japanese
 * or Korean it links only on a machine that has no typeface for two letters which none draws equally high, since it draws the
 * same box for both. Asked in this way since names of typefaces do not tell: systems have them in versions without number, and
 * some hide theirs.
 */
export const addSheetScript = `const addSheet=(n,d=document)=>{const h="/fonts/"+n+".css",w={hans:"一口",hant:"一口",jpan:"一口",kore:"그를"}[n],c=d.createElement("canvas").getContext("2d"),t=l=>(l=c.measureText(l)).actualBoundingBoxAscent+l.actualBoundingBoxDescent;c.font="64px sans-serif";d.querySelector(\`link[href="\${h}"]\`)||w&&t(w[0])!==t(w[1])||d.head.append(Object.assign(d.createElement("link"),{rel:"stylesheet",href:h}))};`;

/** What adds the stylesheets that its element names. No links: their addresses would be fetched, even `disabled` ones. */
export const easternScript = new Html(
  `{${addSheetScript}for(const n of document.currentScript.dataset.sheets.split(" "))addSheet(n)}`,
);

/** The element of that script for texts in these languages, for a page's end. */
export function easternSheets(texts: { language: string }[]): Html | null {
  const names = easternSheetNames(texts.map(({ language }) => language));
  return names.length > 0 ? html`<script data-sheets="${names.join(" ")}">${easternScript}</script>\n` : null;
}

/** Names of the stylesheets that texts in these languages may need. */
export function easternSheetNames(languages: string[]): string[] {
  return easternScripts(languages).map((script) => script.toLowerCase());
}

/** Site key of a script's stylesheet. */
export function easternSheetKey(script: string): string {
  return `fonts/${script.toLowerCase()}.css`;
}
