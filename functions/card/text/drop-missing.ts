import { isEmojiFace } from "../font/typecase.ts";
import { cleanLine } from "./clean-line.ts";
import { clustersOf } from "./clusters.ts";
import type { TypeStack } from "./type-stack.ts";

/** A text without what no typeface has: set as what it stands for (ﬁ as fi, ⅔ as ²⁄₃), without its marks, or left out. */
export function dropMissing(text: string, stack: TypeStack, missing: (cluster: string) => void): string {
  let kept = "";
  for (const cluster of clustersOf(text)) {
    if (isWhole(cluster, stack)) {
      kept += cluster;
      continue;
    }
    const fraction = inParts(cluster);
    if (clustersOf(fraction).every((one) => isWhole(one, stack))) {
      kept += fraction;
      continue;
    }
    missing(cluster);
    const plain = clustersOf(cluster.normalize("NFKC"));
    if (plain.every((one) => isWhole(one, stack))) kept += plain.join("");
    // A letter with a mark that its typeface has not is set without it.
    else if (isWhole([...cluster][0]!, stack)) kept += [...cluster][0]!;
  }
  return kept === text ? text : cleanLine(kept);
}

/** ⅔ as ²⁄₃: of the fractions, typefaces have ½, ¼ and ¾. */
function inParts(cluster: string): string {
  const [above = "", below] = cluster.normalize("NFKC").split("\u2044");
  if (below === undefined || cluster.length > 1) return cluster;
  const among = (signs: string) => (digit: string) => signs[Number(digit)]!;
  return `${above.replace(/\d/g, among("⁰¹²³⁴⁵⁶⁷⁸⁹"))}\u2044${below.replace(/\d/g, among("₀₁₂₃₄₅₆₇₈₉"))}`;
}

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

/** Whether one typeface has all of a cluster: of what it has not, it would draw a box. */
function isWhole(cluster: string, stack: TypeStack): boolean {
  const face = stack.faceFor(cluster);
  if (!face || cluster.length === 1 || isEmojiFace(face)) return face !== null;
  return [...cluster].every((one) => ignorable.test(one) || face.covers(one.codePointAt(0)!));
}
