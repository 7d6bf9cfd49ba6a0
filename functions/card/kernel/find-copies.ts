import { compare, nextClear, nextSet, threeInRow, twentyInRow } from "./masks";
import {
  asAbove,
  asBefore,
  asBeside,
  firstRuns,
  firsts,
  lasts,
  longAbove,
  longBefore,
  longBeside,
  pixels,
  reserve,
} from "./memory";

/** A shorter repetition of the pixels above costs more than its pixels: their distance takes nine bits beside its code. */
const worthAbove: i32 = 20;
/** The same of the pixel before, whose distance takes no bits. */
const worthBefore: i32 = 3;
/** A repetition of what is above and beside must be this much longer to be preferred. */
const worthBeside: i32 = 8;

/** Where the first copy and the next one go. */
let begin: usize = 0;
let free: usize = 0;

/** Of each run of the known rows, its end and what it repeats, 16 bits each. */
let ends: usize = 0;
let distances: usize = 0;

/**
 * LZ77 for rows of palette indices, which repeat the row above and the pixel before, and hardly anything else that would be
 * worth its bits. Columns that were drawn on are looked at; the others repeat what their run does. `beside` is how far
 * back it is to what a diagonal pattern repeats, or 0; `runEnds` and `runDistances` are places. Puts the copies at `copies`,
 * as start, length and distance, 32 bits each, and gives their number.
 */
export function findCopies(
  rows: i32,
  stride: i32,
  beside: i32,
  runEnds: usize,
  runDistances: usize,
  copies: usize,
): i32 {
  begin = free = copies;
  ends = runEnds;
  distances = runDistances;
  for (let row = 0; row < rows; row++) {
    const start = row * stride;
    const here = 4 * row;
    const above = row > 0 ? here - 4 : here;
    const first = min(load<i32>(firsts + here), load<i32>(firsts + above));
    const last = max(load<i32>(lasts + here), load<i32>(lasts + above));
    if (first >= last) {
      repeat(row, start, 0, stride);
      continue;
    }
    // What is repeated may lie one column beside; and what repeats further is found to its full length.
    const left = max(0, first - worthAbove);
    const right = min(stride, last + worthAbove);
    repeat(row, start, 0, left);
    search(row, start + left, right - left, stride, row > 1 ? beside : 0);
    repeat(row, start, right, stride);
  }
  return <i32>(free - copies) / 12;
}

/** Columns of a row that were not drawn on, nor those that they repeat. */
function repeat(row: i32, start: i32, from: i32, to: i32): void {
  if (from >= to) return;
  let run: usize = load<u32>(firstRuns + 4 * row);
  while (<i32>load<u16>(ends + 2 * run) <= from) run++;
  for (let column = from; column < to; run++) {
    const end = min(<i32>load<u16>(ends + 2 * run), to);
    const distance = <i32>load<u16>(distances + 2 * run);
    if (distance > 0 && end - column >= worthBefore) copy(start + column, end - column, distance);
    column = end;
  }
}

function search(row: i32, start: i32, count: i32, stride: i32, beside: i32): void {
  const at = pixels + start;
  compare(asBefore, at, 1, count);
  // There is none before the first.
  if (start === 0) store<u8>(asBefore, load<u8>(asBefore) & 254);
  threeInRow(asBefore, longBefore, count);
  if (row === 0) {
    searchBefore(start, 0, count, count);
    return;
  }
  compare(asAbove, at, stride, count);
  twentyInRow(asAbove, longAbove, count);
  if (beside > 0) {
    compare(asBeside, at, beside, count);
    twentyInRow(asBeside, longBeside, count);
  }
  let searched = 0;
  for (;;) {
    let from = nextSet(longAbove, searched, count);
    let to = from < count ? nextClear(asAbove, from + worthAbove) : count;
    let distance = stride;
    if (beside > 0) {
      const its = nextSet(longBeside, searched, count);
      if (its < to) {
        const itsEnd = nextClear(asBeside, its + worthAbove);
        if (itsEnd <= from || itsEnd - its >= to - from + worthBeside) {
          from = its;
          to = itsEnd;
          distance = beside;
        }
      }
    }
    if (searched < from) searchBefore(start, searched, from, count);
    if (from >= count) return;
    copy(start + from, to - from, distance);
    searched = to;
  }
}

function searchBefore(start: i32, from: i32, to: i32, count: i32): void {
  let at = nextSet(longBefore, from, count);
  while (at + worthBefore <= to) {
    const end = min(nextClear(asBefore, at + worthBefore), to);
    copy(start + at, end - at, 1);
    at = nextSet(longBefore, end, count);
  }
}

function copy(start: i32, length: i32, distance: i32): void {
  const last = free - 12;
  if (free > begin && load<i32>(last, 8) === distance && load<i32>(last) + load<i32>(last, 4) === start) {
    store<i32>(last, load<i32>(last, 4) + length, 4);
    return;
  }
  reserve(free + 12);
  store<i32>(free, start);
  store<i32>(free, length, 4);
  store<i32>(free, distance, 8);
  free += 12;
}
