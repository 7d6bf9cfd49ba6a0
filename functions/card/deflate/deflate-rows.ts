import { adler32 } from "./adler32.ts";
import { type Bits, writeBits } from "./bits.ts";
import type { Changes } from "./changes.ts";
import { countSymbols } from "./count-symbols.ts";
import { findCopies } from "./find-copies.ts";
import { mostBytes, writeBlock } from "./write-block.ts";

let room = new Uint8Array(0);

/**
 * A zlib stream (RFC 1950, 1951) of a picture's rows, `stride` bytes each. Made for palette indices that were drawn on
 * rows which are known: it looks at what was drawn, and is smaller than zlib at its default level.
 */
export function deflateRows(data: Uint8Array, stride: number, changes?: Changes): Uint8Array {
  const copies = findCopies(data, stride, changes);
  const counts = countSymbols(data, copies);
  const most = mostBytes(counts);
  if (room.length < most) room = new Uint8Array(most);
  const bits: Bits = { bytes: room, at: 0, held: 0, count: 0 };
  writeBits(bits, 0x9c78, 16);
  writeBlock(data, copies, counts, bits);
  if (bits.count > 0) writeBits(bits, 0, 8 - bits.count);
  const checksum = adler32(data, changes);
  for (const shift of [24, 16, 8, 0]) writeBits(bits, (checksum >>> shift) & 255, 8);
  return room.slice(0, bits.at);
}
