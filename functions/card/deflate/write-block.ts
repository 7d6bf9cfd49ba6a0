import { type Bits, writeBits } from "./bits.ts";
import { codeLengths, codesOf } from "./code-lengths.ts";
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

/** The most bytes that a token can take: codes of 15 bits, 5 and 13 extra ones. */
export const bytesPerToken = 6;

/**
 * All tokens as the last block of a stream, with Huffman codes of their own (RFC 1951, 3.2.7). A token is a byte, or
 * `length << 16 | distance`.
 */
export function writeBlock(tokens: Uint32Array, count: number, bits: Bits) {
  const literals = new Uint32Array(286);
  const distances = new Uint32Array(30);
  literals[endOfBlock] = 1;
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!;
    if (token < 256) literals[token]!++;
    else {
      literals[257 + lengthSymbol[token >>> 16]!]!++;
      distances[distanceSymbol[token & 0xffff]!]!++;
    }
  }
  const sizes = codeLengths(literals, 15);
  const distanceSizes = codeLengths(distances, 15);
  writeBits(bits, 1, 1);
  writeBits(bits, 2, 2);
  writeCodeLengths(sizes, distanceSizes, bits);
  const codes = codesOf(sizes);
  writeTokens(tokens, count, bits, { codes, sizes }, { codes: codesOf(distanceSizes), sizes: distanceSizes });
  writeBits(bits, codes[endOfBlock]!, sizes[endOfBlock]!);
}

interface Code {
  codes: Uint16Array;
  sizes: Uint8Array;
}

function writeTokens(
  tokens: Uint32Array,
  tokenCount: number,
  bits: Bits,
  { codes, sizes }: Code,
  distance: Code,
) {
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
      if (count >= 16) {
        bytes[at++] = held;
        bytes[at++] = held >>> 8;
        held >>>= 16;
        count -= 16;
      }
      const symbol = distanceSymbol[token & 0xffff]!;
      held |= distance.codes[symbol]! << count;
      count += distance.sizes[symbol]!;
      if (count >= 16) {
        bytes[at++] = held;
        bytes[at++] = held >>> 8;
        held >>>= 16;
        count -= 16;
      }
      held |= ((token & 0xffff) - distanceBases[symbol]!) << count;
      count += extraOfDistance[symbol]!;
    }
    if (count >= 16) {
      bytes[at++] = held;
      bytes[at++] = held >>> 8;
      held >>>= 16;
      count -= 16;
    }
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
