/** Literals are their byte; a match is `matchFlag | length << 16 | distance`. */
export const matchFlag = 0x8000_0000;

const hashBits = 15;
const longest = 258;
/** A match of this length is taken without looking for a better one. */
const enough = 48;
const tries = 6;
const window = 32_767;

let heads = new Int32Array(1 << hashBits);
let links = new Int32Array(0);

/**
 * LZ77 for rows of palette indices: a row like the one above costs a comparison; elsewhere the pixel above, the run, and
 * then what was seen before are tried, with one step of second thoughts. Returns how many tokens it wrote; the array
 * must have room for one for each byte. `repeats` says of each row whether it is the one above.
 */
export function findMatches(
  data: Uint8Array,
  stride: number,
  tokens: Uint32Array,
  repeats: Uint8Array,
): number {
  heads = heads.fill(-1);
  if (links.length < data.length) links = new Int32Array(data.length);
  let count = 0;
  let at = 0;
  let insertedTo = 0;
  while (at < data.length) {
    if (stride > 2 && at % stride === 0 && repeats[at / stride] === 1) {
      count = writeMatch(tokens, count, stride, stride);
      at += stride;
      insertedTo = at;
      continue;
    }
    let found = findAt(data, at, stride);
    if (found >>> 16 < 3) {
      tokens[count++] = data[at]!;
      at++;
    } else {
      if (found >>> 16 < enough && at + 1 < data.length) {
        insertUpTo(data, insertedTo, at + 1);
        insertedTo = Math.max(insertedTo, at + 1);
        const next = findAt(data, at + 1, stride);
        if (next >>> 16 > (found >>> 16) + 1) {
          tokens[count++] = data[at]!;
          at++;
          found = next;
        }
      }
      tokens[count++] = (matchFlag | found) >>> 0;
      at += found >>> 16;
    }
    // Of a long match only the end is remembered: its inside was seen before.
    insertUpTo(data, Math.max(insertedTo, at - 24), at);
    insertedTo = at;
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
  let candidate = heads[hashAt(data, at)]!;
  for (let i = 0; i < tries && candidate >= 0 && at - candidate <= window; i++) {
    if (data[candidate + best] === data[at + best]) {
      const length = matchLength(data, at, at - candidate);
      if (length > best + 1 || (length === best + 1 && best >= 4))
        [best, distance] = [length, at - candidate];
      if (best >= enough) break;
    }
    candidate = links[candidate]!;
  }
  return best < 3 || (best === 3 && distance > 4096) ? 0 : (best << 16) | distance;
}

function matchLength(data: Uint8Array, at: number, distance: number): number {
  const end = Math.min(longest, data.length - at);
  let length = 0;
  while (length < end && data[at + length] === data[at + length - distance]) length++;
  return length;
}

function hashAt(data: Uint8Array, at: number): number {
  const word = data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
  return Math.imul(word, 0x9e37_79b1) >>> (32 - hashBits);
}

function insertUpTo(data: Uint8Array, from: number, to: number) {
  const end = Math.min(to, data.length - 3);
  for (let i = from; i < end; i++) {
    const hash = hashAt(data, i);
    links[i] = heads[hash]!;
    heads[hash] = i;
  }
}
