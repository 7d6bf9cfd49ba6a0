import type { Art, Element } from "./element.ts";
import type { Role } from "./font/typecase.ts";
import type { Grid, Palette } from "./grid.ts";

/** What an article says on a card; null where it does not. */
export interface Words {
  kicker: string | null;
  headline: string;
  standfirst: string | null;
  byline: string | null;
  /** The same with ever fewer names and the number of those that are left out: Ada Holm +2. */
  fewerNames: string[];
  date: string | null;
  /** What opens a quotation in its language. */
  mark: string;
}

/** One text in a frame. Lengths are in grid units. */
export interface Copy {
  text: string | null;
  /** What is said instead where it does not fit whole, the longest first. Nothing in it is hyphenated or cut before all of these. */
  shorter?: readonly string[];
  /**
   * The smallest type size for a text, or a word of it, that is longer than its lines and cannot be said shorter; for one with a
   * range of sizes, once everything optional is left out.
   */
  least?: number;
  role: Role;
  /** `#rrggbb`; drawn in a colour that reads on what is behind it. */
  colour: string;
  /** One size, or the largest between two at which everything in the frame fits. */
  size: number | { from: number; to: number };
  /** At most this many lines; the rest becomes an ellipsis. */
  lines: number;
  /** Space above it, unless it stands first. */
  gap: number;
  /** May be left out, or cut shorter, so that the headline has room. */
  optional?: boolean;
  /** Its ink stands at the frame's edge, not the space that belongs to its letters. */
  flush?: boolean;
}

/** Copies below one another in the box of that name. */
export interface Setting {
  frame: string;
  align: "top" | "middle" | "bottom";
  copies: Copy[];
}

/** A way to set a card: where things stand, as a tree for satori, and which words go into which frame. */
export interface Template {
  name: string;
  /** `photograph`: the page is laid over the lead image; otherwise it paints its own ground. */
  ground?: "photograph";
  page(grid: Grid, palette: Palette, wordmark: Art): Element;
  settings(words: Words, grid: Grid, palette: Palette): Setting[];
}
