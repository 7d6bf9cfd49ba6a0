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
  const made = resample(
    photograph.picture,
    cropAround(photograph, width / height, top / height),
    width,
    height,
  );
  shadeBelow(made, top, ink, shade);
  return made;
}
