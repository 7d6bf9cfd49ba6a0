import type { Picture } from "../pixels/canvas.ts";
import { cropAround } from "./crop.ts";
import type { Photograph } from "./photograph.ts";
import { resample } from "./resample.ts";
import { shadeBelow } from "./shade.ts";

/** A photograph as a card's ground: cropped around what matters, and dark enough for `ink` from `top` to its foot. */
export function photoGround(
  photograph: Photograph,
  { width, height }: { width: number; height: number },
  top: number,
  { ink, shade }: { ink: string; shade: string },
): Picture {
  const { picture } = photograph;
  // A tighter crop is enlarged by half at most.
  const mostZoom = 1.5 * Math.min(picture.width / width, picture.height / height);
  const made = resample(
    picture,
    cropAround(photograph, width / height, top / height, mostZoom),
    width,
    height,
  );
  shadeBelow(made, top, ink, shade);
  return made;
}
