import type { Grid } from "./grid.ts";
import type { Copy } from "./template.ts";

/** The headline at the size that its frame leaves it, over as many lines as it needs. */
export function headlineCopy(text: string, colour: string, grid: Grid): Copy & { size: Range } {
  return {
    text,
    role: "headline",
    colour,
    size: sizesOf(grid),
    least,
    // More than either has room for in its smallest type, so that height alone says where it is cut.
    lines: grid.landscape ? 12 : 20,
    gap: 4,
  };
}

/** Of a type size, in grid units. */
interface Range {
  from: number;
  to: number;
}

function sizesOf({ landscape, format }: Grid): Range {
  if (landscape) return { from: 5.6, to: 30 };
  return format === "story" ? { from: 5, to: 30 } : { from: 4.6, to: 28 };
}

/** Below the range, for a headline that would otherwise lose its end. */
const least = 3.6;
