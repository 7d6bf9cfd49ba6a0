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

/** As many lines as greedy filling needs, in the narrowest measure that keeps their number: CSS `text-wrap: balance`. */
export function balanceLines(atoms: Atom[], width: number): number[] {
  const greedy = breakLines(atoms, width);
  if (greedy.length < 2) return greedy;
  let low = 0;
  let high = width;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (fits(atoms, middle, greedy.length)) high = middle;
    else low = middle;
  }
  return breakLines(atoms, high);
}

function fits(atoms: Atom[], width: number, lines: number): boolean {
  if (atoms.some((atom) => atom.width - atom.space > width)) return false;
  return breakLines(atoms, width, lines + 1).length <= lines;
}

/** Of the widest atom: narrower measures let it run over. */
export function widestAtom(atoms: Atom[]): number {
  return atoms.reduce((widest, { width, space }) => Math.max(widest, width - space), 0);
}
