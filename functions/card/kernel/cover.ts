import { placeEdges } from "./add-edge";
import { addOutline, lengthOf } from "./add-outline";
import { glyph, reserve, scratch } from "./memory";

/**
 * Fills the outline of `count` 32-bit numbers at `glyph` (non-zero winding, as fonts mean it) at `size` pixels per em, moved
 * right by `shift` pixels. Gives where its coverage lies, a byte for each pixel, and puts at `scratch` the place of the first
 * from the origin, width and height; gives 0 if there is nothing to fill. Each edge adds its signed area to the pixels
 * that it meets, and a running sum along each row gives the exact coverage, the way of font-rs and stb_truetype.
 */
export function cover(count: i32, size: f64, shift: f64): usize {
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
  const left = floor(minX);
  const top = floor(minY);
  const width = <i32>(ceil(maxX) - left) + 1;
  const height = <i32>(ceil(maxY) - top) + 1;
  store<i32>(scratch, <i32>left);
  store<i32>(scratch, <i32>top, 4);
  store<i32>(scratch, width, 8);
  store<i32>(scratch, height, 12);
  const row = width + 2;
  const sums = (end + 79) & ~15;
  const alpha = sums + 4 * row * height + 64;
  reserve(alpha + width * height);
  memory.fill(sums, 0, 4 * row * height + 64);
  placeEdges(sums, row, size, shift, left, top);
  addOutline(end, size);
  addUp(sums, row, alpha, width, height);
  return alpha;
}

/** Overlapping contours of one glyph count once. */
function addUp(sums: usize, row: i32, alpha: usize, width: i32, height: i32): void {
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
