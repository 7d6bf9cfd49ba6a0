/** PageRank over the similarity of sentences, times their number, so that 1 is an ordinary sentence. */
export function rankByLinks(similarity: Float64Array, n: number): Float64Array {
  const degree = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) degree[i]! += similarity[i * n + j]!;
  let rank = new Float64Array(n).fill(1);
  for (let round = 0; round < 12; round++) {
    const next = new Float64Array(n).fill(0.15);
    for (let i = 0; i < n; i++) {
      if (degree[i]! === 0) {
        next[i]! += 0.85 * rank[i]!;
        continue;
      }
      const share = (0.85 * rank[i]!) / degree[i]!;
      for (let j = 0; j < n; j++) if (i !== j) next[j]! += share * similarity[i * n + j]!;
    }
    rank = next;
  }
  return rank;
}
