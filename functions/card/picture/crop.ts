import type { Photograph } from "./photograph.ts";

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

/**
 * The part of a picture with this aspect (width by height) that holds most of what matters; of equals the middle one, or
 * the upper third, where faces are. Below `clear`, a share of its height, words stand on it.
 */
export function cropAround(
  { picture: { width, height }, matter }: Photograph,
  aspect: number,
  clear = 1,
): Crop {
  const { across, down, weights } = matter;
  const cropWidth = Math.min(width, Math.round(height * aspect));
  const cropHeight = Math.min(height, Math.round(width / aspect));
  const isWide = cropWidth < width;
  const length = isWide ? across : down;
  const scale = (isWide ? width : height) / length;
  const sums = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let j = 0; j < (isWide ? down : across); j++)
      sum += weights[isWide ? j * across + i : i * across + j]!;
    sums[i + 1] = sums[i]! + sum;
  }
  const window = Math.min(length, Math.round((isWide ? cropWidth : cropHeight) / scale));
  const [after, until] = (isWide ? [sides, 1 - sides] : [Math.min(headroom, clear), clear]).map((share) =>
    Math.round(window * share),
  ) as [number, number];
  let [best, most] = [0, -1];
  for (let from = 0; from + window <= length; from++) {
    const whole = sums[from + window]! - sums[from]!;
    const seen = sums[from + until]! - sums[from + after]!;
    const held = seen + covered * (whole - seen);
    const off = length === window ? 0 : Math.abs(from / (length - window) - (isWide ? 0.5 : 0.35));
    const score = held * (1 - 0.15 * off);
    if (score > most) [best, most] = [from, score];
  }
  const left = isWide ? Math.min(Math.round(best * scale), width - cropWidth) : 0;
  const top = isWide ? 0 : Math.min(Math.round(best * scale), height - cropHeight);
  return { left, top, width: cropWidth, height: cropHeight };
}
