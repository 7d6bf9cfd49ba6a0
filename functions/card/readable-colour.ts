import { mix, parseColour } from "./pixels/colour.ts";
import { lightOf } from "./pixels/light.ts";

const least = 4.5;

/** The colour itself if it reads on all of these grounds (WCAG AA), or else the nearest shade towards black or white that does. */
export function readableColour(colour: string, grounds: number[]): number {
  const wanted = parseColour(colour);
  const lights = grounds.map(lightOfColour);
  const worst = (rgb: number) => {
    const light = lightOfColour(rgb);
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

function lightOfColour(rgb: number): number {
  return lightOf(rgb >> 16, (rgb >> 8) & 255, rgb & 255);
}
