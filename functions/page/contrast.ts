import { contrastRatio, luminance } from "../article/contrast-ratio.ts";
import { mix as mixColours, parseColour, toHex } from "../card/pixels/colour.ts";

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
  return toHex(mixColours(parseColour(one), parseColour(other), part));
}
