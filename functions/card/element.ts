import type { CSSProperties } from "./satori.ts";

/** A node of satori's tree. */
export interface Element {
  type: string;
  key: string | null;
  props: { style?: CSSProperties; children?: Element[]; [attribute: string]: unknown };
}

/** A box; its children stand in a row unless the style says otherwise. */
export function box(style: CSSProperties, ...children: Element[]): Element {
  return {
    type: "div",
    key: null,
    props: { style: { display: "flex", boxSizing: "border-box", ...style }, children },
  };
}

/** An empty box that text will stand in, by its name. */
export function frame(name: string, style: CSSProperties): Element {
  return { ...box(style), key: name };
}

/** An SVG drawing of one path, at a place in a box. */
export function drawing(
  art: { viewBox: string; path: string },
  colour: string,
  style: CSSProperties,
): Element {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${art.viewBox}"><path fill="${colour}" d="${art.path}"/></svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", key: null, props: { src, style } };
}

/** A drawing as large as its box allows, at one side of it. */
export function fitted(
  art: { viewBox: string; path: string },
  colour: string,
  width: number,
  height: number,
  side: string,
): Element {
  return drawing(art, colour, { width, height, objectFit: "contain", objectPosition: side });
}
