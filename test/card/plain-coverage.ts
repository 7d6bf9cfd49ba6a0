import type { Coverage } from "../../functions/card/pixels/coverage.ts";
import { pointsOf, walkOutline } from "./walk-outline.ts";

const empty: Coverage = {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  alpha: new Uint8Array(0),
};
let sums = new Float32Array(1 << 16);

/**
 * What the kernel is compared with, in plain TypeScript: fills an outline (non-zero winding, as fonts mean it) at `size` pixels per em, moved right by `shift` pixels. Each
 * edge adds its signed area to an accumulation buffer and a running sum along each row gives the exact coverage, the
 * way of font-rs and stb_truetype. Overlapping contours of one glyph count once.
 */
export function plainCoverage(outline: Float32Array, size: number, shift: number): Coverage {
  const box = boundsOf(outline, size, shift);
  if (!box) return empty;
  const { left, top, width, height } = box;
  const row = width + 2;
  if (sums.length < row * height + 2) sums = new Float32Array(row * height * 2);
  else sums.fill(0, 0, row * height + 2);
  walkOutline(outline, size, (x0, y0, x1, y1) => {
    addEdge(row, x0 * size + shift - left, -y0 * size - top, x1 * size + shift - left, -y1 * size - top);
  });
  const alpha = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += sums[y * row + x]!;
      alpha[y * width + x] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return { left, top, width, height, alpha };
}

function boundsOf(outline: Float32Array, size: number, shift: number) {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (let at = 0; at < outline.length; ) {
    const end = at + 1 + 2 * pointsOf[outline[at]!]!;
    for (at++; at < end; at += 2) {
      const x = outline[at]! * size + shift;
      const y = -outline[at + 1]! * size;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  }
  if (!(x1 > x0 && y1 > y0)) return null;
  const left = Math.floor(x0);
  const top = Math.floor(y0);
  return { left, top, width: Math.ceil(x1) - left + 1, height: Math.ceil(y1) - top + 1 };
}

function addEdge(row: number, x0: number, y0: number, x1: number, y1: number) {
  if (y0 < y1) addDownward(row, x0, y0, x1, y1, 1);
  else if (y0 > y1) addDownward(row, x1, y1, x0, y0, -1);
}

function addDownward(row: number, x0: number, y0: number, x1: number, y1: number, direction: 1 | -1) {
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let y = Math.floor(y0); y < y1; y++) {
    const height = Math.min(y + 1, y1) - Math.max(y, y0);
    const nextX = x + slope * height;
    const area = direction * height;
    const from = Math.min(x, nextX);
    const to = Math.max(x, nextX);
    const first = Math.floor(from);
    const last = Math.ceil(to);
    const at = y * row + first;
    if (last <= first + 1) {
      const middle = (from + to) / 2 - first;
      sums[at]! += area * (1 - middle);
      sums[at + 1]! += area * middle;
    } else {
      const perPixel = 1 / (to - from);
      const inFirst = 1 - (from - first);
      const a0 = 0.5 * perPixel * inFirst * inFirst;
      const inLast = to - last + 1;
      const am = 0.5 * perPixel * inLast * inLast;
      sums[at]! += area * a0;
      if (last === first + 2) sums[at + 1]! += area * (1 - a0 - am);
      else {
        const a1 = perPixel * (1.5 - (from - first));
        sums[at + 1]! += area * (a1 - a0);
        for (let i = first + 2; i < last - 1; i++) sums[y * row + i]! += area * perPixel;
        const a2 = a1 + (last - first - 3) * perPixel;
        sums[y * row + last - 1]! += area * (1 - a2 - am);
      }
      sums[y * row + last]! += area * am;
    }
    x = nextX;
  }
}
