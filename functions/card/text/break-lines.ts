import type { Atom } from "./paragraph.ts";

/** Indices of the atoms after which lines end, at most `limit` of them filled greedily; widths in ems. */
export function breakLines(atoms: Atom[], width: number, limit = Number.POSITIVE_INFINITY): number[] {
  const ends: number[] = [];
  let used = 0;
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (used > 0 && used + atom.width - atom.space > width) {
      ends.push(i);
      used = 0;
      if (ends.length >= limit) return ends;
    }
    used += atom.width;
  }
  if (used > 0 || ends.length === 0) ends.push(atoms.length);
  return ends;
}

/** Of the measure: a line that ends poorly is taken for one that leaves so much more of it empty. */
const worthAPoorEnd = 0.3;

/** As many lines as greedy filling needs, as even as they can be: what browsers do for `text-wrap: balance`. */
export function balanceLines(atoms: Atom[], width: number): number[] {
  const greedy = breakLines(atoms, width);
  return greedy.length < 2 ? greedy : (evenLines(atoms, width, greedy.length) ?? greedy);
}

/** The breaks into this many lines that leave the least sum of squared gaps, with few poor ends; of equal ones, shorter lines first. */
function evenLines(atoms: Atom[], width: number, count: number): number[] | null {
  const poor = (worthAPoorEnd * width) ** 2;
  const starts = atoms.length + 1;
  // Plain arrays: typed ones of this length take longer to make than to fill.
  let costs: number[] = new Array(starts).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const from: number[][] = [];
  for (let line = 0; line < count; line++) {
    const next: number[] = new Array(starts).fill(Number.POSITIVE_INFINITY);
    const came: number[] = new Array(starts).fill(0);
    for (let start = line; start < atoms.length; start++) {
      const before = costs[start]!;
      if (before === Number.POSITIVE_INFINITY) continue;
      let used = 0;
      for (let end = start; end < atoms.length; end++) {
        const { width: wide, space, isPoorEnd } = atoms[end]!;
        const gap = width - used - wide + space;
        if (gap < -1e-6) break;
        used += wide;
        const cost = before + gap * gap + (isPoorEnd ? poor : 0);
        if (cost < next[end + 1]! - 1e-6) {
          next[end + 1] = cost;
          came[end + 1] = start;
        }
      }
    }
    costs = next;
    from.push(came);
  }
  if (costs[atoms.length] === Number.POSITIVE_INFINITY) return null;
  const ends = [atoms.length];
  for (let line = count - 1; line > 0; line--) ends.unshift(from[line]![ends[0]!]!);
  return ends;
}

/** Of the widest atom: narrower measures let it run over. */
export function widestAtom(atoms: Atom[]): number {
  return atoms.reduce((widest, { width, space }) => Math.max(widest, width - space), 0);
}
