import type { Coverage } from "./coverage.ts";

/** Marks the row of a span that is covered wholly. */
export const whole = 0x8000;
/** Fewer wholly covered pixels are no span of their own. */
const fewest = 6;

/** Where a coverage covers anything, as `Coverage.spans` has it. */
export function spansOf(alpha: Uint8Array, width: number, height: number): Uint16Array {
  const spans: number[] = [];
  for (let row = 0; row < height; row++) {
    const at = row * width;
    // Where the span began that is under way, and the run of wholly covered pixels.
    let first = -1;
    let full = -1;
    for (let x = 0; x <= width; x++) {
      const cover = x < width ? alpha[at + x]! : 0;
      if (full >= 0 && cover !== 255) {
        if (x - full >= fewest) {
          if (first < full) spans.push(row, first, full);
          spans.push(row + whole, full, x);
          first = x;
        }
        full = -1;
      }
      if (cover === 255 && full < 0) full = x;
      if (cover !== 0 && first < 0) first = x;
      else if (cover === 0 && first >= 0) {
        if (first < x) spans.push(row, first, x);
        first = -1;
      }
    }
  }
  return Uint16Array.from(spans);
}

/** The part of a coverage that stays within a canvas of this size when its origin stands at x, y. */
export function clipped(cover: Coverage, x: number, y: number, width: number, height: number): Coverage {
  const left = x + cover.left;
  const top = y + cover.top;
  if (left >= 0 && top >= 0 && left + cover.width <= width && top + cover.height <= height) return cover;
  const spans: number[] = [];
  for (let span = 0; span < cover.spans.length; span += 3) {
    const [head = 0, first = 0, last = 0] = cover.spans.subarray(span, span + 3);
    const row = top + (head % whole);
    const [from, to] = [Math.max(first, -left), Math.min(last, width - left)];
    if (row >= 0 && row < height && from < to) spans.push(head, from, to);
  }
  return { ...cover, spans: Uint16Array.from(spans) };
}
