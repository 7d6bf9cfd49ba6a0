import type { Picture } from "../pixels/canvas.ts";

export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

const thumb = 96;

/**
 * The part of a picture with this aspect (width by height) that holds most of what matters: detail, skin and strong
 * colour, as in Jonas Wagner's smartcrop; things at the picture's edge count less, and the upper third more, as faces do.
 */
export function cropAround(picture: Picture, aspect: number): Crop {
  const { width, height } = picture;
  const cropWidth = Math.min(width, Math.round(height * aspect));
  const cropHeight = Math.min(height, Math.round(width / aspect));
  const scale = Math.max(width, height) / thumb;
  const across = Math.max(1, Math.round(width / scale));
  const down = Math.max(1, Math.round(height / scale));
  const matter = matterOf(picture, across, down, scale);
  const isWide = cropWidth < width;
  const length = isWide ? across : down;
  const sums = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let j = 0; j < (isWide ? down : across); j++)
      sum += matter[isWide ? j * across + i : i * across + j]!;
    sums[i + 1] = sums[i]! + sum;
  }
  const window = Math.min(length, Math.round((isWide ? cropWidth : cropHeight) / scale));
  let [best, most] = [0, -1];
  for (let from = 0; from + window <= length; from++) {
    const held = sums[from + window]! - sums[from]!;
    const off = length === window ? 0 : Math.abs(from / (length - window) - (isWide ? 0.5 : 0.35));
    const score = held * (1 - 0.15 * off);
    if (score > most) [best, most] = [from, score];
  }
  const left = isWide ? Math.min(Math.round(best * scale), width - cropWidth) : 0;
  const top = isWide ? 0 : Math.min(Math.round(best * scale), height - cropHeight);
  return { left, top, width: cropWidth, height: cropHeight };
}

/** How much each point of a coarse grid matters. */
function matterOf(
  { rgba, width, height }: Picture,
  across: number,
  down: number,
  scale: number,
): Float64Array {
  const luma = new Float64Array(across * down);
  const colour = new Float64Array(across * down);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const at =
        (Math.min(height - 1, Math.floor((y + 0.5) * scale)) * width +
          Math.min(width - 1, Math.floor((x + 0.5) * scale))) *
        4;
      const [r, g, b] = [rgba[at]! / 255, rgba[at + 1]! / 255, rgba[at + 2]! / 255];
      luma[y * across + x] = 0.3 * r + 0.59 * g + 0.11 * b;
      colour[y * across + x] = skin(r, g, b) * 1.8 + saturation(r, g, b) * 0.3;
    }
  }
  return luma.map((value, i) => {
    const x = i % across;
    const y = Math.floor(i / across);
    const around = (dx: number, dy: number) =>
      luma[Math.min(down - 1, Math.max(0, y + dy)) * across + Math.min(across - 1, Math.max(0, x + dx))]!;
    const detail = Math.abs(4 * value - around(-1, 0) - around(1, 0) - around(0, -1) - around(0, 1));
    const edge = Math.min(x, across - 1 - x, y, down - 1 - y) < 2 ? 0.4 : 1;
    return (detail + colour[i]! * 0.5) * edge;
  });
}

function skin(r: number, g: number, b: number): number {
  const length = Math.hypot(r, g, b) || 1;
  const far = Math.hypot(r / length - 0.78, g / length - 0.57, b / length - 0.44);
  const bright = r + g + b;
  return far < 0.2 && bright > 0.6 && bright < 2.7 ? 1 - far * 5 : 0;
}

function saturation(r: number, g: number, b: number): number {
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  return high < 0.2 ? 0 : (high - low) / high;
}
