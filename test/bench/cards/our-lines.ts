import { drawLine } from "../../../functions/card/draw-line.ts";
import { emojiDrawer } from "../../../functions/card/emoji.ts";
import { typecase } from "../../../functions/card/font/typecase.ts";
import { glyphCache } from "../../../functions/card/pixels/glyph-cache.ts";
import { indexedCanvas } from "../../../functions/card/pixels/indexed-canvas.ts";
import { plateOf } from "../../../functions/card/pixels/plate.ts";
import { paragraph } from "../../../functions/card/text/paragraph.ts";
import { setCopy } from "../../../functions/card/text/set-copy.ts";
import { typeStack } from "../../../functions/card/text/type-stack.ts";
import { cardAsset } from "./card-asset.ts";

const fonts = typecase(cardAsset);
const glyphs = glyphCache();
const drawEmoji = emojiDrawer(fonts, cardAsset);

/** Sets a headline as cards do, black on white, with the margins of the browser's page. */
export async function setByUs(
  source: string,
  {
    language,
    direction,
    size,
    width,
  }: { language: string; direction: "ltr" | "rtl"; size: number; width: number },
) {
  const stack = typeStack(fonts, { headline: "Source Serif 4", text: "Inter" }, "headline", language);
  const text = paragraph(source, stack, direction);
  // Browsers care for even lines only.
  for (const atom of text.atoms) delete atom.isPoorEnd;
  const set = setCopy(text, size, width, 20);
  const pitch = Math.max(set.pitch, Math.round(size * 1.2));
  const height = pitch * set.lines.length + 80;
  const canvas = indexedCanvas(
    plateOf(width + 80, height, new Uint8Array((width + 80) * height), [0xffffff]),
  );
  const pieces = set.lines.map((line) => ({ line, x: 0, baseline: 0 }));
  const emoji = await drawEmoji([{ lines: pieces } as never]);
  for (const [i, line] of set.lines.entries()) {
    const x = direction === "rtl" ? 40 + width - line.width * size : 40;
    const baseline = Math.round(40 + pitch * i + pitch * 0.72);
    drawLine(canvas, line, { x, y: baseline, size, colour: 0 }, glyphs, emoji);
  }
  const { bytes } = await canvas.encode();
  return {
    lines: set.lines.map(({ start, end }) => text.text.slice(start, end).trim()),
    pitch,
    png: bytes,
    text,
    script: stack.script,
  };
}
