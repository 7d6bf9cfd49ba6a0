/** Literals are their byte; a match is `matchFlag | length << 16 | distance`. */
export const matchFlag = 0x8000_0000;

const hashBits = 15;
const longest = 258;
/** A match of this length is taken without looking for a better one. */
const enough = 32;
/** A shorter one is compared with what begins at the next byte. */
const lazy = 16;
const tries = 4;
const remembered = 12;
const window = 32_767;

let heads = new Int32Array(1 << hashBits);
let links = new Int32Array(0);
let words: DataView = new DataView(new ArrayBuffer(0));

/** Of each row, the columns outside of which it is the same as the row above; none where `to` is not beyond `from`. */
export interface RowChanges {
  from: Int32Array;
  to: Int32Array;
}

/**
 * LZ77 for rows of palette indices. What is known to be as above costs nothing to find; elsewhere the pixel above, the
 * run, and then what was seen before are tried, with one step of second thoughts. Returns how many tokens it wrote; the
 * array must have room for one for each byte.
 */
export function findMatches(
  data: Uint8Array,
  stride: number,
  tokens: Uint32Array,
  changes: RowChanges,
): number {
  heads = heads.fill(-1);
  words = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (links.length < data.length) links = new Int32Array(data.length);
  let count = 0;
  let at = 0;
  for (let row = 0; row * stride < data.length; row++) {
    const start = row * stride;
    const end = Math.min(start + stride, data.length);
    const from = start + changes.from[row]!;
    const to = Math.max(from, start + changes.to[row]!);
    // Matches may run on into the next row, past what is known of it.
    if (from - at >= 3) {
      count = writeMatch(tokens, count, from - at, stride);
      at = from;
    }
    while (at < to) {
      const found = findAt(data, at, stride);
      let length = found >>> 16;
      if (length === 0) {
        tokens[count++] = data[at]!;
        insert(data, at);
        at++;
        continue;
      }
      insert(data, at);
      if (length < lazy && at + 1 < to) {
        const next = findAt(data, at + 1, stride);
        if (next >>> 16 > length + 1) {
          tokens[count++] = data[at]!;
          tokens[count++] = (matchFlag | next) >>> 0;
          length = 1 + (next >>> 16);
        } else tokens[count++] = (matchFlag | found) >>> 0;
      } else tokens[count++] = (matchFlag | found) >>> 0;
      // Of a long match only the end is remembered: its inside was seen before.
      for (let i = Math.max(at + 1, at + length - remembered); i < at + length; i++) insert(data, i);
      at += length;
    }
    if (end - at >= 3) {
      count = writeMatch(tokens, count, end - at, stride);
      at = end;
    }
    while (at < end) tokens[count++] = data[at++]!;
  }
  return count;
}

/** A length of any number of bytes in pieces of 258, none of them shorter than 3. */
function writeMatch(tokens: Uint32Array, from: number, length: number, distance: number): number {
  let count = from;
  let left = length;
  while (left > 0) {
    const part = left > longest && left < longest + 3 ? left - 3 : Math.min(left, longest);
    tokens[count++] = (matchFlag | (part << 16) | distance) >>> 0;
    left -= part;
  }
  return count;
}

/** The best match here as `length << 16 | distance`, 0 for none. */
function findAt(data: Uint8Array, at: number, stride: number): number {
  let best = 0;
  let distance = 0;
  if (at >= stride && data[at] === data[at - stride]) {
    best = matchLength(data, at, stride);
    distance = stride;
  }
  if (best < enough && at > 0 && data[at] === data[at - 1]) {
    const length = matchLength(data, at, 1);
    // A distance of one needs no extra bits.
    if (length >= best) {
      best = length;
      distance = 1;
    }
  }
  if (best >= enough || at + 3 >= data.length) return best < 3 ? 0 : (best << 16) | distance;
  let candidate = heads[hashAt(at)]!;
  for (let i = 0; i < tries && candidate >= 0 && at - candidate <= window; i++) {
    if (data[candidate + best] === data[at + best]) {
      const length = matchLength(data, at, at - candidate);
      if (length > best + 1 || (length === best + 1 && best >= 4)) {
        best = length;
        distance = at - candidate;
      }
      if (best >= enough) break;
    }
    candidate = links[candidate]!;
  }
  return best < 3 || (best === 3 && distance > 4096) ? 0 : (best << 16) | distance;
}

/** Four bytes at a time: a DataView reads them wherever they lie. */
function matchLength(data: Uint8Array, at: number, distance: number): number {
  const end = Math.min(longest, data.length - at);
  let length = 0;
  while (length + 4 <= end && words.getInt32(at + length) === words.getInt32(at + length - distance))
    length += 4;
  while (length < end && data[at + length] === data[at + length - distance]) length++;
  return length;
}

function hashAt(at: number): number {
  return Math.imul(words.getInt32(at), 0x9e37_79b1) >>> (32 - hashBits);
}

function insert(data: Uint8Array, at: number) {
  if (at + 3 >= data.length) return;
  const hash = hashAt(at);
  links[at] = heads[hash]!;
  heads[hash] = at;
}
