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

interface Drawing {
  viewBox: string;
  path: string;
}

/** A drawing, and the same text in ever more lines, at one side or in the middle. */
export interface Art extends Drawing {
  stacks?: { left: Drawing; center: Drawing; right: Drawing }[];
}

/** An SVG drawing of one path, at a place in a box. */
export function drawing({ viewBox, path }: Drawing, colour: string, style: CSSProperties): Element {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path fill="${colour}" d="${path}"/></svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", key: null, props: { src, style } };
}

/** Of one line, in its height: what is longer may stand on more lines. */
const longestLine = 10;
/** One line more must make letters larger by so much. */
const worthALine = 1.2;

/** A drawing as large as its box allows, at one side of it; in as many lines as make its letters large. */
export function fitted(art: Art, colour: string, width: number, height: number, side: string): Element {
  const align = side.includes("left") ? "left" : side.includes("right") ? "right" : "center";
  let best: Drawing = art;
  const [, , wide = 0, high = 1] = art.viewBox.split(" ").map(Number);
  for (const stack of wide > longestLine * high ? (art.stacks ?? []) : []) {
    const other = stack[align];
    if (scaleOf(other, width, height) > worthALine * scaleOf(best, width, height)) best = other;
  }
  return drawing(best, colour, { width, height, objectFit: "contain", objectPosition: side });
}

function scaleOf({ viewBox }: Drawing, width: number, height: number): number {
  const [, , wide = 1, high = 1] = viewBox.split(" ").map(Number);
  return Math.min(width / wide, height / high);
}
