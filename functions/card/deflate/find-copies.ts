import type { Changes } from "./changes.ts";
import { worthAbove, worthBefore } from "./known-rows.ts";
import { matchLength, wordsOf } from "./match-length.ts";

/** Parts of the data that repeat what stands `distances` bytes before them; what lies between them stands for itself. */
export interface Copies {
  starts: Uint32Array;
  lengths: Uint32Array;
  distances: Uint16Array;
  /** How many of them are meant. */
  count: number;
}

/** A repetition of what is above and beside must be this much longer to be preferred. */
const worthBeside = 8;

/** As many as most cards have. */
const usual = 16_384;

const copies: Copies = {
  starts: new Uint32Array(usual),
  lengths: new Uint32Array(usual),
  distances: new Uint16Array(usual),
  count: 0,
};

/**
 * LZ77 for rows of palette indices, which repeat the row above and the pixel before, and hardly anything else that would be
 * worth its bits. What was not drawn on repeats what it repeated before, at no search. The copies are good until the next call.
 */
export function findCopies(data: Uint8Array, stride: number, changes?: Changes): Copies {
  copies.count = 0;
  const words = wordsOf(data);
  for (let start = 0, row = 0; start < data.length; start += stride, row++) {
    let [left, right] = [0, stride];
    if (changes) {
      const { from, to } = changes;
      const above = Math.max(0, row - 1);
      [left, right] = [Math.min(from[row]!, from[above]!), Math.max(to[row]!, to[above]!)];
      // What is repeated may lie one column beside; and what repeats further is found to its full length.
      if (left < right)
        [left, right] = [Math.max(0, left - worthAbove), Math.min(stride, right + worthAbove)];
      else left = right = stride;
      repeat(changes, row, 0, left);
    }
    const end = Math.min(start + right, data.length);
    if (row === 0) searchBefore(data, start + left, end);
    else search(data, words, start + left, end, stride, row > 1 ? (changes?.rows.beside ?? 0) : 0);
    if (changes) repeat(changes, row, right, stride);
  }
  return copies;
}

function copy(start: number, length: number, distance: number) {
  if (copies.count === copies.starts.length) makeRoom();
  const { starts, lengths, distances, count } = copies;
  const last = count - 1;
  if (last >= 0 && distances[last] === distance && starts[last]! + lengths[last]! === start) {
    lengths[last]! += length;
    return;
  }
  starts[count] = start;
  lengths[count] = length;
  distances[count] = distance;
  copies.count = count + 1;
}

function makeRoom() {
  const { starts, lengths, distances, count } = copies;
  copies.starts = new Uint32Array(2 * count);
  copies.lengths = new Uint32Array(2 * count);
  copies.distances = new Uint16Array(2 * count);
  copies.starts.set(starts);
  copies.lengths.set(lengths);
  copies.distances.set(distances);
}

/** Columns of a row that were not drawn on, nor those that they repeat. */
function repeat({ rows }: Changes, row: number, from: number, to: number) {
  const start = row * rows.stride;
  let run = rows.firsts[row]!;
  while (from < to && rows.ends[run]! <= from) run++;
  for (let column = from; column < to; run++) {
    const end = Math.min(rows.ends[run]!, to);
    const distance = rows.distances[run]!;
    if (distance > 0 && end - column >= worthBefore) copy(start + column, end - column, distance);
    column = end;
  }
}

function search(data: Uint8Array, words: DataView, from: number, to: number, stride: number, beside: number) {
  let searched = from;
  for (let at = from; at + 4 <= to; ) {
    const word = words.getInt32(at, true);
    const isAsAbove = word === words.getInt32(at - stride, true);
    const isAsBeside = beside > 0 && word === words.getInt32(at - beside, true);
    if (!isAsAbove && !isAsBeside) {
      // However it lies, what is worth a copy has four of these bytes whole.
      at += worthAbove - 3;
      continue;
    }
    let start = at;
    let end = at;
    let distance = stride;
    if (isAsAbove) {
      start = startOf(data, at, stride, searched);
      end = at + matchLength(data, words, at, at - stride, to);
    }
    if (isAsBeside) {
      const itsStart = startOf(data, at, beside, searched);
      const itsEnd = at + matchLength(data, words, at, at - beside, to);
      if (itsEnd - itsStart >= end - start + worthBeside) {
        start = itsStart;
        end = itsEnd;
        distance = beside;
      }
    }
    if (end - start >= worthAbove) {
      if (searched < start) searchBefore(data, searched, start);
      copy(start, end - start, distance);
      searched = end;
    }
    at = end + 1;
  }
  if (searched < to) searchBefore(data, searched, to);
}

function startOf(data: Uint8Array, at: number, distance: number, least: number): number {
  let start = at;
  while (start > least && data[start - 1] === data[start - 1 - distance]) start--;
  return start;
}

/** Each third byte is looked at: of three that repeat the one before, it is one. */
function searchBefore(data: Uint8Array, from: number, to: number) {
  let least = from;
  for (let at = from + worthBefore - 1; at < to; at += worthBefore) {
    if (data[at] !== data[at - 1]) continue;
    let start = at;
    while (start > least && data[start - 1] === data[start - 2]) start--;
    while (at < to && data[at] === data[at - 1]) at++;
    if (at - start >= worthBefore) copy(start, at - start, 1);
    least = at;
  }
}
