import type { CardFormat, Masthead } from "../article/masthead.ts";
import { cardSizes } from "./card-sizes.ts";

/** The measures that all templates share. */
export interface Grid {
  format: CardFormat;
  width: number;
  height: number;
  /** A hundredth of the shorter side; all other lengths are multiples of it. */
  unit: number;
  /** Three columns around the centre square that chats crop to; or one column, for formats that are not wide. */
  landscape: boolean;
  /** Left edge and width of the centre square. */
  square: { left: number; width: number };
  margin: number;
  /** `row` or `row-reverse`: columns are mirrored for a language that is read from the right. */
  row: "row" | "row-reverse";
  direction: "ltr" | "rtl";
  /** The sides of the card as the language is read. */
  start: "left" | "right";
  end: "left" | "right";
  /** At the top and bottom of a story, what apps lay their own buttons over. */
  safe: number;
}

/** Of a story's height, at either end: what Meta asks to leave free, and at the foot only of an advertisement's button more. */
const covered = 0.14;

export function gridOf(format: CardFormat, direction: "ltr" | "rtl"): Grid {
  const { width, height } = cardSizes[format];
  const unit = Math.min(width, height) / 100;
  const landscape = width > height * 1.2;
  const square = landscape ? { left: (width - height) / 2, width: height } : { left: 0, width };
  const row = direction === "rtl" ? "row-reverse" : "row";
  const [start, end] = direction === "rtl" ? (["right", "left"] as const) : (["left", "right"] as const);
  const safe = format === "story" ? Math.ceil(covered * height) : 0;
  return {
    format,
    width,
    height,
    unit,
    landscape,
    square,
    margin: 8 * unit,
    row,
    direction,
    start,
    end,
    safe,
  };
}

export type Palette = Masthead["palette"];
