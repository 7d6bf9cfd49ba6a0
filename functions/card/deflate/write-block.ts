import { type Bits, writeBits } from "./bits.ts";
import { codeLengths, codesOf } from "./code-lengths.ts";
import { endOfBlock, pieceOf, type SymbolCounts } from "./count-symbols.ts";
import type { Copies } from "./find-copies.ts";
import {
  distanceBases,
  distanceSymbol,
  extraOfDistance,
  extraOfLength,
  lengthBases,
  lengthSymbol,
} from "./symbols.ts";
import { writeCodeLengths } from "./write-code-lengths.ts";

const longestCode = 15;
/** So that the code of a distance fits into 16 bits with what comes before it. */
const longestDistanceCode = 11;

/** The most bytes that a block of these symbols can take: a literal has up to 15 bits, a piece of a copy up to 44. */
export function mostBytes({ literals, distances }: SymbolCounts): number {
  const sum = (counts: Uint32Array) => counts.reduce((all, count) => all + count, 0);
  return 2 * sum(literals) + 4 * sum(distances) + 1024;
}

/** All data as the last block of a stream, with Huffman codes of its own (RFC 1951, 3.2.7). */
export function writeBlock(
  data: Uint8Array,
  copies: Copies,
  { literals, distances }: SymbolCounts,
  bits: Bits,
) {
  const sizes = codeLengths(literals, longestCode);
  const distanceSizes = codeLengths(distances, longestDistanceCode);
  writeBits(bits, 1, 1);
  writeBits(bits, 2, 2);
  writeCodeLengths(sizes, distanceSizes, bits);
  const codes = codesOf(sizes);
  writeData(data, copies, bits, { codes, sizes }, { codes: codesOf(distanceSizes), sizes: distanceSizes });
  writeBits(bits, codes[endOfBlock]!, sizes[endOfBlock]!);
}

interface Code {
  codes: Uint16Array;
  sizes: Uint8Array;
}

/**
 * Two bytes are written after each piece, and count only if they are full: which of them are is as good as random, and a
 * wrong guess of the processor costs more than the writing.
 */
function writeData(data: Uint8Array, copies: Copies, bits: Bits, { codes, sizes }: Code, far: Code) {
  const bytes = bits.bytes;
  let { at, held, count } = bits;
  for (let i = 0, next = 0; i <= copies.count; i++) {
    const start = i < copies.count ? copies.starts[i]! : data.length;
    for (; next < start; next++) {
      const literal = data[next]!;
      held |= codes[literal]! << count;
      count += sizes[literal]!;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      at += (count >> 4) << 1;
      held >>>= count & 16;
      count &= 15;
    }
    if (i === copies.count) break;
    const distance = copies.distances[i]!;
    const symbol = distanceSymbol[distance]!;
    for (let left = copies.lengths[i]!; left > 0; ) {
      const length = pieceOf(left);
      left -= length;
      next += length;
      const span = lengthSymbol[length]!;
      held |= codes[257 + span]! << count;
      count += sizes[257 + span]!;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      at += (count >> 4) << 1;
      held >>>= count & 16;
      count &= 15;
      held |= ((length - lengthBases[span]!) | (far.codes[symbol]! << extraOfLength[span]!)) << count;
      count += extraOfLength[span]! + far.sizes[symbol]!;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      at += (count >> 4) << 1;
      held >>>= count & 16;
      count &= 15;
      held |= (distance - distanceBases[symbol]!) << count;
      count += extraOfDistance[symbol]!;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      at += (count >> 4) << 1;
      held >>>= count & 16;
      count &= 15;
    }
  }
  Object.assign(bits, { at, held, count });
}
