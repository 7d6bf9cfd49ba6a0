/** Where the area of the edges adds up, 32 bits for each pixel and two for each row more; and how many those of a row are. */
let sums: usize = 0;
let row: i32 = 0;
/** From ems to pixels. */
let size: f64 = 0;
let right: f64 = 0;
/** Of the coverage's first pixel. */
let left: f64 = 0;
let top: f64 = 0;

/** Says how edges, in ems, become pixels of a coverage: their size, what they are moved right by, and its first pixel. */
export function placeEdges(at: usize, inRow: i32, ems: f64, shift: f64, firstX: f64, firstY: f64): void {
  sums = at;
  row = inRow;
  size = ems;
  right = shift;
  left = firstX;
  top = firstY;
}

/** Adds the signed area of an edge to the pixels that it meets. It is rounded as its bounds were: none lies outside of them. */
export function addEdge(x0: f64, y0: f64, x1: f64, y1: f64): void {
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
