import type { Picture } from "../pixels/canvas.ts";

/** A picture without transparency, in place: on white, as a web page shows it. */
export function flattened(picture: Picture): Picture {
  const { rgba } = picture;
  for (let at = 3; at < rgba.length; at += 4) {
    const alpha = rgba[at]!;
    if (alpha === 255) continue;
    for (let i = at - 3; i < at; i++) rgba[i] = 255 + ((rgba[i]! - 255) * alpha) / 255;
    rgba[at] = 255;
  }
  return picture;
}
