import type { Unit } from "./role-units.ts";

/** What stands between two units, without an apposition behind the first and without names beside either; null where a clause ends. */
export function between(units: Unit[], from: number, to: number, isLastVerb: boolean): Unit[] | null {
  let start = from;
  while (start + 1 < to && !units[start]!.ends && units[start + 1]!.isName) start++;
  if (units[start]!.ends) {
    // Turkish has a comma behind who does it.
    if (start + 1 === to && isLastVerb) return [];
    start++;
    while (start < to && !units[start]!.ends) start++;
    if (start >= to) return null;
  }
  const core = units.slice(start + 1, to);
  return core.some(({ ends }) => ends) ? null : core;
}

/** A title or a first name, which only one of both may have: "accused Reyl", "accused mayor Tomas Reyl". */
const mostTitle = 3;

/** Whether the same stands between two here and there, but for a title or first names. */
export function isSameCore(
  here: Unit[],
  there: Unit[],
  isSame: (a: Unit, b: Unit) => boolean,
  isChars: boolean,
): boolean {
  const [short, long] = here.length < there.length ? [here, there] : [there, here];
  if (!short.every((unit, k) => isSame(unit, long[k]!))) return false;
  const rest = long.slice(short.length);
  return (
    rest.length === 0 ||
    (!isChars && rest.length <= mostTitle && rest.every(({ isTelling }) => isTelling) && short.length > 0)
  );
}
