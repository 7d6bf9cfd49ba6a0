import type { Coverage } from "./coverage.ts";

/** Straight (not premultiplied) RGBA. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** What glyphs and pictures are put on: an indexed plate, or a photograph. Colours are `0xrrggbb`. */
export interface Canvas {
  width: number;
  height: number;
  /** Draws a colour through a coverage whose origin stands at x, y. */
  stamp(coverage: Coverage, x: number, y: number, colour: number): void;
  paste(picture: Picture, left: number, top: number): void;
  /** The different colours of an area. */
  behind(left: number, top: number, width: number, height: number): number[];
  /** The last thing that is asked of a canvas. */
  encode(): Promise<{ bytes: Uint8Array; contentType: "image/png" | "image/jpeg" }>;
}
