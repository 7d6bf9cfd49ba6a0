import { scriptFamilies } from "../card/font/families.ts";
import type { Role } from "../card/font/typecase.ts";
import { scriptOf, scriptOfLanguage } from "../card/text/scripts.ts";
import { easternSheetNames } from "./eastern-fonts.ts";
import { fontFace, fontFile, type PageFont } from "./font-file.ts";
import { type Html, html } from "./html.ts";

/** Bold for headlines, regular for text, and the stylesheet that names them. */
export interface ScriptFonts {
  headline: PageFont;
  text: PageFont;
  sheet: { key: string; css: string };
}

/** A text of a page, in its language. */
export interface Written {
  language: string;
  text: string;
}

/**
 * Slice of @fontsource, how far apart lines of headline and text are in their type sizes, the slice's characters, and by
 * PostScript names what machines have themselves: asked first for text.
 */
type Face = [slice: string, leading: [headline: number, text: number], range: string, systems?: string];

const indic = "U+951-952,U+964-965,";

/** By ISO 15924 script; of Chinese, Japanese and Korean in `eastern-fonts.ts`. */
const faces: Record<string, Face> = {
  Arab: [
    "arabic",
    [1.4, 1.75],
    "U+600-6FF,U+750-77F,U+870-8FF,U+FB50-FDFF,U+FE70-FEFC",
    "NotoNaskhArabicUI-Regular NotoNaskhArabicUI GeezaPro SegoeUI",
  ],
  Aran: ["arabic", [1.9, 2.1], "U+600-6FF,U+750-77F,U+870-8FF,U+FB50-FDFF,U+FE70-FEFC"],
  Hebr: ["hebrew", [1.2, 1.6], "U+590-5FF,U+FB1D-FB4F", "ArialHebrew SegoeUI"],
  Deva: [
    "devanagari",
    [1.25, 1.6],
    "U+900-97F,U+1CD0-1CF9,U+A8E0-A8FF",
    "KohinoorDevanagari-Regular NirmalaUI",
  ],
  Beng: ["bengali", [1.25, 1.6], `${indic}U+980-9FE`, "KohinoorBangla-Regular NirmalaUI"],
  Taml: ["tamil", [1.3, 1.6], "U+964-965,U+B82-BFA", "TamilSangamMN NirmalaUI"],
  Telu: ["telugu", [1.4, 1.6], `${indic}U+C00-C7F`, "KohinoorTelugu-Regular NirmalaUI"],
  Gujr: ["gujarati", [1.25, 1.6], `${indic}U+A80-AFF`, "KohinoorGujarati-Regular NirmalaUI"],
  Guru: ["gurmukhi", [1.25, 1.6], `${indic}U+A01-A76`, "GurmukhiMN NirmalaUI"],
  Knda: ["kannada", [1.35, 1.6], `${indic}U+C80-CF3`, "KannadaSangamMN NirmalaUI"],
  Mlym: ["malayalam", [1.3, 1.6], `${indic}U+D00-D7F`, "MalayalamSangamMN NirmalaUI"],
  Orya: ["oriya", [1.4, 1.6], `${indic}U+B01-B77`, "OriyaSangamMN NirmalaUI"],
  Sinh: ["sinhala", [1.3, 1.6], "U+964-965,U+D81-DF4", "SinhalaSangamMN NirmalaUI"],
  Thai: ["thai", [1.4, 1.6], "U+E01-E5B", "Thonburi LeelawadeeUI"],
  Laoo: ["lao", [1.4, 1.6], "U+E81-EDF", "LaoSangamMN LeelawadeeUI"],
  Khmr: ["khmer", [1.4, 1.6], "U+1780-17FF,U+19E0-19FF", "KhmerSangamMN LeelawadeeUI"],
  Mymr: ["myanmar", [1.7, 1.75], "U+1000-109F,U+A9E0-A9FE,U+AA60-AA7F", "MyanmarSangamMN MyanmarText"],
  Geor: ["georgian", [1.2, 1.6], "U+10A0-10FF,U+1C90-1CBF,U+2D00-2D2F", "SegoeUI"],
  Armn: ["armenian", [1.2, 1.6], "U+530-58F,U+FB13-FB17", "Mshtakan SegoeUI"],
  Ethi: ["ethiopic", [1.2, 1.6], "U+1200-1399,U+2D80-2DDE,U+AB01-AB2E", "Kefa-Regular Ebrima"],
  Thaa: ["thaana", [1.4, 1.6], "U+60C,U+61B,U+61F,U+780-7B1"],
  Tibt: ["tibetan", [1.7, 1.75], "U+F00-FFF", "Kailasa MicrosoftHimalaya"],
  Cher: ["cherokee", [1.2, 1.6], "U+13A0-13FF,U+AB70-ABBF", "PlantagenetCherokee"],
  Cans: ["canadian-aboriginal", [1.2, 1.6], "U+1400-167F,U+18B0-18F5", "EuphemiaUCAS"],
  Tfng: ["tifinagh", [1.2, 1.6], "U+2D30-2D7F", "Ebrima"],
  Olck: ["ol-chiki", [1.2, 1.6], "U+1C50-1C7F"],
  Mtei: ["meetei-mayek", [1.2, 1.6], "U+AAE0-AAF6,U+ABC0-ABFF"],
  Nkoo: ["nko", [1.3, 1.6], "U+60C,U+61B,U+61F,U+7C0-7FF", "Ebrima"],
  Adlm: ["adlam", [1.3, 1.6], "U+61F,U+640,U+1E900-1E95F", "Ebrima"],
};

