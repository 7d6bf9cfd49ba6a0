import { distances, lengths, literals, pixels } from "./memory";
import {
  distanceSymbol,
  extraOfDistance,
  extraOfLength,
  lengthSymbol,
  longest,
  pieceOf,
  shortest,
} from "./symbols";

/**
 * Writes `bytes` bytes with so many copies after `bits` bits that stand at `room`, and the end of the block. Gives
 * where they end; those bits of the last one that are left are clear.
 *
 * Bits are held, the first one lowest, and written eight bytes at once, of which those count that are full: how many is as
 * good as random, and no reason to branch. Seven bits may be left; a copy takes 15 + 5 + 15 + 13, three literals 45.
 */
export function writeSymbols(bytes: usize, copies: usize, count: usize, room: usize, bits: u32): usize {
  sayLengths();
  let out = room + (bits >> 3);
  let used: u64 = bits & 7;
  let held: u64 = <u64>load<u8>(out) & (((<u64>1) << used) - 1);
  let at = pixels;
  const last = copies + 12 * count;
  for (let copy = copies; copy <= last; copy += 12) {
    const start = copy < last ? pixels + load<u32>(copy) : pixels + bytes;
    for (; at + 3 <= start; at += 3) {
      const one = load<u32>(literals + 4 * load<u8>(at));
      const two = load<u32>(literals + 4 * load<u8>(at, 1));
      const three = load<u32>(literals + 4 * load<u8>(at, 2));
      held |= (<u64>(one & 0xffff)) << used;
      used += one >> 16;
      held |= (<u64>(two & 0xffff)) << used;
      used += two >> 16;
      held |= (<u64>(three & 0xffff)) << used;
      used += three >> 16;
      store<u64>(out, held);
      out += <usize>(used >> 3);
      held >>= used & 56;
      used &= 7;
    }
    for (; at < start; at++) {
      const code = load<u32>(literals + 4 * load<u8>(at));
      held |= (<u64>(code & 0xffff)) << used;
      used += code >> 16;
    }
    store<u64>(out, held);
    out += <usize>(used >> 3);
    held >>= used & 56;
    used &= 7;
    if (copy === last) break;
    const distance = load<i32>(copy, 8);
    const far = load<u32>(distances + 4 * distanceSymbol(distance));
    const farExtra = extraOfDistance(distance);
    const farBits = <u64>(far & 0xffff) | ((<u64>((distance - 1) & ((1 << farExtra) - 1))) << (far >> 16));
    const farSize = (far >> 16) + farExtra;
    let left = load<i32>(copy, 4);
    at += left;
    while (left > 0) {
      const piece = pieceOf(left);
      left -= piece;
      const near = load<u32>(lengths + 4 * piece);
      held |= (<u64>(near & 0xffffff)) << used;
      used += near >> 24;
      held |= farBits << used;
      used += farSize;
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

/** The bits of each length: its code, and what follows it. */
function sayLengths(): void {
  for (let length = shortest; length <= longest; length++) {
    const code = load<u32>(literals + 4 * lengthSymbol(length));
    const size = code >> 16;
    const extra = extraOfLength(length);
    const rest = (length - shortest) & ((1 << extra) - 1);
    store<u32>(lengths + 4 * length, (code & 0xffff) | (rest << size) | ((size + extra) << 24));
  }
}
