/** A tree as flat arrays: an inner node sends a row left where its bin is at most `cut`. */
export interface Tree {
  feature: number[];
  cut: number[];
  left: number[];
  right: number[];
  value: number[];
}

/** Trees with the upper edges of the bins that they cut at. */
export interface Grown {
  trees: Tree[];
  edges: Float64Array[];
}

export interface GrowOptions {
  trees: number;
  leaves: number;
  rate: number;
  minRows: number;
  lambda: number;
  featureShare: number;
  rowShare: number;
  seed: number;
}

/** Rows in columns of bins, at most 255 bins each. */
export interface Binned {
  rows: number;
  bins: Uint8Array[];
  /** Upper edges of the bins of each column. */
  edges: Float64Array[];
}

/** mulberry32: small, seeded, the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Edges at the quantiles of a column's values. */
export function quantileEdges(values: Float64Array, most: number): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const edges: number[] = [];
  for (let k = 1; k <= most; k++) {
    const value = sorted[Math.min(sorted.length - 1, Math.floor((k * sorted.length) / (most + 1)))]!;
    const edge = Number(value.toPrecision(2));
    if (edges.length === 0 || edge > edges.at(-1)!) edges.push(edge);
  }
  return Float64Array.from(edges);
}

export function binOf(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function binColumns(columns: Float64Array[], most: number, edges?: Float64Array[]): Binned {
  const used = edges ?? columns.map((column) => quantileEdges(column, most));
  return {
    rows: columns[0]!.length,
    edges: used,
    bins: columns.map((column, f) => Uint8Array.from(column, (value) => binOf(used[f]!, value))),
  };
}

/** Gradients and curvatures of all rows at the present scores. */
export type Loss = (scores: Float64Array, gradient: Float64Array, curvature: Float64Array) => void;

/**
 * Gradient boosting with histograms, leaf by leaf, best gain first. `group` numbers the article of each row: rows of an article are
 * sampled together.
 */
export function growTrees(data: Binned, group: Int32Array, loss: Loss, options: GrowOptions): Tree[] {
  const random = seededRandom(options.seed);
  const { rows, bins } = data;
  const scores = new Float64Array(rows);
  const gradient = new Float64Array(rows);
  const curvature = new Float64Array(rows);
  const groups = group.reduce((most, g) => Math.max(most, g), 0) + 1;
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    loss(scores, gradient, curvature);
    const takes = Uint8Array.from({ length: groups }, () => (random() < options.rowShare ? 1 : 0));
    const features = bins.map((_, f) => f).filter(() => random() < options.featureShare);
    const sample: number[] = [];
    for (let r = 0; r < rows; r++) if (takes[group[r]!] === 1) sample.push(r);
    const tree = growTree(data, Int32Array.from(sample), gradient, curvature, features, options);
    trees.push(tree);
    for (let r = 0; r < rows; r++) scores[r]! += leafOf(tree, bins, r);
  }
  return trees;
}

export function leafOf(tree: Tree, bins: Uint8Array[], row: number): number {
  let node = 0;
  while (tree.feature[node]! >= 0)
    node = bins[tree.feature[node]!]![row]! <= tree.cut[node]! ? tree.left[node]! : tree.right[node]!;
  return tree.value[node]!;
}

interface Leaf {
  node: number;
  rows: Int32Array;
  g: number;
  h: number;
  histogram: Float64Array;
  gain: number;
  feature: number;
  cut: number;
}

const slots = 256;

function growTree(
  data: Binned,
  rows: Int32Array,
  gradient: Float64Array,
  curvature: Float64Array,
  features: number[],
  options: GrowOptions,
): Tree {
  const tree: Tree = { feature: [-1], cut: [0], left: [0], right: [0], value: [0] };
  const leaves = [makeLeaf(0, rows, data, gradient, curvature, features, options)];
  while (leaves.length < options.leaves) {
    let best = -1;
    for (let k = 0; k < leaves.length; k++)
      if (leaves[k]!.gain > (best < 0 ? 1e-9 : leaves[best]!.gain)) best = k;
    if (best < 0) break;
    const leaf = leaves[best]!;
    const column = data.bins[leaf.feature]!;
    const sides: [number[], number[]] = [[], []];
    for (const r of leaf.rows) sides[column[r]! <= leaf.cut ? 0 : 1].push(r);
    const children = sides.map((side) => {
      const node = tree.feature.length;
      tree.feature.push(-1);
      tree.cut.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(0);
      return { node, rows: Int32Array.from(side) };
    });
    tree.feature[leaf.node] = leaf.feature;
    tree.cut[leaf.node] = leaf.cut;
    tree.left[leaf.node] = children[0]!.node;
    tree.right[leaf.node] = children[1]!.node;
    const smaller = children[0]!.rows.length <= children[1]!.rows.length ? 0 : 1;
    const small = makeLeaf(
      children[smaller]!.node,
      children[smaller]!.rows,
      data,
      gradient,
      curvature,
      features,
      options,
    );
    const rest = new Float64Array(leaf.histogram.length);
    for (let k = 0; k < rest.length; k++) rest[k] = leaf.histogram[k]! - small.histogram[k]!;
    const other = children[1 - smaller]!;
    const large: Leaf = {
      node: other.node,
      rows: other.rows,
      g: leaf.g - small.g,
      h: leaf.h - small.h,
      histogram: rest,
      gain: 0,
      feature: -1,
      cut: 0,
    };
    findSplit(large, features, options);
    leaves.splice(best, 1, small, large);
  }
  for (const leaf of leaves) tree.value[leaf.node] = (-options.rate * leaf.g) / (leaf.h + options.lambda);
  return tree;
}

function makeLeaf(
  node: number,
  rows: Int32Array,
  data: Binned,
  gradient: Float64Array,
  curvature: Float64Array,
  features: number[],
  options: GrowOptions,
): Leaf {
  const histogram = new Float64Array(features.length * slots * 3);
  let g = 0;
  let h = 0;
  for (const r of rows) {
    g += gradient[r]!;
    h += curvature[r]!;
  }
  for (let k = 0; k < features.length; k++) {
    const column = data.bins[features[k]!]!;
    const base = k * slots * 3;
    for (let q = 0; q < rows.length; q++) {
      const r = rows[q]!;
      const at = base + column[r]! * 3;
      histogram[at]! += gradient[r]!;
      histogram[at + 1]! += curvature[r]!;
      histogram[at + 2]! += 1;
    }
  }
  const leaf: Leaf = { node, rows, g, h, histogram, gain: 0, feature: -1, cut: 0 };
  findSplit(leaf, features, options);
  return leaf;
}

function findSplit(leaf: Leaf, features: number[], options: GrowOptions): void {
  const whole = (leaf.g * leaf.g) / (leaf.h + options.lambda);
  for (let k = 0; k < features.length; k++) {
    let g = 0;
    let h = 0;
    let count = 0;
    for (let bin = 0; bin < slots - 1; bin++) {
      const at = (k * slots + bin) * 3;
      g += leaf.histogram[at]!;
      h += leaf.histogram[at + 1]!;
      count += leaf.histogram[at + 2]!;
      if (count < options.minRows) continue;
      if (leaf.rows.length - count < options.minRows) break;
      if (leaf.histogram[at + 2] === 0) continue;
      const gain =
        (g * g) / (h + options.lambda) +
        ((leaf.g - g) * (leaf.g - g)) / (leaf.h - h + options.lambda) -
        whole;
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = features[k]!;
        leaf.cut = bin;
      }
    }
  }
}
