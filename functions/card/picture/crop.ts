import type { Matter } from "./matter.ts";
import type { Photograph } from "./photograph.ts";
import { fadeOf } from "./shade.ts";

export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Of what matters, behind words, and in what is left free above heads and beside them. */
const covered = 0.4;
const headroom = 0.07;
const sides = 0.1;
/** Tighter crops, for a subject that would stand behind the words: taken where they show more, not less, of what matters. */
const zooms = [1, 1.12, 1.25];
/** Shares of the fade above the words: what stands between these two is seen by half. */
const dimmed = [0, 0.5];
const worthAZoom = 1.03;

/**
 * The part of a picture with this aspect (width by height) that holds most of what matters; of equals the middle one, or
 * the upper third, where faces are. Below `clear`, a share of its height, words stand on it; then it may be tighter than
 * the picture allows, by `mostZoom`.
 */
export function cropAround(
  { picture: { width, height }, matter }: Photograph,
  aspect: number,
  clear = 1,
  mostZoom = 1,
): Crop {
  const most = {
    width: Math.min(width, Math.round(height * aspect)),
    height: Math.min(height, Math.round(width / aspect)),
  };
  const [scaleX, scaleY] = [width / matter.across, height / matter.down];
  const sums = summed(matter);
  let best = { x: 0, y: 0, zoom: 1, score: -1 };
  for (const zoom of zooms.filter((one) => one <= mostZoom || one === 1)) {
    const window = {
      across: Math.min(matter.across, Math.round(most.width / scaleX / zoom)),
      down: Math.min(matter.down, Math.round(most.height / scaleY / zoom)),
    };
    const found = bestPlace(matter, sums, window, clear, fadeOf(most));
    if (found.score > best.score * (zoom === 1 ? 1 : worthAZoom)) best = { ...found, zoom };
  }
  const [cropWidth, cropHeight] = [Math.round(most.width / best.zoom), Math.round(most.height / best.zoom)];
  return {
    left: Math.min(Math.round(best.x * scaleX), width - cropWidth),
    top: Math.min(Math.round(best.y * scaleY), height - cropHeight),
    width: cropWidth,
    height: cropHeight,
  };
}

function bestPlace(
  { across, down }: Matter,
  sums: Sums,
  window: { across: number; down: number },
  clear: number,
  fade: number,
): { x: number; y: number; score: number } {
  const [freeX, freeY] = [across - window.across, down - window.down];
  const beside = freeX > 0 ? Math.round(sides * window.across) : 0;
  const above = Math.round(Math.min(headroom, clear) * window.down);
  const feet = (clear < 1 ? dimmed : [0]).map((share) =>
    Math.max(above, Math.round((clear - share * fade) * window.down)),
  );
  let best = { x: 0, y: 0, score: -1 };
  for (let y = 0; y <= freeY; y++) {
    for (let x = 0; x <= freeX; x++) {
      const whole = sums(x, y, x + window.across, y + window.down);
      const seen =
        feet.reduce(
          (sum, foot) => sum + sums(x + beside, y + above, x + window.across - beside, y + foot),
          0,
        ) / feet.length;
      const off = (freeX > 0 ? Math.abs(x / freeX - 0.5) : 0) + (freeY > 0 ? Math.abs(y / freeY - 0.35) : 0);
      const score = (seen + covered * (whole - seen)) * (1 - 0.15 * off);
      if (score > best.score) best = { x, y, score };
    }
  }
  return best;
}

type Sums = (left: number, top: number, right: number, bottom: number) => number;

/** What any rectangle holds, in four look-ups. */
function summed({ across, down, weights }: Matter): Sums {
  const row = across + 1;
  const upTo = new Float64Array(row * (down + 1));
  for (let y = 0; y < down; y++) {
    for (let x = 0, sum = 0; x < across; x++) {
      sum += weights[y * across + x]!;
      upTo[(y + 1) * row + x + 1] = upTo[y * row + x + 1]! + sum;
    }
  }
  const at = (x: number, y: number) => upTo[y * row + x]!;
  return (left, top, right, bottom) => at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}
