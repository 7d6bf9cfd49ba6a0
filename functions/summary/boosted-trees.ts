/**
 * Boosted trees as they are shipped. `edges` are the thresholds of each feature; `trees` is base64 of nodes in depth-first order, two
 * bytes each: feature + 1 and the number of the edge, or 0 and the leaf's value in steps of `step` around 128.
 */
export interface PackedTrees {
  edges: number[][];
  step: number;
  trees: string;
}

export interface BoostedTrees {
  /** The sum of the leaves that a row of features falls into. */
  score: (row: Float64Array) => number;
}

export function unpackTrees({ edges, step, trees }: PackedTrees): BoostedTrees {
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const nodes = bytes.length / 2;
  const feature = new Int16Array(nodes);
  const value = new Float64Array(nodes);
  const right = new Int32Array(nodes);
  const roots: number[] = [];
  const read = (node: number): number => {
    feature[node] = bytes[2 * node]! - 1;
    if (feature[node]! < 0) {
      value[node] = (bytes[2 * node + 1]! - 128) * step;
      return node + 1;
    }
    value[node] = edges[feature[node]!]![bytes[2 * node + 1]!]!;
    right[node] = read(node + 1);
    return read(right[node]!);
  };
  for (let node = 0; node < nodes; ) {
    roots.push(node);
    node = read(node);
  }
  return {
    score(row) {
      let sum = 0;
      for (const root of roots) {
        let node = root;
        for (let f = feature[node]!; f >= 0; f = feature[node]!)
          node = row[f]! <= value[node]! ? node + 1 : right[node]!;
        sum += value[node]!;
      }
      return sum;
    },
  };
}
