/** Sets a bit for each of `count` bytes from `at` on that is the same as the one `back` bytes before it. */
export function compare(mask: usize, at: usize, back: usize, count: i32): void {
  for (let i = 0; i < count; i += 16) {
    const same = i8x16.eq(v128.load(at + i), v128.load(at + i - back));
    store<u16>(mask + (i >> 3), <u16>i8x16.bitmask(same));
  }
  const last = mask + ((count >> 6) << 3);
  store<u64>(last, load<u64>(last) & (((<u64>1) << (count & 63)) - 1));
  store<u64>(last + 8, 0);
}

/** Of a mask, the bits that are followed by two others. */
export function threeInRow(mask: usize, into: usize, count: i32): void {
  let next: u64 = 0;
  for (let at: isize = (count >> 6) << 3; at >= 0; at -= 8) {
    const word = load<u64>(mask + at);
    store<u64>(into + at, word & shifted(word, next, 1) & shifted(word, next, 2));
    next = word;
  }
}

/** Of a mask, the bits that are followed by nineteen others: by 1, by 2, by 4, by 8, and by 4 more. */
export function twentyInRow(mask: usize, into: usize, count: i32): void {
  let next1: u64 = 0;
  let next2: u64 = 0;
  let next4: u64 = 0;
  let next8: u64 = 0;
  let next16: u64 = 0;
  for (let at: isize = (count >> 6) << 3; at >= 0; at -= 8) {
    const one = load<u64>(mask + at);
    const two = one & shifted(one, next1, 1);
    const four = two & shifted(two, next2, 2);
    const eight = four & shifted(four, next4, 4);
    const sixteen = eight & shifted(eight, next8, 8);
    store<u64>(into + at, sixteen & shifted(sixteen, next16, 4));
    next1 = one;
    next2 = two;
    next4 = four;
    next8 = eight;
    next16 = sixteen;
  }
}

function shifted(word: u64, next: u64, by: u64): u64 {
  return (word >> by) | (next << (64 - by));
}

/** The first bit that is set from `from` on, or `count`. */
export function nextSet(mask: usize, from: i32, count: i32): i32 {
  if (from >= count) return count;
  let at = (from >> 6) << 3;
  let word = load<u64>(mask + at) & (~(<u64>0) << (from & 63));
  while (word === 0) {
    at += 8;
    if (at << 3 >= count) return count;
    word = load<u64>(mask + at);
  }
  return (at << 3) + <i32>ctz(word);
}

/** The first bit that is clear from `from` on; the one after the last is. */
export function nextClear(mask: usize, from: i32): i32 {
  let at = (from >> 6) << 3;
  let word = ~load<u64>(mask + at) & (~(<u64>0) << (from & 63));
  while (word === 0) {
    at += 8;
    word = ~load<u64>(mask + at);
  }
  return (at << 3) + <i32>ctz(word);
}
