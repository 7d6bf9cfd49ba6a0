import { addEdge } from "./add-edge";
import { glyph } from "./memory";

/** How many numbers a command of an outline has: itself and its points, in ems, y up. */
export function lengthOf(command: i32): i32 {
  return command < 2 ? 3 : 2 * command + 1;
}

/** Adds the edges of the outline from `glyph` to `end`, in ems, that will be drawn at `size` pixels per em. */
export function addOutline(end: usize, size: f64): void {
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
      if (command === 2) addQuadratic(x, y, ax, ay, endX, endY, size);
      else addCubic(x, y, ax, ay, <f64>load<f32>(at, 12), <f64>load<f32>(at, 16), endX, endY, size);
    }
    x = endX;
    y = endY;
    at = next;
  }
  addEdge(x, y, startX, startY);
}

/** Curves become lines, enough of them that none is an eighth of a pixel off. */
function addQuadratic(ax: f64, ay: f64, cx: f64, cy: f64, bx: f64, by: f64, size: f64): void {
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

function addCubic(ax: f64, ay: f64, cx: f64, cy: f64, dx: f64, dy: f64, bx: f64, by: f64, size: f64): void {
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
