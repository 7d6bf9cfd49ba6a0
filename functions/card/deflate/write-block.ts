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
const longestCode = 15;

/** The most bytes that a token can take: two codes of 15 bits, 5 and 13 extra ones. */
export const bytesPerToken = 6;

/** All tokens as the last block of a stream, with Huffman codes of their own (RFC 1951, 3.2.7). */
export function writeBlock(found: Tokens, bits: Bits) {
  found.literals[endOfBlock] = 1;
  const sizes = codeLengths(found.literals, longestCode);
  const distanceSizes = codeLengths(found.distances, longestCode);
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
  const bytes = bits.bytes;
  let { at, held, count } = bits;
  for (let i = 0; i < tokenCount; i++) {
    const token = tokens[i]!;
    if (token < 256) {
      held |= codes[token]! << count;
      count += sizes[token]!;
    } else {
      const length = token >>> 16;
      const span = lengthSymbol[length]!;
      held |= codes[257 + span]! << count;
      count += sizes[257 + span]!;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      at += (count >> 4) << 1;
      held >>>= count & 16;
      count &= 15;
      held |= (length - lengthBases[span]!) << count;
      count += extraOfLength[span]!;
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
