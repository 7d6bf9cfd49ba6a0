import type { Masthead } from "../article/masthead.ts";
import { mix, readable } from "./contrast.ts";
import { fontFace } from "./font-file.ts";
import { mastheadFonts } from "./page-fonts.ts";

/** The masthead's colours and typefaces as CSS variables, moved towards the ink where text would not reach AA contrast. */
export function paletteStyle(masthead: Masthead): string {
  const { palette, typefaces } = masthead;
  const light = variables(palette.ground, palette.ink, palette.accent);
  const dark = variables(palette.groundDark, palette.inkDark, palette.accentDark);
  const faces = mastheadFonts(masthead).map((font) => fontFace(`"${typefaces.headline}"`, 700, font));
  return `${faces.join("")}:root{color-scheme:light dark;${light}--head-own:${stack(typefaces.headline, "Script")};--head:var(--head-own),Georgia,serif;--text-own:${stack(typefaces.text, "Script")};--text:var(--text-own),system-ui,sans-serif}@media(prefers-color-scheme:dark){:root{${dark}}}${moreContrast}`;
}

/** Where a reader asks for more contrast, nothing is paler than the text. */
const moreContrast =
  "@media(prefers-contrast:more){:root{--soft:var(--ink);--line:var(--ink);--link:var(--ink);--on-link:var(--ground)}}";

function variables(ground: string, ink: string, accent: string): string {
  const text = readable(ink, ground, ink);
  const link = readable(accent, ground, text);
  return Object.entries({
    ground,
    ink: text,
    soft: readable(mix(text, ground, 0.3), ground, text),
    line: mix(ground, text, 0.18),
    wash: mix(ground, text, 0.04),
    accent,
    link,
    "on-link": readable(ground, link, ground),
  })
    .map(([name, value]) => `--${name}:${value};`)
    .join("");
}

function stack(name: string, fallback: string): string {
  return `"${name.replace(/[^\p{L}\p{N} -]/gu, "")}",${fallback}`;
}
