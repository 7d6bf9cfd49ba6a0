/** How much of each pixel a shape covers, 0–255, and where its top left pixel lies from the origin (y down). */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  alpha: Uint8Array;
  /**
   * Where it covers anything: row, first column, and the column after the last, again and again; with `whole` added to the
   * row where it covers everything.
   */
  spans: Uint16Array;
}

const empty: Coverage = {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  alpha: new Uint8Array(0),
  spans: new Uint16Array(0),
};
let sums = new Float32Array(1 << 16);

/**
 * Fills an outline (non-zero winding, as fonts mean it) at `size` pixels per em, moved right by `shift` pixels. Each
 * edge adds its signed area to an accumulation buffer and a running sum along each row gives the exact coverage, the
 * way of font-rs and stb_truetype. Overlapping contours of one glyph count once.
 */
export function coverage(outline: Float32Array, size: number, shift: number): Coverage {
  const box = boundsOf(outline, size, shift);
  if (!box) return empty;
  const { left, top, width, height } = box;
  const row = width + 2;
  if (sums.length < row * height + 2) sums = new Float32Array(row * height * 2);
  else sums.fill(0, 0, row * height + 2);
  walk(
    outline,
    (x0, y0, x1, y1) => {
      addEdge(row, x0 * size + shift - left, -y0 * size - top, x1 * size + shift - left, -y1 * size - top);
    },
    size,
  );
  const alpha = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += sums[y * row + x]!;
      alpha[y * width + x] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return { left, top, width, height, alpha, spans: spansOf(alpha, width, height) };
}

/** Marks the row of a span that is covered wholly. */
export const whole = 0x8000;
/** Fewer wholly covered pixels are no span of their own. */
const fewest = 6;

function spansOf(alpha: Uint8Array, width: number, height: number): Uint16Array {
  const spans: number[] = [];
  for (let row = 0; row < height; row++) {
    const at = row * width;
    // Where the span began that is under way, and the run of wholly covered pixels.
    let [first, full] = [-1, -1];
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
  const [left, top] = [x + cover.left, y + cover.top];
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

function boundsOf(outline: Float32Array, size: number, shift: number) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < outline.length; ) {
    const points = [1, 1, 2, 3][outline[at]!]!;
    for (let i = 0; i < points; i++) {
      const x = outline[at + 1 + 2 * i]! * size + shift;
      const y = -outline[at + 2 + 2 * i]! * size;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
    at += 1 + 2 * points;
  }
  if (!(x1 > x0 && y1 > y0)) return null;
  const [left, top] = [Math.floor(x0), Math.floor(y0)];
  return { left, top, width: Math.ceil(x1) - left + 1, height: Math.ceil(y1) - top + 1 };
}

type Edge = (x0: number, y0: number, x1: number, y1: number) => void;

/** Curves become lines, enough of them that none is an eighth of a pixel off. */
function walk(outline: Float32Array, edge: Edge, size: number) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    edge(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  };
  for (let at = 0; at < outline.length; ) {
    const command = outline[at]!;
    const p = (i: number) => outline[at + i]!;
    if (command === 0) {
      to(startX, startY);
      startX = x = p(1);
      startY = y = p(2);
      at += 3;
    } else if (command === 1) {
      to(p(1), p(2));
      at += 3;
    } else if (command === 2) {
      const [ax, ay, cx, cy, bx, by] = [x, y, p(1), p(2), p(3), p(4)];
      const bend = Math.hypot(ax - 2 * cx + bx, ay - 2 * cy + by) * size;
      const steps = Math.ceil(Math.sqrt(bend * 2)) || 1;
      for (let i = 1; i <= steps; i++) {
        const t = i / steps;
        const s = 1 - t;
        to(s * s * ax + 2 * s * t * cx + t * t * bx, s * s * ay + 2 * s * t * cy + t * t * by);
      }
      at += 5;
    } else {
      const [ax, ay, cx, cy, dx, dy, bx, by] = [x, y, p(1), p(2), p(3), p(4), p(5), p(6)];
      const bend =
        Math.hypot(ax - cx - dx + bx, ay - cy - dy + by, ax - 2 * cx + dx, ay - 2 * cy + dy) * size;
      const steps = Math.ceil(Math.sqrt(bend * 3)) || 1;
      for (let i = 1; i <= steps; i++) {
        const t = i / steps;
        const s = 1 - t;
        const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
        to(a * ax + b * cx + c * dx + d * bx, a * ay + b * cy + c * dy + d * by);
      }
      at += 7;
    }
  }
  to(startX, startY);
}

function addEdge(row: number, x0: number, y0: number, x1: number, y1: number) {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  if (direction < 0) [x0, y0, x1, y1] = [x1, y1, x0, y0];
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let y = Math.floor(y0); y < y1; y++) {
    const height = Math.min(y + 1, y1) - Math.max(y, y0);
    const nextX = x + slope * height;
    const area = direction * height;
    const [from, to] = x < nextX ? [x, nextX] : [nextX, x];
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
