/**
 * How many bytes from `at` on, up to `end`, are the same as those from an earlier place on. Four at a time: `words` is
 * a view of the same bytes, which reads them wherever they lie.
 */
export function matchLength(
  data: Uint8Array,
  words: DataView,
  at: number,
  from: number,
  end: number,
): number {
  let i = at;
  let j = from;
  for (; i + 4 <= end; i += 4, j += 4) {
    const differing = words.getInt32(i, true) ^ words.getInt32(j, true);
    // The lowest bit that differs lies in the first byte that does.
    if (differing !== 0) return i - at + ((31 - Math.clz32(differing & -differing)) >> 3);
  }
  while (i < end && data[i] === data[j]) {
    i++;
    j++;
  }
  return i - at;
}

export function wordsOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}
