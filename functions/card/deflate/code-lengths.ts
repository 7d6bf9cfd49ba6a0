/** Lengths of Huffman codes for these frequencies, none longer than `limit`; 0 for a symbol that does not occur. */
export function codeLengths(frequencies: Uint32Array, limit: number): Uint8Array {
  for (let counts = frequencies; ; counts = counts.map((count) => (count === 0 ? 0 : (count >> 1) | 1))) {
    const lengths = huffman(counts);
    if (lengths.every((length) => length <= limit)) return lengths;
  }
}

function huffman(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves = [...counts.keys()]
    .filter((symbol) => counts[symbol]! > 0)
    .sort((a, b) => counts[a]! - counts[b]! || a - b);
  if (leaves.length === 1) lengths[leaves[0]!] = 1;
  if (leaves.length < 2) return lengths;
  // Two queues, both in order of weight: the leaves, and the pairs as they are made.
  const weights = leaves.map((symbol) => counts[symbol]!);
  const parents: number[] = [];
  let [leaf, pair] = [0, leaves.length];
  const lightest = () =>
    pair >= weights.length || (leaf < leaves.length && weights[leaf]! <= weights[pair]!) ? leaf++ : pair++;
  while (weights.length < 2 * leaves.length - 1) {
    const [a, b] = [lightest(), lightest()];
    parents[a] = parents[b] = weights.length;
    weights.push(weights[a]! + weights[b]!);
  }
  const depths = new Uint8Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node--) depths[node] = depths[parents[node]!]! + 1;
  for (const [i, symbol] of leaves.entries()) lengths[symbol] = depths[i]!;
  return lengths;
}

/** Canonical codes for these lengths (RFC 1951, 3.2.2), their bits reversed as deflate writes them. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      let reversed = 0;
      for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
      codes[symbol] = reversed;
      code++;
    }
    code <<= 1;
  }
  return codes;
}
