import { matchLength, wordsOf } from "./match-length.ts";

/** Rows of which many copies with small changes will be packed, and what packing them takes to know. */
export interface KnownRows {
  data: Uint8Array;
  stride: number;
  /** The runs of row `i` are those from `firsts[i]` to before `firsts[i + 1]`. */
  firsts: Uint32Array;
  /**
   * Of each run, the column after it, and how far back it is to what it repeats: the pixel before, the one above, or
   * one beside that; 0 if it repeats nothing.
   */
  ends: Uint16Array;
  distances: Uint16Array;
  /** How far back it is to what a diagonal pattern repeats; 0 where there is none. */
  beside: number;
  /** Of each row, the sum of its bytes, and of its bytes times their distance from the row's end. */
  sums: Uint32Array;
  weighted: Uint32Array;
}

/** A shorter repetition of the pixels above costs more than its pixels: their distance takes nine bits beside its code. */
export const worthAbove = 20;
/** The same of the pixel before, whose distance takes no bits. */
export const worthBefore = 3;
/** A run of this length is taken without looking for a longer one. */
const enough = 64;

/** Looks through rows once; `stride` bytes each, all of them whole. */
export function knownRows(data: Uint8Array, stride: number): KnownRows {
  return { data, stride, ...runsOf(data, stride), ...sumsOf(data, stride) };
}

/**
 * Visits columns of a row that may hold a byte which the same columns of the row above do not: all such bytes are met, as
 * often as they begin anew.
 */
export function eachNews(
  { stride, firsts, ends, distances }: KnownRows,
  row: number,
  from: number,
  to: number,
  visit: (column: number) => void,
) {
  let run = firsts[row]!;
  while (ends[run]! <= from) run++;
  for (let column = from; column < to; run++) {
    const end = Math.min(ends[run]!, to);
    const back = distances[run]!;
    if (back === 0) for (let i = column; i < end; i++) visit(i);
    else if (back !== stride) {
      // Of a diagonal, what comes in from beside these columns.
      visit(column);
      visit(end - 1);
    }
    column = end;
  }
}

function runsOf(data: Uint8Array, stride: number) {
  const words = wordsOf(data);
  const firsts = new Uint32Array(data.length / stride + 1);
  const ends: number[] = [];
  const distances: number[] = [];
  for (let start = 0, row = 0; start < data.length; start += stride, row++) {
    firsts[row] = ends.length;
    if (row > 0 && isAsAbove(data, start, stride)) {
      ends.push(stride);
      distances.push(stride);
      continue;
    }
    const candidates = row === 0 ? [1] : [stride, 1, stride - 1, stride + 1];
    for (let column = 0; column < stride; ) {
      let best = 0;
      let repeated = 0;
      for (const distance of candidates) {
        if (column === 0 && distance !== stride) continue;
        // A diagonal ends where it would leave the row above.
        const end = start + stride - (distance === stride - 1 ? 1 : 0);
        const length = matchLength(data, words, start + column, start + column - distance, end);
        if (length > best && length >= (distance === 1 ? worthBefore : worthAbove)) {
          best = length;
          repeated = distance;
        }
        if (length >= enough) break;
      }
      const alone = repeated === 0;
      column += alone ? 1 : best;
      if (alone && ends.length > firsts[row]! && distances.at(-1) === 0) ends[ends.length - 1] = column;
      else {
        ends.push(column);
        distances.push(repeated);
      }
    }
  }
  firsts[firsts.length - 1] = ends.length;
  const beside = [stride - 1, stride + 1].find(
    (one) => distances.filter((distance) => distance === one).length > data.length / stride / 4,
  );
  return {
    firsts,
    ends: Uint16Array.from(ends),
    distances: Uint16Array.from(distances),
    beside: beside ?? 0,
  };
}

function isAsAbove(data: Uint8Array, start: number, stride: number): boolean {
  const above = data.subarray(start - stride, start);
  return Buffer.compare(above, data.subarray(start, start + stride)) === 0;
}

function sumsOf(data: Uint8Array, stride: number) {
  const rows = data.length / stride;
  const [sums, weighted] = [new Uint32Array(rows), new Uint32Array(rows)];
  for (let row = 0; row < rows; row++) {
    if (row > 0 && isAsAbove(data, row * stride, stride)) {
      sums[row] = sums[row - 1]!;
      weighted[row] = weighted[row - 1]!;
      continue;
    }
    let [sum, all] = [0, 0];
    for (let i = row * stride; i < (row + 1) * stride; i++) {
      sum += data[i]!;
      all += sum;
    }
    sums[row] = sum;
    weighted[row] = all;
  }
  return { sums, weighted };
}
