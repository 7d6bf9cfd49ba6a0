import type { Changes } from "./changes.ts";
import { matchLength, wordsOf } from "./match-length.ts";
import { distanceSymbol, lengthSymbol } from "./symbols.ts";

/** What a stream will say: each token is a byte, or `length << 16 | distance`. */
export interface Tokens {
  tokens: Uint32Array;
  /** How many of them are meant. */
  count: number;
  /** How often each symbol occurs. */
  literals: Uint32Array;
  distances: Uint32Array;
}

const hashBits = 13;
const window = 32_768;
/** A match of this length is taken without looking for a better one. */
const enough = 32;
/** A shorter one, unless it is of the pixels above, gives way to a longer one of those that begins a byte later. */
const lazy = 16;
const tries = 2;
/** Of a match's bytes, the last ones are remembered; the others were seen before. */
const remembered = 4;

const heads = new Int32Array(1 << hashBits);
const links = new Int32Array(window);
const found: Tokens = {
  tokens: new Uint32Array(0),
  count: 0,
  literals: new Uint32Array(286),
  distances: new Uint32Array(30),
};
/** A match that is not written yet, as the next one may carry it on. */
let pending = 0;
let distance = 0;

/**
 * LZ77 for rows of palette indices. What was not drawn on repeats what it repeated before, at no search. Elsewhere four places are compared: the pixel above, the one before, where the last
 * match was, and where these four bytes were seen before. The tokens are good until the next call.
 */
export function findMatches(data: Uint8Array, stride: number, changes?: Changes): Tokens {
  if (found.tokens.length < data.length) found.tokens = new Uint32Array(data.length);
  found.count = 0;
  found.literals.fill(0);
  found.distances.fill(0);
  heads.fill(-window);
  pending = 0;
  for (let start = 0, row = 0; start < data.length; start += stride, row++) {
    const end = Math.min(start + stride, data.length);
    if (!changes) search(data, stride, start, end);
    else {
      const { from, to } = changes;
      const above = Math.max(0, row - 1);
      const first = Math.min(from[row]!, from[above]!);
      const last = Math.max(to[row]!, to[above]!);
      if (first >= last) repeat(data, changes, row, 0, stride);
      else {
        // What is repeated may lie one column beside.
        const [left, right] = [Math.max(0, first - 1), Math.min(stride, last + 1)];
        repeat(data, changes, row, 0, left);
        search(data, stride, start + left, start + right);
        repeat(data, changes, row, right, stride);
      }
    }
  }
  writePending();
  return found;
}

function match(length: number, back: number) {
  if (back !== distance) {
    writePending();
    distance = back;
  }
  pending += length;
}

function literal(byte: number) {
  if (pending > 0) writePending();
  found.tokens[found.count++] = byte;
  found.literals[byte]!++;
}

/** In pieces of at most 258, none of them shorter than 3. */
function writePending() {
  while (pending > 0) {
    const length = pending <= 258 ? pending : Math.min(258, pending - 3);
    found.tokens[found.count++] = (length << 16) | distance;
    found.literals[257 + lengthSymbol[length]!]!++;
    found.distances[distanceSymbol[distance]!]!++;
    pending -= length;
  }
}

/** Columns of a row that were not drawn on, nor those that they repeat. */
function repeat(data: Uint8Array, { rows }: Changes, row: number, from: number, to: number) {
  const start = row * rows.stride;
  let run = rows.firsts[row]!;
  while (rows.ends[run]! <= from) run++;
  for (let column = from; column < to; run++) {
    const end = Math.min(rows.ends[run]!, to);
    const back = rows.distances[run]!;
    if (back > 0 && (end - column >= 3 || (pending > 0 && back === distance))) match(end - column, back);
    else for (let i = column; i < end; i++) literal(data[start + i]!);
    column = end;
  }
}

function search(data: Uint8Array, stride: number, from: number, to: number) {
  const words = wordsOf(data);
  const hashable = data.length - 4;
  let last = stride - 1;
  let at = from;
  while (at < to) {
    let best = 0;
    let back = 0;
    if (at >= stride && data[at] === data[at - stride]) {
      best = matchLength(data, words, at, at - stride, to);
      back = stride;
    }
    if (best < enough && at > 0 && data[at] === data[at - 1]) {
      const length = matchLength(data, words, at, at - 1, to);
      // A distance of one needs no extra bits.
      if (length >= best) {
        best = length;
        back = 1;
      }
    }
    if (best < enough && at + best < to) {
      if (last > 0 && at >= last && data[at + best] === data[at + best - last]) {
        const length = matchLength(data, words, at, at - last, to);
        if (length > best) {
          best = length;
          back = last;
        }
      }
      if (at <= hashable) {
        const hash = Math.imul(words.getInt32(at, true), 0x9e37_79b1) >>> (32 - hashBits);
        const head = heads[hash]!;
        let seen = head;
        for (let i = 0; i < tries && at - seen < window; i++) {
          if (data[seen + best] === data[at + best]) {
            const length = matchLength(data, words, at, seen, to);
            if (length > best + 1 || (length === best + 1 && best >= 4)) {
              best = length;
              back = at - seen;
            }
          }
          const next = links[seen % window]!;
          if (next >= seen) break;
          seen = next;
        }
        links[at % window] = head;
        heads[hash] = at;
      }
      if (best >= 3 && best < lazy && back !== stride && at >= stride && at + 1 < to) {
        const length = matchLength(data, words, at + 1, at + 1 - stride, to);
        if (length > best + 1) {
          literal(data[at++]!);
          best = length;
          back = stride;
        }
      }
    }
    if (best < 3) {
      literal(data[at++]!);
      continue;
    }
    if (back !== 1 && back !== stride) last = back;
    match(best, back);
    const end = at + best;
    for (at = Math.max(at + 1, end - remembered); at < end && at <= hashable; at++) {
      const hash = Math.imul(words.getInt32(at, true), 0x9e37_79b1) >>> (32 - hashBits);
      links[at % window] = heads[hash]!;
      heads[hash] = at;
    }
    at = end;
  }
}
