import { distances, lengths, literals, pixels } from "./memory";
import { distanceSymbol, lengthSymbol, longest, pieceOf, shortest } from "./symbols";

/** Counts what `bytes` bytes with so many copies are written with; the end of the block is said once. */
export function countSymbols(bytes: usize, copies: usize, count: usize): void {
  memory.fill(literals, 0, (286 + 30) * 4);
  memory.fill(lengths, 0, (longest + 1) * 4);
  increment(literals + 4 * 256);
  let at = pixels;
  const end = copies + 12 * count;
  for (let copy = copies; copy < end; copy += 12) {
    for (const start = pixels + load<u32>(copy); at < start; at++) increment(literals + 4 * load<u8>(at));
    let left = load<i32>(copy, 4);
    at += left;
    const distance = distances + 4 * distanceSymbol(load<i32>(copy, 8));
    while (left > 0) {
      const piece = pieceOf(left);
      increment(lengths + 4 * piece);
      increment(distance);
      left -= piece;
    }
  }
  for (; at < pixels + bytes; at++) increment(literals + 4 * load<u8>(at));
  for (let length = shortest; length <= longest; length++) {
    const place = literals + 4 * lengthSymbol(length);
    store<u32>(place, load<u32>(place) + load<u32>(lengths + 4 * length));
  }
}

function increment(at: usize): void {
  store<u32>(at, load<u32>(at) + 1);
}
