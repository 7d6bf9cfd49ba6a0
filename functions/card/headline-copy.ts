import type { Grid } from "./grid.ts";

/** The range of a headline's type size, in grid units. */
export function headlineSizes({ landscape, format }: Grid): { from: number; to: number } {
  if (landscape) return { from: 5.6, to: 30 };
  return format === "story" ? { from: 5, to: 30 } : { from: 4.6, to: 28 };
}

/** Below the range, for a headline that would otherwise lose its end. */
export const leastHeadline = 3.6;
