import type { PackedTrees } from "../../../functions/summary/boosted-trees.ts";
import type { Tree } from "./grow-trees.ts";
import type { Ranker } from "./train-sentence-ranker.ts";

/** Writes trees in the form that `unpackTrees` reads, with only those edges that a tree uses. */
export function packTrees({ trees, edges }: Ranker): PackedTrees {
  const used = edges.map(() => new Set<number>());
  let largest = 0;
  for (const tree of trees) {
    for (const [node, feature] of tree.feature.entries()) {
      if (feature >= 0) used[feature]!.add(tree.cut[node]!);
      else largest = Math.max(largest, Math.abs(tree.value[node]!));
    }
  }
  const kept = used.map((cuts) => [...cuts].sort((a, b) => a - b));
  const step = Number((largest / 127).toPrecision(6)) || 1;
  const bytes: number[] = [];
  for (const tree of trees) write(tree, 0, kept, step, bytes);
  return {
    edges: kept.map((cuts, f) => cuts.map((cut) => edges[f]![cut]!)),
    step,
    trees: Buffer.from(bytes).toString("base64"),
  };
}

function write(tree: Tree, node: number, kept: number[][], step: number, bytes: number[]): void {
  const feature = tree.feature[node]!;
  if (feature < 0) {
    bytes.push(0, 128 + Math.round(tree.value[node]! / step));
    return;
  }
  bytes.push(feature + 1, kept[feature]!.indexOf(tree.cut[node]!));
  write(tree, tree.left[node]!, kept, step, bytes);
  write(tree, tree.right[node]!, kept, step, bytes);
}
