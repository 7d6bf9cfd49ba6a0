import { type Bits, writeBits } from "./bits.ts";
import { codeLengths, codesOf } from "./code-lengths.ts";

const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** How long the codes of a block are, itself run-length and Huffman coded (RFC 1951, 3.2.7). */
export function writeCodeLengths(literals: Uint8Array, distances: Uint8Array, bits: Bits) {
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
  const sizes = codeLengths(counts, 7);
  const codes = codesOf(sizes);
  const written = Math.max(4, order.findLastIndex((symbol) => sizes[symbol]! > 0) + 1);
  writeBits(bits, used - 257, 5);
  writeBits(bits, usedDistances - 1, 5);
  writeBits(bits, written - 4, 4);
  for (const symbol of order.slice(0, written)) writeBits(bits, sizes[symbol]!, 3);
  for (const [symbol, value, size] of parts) {
    writeBits(bits, codes[symbol]!, sizes[symbol]!);
    writeBits(bits, value, size);
  }
}
