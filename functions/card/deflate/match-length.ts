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
  while (i + 4 <= end && words.getInt32(i) === words.getInt32(j)) {
    i += 4;
    j += 4;
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
