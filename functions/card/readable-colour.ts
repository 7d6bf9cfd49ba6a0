import { contrastRatio } from "../article/contrast-ratio.ts";
import { mix, parseColour, toHex } from "./pixels/colour.ts";

const least = 4.5;

/** The colour itself if it reads on all of these grounds (WCAG AA), or else the nearest shade towards black or white that does. */
export function readableColour(colour: string, grounds: number[]): number {
  const wanted = parseColour(colour);
  const worst = (rgb: number) =>
    Math.min(...grounds.map((ground) => contrastRatio(toHex(rgb), toHex(ground))));
  if (worst(wanted) >= least) return wanted;
  const goal = worst(0x000000) > worst(0xffffff) ? 0x000000 : 0xffffff;
  for (let share = 0.1; share < 1; share += 0.1) {
    const shade = mix(wanted, goal, share);
    if (worst(shade) >= least) return shade;
  }
  return goal;
}
