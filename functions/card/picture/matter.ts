import type { Picture } from "../pixels/canvas.ts";
import { resample } from "./resample.ts";

/** How much each square of a coarse grid over a picture matters. */
export interface Matter {
  across: number;
  down: number;
  weights: Float64Array;
}

const thumb = 96;

/**
 * Detail, skin, and colour that the rest of the picture has not: a red coat in a green field, but not the blue of the sky
 * itself. After Jonas Wagner's smartcrop; things at the picture's edge count less.
 */
export function matterOf(picture: Picture): Matter {
  const scale = Math.max(picture.width, picture.height) / thumb;
  const across = Math.max(1, Math.round(picture.width / scale));
  const down = Math.max(1, Math.round(picture.height / scale));
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  const { rgba } = resample(picture, whole, across, down);
  const count = across * down;
  const channel = (c: number) => Float64Array.from({ length: count }, (_, i) => rgba[4 * i + c]! / 255);
  const [red, green, blue] = [channel(0), channel(1), channel(2)];
  const mean = [red, green, blue].map((values) => values.reduce((sum, value) => sum + value, 0) / count);
  const luma = red.map((r, i) => 0.3 * r + 0.59 * green[i]! + 0.11 * blue[i]!);
  const weights = luma.map((value, i) => {
    const [r, g, b] = [red[i]!, green[i]!, blue[i]!];
    const x = i % across;
    const y = Math.floor(i / across);
    const around = (dx: number, dy: number) =>
      luma[Math.min(down - 1, Math.max(0, y + dy)) * across + Math.min(across - 1, Math.max(0, x + dx))]!;
    const detail = Math.abs(4 * value - around(-1, 0) - around(1, 0) - around(0, -1) - around(0, 1));
    const rare = Math.hypot(r - mean[0]!, g - mean[1]!, b - mean[2]!);
    const edge = Math.min(x, across - 1 - x, y, down - 1 - y) < 2 ? 0.4 : 1;
    return (detail + 0.9 * skin(r, g, b) + 0.5 * saturation(r, g, b) * rare + 0.15 * rare) * edge;
  });
  return { across, down, weights };
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
