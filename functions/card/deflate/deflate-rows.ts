import { codeLengths, codesOf } from "./code-lengths.ts";
import { findMatches, matchFlag, type RowChanges } from "./find-matches.ts";

const extraOfLength = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const { bases: lengthBases } = table(extraOfLength, 3);
lengthBases[28] = 258;
const lengthSymbol = new Uint8Array(259);
for (let length = 3; length <= 258; length++)
  lengthSymbol[length] = lengthBases.findLastIndex((base) => base <= length);

const extraOfDistance = Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const { bases: distanceBases } = table(extraOfDistance, 1);
const distanceSymbol = new Uint8Array(32_769);
for (let symbol = 0; symbol < 30; symbol++) distanceSymbol.fill(symbol, distanceBases[symbol]!);

const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const tokensPerBlock = 16_384;
let tokens = new Uint32Array(0);

/**
 * A zlib stream (RFC 1950, 1951) of a picture's rows, `stride` bytes each. Made for palette indices, where most rows and
 * most pixels are those above: smaller than zlib at its default level and several times faster.
 */
export function deflateRows(
  data: Uint8Array,
  stride: number,
  changes = changedRows(data, stride),
): Uint8Array {
  if (tokens.length < data.length) tokens = new Uint32Array(data.length);
  const count = findMatches(data, stride, tokens, changes);
  const out = bitWriter(count * 4 + 1024);
  out.write(0x9c78, 16);
  for (let from = 0; from < count || from === 0; from += tokensPerBlock) {
    const block = tokens.subarray(from, Math.min(count, from + tokensPerBlock));
    writeBlock(block, from + tokensPerBlock >= count, out);
  }
  return out.finish(adler32(data, stride, changes));
}

function writeBlock(block: Uint32Array, isLast: boolean, out: BitWriter) {
  const literals = new Uint32Array(286);
  const distances = new Uint32Array(30);
  literals[256] = 1;
  for (const token of block) {
    if (token < matchFlag) literals[token]!++;
    else {
      literals[257 + lengthSymbol[(token >>> 16) & 0x1ff]!]!++;
      distances[distanceSymbol[token & 0xffff]!]!++;
    }
  }
  const literalLengths = codeLengths(literals, 15);
  const distanceLengths = codeLengths(distances, 15);
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeLengths(literalLengths, distanceLengths, out);
  const literalCodes = codesOf(literalLengths);
  const distanceCodes = codesOf(distanceLengths);
  for (const token of block) {
    if (token < matchFlag) out.write(literalCodes[token]!, literalLengths[token]!);
    else {
      const length = (token >>> 16) & 0x1ff;
      const distance = token & 0xffff;
      const l = lengthSymbol[length]!;
      const d = distanceSymbol[distance]!;
      out.write(literalCodes[257 + l]!, literalLengths[257 + l]!);
      out.write(length - lengthBases[l]!, extraOfLength[l]!);
      out.write(distanceCodes[d]!, distanceLengths[d]!);
      out.write(distance - distanceBases[d]!, extraOfDistance[d]!);
    }
  }
  out.write(literalCodes[256]!, literalLengths[256]!);
}

/** The code lengths themselves, run-length and Huffman coded (RFC 1951, 3.2.7). */
function writeLengths(literals: Uint8Array, distances: Uint8Array, out: BitWriter) {
  const used = Math.max(257, literals.findLastIndex((length) => length > 0) + 1);
  const usedDistances = Math.max(1, distances.findLastIndex((length) => length > 0) + 1);
  const lengths = [...literals.subarray(0, used), ...distances.subarray(0, usedDistances)];
  const parts: [symbol: number, value: number, bits: number][] = [];
  for (let i = 0; i < lengths.length; ) {
    let run = 1;
    while (lengths[i + run] === lengths[i]) run++;
    if (lengths[i] === 0 && run >= 3) {
      run = Math.min(run, 138);
      parts.push(run > 10 ? [18, run - 11, 7] : [17, run - 3, 3]);
      i += run;
    } else {
      parts.push([lengths[i]!, 0, 0]);
      i++;
    }
  }
  const counts = new Uint32Array(19);
  for (const [symbol] of parts) counts[symbol]!++;
  const codeSizes = codeLengths(counts, 7);
  const codes = codesOf(codeSizes);
  const written = Math.max(4, order.findLastIndex((symbol) => codeSizes[symbol]! > 0) + 1);
  out.write(used - 257, 5);
  out.write(usedDistances - 1, 5);
  out.write(written - 4, 4);
  for (const symbol of order.slice(0, written)) out.write(codeSizes[symbol]!, 3);
  for (const [symbol, value, bits] of parts) {
    out.write(codes[symbol]!, codeSizes[symbol]!);
    out.write(value, bits);
  }
}

interface BitWriter {
  write(value: number, bits: number): void;
  finish(checksum: number): Uint8Array;
}

function bitWriter(room: number): BitWriter {
  let bytes = new Uint8Array(room);
  let [at, held, count] = [0, 0, 0];
  return {
    write(value, bits) {
      held |= value << count;
      count += bits;
      while (count >= 8) {
        if (at + 8 > bytes.length) {
          const larger = new Uint8Array(bytes.length * 2);
          larger.set(bytes);
          bytes = larger;
        }
        bytes[at++] = held;
        held >>>= 8;
        count -= 8;
      }
    },
    finish(checksum) {
      if (count > 0) bytes[at++] = held;
      for (const shift of [24, 16, 8, 0]) bytes[at++] = checksum >>> shift;
      return bytes.subarray(0, at);
    },
  };
}

/** Found by comparing, for rows of which nothing is known: a whole row is as above, or none of it. */
export function changedRows(data: Uint8Array, stride: number): RowChanges {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const rows = Math.ceil(data.length / stride);
  const changes = { from: new Int32Array(rows), to: new Int32Array(rows).fill(stride) };
  for (let row = 1; (row + 1) * stride <= data.length; row++) {
    const at = row * stride;
    if (stride > 2 && bytes.compare(bytes, at - stride, at, at, at + stride) === 0) {
      changes.from[row] = stride;
      changes.to[row] = stride;
    }
  }
  changes.to[rows - 1] = data.length - (rows - 1) * stride;
  return changes;
}

/** Adler-32, row by row: a row's sums differ from those of the row above by what has changed in it. */
function adler32(data: Uint8Array, stride: number, { from, to }: RowChanges): number {
  const modulus = 65_521;
  let a = 1;
  let b = 0;
  let sum = 0;
  let weighted = 0;
  for (let start = 0, row = 0; start < data.length; start += stride, row++) {
    const end = Math.min(start + stride, data.length);
    const whole = row === 0 || end - start < stride;
    if (whole) {
      sum = 0;
      weighted = 0;
    }
    const [first, last] = whole ? [start, end] : [start + from[row]!, start + to[row]!];
    for (let i = first; i < last; i++) {
      const more = whole ? data[i]! : data[i]! - data[i - stride]!;
      sum += more;
      weighted += more * (end - i);
    }
    b = (b + (end - start) * a + weighted) % modulus;
    a = (a + sum) % modulus;
  }
  return b * 65_536 + a;
}

function table(extras: number[], first: number): { bases: number[] } {
  let base = first;
  const bases = extras.map((extra) => {
    const here = base;
    base += 1 << extra;
    return here;
  });
  return { bases };
}
