/**
 * Boosted trees as they are shipped. `edges` are the thresholds of each feature. `features` and `values` have a character for each node
 * in depth-first order, see `packedSymbols`: the feature + 1 and the number of the edge, or 0 and the leaf's value in steps of `step`
 * around the middle symbol.
 */
export interface PackedTrees {
  edges: number[][];
  step: number;
  features: string;
  values: string;
}

/** What JSON writes as one character without escaping it, from code 35 on; 92 is the backslash. */
export const packedSymbols = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((symbol) => symbol !== "\\")
  .join("");

/** The symbol of a leaf worth nothing. */
export const middleSymbol = 30;

export interface BoostedTrees {
  /** The sum of the leaves that a row of features falls into. */
  score: (row: Float64Array) => number;
  /** The leaf of each tree, in order. */
  leaves: (row: Float64Array) => number[];
  /** Where a row stands among the edges of each feature, from −.5 below all to .5 above all; 0 where there are none. */
  places: (row: Float64Array) => number[];
}

export function unpackTrees({ edges, step, features, values }: PackedTrees): BoostedTrees {
  const nodes = features.length;
  const feature = new Int16Array(nodes);
  const value = new Float64Array(nodes);
  const right = new Int32Array(nodes);
  const roots: number[] = [];
  const read = (node: number): number => {
    feature[node] = packedSymbols.indexOf(features[node]!) - 1;
    const number = packedSymbols.indexOf(values[node]!);
    if (feature[node]! < 0) {
      value[node] = (number - middleSymbol) * step;
      return node + 1;
    }
    value[node] = edges[feature[node]!]![number]!;
    right[node] = read(node + 1);
    return read(right[node]!);
  };
  for (let node = 0; node < nodes; ) {
    roots.push(node);
    node = read(node);
  }
  const leaf = (root: number, row: Float64Array): number => {
    let node = root;
    for (let f = feature[node]!; f >= 0; f = feature[node]!)
      node = row[f]! <= value[node]! ? node + 1 : right[node]!;
    return value[node]!;
  };
  return {
    score: (row) => roots.reduce((sum, root) => sum + leaf(root, row), 0),
    leaves: (row) => roots.map((root) => leaf(root, row)),
    places: (row) =>
      edges.map((cuts, f) =>
        cuts.length === 0 ? 0 : cuts.filter((cut) => row[f]! > cut).length / cuts.length - 0.5,
      ),
  };
}
