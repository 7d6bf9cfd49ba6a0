import { contrastRatio, luminance } from "../../article/contrast-ratio.ts";
import type { Picture } from "../pixels/canvas.ts";
import { mix, parseColour, toHex } from "../pixels/colour.ts";
import { lightOf } from "../pixels/light.ts";

/** A little more than WCAG's 4.5, since JPEG moves colours. */
const wanted = 5.2;
/** Of the height: how far above the words the shade begins. */
const fade = 0.28;

/**
 * Darkens a picture from a row to its foot as much as what is there needs for `ink` to read on it, not more, and ever less
 * above that row. Few bright points are dimmed by themselves.
 */
export function shadeBelow(picture: Picture, row: number, ink: string, shade: string) {
  const top = Math.min(picture.height - 1, Math.max(0, Math.floor(row)));
  const share = shareNeeded(brightness(picture, top), ink, shade);
  const most = brightestAllowed(ink);
  for (let y = 0; y < picture.height; y++) {
    darken(picture, y, share * ease(1 - (top - y) / (picture.height * fade)), parseColour(shade));
    if (y >= top) dim(picture, y, most);
  }
}

/** The grey that all but one in fifty of the pixels from this row on are darker than. */
function brightness({ rgba, width, height }: Picture, top: number) {
  const counts = new Uint32Array(256);
  for (let at = top * width * 4; at < rgba.length; at += 4)
    counts[((3 * rgba[at]! + 6 * rgba[at + 1]! + rgba[at + 2]!) / 10) | 0]!++;
  let rest = ((height - top) * width) / 50;
  let grey = 255;
  for (; grey > 0 && rest >= counts[grey]!; grey--) rest -= counts[grey]!;
  return grey;
}

/** How much of the shade must lie over a grey. */
function shareNeeded(grey: number, ink: string, shade: string): number {
  const colour = grey * 0x010101;
  for (let share = 0.3; share < 0.95; share += 0.02) {
    if (contrastRatio(toHex(mix(colour, parseColour(shade), share)), ink) >= wanted) return share;
  }
  return 0.95;
}

function ease(t: number): number {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
}

function darken({ rgba, width }: Picture, y: number, share: number, shade: number) {
  const over = Math.round(share * 256);
  if (over === 0) return;
  const keep = 256 - over;
  const [red, green, blue] = [16, 8, 0].map((shift) => ((shade >> shift) & 255) * over + 128);
  for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
    rgba[at] = (rgba[at]! * keep + red!) >> 8;
    rgba[at + 1] = (rgba[at + 1]! * keep + green!) >> 8;
    rgba[at + 2] = (rgba[at + 2]! * keep + blue!) >> 8;
  }
}

/** Takes light from single pixels that are brighter than `most`, a relative luminance, and leaves their hue. */
function dim({ rgba, width }: Picture, y: number, most: number) {
  for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
    const light = lightOf(r, g, b);
    if (light <= most) continue;
    // Of gamma's 2.4: a little darker than need be.
    const scale = Math.sqrt(most / light);
    rgba[at] = r * scale;
    rgba[at + 1] = g * scale;
    rgba[at + 2] = b * scale;
  }
}

/** The relative luminance beside which `ink` has the contrast wanted; no limit for dark ink. */
function brightestAllowed(ink: string): number {
  const most = (luminance(ink) + 0.05) / wanted - 0.05;
  return most > 0 ? most : 1;
}
