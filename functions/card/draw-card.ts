import { drawLine } from "./draw-line.ts";
import type { DrawEmoji } from "./emoji.ts";
import type { Palette } from "./grid.ts";
import { photoGround } from "./picture/photo-ground.ts";
import type { Photograph } from "./picture/photograph.ts";
import type { Canvas, Picture } from "./pixels/canvas.ts";
import type { GlyphCache } from "./pixels/glyph-cache.ts";
import { photoCanvas } from "./pixels/photo-canvas.ts";
import { readableColour } from "./readable-colour.ts";
import type { PlacedCopy } from "./set-card.ts";

/** Puts a card's text on its ground, each copy in a colour that reads on what is really behind it. */
export function drawCard(
  canvas: Canvas,
  copies: PlacedCopy[],
  glyphs: GlyphCache,
  drawEmoji: DrawEmoji | null,
) {
  const areas = copies.map(({ frame, top, bottom }) =>
    canvas.behind(Math.floor(frame.left), Math.floor(top), Math.ceil(frame.width), Math.ceil(bottom - top)),
  );
  for (const [i, { copy, lines, size }] of copies.entries()) {
    const colour = readableColour(copy.colour, areas[i]!);
    for (const { line, x, baseline } of lines)
      drawLine(canvas, line, { x, y: baseline, size, colour }, glyphs, drawEmoji);
  }
}

/** What a template's page shows besides words has light ink too, and stands no higher than this on a photograph. */
const foot = 0.78;

/** A page over a photograph that is dark enough from the first of its words, or from the page's foot, downwards. */
export function photoPage(
  page: Picture,
  photograph: Photograph,
  copies: PlacedCopy[],
  { inkDark: ink, groundDark: shade }: Palette,
  files: (name: string) => Uint8Array,
): Canvas {
  const top = Math.min(foot * page.height, ...copies.map((copy) => copy.top - 0.02 * page.height));
  const canvas = photoCanvas(photoGround(photograph, page, top, { ink, shade }), files);
  canvas.paste(page, 0, 0);
  return canvas;
}
