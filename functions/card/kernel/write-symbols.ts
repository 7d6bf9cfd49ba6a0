import { distances, literals, pixels } from "./memory";
import { distanceSymbol, extraOfDistance, extraOfLength, lengthSymbol, pieceOf } from "./symbols";

/**
 * Writes `bytes` bytes with so many copies after `bits` bits that stand at `room`, and the end of the block. Gives
 * where they end; those bits of the last one that are left are clear.
 *
 * Bits are held, the first one lowest, and written eight bytes at once, of which those count that are full: how many is as
 * good as random, and no reason to branch. Seven bits may be left; a copy takes 15 + 5 + 15 + 13, three literals 45.
 */
export function writeSymbols(bytes: usize, copies: usize, count: usize, room: usize, bits: u32): usize {
  let out = room + (bits >> 3);
  let used: u64 = bits & 7;
  let held: u64 = <u64>load<u8>(out) & (((<u64>1) << used) - 1);
  let at = pixels;
  const last = copies + 12 * count;
  for (let copy = copies; copy <= last; copy += 12) {
    const start = copy < last ? pixels + load<u32>(copy) : pixels + bytes;
    while (at < start) {
      for (const end = min(start, at + 3); at < end; at++) {
        const code = load<u32>(literals + 4 * load<u8>(at));
        held |= (<u64>(code & 0xffff)) << used;
        used += code >> 16;
      }
      store<u64>(out, held);
      out += <usize>(used >> 3);
      held >>= used & 56;
      used &= 7;
    }
    if (copy === last) break;
    const distance = load<i32>(copy, 8);
    const far = load<u32>(distances + 4 * distanceSymbol(distance));
    const farExtra = extraOfDistance(distance);
    const farBits = <u64>((distance - 1) & ((1 << farExtra) - 1));
    let left = load<i32>(copy, 4);
    at += left;
    while (left > 0) {
      const piece = pieceOf(left);
      left -= piece;
      const code = load<u32>(literals + 4 * lengthSymbol(piece));
      const extra = extraOfLength(piece);
      held |= (<u64>(code & 0xffff)) << used;
      used += code >> 16;
      held |= (<u64>((piece - 3) & ((1 << extra) - 1))) << used;
      used += extra;
      held |= (<u64>(far & 0xffff)) << used;
      used += far >> 16;
      held |= farBits << used;
      used += farExtra;
      store<u64>(out, held);
      out += <usize>(used >> 3);
      held >>= used & 56;
      used &= 7;
    }
  }
  const end = load<u32>(literals + 4 * 256);
  store<u64>(out, held | ((<u64>(end & 0xffff)) << used));
  used += end >> 16;
  return out + <usize>((used + 7) >> 3);
}
