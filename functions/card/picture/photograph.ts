import type { Picture } from "../pixels/canvas.ts";
import { type Matter, matterOf } from "./matter.ts";
import { reduced } from "./reduce.ts";

/** A lead image as all formats need it. */
export interface Photograph {
  picture: Picture;
  /** What of it matters, for the crops. */
  matter: Matter;
}

/** Enlarged more than this, a picture looks like a mistake. */
const mostEnlarged = 4;

/** Whether a picture is large enough to fill a card of this size. */
export function fillsSharply({ picture }: Photograph, card: { width: number; height: number }): boolean {
  return Math.max(card.width / picture.width, card.height / picture.height) <= mostEnlarged;
}

export function photographOf(picture: Picture): Photograph {
  const small = reduced(picture);
  return { picture: small, matter: matterOf(small) };
}
