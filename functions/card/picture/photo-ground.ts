import { contrastRatio } from "../../article/contrast-ratio.ts";
import type { Picture } from "../pixels/canvas.ts";
import { mix, parseColour, toHex } from "../pixels/colour.ts";
import { cropAround } from "./crop.ts";
import { resample } from "./resample.ts";

/**
 * A photograph as a card's ground: cropped around what matters, and darkened towards the text and the wordmark as much
 * as the brightest point behind them needs for `ink` to read on it, not more.
 */
export function photoGround(
  picture: Picture,
  { width, height }: { width: number; height: number },
  textTop: number,
  { ink, shade }: { ink: string; shade: string },
): Uint8Array {
  const rgb = resample(picture, cropAround(picture, width / height), width, height);
  const rows = { from: Math.min(height - 1, Math.max(0, Math.round(textTop) - 8)), to: height };
  const needed = shadeNeeded(brightest(rgb, width, rows), ink, shade);
  const head = shadeNeeded(brightest(rgb, width, { from: 0, to: Math.round(height * 0.2) }), ink, shade);
  const [red, green, blue] = [16, 8, 0].map((shift) => (parseColour(shade) >> shift) & 255) as [
    number,
    number,
    number,
  ];
  const fade = height * 0.25;
  for (let y = 0; y < height; y++) {
    const below = ease((y - rows.from + fade) / fade) * (needed - 0.12) + 0.12;
    const above = ease((height * 0.3 - y) / (height * 0.14)) * head;
    const share = Math.max(below, above);
    for (let at = y * width * 3; at < (y + 1) * width * 3; at += 3) {
      rgb[at] = Math.round(rgb[at]! + (red - rgb[at]!) * share);
      rgb[at + 1] = Math.round(rgb[at + 1]! + (green - rgb[at + 1]!) * share);
      rgb[at + 2] = Math.round(rgb[at + 2]! + (blue - rgb[at + 2]!) * share);
    }
  }
  return rgb;
}

function brightest(rgb: Uint8Array, width: number, { from, to }: { from: number; to: number }): number {
  let [found, most] = [0, -1];
  for (let at = from * width * 3; at < to * width * 3; at += 3) {
    const luma = 3 * rgb[at]! + 6 * rgb[at + 1]! + rgb[at + 2]!;
    if (luma > most) [most, found] = [luma, (rgb[at]! << 16) | (rgb[at + 1]! << 8) | rgb[at + 2]!];
  }
  return found;
}

/** How much of the shade must lie over a colour; a little more than WCAG's 4.5, since JPEG moves colours. */
function shadeNeeded(colour: number, ink: string, shade: string): number {
  for (let share = 0.4; share < 0.95; share += 0.02) {
    if (contrastRatio(toHex(mix(colour, parseColour(shade), share)), ink) >= 5.2) return share;
  }
  return 0.95;
}

function ease(t: number): number {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
}
