import { drawLine } from "./draw-line.ts";
import type { DrawEmoji } from "./emoji.ts";
import type { Palette } from "./grid.ts";
import type { Page } from "./page-plate.ts";
import { photoGround } from "./picture/photo-ground.ts";
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

/** The page over a photograph that is dark enough where the words will stand. */
export function photoPage(
  { picture }: Page,
  photograph: Picture,
  copies: PlacedCopy[],
  palette: Palette,
  files: (name: string) => Uint8Array,
): Canvas {
  const { width, height } = picture;
  const top = Math.min(height, ...copies.map((copy) => copy.top));
  const rgb = photoGround(photograph, picture, top, { ink: palette.inkDark, shade: palette.groundDark });
  const canvas = photoCanvas(width, height, rgb, files);
  canvas.paste(picture, 0, 0);
  return canvas;
}
