/** A file of a typeface that the site itself serves. */
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

/** Of a package below @fontsource, one slice of its characters in one weight. */
export function fontFile(family: string, slice: string, weight: number, range: string): PageFont {
  const name = `${family}-${slice}-${weight}-normal.woff2`;
  return { name, from: `node_modules/@fontsource/${family}/files/${name}`, key: `fonts/${name}`, range };
}

/**
 * Names a file for CSS. `own`: sources that are asked before it. `fallback`: a page waits a tenth of a second for its typeface, and
 * after three seconds changes for none any more; `swap`: it changes whenever the file comes.
 */
export function fontFace(
  name: string,
  weight: number,
  { key, range }: PageFont,
  own = "",
  display: "fallback" | "swap" = "fallback",
): string {
  return `@font-face{font-family:${name};font-weight:${weight};font-display:${display};src:${own}url(/${key});unicode-range:${range}}`;
}
