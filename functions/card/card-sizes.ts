import type { CardFormat } from "../article/masthead.ts";

/** Pixels. `og` is the one that all networks take; the others are for those that show more of a taller or wider picture. */
export const cardSizes: Record<CardFormat, { width: number; height: number }> = {
  og: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  pinterest: { width: 1000, height: 1500 },
  wide: { width: 1600, height: 900 },
};
