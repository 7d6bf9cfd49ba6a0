import type { HarfBuzz } from "./harfbuzz.ts";

/** One font file, ready to shape with. Lengths are in ems, y points up. */
export interface Face {
  id: number;
  name: string;
  /** From the baseline, both positive. */
  ascent: number;
  descent: number;
  covers(codePoint: number): boolean;
  shape(text: string, script: string, direction: "ltr" | "rtl", language: string): ShapedText;
  /** Flat path commands: 0 x y (move), 1 x y (line), 2 cx cy x y, 3 c1x c1y c2x c2y x y; contours close themselves. */
  outline(glyph: number): Float32Array;
  /** Highest and lowest ink above the baseline; null for a glyph without ink. */
  inkOf(glyph: number): { top: number; bottom: number; left: number; right: number } | null;
  advanceOf(glyph: number): number;
}

/** How many numbers each command of an outline takes, itself among them. */
export const commandLengths = [3, 3, 5, 7];

/** Glyphs in visual order, left to right; one entry of each array per glyph. */
export interface ShapedText {
  glyphs: Uint32Array;
  /** Pen position of each glyph, offsets included. */
  xs: Float32Array;
  ys: Float32Array;
  /** UTF-16 index of the character that each glyph belongs to. */
  clusters: Uint32Array;
  advance: number;
}

/** Opens a font file (sfnt bytes) in HarfBuzz; it stays there for the life of the process. */
export function openFace(hb: HarfBuzz, id: number, name: string, sfnt: Uint8Array): Face {
  const { call } = hb;
  const blob = newBlob(hb, sfnt);
  const face = call.hb_face_create!(blob, 0);
  const font = call.hb_font_create!(face);
  const em = call.hb_face_get_upem!(face);
  const codePoints = readCodePoints(hb, face);
  const buffer = call.hb_buffer_create!();
  const scratch = call.malloc!(64);
  call.hb_font_get_h_extents!(font, scratch);
  const [ascender = 0, descender = 0] = new Int32Array(hb.memory.buffer, scratch, 2);
  const draw = outlineReader(hb);
  return {
    id,
    name,
    ascent: ascender / em,
    descent: -descender / em,
    covers: (codePoint) => codePoints.has(codePoint),
    shape(text, script, direction, language) {
      call.hb_buffer_clear_contents!(buffer);
      const at = call.malloc!(text.length * 2 + 2);
      const units = new Uint16Array(hb.memory.buffer, at, text.length);
      for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
      call.hb_buffer_add_utf16!(buffer, at, text.length, 0, text.length);
      call.free!(at);
      call.hb_buffer_set_direction!(buffer, direction === "rtl" ? 5 : 4);
      call.hb_buffer_set_script!(buffer, tagOf(hb, "hb_script_from_string", script));
      call.hb_buffer_set_language!(buffer, tagOf(hb, "hb_language_from_string", language));
      call.hb_shape!(font, buffer, 0, 0);
      return readShaped(hb, buffer, em);
    },
    outline: (glyph) => draw(font, glyph, em),
    inkOf(glyph) {
      if (!call.hb_font_get_glyph_extents!(font, glyph, scratch)) return null;
      const [x = 0, y = 0, width = 0, height = 0] = new Int32Array(hb.memory.buffer, scratch, 4);
      if (width === 0 || height === 0) return null;
      return { top: y / em, bottom: (y + height) / em, left: x / em, right: (x + width) / em };
    },
    advanceOf: (glyph) => call.hb_font_get_glyph_h_advance!(font, glyph) / em,
  };
}

function newBlob({ call, memory }: HarfBuzz, bytes: Uint8Array) {
  const at = call.malloc!(bytes.length);
  new Uint8Array(memory.buffer).set(bytes, at);
  return call.hb_blob_create!(at, bytes.length, 1, 0, 0);
}

