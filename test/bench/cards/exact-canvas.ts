import type { Canvas, Picture } from "../../../functions/card/pixels/canvas.ts";

/** A canvas of all colours to measure the others by: each pixel is blended by its exact coverage. */
export function exactCanvas(
  { width, height, rgba }: Picture,
  behind: Canvas["behind"],
): Canvas & { rgba: Uint8Array } {
  const pixels = rgba.slice();
  return {
    width,
    height,
    rgba: pixels,
    behind,
    stamp({ left, top, width: wide, alpha }, x, y, colour) {
      for (let i = 0; i < alpha.length; i++) {
        const [px, py] = [x + left + (i % wide), y + top + Math.floor(i / wide)];
        if (px < 0 || py < 0 || px >= width || py >= height) continue;
        for (const [channel, shift] of [16, 8, 0].entries()) {
          const at = (py * width + px) * 4 + channel;
          const over = (colour >> shift) & 255;
          pixels[at] = Math.round(pixels[at]! + ((over - pixels[at]!) * alpha[i]!) / 255);
        }
      }
    },
    paste() {
      throw new Error("The reference draws no pictures.");
    },
    encode() {
      throw new Error("The reference is compared, not packed.");
    },
  };
}
