import type { Sheet } from "../pixels/sheet.ts";
import { giveBack } from "../pixels/start-kernel.ts";
import { adler32 } from "./adler32.ts";
import { type Bits, writeBits } from "./bits.ts";
import { codeLengths, codesOf } from "./code-lengths.ts";
import { writeCodeLengths } from "./write-code-lengths.ts";

const longestCode = 15;
/** Symbols of literals and lengths, and of distances. */
const alphabets = [286, 30];
/** More than the head of a stream takes. */
const headBytes = 512;
/** A copy is three numbers. */
const copyBytes = 12;

/**
 * A zlib stream (RFC 1950, 1951) of a sheet's rows: smaller than zlib's at its default level, because it looks for what palette
 * indices repeat, and only where something was drawn. The sheet's memory is another's then.
 */
export function packSheet(sheet: Sheet): Uint8Array {
  const { kernel, known, rows, stride, end } = sheet;
  const bytes = known.data.length;
  const checksum = adler32(sheet);
  const runs = known.ends.length;
  const runEnds = after(end);
  const runDistances = after(runEnds + 2 * runs);
  const copies = after(runDistances + 2 * runs);
  kernel.reserve(copies);
  const { buffer } = kernel.memory;
  new Uint32Array(buffer, kernel.firstRuns.value, rows).set(known.firsts.subarray(0, rows));
  new Uint16Array(buffer, runEnds, runs).set(known.ends);
  new Uint16Array(buffer, runDistances, runs).set(known.distances);
  const count = kernel.findCopies(rows, stride, known.beside, runEnds, runDistances, copies);
  kernel.countSymbols(bytes, copies, count);
  const stream = writeStream(sheet, copies, count, checksum);
  giveBack(kernel);
  return stream;
}

/** The next multiple of 16, and some bytes that the kernel may read at no harm. */
function after(end: number): number {
  return (end + 31) & ~15;
}

/** All data as one block, with Huffman codes of its own (RFC 1951, 3.2.7). */
function writeStream({ kernel, known }: Sheet, copies: number, count: number, checksum: number): Uint8Array {
  const places = [kernel.literals.value, kernel.distances.value];
  const counts = places.map((place, i) => new Uint32Array(kernel.memory.buffer, place, alphabets[i]));
  const sizes = counts.map((each) => codeLengths(each, longestCode));
  const bits: Bits = { bytes: new Uint8Array(headBytes), at: 0, held: 0, count: 0 };
  writeBits(bits, 0x9c78, 16);
  writeBits(bits, 1, 1);
  writeBits(bits, 2, 2);
  writeCodeLengths(sizes[0]!, sizes[1]!, bits);
  bits.bytes[bits.at] = bits.held;
  // A literal takes up to 15 bits, a piece of a copy 48.
  const most = headBytes + sumOf(counts[0]!) * 2 + sumOf(counts[1]!) * 6 + 8;
  counts.forEach((each, i) => {
    const codes = codesOf(sizes[i]!);
    for (let symbol = 0; symbol < codes.length; symbol++)
      each[symbol] = codes[symbol]! | (sizes[i]![symbol]! << 16);
  });
  const room = after(copies + copyBytes * count);
  kernel.reserve(room + most);
  const memory = new Uint8Array(kernel.memory.buffer);
  memory.set(bits.bytes, room);
  const end = kernel.writeSymbols(known.data.length, copies, count, room, 8 * bits.at + bits.count);
  new DataView(memory.buffer).setUint32(end, checksum);
  return memory.slice(room, end + 4);
}

function sumOf(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
