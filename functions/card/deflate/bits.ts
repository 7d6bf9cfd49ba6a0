/** Bits as deflate writes them, the lowest first; whoever writes many at once keeps the fields in variables meanwhile. */
export interface Bits {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
  /** Bits that are not written yet, and how many: fewer than 16. */
  held: number;
  count: number;
}

/** At most 16 bits. */
export function writeBits(bits: Bits, value: number, size: number) {
  bits.held |= value << bits.count;
  bits.count += size;
  while (bits.count >= 8) {
    bits.bytes[bits.at++] = bits.held;
    bits.held >>>= 8;
    bits.count -= 8;
  }
}
