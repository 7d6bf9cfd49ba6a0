import type { Face } from "./font/face.ts";
import { isEmojiFace, type Typecase } from "./font/typecase.ts";
import type { Picture } from "./pixels/canvas.ts";
import { svgRasteriser } from "./rasterise-svg.ts";
import type { PlacedCopy } from "./set-card.ts";

/** A colour glyph as a picture whose top left stands at these pixels from the pen. */
export interface EmojiPicture extends Picture {
  left: number;
  top: number;
}

export type DrawEmoji = (face: Face, glyph: number, size: number) => EmojiPicture | null;

const kept = 200;
/** Units per em of Noto Color Emoji. */
const em = 1024;

/**
 * Draws glyphs of a font's SVG table (OpenType `SVG `: y down, baseline at 0, one document for a range of glyphs). The
 * rasteriser is loaded for the first copies that have such a glyph; null for those that have none.
 */
export function emojiDrawer(
  fonts: Typecase,
  files: (name: string) => Uint8Array,
): (copies: PlacedCopy[]) => Promise<DrawEmoji | null> {
  const pictures = new Map<string, EmojiPicture | null>();
  const drawings = new Map<string, string | null>();
  const tables = new Map<Face, Uint8Array>();

  /** The same for all sizes: to find a flag in its document of megabytes takes longer than to draw it. */
  function drawingOf(face: Face, glyph: number): string | null {
    return remembered(drawings, `${face.name} ${glyph}`, () => {
      const table = tables.get(face) ?? fonts.svgTable(face);
      tables.set(face, table);
      const document = svgOf(table, glyph);
      return document && framed(document, glyph, face);
    });
  }

  return async (copies) => {
    const pieces = copies.flatMap(({ lines }) => lines.flatMap(({ line }) => line.pieces));
    if (!pieces.some(({ piece }) => isEmojiFace(piece.face))) return null;
    const rasterise = await svgRasteriser(files);
    return (face, glyph, size) =>
      remembered(pictures, `${face.name} ${glyph} ${size}`, () => {
        const drawing = drawingOf(face, glyph);
        const drawn = drawing && rasterise(drawing, Math.round(face.advanceOf(glyph) * size));
        return drawn ? { ...drawn, left: 0, top: Math.round(-face.ascent * size) } : null;
      });
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= kept) known.clear();
  known.set(key, made);
  return made;
}

function framed(document: string, glyph: number, face: Face): string {
  const box = [0, -face.ascent * em, face.advanceOf(glyph) * em, (face.ascent + face.descent) * em];
  const found = new Map<string, string>();
  const body = recoloured(document, elementOf(document, `glyph${glyph}`) ?? "");
  gatherReferences(document, body, found);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `viewBox="${box.join(" ")}"><defs>${[...found.values()].join("")}</defs>${body}</svg>`
  );
}

/**
 * The font's compiler shares a path between glyphs of different colours and leaves the first one's `fill` on it, where
 * SVG lets nobody change it (the blue of the French flag came out black): such a use becomes a path of its own.
 */
function recoloured(document: string, element: string): string {
  return element.replace(
    /<use xlink:href="#([^"]+)"([^>]*?fill="[^"]*"[^>]*?)\/>/g,
    (use, id: string, rest: string) => {
      const shape = elementOf(document, id);
      if (!shape?.startsWith("<path")) return use;
      const place = (axis: string) => rest.match(new RegExp(` ${axis}="([^"]+)"`))?.[1] ?? "0";
      const attributes = rest.replace(/ [xy]="[^"]*"/g, "");
      const path = shape.replace(/ (?:id|fill)="[^"]*"/g, "");
      return `<g${attributes}><g transform="translate(${place("x")} ${place("y")})">${path}</g></g>`;
    },
  );
}

/** Glyphs share shapes and gradients: of a document of megabytes, one glyph needs a few. */
function gatherReferences(document: string, element: string, found: Map<string, string>) {
  for (const [, href, url] of element.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)) {
    const id = href ?? url ?? "";
    if (found.has(id)) continue;
    const referred = elementOf(document, id);
    if (referred === null) continue;
    found.set(id, referred);
    gatherReferences(document, referred, found);
  }
}

function elementOf(document: string, id: string): string | null {
  const at = document.indexOf(` id="${id}"`);
  return at < 0 ? null : elementAt(document, document.lastIndexOf("<", at));
}

/** The element that begins here, with all that is in it. */
function elementAt(document: string, start: number): string {
  const tag = /<(\w+)[^>]*?(\/?)>/y;
  tag.lastIndex = start;
  const opening = tag.exec(document);
  if (!opening || opening[2]) return opening?.[0] ?? "";
  const tags = new RegExp(`<(/?)${opening[1]}\\b[^>]*?(/?)>`, "g");
  tags.lastIndex = start;
  let depth = 0;
  for (let match = tags.exec(document); match; match = tags.exec(document)) {
    if (match[1]) depth--;
    else if (!match[2]) depth++;
    if (depth === 0) return document.slice(start, tags.lastIndex);
  }
  return document.slice(start);
}

function svgOf(table: Uint8Array, glyph: number): string | null {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const list = view.getUint32(2);
  for (let i = 0, entry = list + 2; i < view.getUint16(list); i++, entry += 12) {
    if (glyph < view.getUint16(entry) || glyph > view.getUint16(entry + 2)) continue;
    const start = list + view.getUint32(entry + 4);
    return new TextDecoder().decode(table.subarray(start, start + view.getUint32(entry + 8)));
  }
  return null;
}
