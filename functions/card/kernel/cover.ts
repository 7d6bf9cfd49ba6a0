import { glyph, reserve, scratch } from "./memory";

/** Where the area of the edges adds up, 32 bits for each pixel and two for each row more; and how many those of a row are. */
let sums: usize = 0;
let row: i32 = 0;
let size: f64 = 0;
let right: f64 = 0;
/** Of the coverage's first pixel. */
let left: f64 = 0;
let top: f64 = 0;

/**
 * Fills the outline of `count` 32-bit numbers at `glyph` (non-zero winding, as fonts mean it) at `ems` pixels per em, moved
 * right by `shift` pixels. Gives where its coverage lies, a byte for each pixel, and puts at `scratch` the place of the first
 * from the origin, width and height; gives 0 if there is nothing to fill. Each edge adds its signed area to the pixels
 * that it meets, and a running sum along each row gives the exact coverage, the way of font-rs and stb_truetype.
 */
export function cover(count: i32, ems: f64, shift: f64): usize {
  size = ems;
  right = shift;
  const end = glyph + 4 * count;
  let minX: f64 = Infinity;
  let minY: f64 = Infinity;
  let maxX: f64 = -Infinity;
  let maxY: f64 = -Infinity;
  for (let at = glyph; at < end; ) {
    const next = at + 4 * lengthOf(<i32>load<f32>(at));
    for (at += 4; at < next; at += 8) {
      const x = <f64>load<f32>(at) * size + shift;
      const y = -(<f64>load<f32>(at, 4)) * size;
      minX = min(minX, x);
      maxX = max(maxX, x);
      minY = min(minY, y);
      maxY = max(maxY, y);
    }
  }
  if (!(maxX > minX && maxY > minY)) return 0;
  left = floor(minX);
  top = floor(minY);
  const width = <i32>(ceil(maxX) - left) + 1;
  const height = <i32>(ceil(maxY) - top) + 1;
  store<i32>(scratch, <i32>left);
  store<i32>(scratch, <i32>top, 4);
  store<i32>(scratch, width, 8);
  store<i32>(scratch, height, 12);
  row = width + 2;
  sums = (end + 79) & ~15;
  const alpha = sums + 4 * row * height + 64;
  reserve(alpha + width * height);
  memory.fill(sums, 0, 4 * row * height + 64);
  addOutline(end);
  addUp(alpha, width, height);
  return alpha;
}

function addOutline(end: usize): void {
  let x: f64 = 0;
  let y: f64 = 0;
  let startX: f64 = 0;
  let startY: f64 = 0;
  for (let at = glyph; at < end; ) {
    const command = <i32>load<f32>(at);
    const next = at + 4 * lengthOf(command);
    const endX = <f64>load<f32>(next - 8);
    const endY = <f64>load<f32>(next - 4);
    if (command === 0) {
      addEdge(x, y, startX, startY);
      startX = endX;
      startY = endY;
    } else if (command === 1) addEdge(x, y, endX, endY);
    else {
      const ax = <f64>load<f32>(at, 4);
      const ay = <f64>load<f32>(at, 8);
      if (command === 2) addQuadratic(x, y, ax, ay, endX, endY);
      else addCubic(x, y, ax, ay, <f64>load<f32>(at, 12), <f64>load<f32>(at, 16), endX, endY);
    }
    x = endX;
    y = endY;
    at = next;
  }
  addEdge(x, y, startX, startY);
}