/** What the site serves for texts in scripts that the masthead's typefaces have not: the typefaces of the cards. */
export const scriptFonts: Record<string, ScriptFonts> = Object.fromEntries(
  Object.entries(faces).map(([script, face]) => [script, fontsOf(script, face)]),
);

/** Each file once: some typefaces have one weight for both. */
export const scriptFontFiles: PageFont[] = Object.values(scriptFonts).flatMap(({ headline, text }) =>
  headline.key === text.key ? [headline] : [headline, text],
);

/** Of the typefaces that these texts are set in, where they need another than the masthead's; but for `easternSheets`. */
export function fontSheets(texts: Written[]): Html[] {
  const scripts = new Set(texts.flatMap((text) => scriptsIn(text)));
  return [...scripts]
    .sort()
    .map((script) => html`<link rel="stylesheet" href="/${scriptFonts[script]!.sheet.key}">\n`);
}

/** Names of all stylesheets of one text, for a page that adds them by script. */
export function sheetNames(text: Written): string[] {
  return [...scriptsIn(text).map(classOf), ...easternSheetNames([text.language])];
}

/** A class for the root of a page that is in such a script: its lines are as far apart as the script needs, whatever else it links. */
export function scriptClass(text: Written): Html | null {
  const script = scriptsIn(text).at(-1);
  return script === undefined ? null : html` class="${classOf(script)}"`;
}

function classOf(script: string): string {
  return script.toLowerCase();
}

/** The script of the language, and the one that most letters are in: a headline may be all figures and acronyms. */
export function scriptsIn({ language, text }: Written): string[] {
  const own = scriptOfLanguage(language);
  const counts = new Map<string, number>();
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    const script = scriptOf(letter.codePointAt(0)!) ?? "";
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [most = own] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const written = own === "Aran" && most === "Arab" ? own : most;
  return [...new Set([own, written])].filter((script) => Object.hasOwn(scriptFonts, script));
}

function fontsOf(script: string, [slice, [leading, lines], range, systems = ""]: Face): ScriptFonts {
  const file = (role: Role) => {
    const family = scriptFamilies[script]![role];
    return fontFile(family.package, slice, family.weights[role], range);
  };
  const [headline, text] = [file("headline"), file("text")];
  const noto = scriptFamilies[script]!.text.name.replaceAll(" ", "");
  const own = [`${noto}-Regular`, ...systems.split(" ")].filter(Boolean).map((name) => `local("${name}"),`);
  // Nastaliq is asked for before what a machine has, whose Arabic is in another style, and only in its languages.
  const name = script === "Aran" ? "Nastaliq" : "Script";
  const css = [
    fontFace(name, 700, headline),
    fontFace(name, 400, text, script === "Aran" ? "" : own.join("")),
    `.${classOf(script)}{--leading:${leading};--lines:${lines}}`,
  ].join("");
  return { headline, text, sheet: { key: `fonts/${classOf(script)}.css`, css } };
}
