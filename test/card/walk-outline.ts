/** How many points each command has. */
export const pointsOf = [1, 1, 2, 3];

type Edge = (x0: number, y0: number, x1: number, y1: number) => void;

/**
 * Curves become lines, enough of them that none is an eighth of a pixel off. Numbers stay in variables of their own, here and
 * below: in arrays and closures, each new value takes memory for as long as the code is not compiled.
 */
export function walkOutline(outline: Float32Array, size: number, edge: Edge) {
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  for (let at = 0; at < outline.length; ) {
    const command = outline[at]!;
    const points = pointsOf[command]!;
    const endX = outline[at + 2 * points - 1]!;
    const endY = outline[at + 2 * points]!;
    if (command === 0) {
      edge(x, y, startX, startY);
      startX = endX;
      startY = endY;
    } else if (command === 1) {
      edge(x, y, endX, endY);
    } else {
      const cx = outline[at + 1]!;
      const cy = outline[at + 2]!;
      if (command === 2) walkQuadratic(x, y, cx, cy, endX, endY, size, edge);
      else walkCubic(x, y, cx, cy, outline[at + 3]!, outline[at + 4]!, endX, endY, size, edge);
    }
    x = endX;
    y = endY;
    at += 1 + 2 * points;
  }
  edge(x, y, startX, startY);
}

function walkQuadratic(
  ax: number,
  ay: number,
  cx: number,
  cy: number,
  bx: number,
  by: number,
  size: number,
  edge: Edge,
) {
  const bend = Math.hypot(ax - 2 * cx + bx, ay - 2 * cy + by) * size;
  const steps = Math.ceil(Math.sqrt(bend * 2)) || 1;
  let x = ax;
  let y = ay;
  for (let i = 1; i <= steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    const nextX = s * s * ax + 2 * s * t * cx + t * t * bx;
    const nextY = s * s * ay + 2 * s * t * cy + t * t * by;
    edge(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
}

function walkCubic(
  ax: number,
  ay: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  bx: number,
  by: number,
  size: number,
  edge: Edge,
) {
  const bend = Math.hypot(ax - cx - dx + bx, ay - cy - dy + by, ax - 2 * cx + dx, ay - 2 * cy + dy) * size;
  const steps = Math.ceil(Math.sqrt(bend * 3)) || 1;
  let x = ax;
  let y = ay;
  for (let i = 1; i <= steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const d = t * t * t;
    const nextX = a * ax + b * cx + c * dx + d * bx;
    const nextY = a * ay + b * cy + c * dy + d * by;
    edge(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
}
