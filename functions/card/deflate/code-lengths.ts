/** Lengths of Huffman codes for these frequencies, none longer than `limit`; 0 for a symbol that does not occur. */
export function codeLengths(frequencies: Uint32Array, limit: number): Uint8Array {
  for (let counts = frequencies; ; counts = counts.map((count) => (count === 0 ? 0 : (count >> 1) | 1))) {
    const lengths = huffman(counts);
    if (lengths.every((length) => length <= limit)) return lengths;
  }
}

/** More than there are symbols in an alphabet of deflate's. */
const symbols = 512;

function huffman(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const keys = new Float64Array(counts.length);
  let used = 0;
  for (let symbol = 0; symbol < counts.length; symbol++)
    if (counts[symbol]! > 0) keys[used++] = counts[symbol]! * symbols + symbol;
  // By count, then by symbol; numbers in a typed array are sorted without asking a function.
  const leaves = keys.subarray(0, used).sort();
  if (leaves.length === 1) lengths[leaves[0]! % symbols] = 1;
  if (leaves.length < 2) return lengths;
  // Two queues, both in order of weight: the leaves, and the pairs as they are made.
  const nodes = 2 * leaves.length - 1;
  const weights = new Float64Array(nodes);
  const parents = new Uint16Array(nodes);
  for (let i = 0; i < leaves.length; i++) weights[i] = Math.floor(leaves[i]! / symbols);
  let [leaf, pair] = [0, leaves.length];
  for (let made = leaves.length; made < nodes; made++) {
    for (let child = 0; child < 2; child++) {
      const isLeaf = pair >= made || (leaf < leaves.length && weights[leaf]! <= weights[pair]!);
      const lightest = isLeaf ? leaf++ : pair++;
      parents[lightest] = made;
      weights[made]! += weights[lightest]!;
    }
  }
  const depths = new Uint8Array(nodes);
  for (let node = nodes - 2; node >= 0; node--) depths[node] = depths[parents[node]!]! + 1;
  for (let i = 0; i < leaves.length; i++) lengths[leaves[i]! % symbols] = depths[i]!;
  return lengths;
}

/** Canonical codes for these lengths (RFC 1951, 3.2.2), their bits reversed as deflate writes them. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  for (const length of lengths) if (length > 0) next[length + 1]!++;
  for (let length = 1; length <= 16; length++) next[length] = (next[length]! + next[length - 1]!) << 1;
  const codes = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    const code = next[length]!++;
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    codes[symbol] = reversed;
  }
  return codes;
}