function readCodePoints({ call, memory }: HarfBuzz, face: number) {
  const set = call.hb_set_create!();
  call.hb_face_collect_unicodes!(face, set);
  const count = call.hb_set_get_population!(set);
  const at = call.malloc!(count * 4 + 4);
  call.hb_set_next_many!(set, -1, at, count);
  const codePoints = new Set(new Uint32Array(memory.buffer, at, count));
  call.free!(at);
  call.hb_set_destroy!(set);
  return codePoints;
}

const tags = new WeakMap<HarfBuzz, Map<string, number>>();

function tagOf(hb: HarfBuzz, read: string, name: string) {
  const known = tags.get(hb) ?? new Map<string, number>();
  tags.set(hb, known);
  const key = `${read} ${name}`;
  let tag = known.get(key);
  if (tag === undefined) {
    const at = hb.call.malloc!(name.length + 1);
    const bytes = new Uint8Array(hb.memory.buffer, at, name.length + 1);
    for (let i = 0; i < name.length; i++) bytes[i] = name.charCodeAt(i);
    bytes[name.length] = 0;
    tag = hb.call[read]!(at, -1);
    hb.call.free!(at);
    known.set(key, tag);
  }
  return tag;
}

function readShaped({ call, memory }: HarfBuzz, buffer: number, em: number): ShapedText {
  const count = call.hb_buffer_get_length!(buffer);
  const infos = new Uint32Array(memory.buffer, call.hb_buffer_get_glyph_infos!(buffer, 0), count * 5);
  const places = new Int32Array(memory.buffer, call.hb_buffer_get_glyph_positions!(buffer, 0), count * 5);
  const shaped = {
    glyphs: new Uint32Array(count),
    xs: new Float32Array(count),
    ys: new Float32Array(count),
    clusters: new Uint32Array(count),
    advance: 0,
  };
  let pen = 0;
  for (let i = 0, at = 0; i < count; i++, at += 5) {
    shaped.glyphs[i] = infos[at]!;
    shaped.clusters[i] = infos[at + 2]!;
    shaped.xs[i] = (pen + places[at + 2]!) / em;
    shaped.ys[i] = places[at + 3]! / em;
    pen += places[at]!;
  }
  shaped.advance = pen / em;
  return shaped;
}

const readers = new WeakMap<HarfBuzz, (font: number, glyph: number, em: number) => Float32Array>();

function outlineReader(hb: HarfBuzz) {
  const known = readers.get(hb);
  if (known) return known;
  let path: number[] = [];
  const { call } = hb;
  const funcs = call.hb_draw_funcs_create!();
  // HarfBuzz passes three pointers first. Rest parameters would be shorter, and slow for as long as they are not compiled.
  const move = hb.callback("iiiffi", (_, __, ___, x, y) => path.push(0, x!, y!));
  const line = hb.callback("iiiffi", (_, __, ___, x, y) => path.push(1, x!, y!));
  const quadratic = hb.callback("iiiffffi", (_, __, ___, cx, cy, x, y) => path.push(2, cx!, cy!, x!, y!));
  const cubic = hb.callback("iiiffffffi", (_, __, ___, ax, ay, bx, by, x, y) =>
    path.push(3, ax!, ay!, bx!, by!, x!, y!),
  );
  call.hb_draw_funcs_set_move_to_func!(funcs, move, 0, 0);
  call.hb_draw_funcs_set_line_to_func!(funcs, line, 0, 0);
  call.hb_draw_funcs_set_quadratic_to_func!(funcs, quadratic, 0, 0);
  call.hb_draw_funcs_set_cubic_to_func!(funcs, cubic, 0, 0);
  const read = (font: number, glyph: number, em: number) => {
    path = [];
    call.hb_font_draw_glyph!(font, glyph, funcs, 0);
    for (let at = 0; at < path.length; at += commandLengths[path[at]!]!) {
      for (let i = 1; i < commandLengths[path[at]!]!; i++) path[at + i]! /= em;
    }
    return Float32Array.from(path);
  };
  readers.set(hb, read);
  return read;
}
