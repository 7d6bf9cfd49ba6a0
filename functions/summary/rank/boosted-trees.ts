import { packedSymbols, unpackedValue } from "./packed-values.ts";

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

export interface BoostedTrees {
  /** The sum of the leaves that a row of features falls into, each times the factor of its tree. */
  score: (row: Float64Array, factors?: number[]) => number;
  /** How many features a row has. */
  features: number;
  /** The leaf of each tree, in order. */
  leaves: (row: Float64Array) => number[];
  /** Where a value stands among the edges of a feature, from −.5 below all to .5 above all; 0 where there are none. */
  place: (feature: number, value: number) => number;
}

/** The trees that the two strings of `PackedTrees` stand for, as flat arrays: the left child of a node is the next one. */
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
      value[node] = unpackedValue(number, step);
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
    features: edges.length,
    score: (row, factors) => {
      let sum = 0;
      for (let t = 0; t < roots.length; t++) sum += leaf(roots[t]!, row) * (factors?.[t] ?? 1);
      return sum;
    },
    leaves: (row) => roots.map((root) => leaf(root, row)),
    place: (f, value) => placeAmong(edges[f]!, value),
  };
}

function placeAmong(cuts: number[], value: number): number {
  if (cuts.length === 0) return 0;
  let below = 0;
  while (below < cuts.length && value > cuts[below]!) below++;
  return below / cuts.length - 0.5;
}
