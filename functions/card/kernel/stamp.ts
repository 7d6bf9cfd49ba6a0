import {
  blends,
  firsts,
  glyph,
  lasts,
  missingBlend,
  pixels,
  scratch,
  sums,
  unknown,
  weighted,
} from "./memory";

/** How many strengths a colour is drawn in, beside none. */
export const levels: i16 = 10;

/**
 * Draws the coverage at `glyph`, `width` bytes to a row, with its first pixel at a row and column of the picture, as far as
 * that has them; column 0 is a PNG's filter and stays. It begins at row `start >> 16`, column `start & 65535` of the coverage.
 * Where it needs a blend that is unknown, it says which at `missingBlend` and gives the place to go on from; otherwise -1.
 */
export function stamp(
  width: i32,
  height: i32,
  row: i32,
  column: i32,
  rows: i32,
  stride: i32,
  start: i32,
): i32 {
  let y = max(start >> 16, -row);
  let x = start & 0xffff;
  const from = 1 - column;
  const to = min(width, stride - column);
  for (const bottom = min(height, rows - row); y < bottom; y++) {
    const line = pixels + (row + y) * stride + column;
    for (; x < to; x += 16) {
      const strengths = v128.and(levelsOf(v128.load(glyph + y * width + x)), lanesWithin(from - x, to - x));
      const covered = i8x16.ne(strengths, i8x16.splat(0));
      const bits = i8x16.bitmask(covered);
      if (bits === 0) continue;
      const before = v128.load(line + x);
      const ground = load<u8>(line + x + ctz(bits));
      const others = v128.and(covered, i8x16.ne(before, i8x16.splat(ground)));
      const blended = v128.any_true(others)
        ? blendEach(before, strengths)
        : i8x16.swizzle(v128.load(blends + 16 * <usize>ground), strengths);
      const missing = i8x16.bitmask(v128.and(covered, i8x16.eq(blended, i8x16.splat(unknown))));
      if (missing !== 0) {
        const lane = ctz(missing);
        v128.store(scratch, before);
        v128.store(scratch + 16, strengths);
        store<u32>(missingBlend, ((<u32>load<u8>(scratch + lane)) << 4) | load<u8>(scratch + 16 + lane));
        return (y << 16) | x;
      }
      const after = v128.bitselect(blended, before, covered);
      v128.store(line + x, after);
      note(row + y, column + x, bits, before, after, stride);
    }
    x = 0;
  }
  return -1;
}

/** The nearest tenth of each byte, as `alpha * 10 / 255` rounds. */
function levelsOf(alpha: v128): v128 {
  return i8x16.narrow_i16x8_u(
    tenths(i16x8.extend_low_i8x16_u(alpha)),
    tenths(i16x8.extend_high_i8x16_u(alpha)),
  );
}

function tenths(alpha: v128): v128 {
  const sum = i16x8.add(i16x8.mul(alpha, i16x8.splat(levels)), i16x8.splat(128));
  return i16x8.shr_u(i16x8.add(sum, i16x8.shr_u(sum, 8)), 8);
}

function lanesWithin(from: i32, to: i32): v128 {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  return v128.and(
    i8x16.ge_u(lanes, i8x16.splat(<i8>min(max(from, 0), 16))),
    i8x16.lt_u(lanes, i8x16.splat(<i8>min(to, 16))),
  );
}

/** Where letters overlap and on a gradient, pixels differ. */
function blendEach(before: v128, strengths: v128): v128 {
  v128.store(scratch, before);
  v128.store(scratch + 16, strengths);
  for (let at = scratch; at < scratch + 16; at++)
    store<u8>(at, load<u8>(blends + ((<usize>load<u8>(at)) << 4) + load<u8>(at, 16)), 32);
  return v128.load(scratch, 32);
}

/** Of 16 pixels from a column on, notes which were drawn on and what that adds to the row's sums. */
function note(row: i32, column: i32, bits: i32, before: v128, after: v128, stride: i32): void {
  const at = 4 * row;
  store<i32>(firsts + at, min(load<i32>(firsts + at), column + ctz(bits)));
  store<i32>(lasts + at, max(load<i32>(lasts + at), column + 32 - clz(bits)));
  const low = i16x8.sub(i16x8.extend_low_i8x16_u(after), i16x8.extend_low_i8x16_u(before));
  const high = i16x8.sub(i16x8.extend_high_i8x16_u(after), i16x8.extend_high_i8x16_u(before));
  const ones = i16x8.splat(1);
  const added = total(i32x4.add(i32x4.dot_i16x8_s(low, ones), i32x4.dot_i16x8_s(high, ones)));
  const byLane = total(
    i32x4.add(
      i32x4.dot_i16x8_s(low, i16x8(0, 1, 2, 3, 4, 5, 6, 7)),
      i32x4.dot_i16x8_s(high, i16x8(8, 9, 10, 11, 12, 13, 14, 15)),
    ),
  );
  store<i32>(sums + at, load<i32>(sums + at) + added);
  store<i32>(weighted + at, load<i32>(weighted + at) + added * (stride - column) - byLane);
}

function total(four: v128): i32 {
  return (
    i32x4.extract_lane(four, 0) +
    i32x4.extract_lane(four, 1) +
    i32x4.extract_lane(four, 2) +
    i32x4.extract_lane(four, 3)
  );
}
