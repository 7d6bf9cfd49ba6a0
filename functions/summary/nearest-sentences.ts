import type { Evidence } from "./article-evidence.ts";
import type { Unit } from "./role-units.ts";

/** So many sentences are compared. */
const mostCompared = 4;

/** The sentences of the article that share most words with one, from a word and up to one. */
export function nearestSentences(
  said: Unit[],
  least: number,
  { breaks, places }: Evidence,
): [number, number][] {
  const bounds = [0, ...[...breaks.keys()].filter((at) => breaks[at] === 2).map((at) => at + 1)];
  const shared = new Map<number, number>();
  const stems = new Set(
    said.filter(({ isTelling, word }) => isTelling || word.length === 1).map((unit) => unit.stem),
  );
  for (const one of stems) {
    const inside = new Set((places.get(one) ?? []).map((place) => boundBefore(bounds, place)));
    for (const at of inside) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCompared)
    .map(([at]) => [bounds[at]!, bounds[at + 1] ?? breaks.length]);
}

/** The last of some ascending numbers that is not above another. */
function boundBefore(bounds: number[], place: number): number {
  let [low, high] = [0, bounds.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}
