import type { PackedTrees } from "../../../functions/summary/rank/boosted-trees.ts";
import { packedSymbols } from "../../../functions/summary/rank/packed-values.ts";
import type { Grown, Tree } from "./grow-trees.ts";
import { packedNumber, stepFor } from "./pack-values.ts";

/** Writes trees in the form that `unpackTrees` reads, with only those edges that a tree uses. */
export function packTrees({ trees, edges }: Grown): PackedTrees {
  const used = edges.map(() => new Set<number>());
  for (const tree of trees) {
    for (const [node, feature] of tree.feature.entries())
      if (feature >= 0) used[feature]!.add(tree.cut[node]!);
  }
  const kept = used.map((cuts) => [...cuts].sort((a, b) => a - b));
  const step = stepFor(trees.flatMap(({ feature, value }) => value.filter((_, node) => feature[node]! < 0)));
  const nodes: [feature: number, value: number][] = [];
  for (const tree of trees) write(tree, 0, kept, step, nodes);
  return {
    edges: kept.map((cuts, f) => cuts.map((cut) => edges[f]![cut]!)),
    step,
    features: nodes.map(([feature]) => packedSymbols[feature]!).join(""),
    values: nodes.map(([, value]) => packedSymbols[value]!).join(""),
  };
}

function write(tree: Tree, node: number, kept: number[][], step: number, nodes: [number, number][]): void {
  const feature = tree.feature[node]!;
  if (feature < 0) {
    nodes.push([0, packedNumber(tree.value[node]!, step)]);
    return;
  }
  nodes.push([feature + 1, kept[feature]!.indexOf(tree.cut[node]!)]);
  write(tree, tree.left[node]!, kept, step, nodes);
  write(tree, tree.right[node]!, kept, step, nodes);
}
