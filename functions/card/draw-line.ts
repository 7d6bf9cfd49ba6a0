import type { DrawEmoji } from "./emoji.ts";
import { isEmojiFace } from "./font/typecase.ts";
import type { Canvas } from "./pixels/canvas.ts";
import { type GlyphCache, quarters } from "./pixels/glyph-cache.ts";
import type { Line } from "./text/lay-line.ts";

/** Puts a line of text on a canvas: its left end at x, its baseline at y, both in pixels. */
export function drawLine(
  canvas: Canvas,
  { pieces }: Line,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: number },
  glyphs: GlyphCache,
  drawEmoji: DrawEmoji | null,
) {
  for (const { piece, x: start } of pieces) {
    const coloured = isEmojiFace(piece.face) && drawEmoji;
    for (let i = 0; i < piece.glyphs.length; i++) {
      const pen = x + (start + piece.xs[i]!) * size;
      const baseline = Math.round(y - piece.ys[i]! * size);
      const glyph = piece.glyphs[i]!;
      if (coloured) {
        const picture = coloured(piece.face, glyph, size);
        if (picture) canvas.paste(picture, Math.round(pen) + picture.left, baseline + picture.top);
        continue;
      }
      const snapped = Math.round(pen * quarters);
      const column = Math.floor(snapped / quarters);
      canvas.stamp(glyphs.at(piece.face, glyph, size, snapped - column * quarters), column, baseline, colour);
    }
  }
}
