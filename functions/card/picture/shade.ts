import { contrastRatio, luminance } from "../../article/contrast-ratio.ts";
import type { Picture } from "../pixels/canvas.ts";
import { mix, parseColour, toHex } from "../pixels/colour.ts";
import { lightOf } from "../pixels/light.ts";

/** A little more than WCAG's 4.5, since JPEG moves colours. */
const wanted = 5.2;
/**
 * Of the shorter side: how far above the words the shade begins. With 0.4, three quarters of a bright picture were grey; of the
 * height, a story's faces were.
 */
const fade = 0.28;

/** The same as a share of the height. */
export function fadeOf({ width, height }: { width: number; height: number }): number {
  return fade * Math.min(1, width / height);
}

/**
 * Darkens a picture from a row to its foot as much as what is there needs for `ink` to read on it, not more, and ever less
 * above that row. Few bright points are dimmed by themselves. For dark ink it lightens, and lifts dark points.
 */
export function shadeBelow(picture: Picture, row: number, ink: string, shade: string) {
  const top = Math.min(picture.height - 1, Math.max(0, Math.floor(row)));
  const isDark = luminance(ink) < luminance(shade);
  const share = shareNeeded(extreme(picture, top, isDark ? "dark" : "light"), ink, shade);
  const over = parseColour(shade);
  const most = brightestAllowed(ink);
  const least = darkestAllowed(ink);
  const leastGrey = greyOf(least);
  const length = picture.height * fadeOf(picture);
  for (let y = 0; y < picture.height; y++) {
    cover(picture, y, share * ease(1 - (top - y) / length), over);
    if (y < top) continue;
    if (isDark) lift(picture, y, least, leastGrey);
    else dim(picture, y, most);
  }
}

function greys({ rgba, width }: Picture, top: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let at = top * width * 4; at < rgba.length; at += 4)
    counts[((3 * rgba[at]! + 6 * rgba[at + 1]! + rgba[at + 2]!) / 10) | 0]!++;
  return counts;
}

/** The grey that all but one in fifty of the pixels from this row on are lighter than, or at the light end darker than. */
function extreme(picture: Picture, top: number, end: "dark" | "light"): number {
  const counts = greys(picture, top);
  const [last, step] = end === "dark" ? [255, 1] : [0, -1];
  let rest = ((picture.height - top) * picture.width) / 50;
  let grey = 255 - last;
  for (; grey !== last && rest >= counts[grey]!; grey += step) rest -= counts[grey]!;
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

function cover({ rgba, width }: Picture, y: number, share: number, shade: number) {
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

/** Gives light to single pixels that are darker than `least`, a relative luminance, which `grey` has. */
function lift({ rgba, width }: Picture, y: number, least: number, grey: number) {
  for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
    if (lightOf(r, g, b) >= least) continue;
    // No channel is left darker than the grey of that luminance.
    const lowest = Math.min(r, g, b);
    const share = (grey - lowest) / (255 - lowest);
    for (let i = at; i < at + 3; i++) rgba[i] = Math.ceil(rgba[i]! + (255 - rgba[i]!) * share);
  }
}

/** The darkest grey of at least this relative luminance. */
function greyOf(light: number): number {
  let grey = 0;
  while (grey < 255 && lightOf(grey, grey, grey) < light) grey++;
  return grey;
}

/** The relative luminance beside which `ink` has the contrast wanted; no limit where there is none. */
function brightestAllowed(ink: string): number {
  const most = (luminance(ink) + 0.05) / wanted - 0.05;
  return most > 0 ? most : 1;
}

function darkestAllowed(ink: string): number {
  return Math.min(1, (luminance(ink) + 0.05) * wanted - 0.05);
}
