import type { Html } from "./html.ts";

/** The first of the drawings that is no heavier than `most` bytes, else the last; later ones are drawn only if needed. */
export function lightest(most: number, drawings: Iterable<Html>): Html | undefined {
  let drawn: Html | undefined;
  for (drawn of drawings) if (Buffer.byteLength(drawn.markup) <= most) break;
  return drawn;
}
