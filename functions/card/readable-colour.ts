import { luminance } from "../article/contrast-ratio.ts";
import { mix, parseColour, toHex } from "./pixels/colour.ts";

const least = 4.5;

/** The colour itself if it reads on all of these grounds (WCAG AA), or else the nearest shade towards black or white that does. */
export function readableColour(colour: string, grounds: number[]): number {
  const wanted = parseColour(colour);
  const lights = grounds.map(lightOf);
  const worst = (rgb: number) => {
    const light = lightOf(rgb);
    let ratio = Number.POSITIVE_INFINITY;
    for (const ground of lights)
      ratio = Math.min(ratio, (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05));
    return ratio;
  };
  if (worst(wanted) >= least) return wanted;
  const goal = worst(0x000000) > worst(0xffffff) ? 0x000000 : 0xffffff;
  for (let share = 0.1; share < 1; share += 0.1) {
    const shade = mix(wanted, goal, share);
    if (worst(shade) >= least) return shade;
  }
  return goal;
}

const known = new Map<number, number>();
const kept = 10_000;

/** Relative luminance of `0xrrggbb`: the same few colours are asked for on every card. */
function lightOf(rgb: number): number {
  let light = known.get(rgb);
  if (light === undefined) {
    light = luminance(toHex(rgb));
    if (known.size >= kept) known.clear();
    known.set(rgb, light);
  }
  return light;
}
