/**
 * Of all the calls at which something is broken, every how manieth is tried. `EVERY_CALL=1` tries each, which takes some
 * minutes; the calls that are left out otherwise are others for each seed.
 */
export const stride = process.env.EVERY_CALL ? 1 : 6;

/** The first call that is tried. Each life, or fault, has its own, so that together they meet more calls than one alone. */
export function first(nth: number): number {
  return (Number(process.env.SEED ?? 0) + nth) % stride;
}
