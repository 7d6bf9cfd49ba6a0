import type { Evidence } from "../article-evidence.ts";
import type { Unit } from "./role-units.ts";

/** So many sentences are compared. */
const mostCompared = 4;

/** The sentences of the article that share most words with one, from a word and up to one. */
export function nearestSentences(
  said: Unit[],
  least: number,
  { breaks, begins, places }: Evidence,
): [number, number][] {
  const shared = new Map<number, number>();
  const stems = new Set(
    said.filter(({ isTelling, word }) => isTelling || word.length === 1).map((unit) => unit.stem),
  );
  for (const one of stems) {
    const inside = new Set((places.get(one) ?? []).map((place) => sentenceAt(begins, place)));
    for (const at of inside) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCompared)
    .map(([at]) => [begins[at]!, begins[at + 1] ?? breaks.length]);
}

/** Which sentence a word stands in. */
function sentenceAt(begins: number[], place: number): number {
  let [low, high] = [0, begins.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (begins[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}