/** Curves become lines, enough of them that none is an eighth of a pixel off. */
function addQuadratic(ax: f64, ay: f64, cx: f64, cy: f64, bx: f64, by: f64): void {
  const bendX = ax - 2 * cx + bx;
  const bendY = ay - 2 * cy + by;
  const steps = max(1, <i32>ceil(sqrt(sqrt(bendX * bendX + bendY * bendY) * size * 2)));
  let x = ax;
  let y = ay;
  for (let i = 1; i <= steps; i++) {
    const t = <f64>i / <f64>steps;
    const s = 1 - t;
    const nextX = s * s * ax + 2 * s * t * cx + t * t * bx;
    const nextY = s * s * ay + 2 * s * t * cy + t * t * by;
    addEdge(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
}

function addCubic(ax: f64, ay: f64, cx: f64, cy: f64, dx: f64, dy: f64, bx: f64, by: f64): void {
  const px = ax - cx - dx + bx;
  const py = ay - cy - dy + by;
  const qx = ax - 2 * cx + dx;
  const qy = ay - 2 * cy + dy;
  const steps = max(1, <i32>ceil(sqrt(sqrt(px * px + py * py + qx * qx + qy * qy) * size * 3)));
  let x = ax;
  let y = ay;
  for (let i = 1; i <= steps; i++) {
    const t = <f64>i / <f64>steps;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const d = t * t * t;
    const nextX = a * ax + b * cx + c * dx + d * bx;
    const nextY = a * ay + b * cy + c * dy + d * by;
    addEdge(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
}

/** From ems to pixels of the coverage, rounded as its bounds were: none lies outside of them. */
function addEdge(x0: f64, y0: f64, x1: f64, y1: f64): void {
  const fromX = x0 * size + right - left;
  const toX = x1 * size + right - left;
  const fromY = -y0 * size - top;
  const toY = -y1 * size - top;
  if (fromY < toY) addDownward(fromX, fromY, toX, toY, 1);
  else if (fromY > toY) addDownward(toX, toY, fromX, fromY, -1);
}

function addDownward(x0: f64, y0: f64, x1: f64, y1: f64, direction: f64): void {
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let y = floor(y0); y < y1; y += 1) {
    const height = min(y + 1, y1) - max(y, y0);
    const nextX = x + slope * height;
    addLine(<i32>y, min(x, nextX), max(x, nextX), direction * height);
    x = nextX;
  }
}

/** The part of an edge in one row of pixels, from one x to another. */
function addLine(y: i32, from: f64, to: f64, area: f64): void {
  const first = floor(from);
  const last = ceil(to);
  const at = sums + 4 * (y * row + <i32>first);
  if (last <= first + 1) {
    const middle = (from + to) / 2 - first;
    add(at, area * (1 - middle));
    add(at + 4, area * middle);
    return;
  }
  const end = at + 4 * <i32>(last - first);
  const perPixel = 1 / (to - from);
  const inFirst = 1 - (from - first);
  const a0 = 0.5 * perPixel * inFirst * inFirst;
  const inLast = to - last + 1;
  const am = 0.5 * perPixel * inLast * inLast;
  add(at, area * a0);
  if (last === first + 2) add(at + 4, area * (1 - a0 - am));
  else {
    const a1 = perPixel * (1.5 - (from - first));
    add(at + 4, area * (a1 - a0));
    for (let i = at + 8; i < end - 4; i += 4) add(i, area * perPixel);
    const a2 = a1 + (last - first - 3) * perPixel;
    add(end - 4, area * (1 - a2 - am));
  }
  add(end, area * am);
}

function add(at: usize, area: f64): void {
  store<f32>(at, <f32>(<f64>load<f32>(at) + area));
}

/** Overlapping contours of one glyph count once. */
function addUp(alpha: usize, width: i32, height: i32): void {
  for (let y = 0; y < height; y++) {
    let sum: f64 = 0;
    const line = sums + 4 * y * row;
    const into = alpha + y * width;
    for (let x = 0; x < width; x++) {
      sum += <f64>load<f32>(line + 4 * x);
      store<u8>(into + x, <u8>min<f64>(255, floor(abs(sum) * 255 + 0.5)));
    }
  }
}

/** How many numbers a command of an outline has: itself and its points, in ems, y up. */
function lengthOf(command: i32): i32 {
  return command < 2 ? 3 : 2 * command + 1;
}
