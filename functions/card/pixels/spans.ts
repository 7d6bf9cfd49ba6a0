import type { Coverage } from "./coverage.ts";

/** A shorter gap is no reason for another span. */
const shortest = 8;

/** Where a coverage covers anything, as `Coverage.spans` has it. */
export function spansOf(alpha: Uint8Array, width: number, height: number): Uint16Array {
  const spans: number[] = [];
  for (let row = 0, at = 0; row < height; row++) {
    let first = -1;
    let last = -1;
    for (let x = 0; x < width; x++, at++) {
      if (alpha[at] === 0) continue;
      if (first >= 0 && x - last >= shortest) {
        spans.push(row, first, last);
        first = -1;
      }
      if (first < 0) first = x;
      last = x + 1;
    }
    if (first >= 0) spans.push(row, first, last);
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
    const row = top + head;
    const [from, to] = [Math.max(first, -left), Math.min(last, width - left)];
    if (row >= 0 && row < height && from < to) spans.push(head, from, to);
  }
  return { ...cover, spans: Uint16Array.from(spans) };
}
