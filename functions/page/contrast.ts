import { contrastRatio, luminance } from "../article/contrast-ratio.ts";

/** The colour itself if it reads on the ground at WCAG AA, else the least mixture with the ink that does. */
export function readable(color: string, ground: string, ink: string): string {
  for (let part = 0; part <= 1; part += 0.05) {
    const mixed = mix(color, ink, part);
    if (contrastRatio(mixed, ground) >= 4.6) return mixed;
  }
  return luminance(ground) > 0.18 ? "#000000" : "#ffffff";
}

/** The first colour with a part, 0 to 1, of the second. */
export function mix(one: string, other: string, part: number): string {
  const [from, to] = [channels(one), channels(other)];
  const mixed = from.map((value, at) => Math.round(value + (to[at]! - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
