import { type Bits, writeBits } from "./bits.ts";
import { codeLengths, codesOf } from "./code-lengths.ts";
import type { Tokens } from "./find-matches.ts";
import {
  distanceBases,
  distanceSymbol,
  extraOfDistance,
  extraOfLength,
  lengthBases,
  lengthSymbol,
} from "./symbols.ts";
import { writeCodeLengths } from "./write-code-lengths.ts";

const endOfBlock = 256;
/** With 5 extra bits and 15 that wait, these fit in 32. RFC 1951 would allow 15; no card needs more than 11. */
const longestCode = 11;

/** The most bytes that a token can take: codes of 11 and 15 bits, 5 and 13 extra ones. */
export const bytesPerToken = 6;

/** All tokens as the last block of a stream, with Huffman codes of their own (RFC 1951, 3.2.7). */
export function writeBlock(found: Tokens, bits: Bits) {
  found.literals[endOfBlock] = 1;
  const sizes = codeLengths(found.literals, longestCode);
  const distanceSizes = codeLengths(found.distances, 15);
  writeBits(bits, 1, 1);
  writeBits(bits, 2, 2);
  writeCodeLengths(sizes, distanceSizes, bits);
  const codes = codesOf(sizes);
  writeTokens(found, bits, { codes, sizes }, { codes: codesOf(distanceSizes), sizes: distanceSizes });
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
function writeTokens({ tokens, count: tokenCount }: Tokens, bits: Bits, { codes, sizes }: Code, far: Code) {
  const whole = lengthCodes(codes, sizes);
  const bytes = bits.bytes;
  let { at, held, count } = bits;
  for (let i = 0; i < tokenCount; i++) {
    const token = tokens[i]!;
    if (token < 256) {
      held |= codes[token]! << count;
      count += sizes[token]!;
    } else {
      const length = token >>> 16;
      held |= whole.codes[length]! << count;
      count += whole.sizes[length]!;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      at += (count >> 4) << 1;
      held >>>= count & 16;
      count &= 15;
      const distance = token & 0xffff;
      const symbol = distanceSymbol[distance]!;
      held |= far.codes[symbol]! << count;
      count += far.sizes[symbol]!;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      at += (count >> 4) << 1;
      held >>>= count & 16;
      count &= 15;
      held |= (distance - distanceBases[symbol]!) << count;
      count += extraOfDistance[symbol]!;
    }
    bytes[at] = held;
    bytes[at + 1] = held >>> 8;
    at += (count >> 4) << 1;
    held >>>= count & 16;
    count &= 15;
  }
  Object.assign(bits, { at, held, count });
}

/** Of each length from 3 to 258, its code and extra bits in one. */
function lengthCodes(codes: Uint16Array, sizes: Uint8Array) {
  const whole = { codes: new Uint32Array(259), sizes: new Uint8Array(259) };
  for (let length = 3; length <= 258; length++) {
    const symbol = lengthSymbol[length]!;
    const size = sizes[257 + symbol]!;
    whole.codes[length] = codes[257 + symbol]! | ((length - lengthBases[symbol]!) << size);
    whole.sizes[length] = size + extraOfLength[symbol]!;
  }
  return whole;
}
