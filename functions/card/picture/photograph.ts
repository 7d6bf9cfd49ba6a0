import type { Picture } from "../pixels/canvas.ts";
import { type Matter, matterOf } from "./matter.ts";
import { reduced } from "./reduce.ts";

/** A lead image as all formats need it. */
export interface Photograph {
  picture: Picture;
  /** What of it matters, for the crops. */
  matter: Matter;
}

export function photographOf(picture: Picture): Photograph {
  const small = reduced(picture);
  return { picture: small, matter: matterOf(small) };
}
