/**
 * Of all the calls at which something is broken, every how manieth is tried. `EVERY_CALL=1` tries each, which takes some
 * minutes; the calls that are left out otherwise are others for each seed.
 */
export const stride = process.env.EVERY_CALL ? 1 : 4;
export const first = Number(process.env.SEED ?? 0) % stride;
