import { datesIn } from "./date-words.ts";
import type { Unit } from "./role-units.ts";
import { isPreposition, isTwoSided } from "./role-words.ts";
import { isSameRoot } from "./same-root.ts";

/** Languages that tell by the order of words who does what to whom, or by a word behind each. */
export const ordered =
  /^(?:en|fr|es|pt|it|ca|gl|de|nl|sv|da|no|nb|nn|bg|mk|ro|he|id|ms|vi|hi|ur|fa|zh|ja|th|sw)$/u;

/** Languages that tell it by endings: there one of both must have another. */
export const bending = /^(?:ru|uk|be|pl|cs|sk|sr|hr|bs|sl|lt|lv|et|fi|hu|tr|az|el|ko)$/u;

/** Languages with the verb at the end, behind who does it and to whom. */
const verbLast = /^(?:hi|ur|fa|ja|tr|az|ko)$/u;

/** What these have behind whom it is done to. */
const object = /^(?:को|کو|را|を|に)$/u;

/** So much of a sentence with its verb at the end must be the article's for what it does to be the same. */
const leastAlike = 0.7;

/** Languages whose characters are the units. */
export const unspaced = /^(?:zh|ja|th)$/u;

/** So far from each other two names may stand, here and in the article. */
const reach = 10;
export const reachThere = 16;

/** So many pairs of places are compared, so that the time for a text of one word over and over stays linear. */
const mostPairs = 20_000;

/** Japanese particles, which no name ends with. */
const particle = /^[はがをにでもへの]$/u;

/** Two that stand the other way round, and what is between them. */
export interface Swap {
  one: Unit[];
  other: Unit[];
  core: Unit[];
}

/** The first such pair of a sentence, beside one of the article. */
export function swapIn(said: Unit[], meant: Unit[], language: string): Swap | undefined {
  const hasRoots = bending.test(language) || language === "he";
  const isSame = (a: Unit, b: Unit): boolean => a.stem === b.stem || (hasRoots && isSameRoot(a.word, b.word));
  const alike = said.map((unit) => meant.flatMap((other, q) => (isSame(unit, other) ? [q] : [])));
  let pairs = 0;
  for (let i = 0; i < said.length; i++)
    for (const q of alike[i]!)
      for (let j = i + 1; j < Math.min(said.length, i + (unspaced.test(language) ? 2 * reach : reach)); j++)
        for (const p of alike[j]!) {
          if (p >= q || q - p > reachThere) continue;
          if (++pairs > mostPairs) return undefined;
          const swap = swapAt(said, meant, { i, q, j, p }, isSame, language);
          if (swap) return swap;
        }
  return undefined;
}

/** One ends at `i`, at `q` in the article; the other begins at `j`, at `p` in the article, where it stands first. */
function swapAt(
  said: Unit[],
  meant: Unit[],
  { i, q, j, p }: Record<"i" | "q" | "j" | "p", number>,
  isSame: (a: Unit, b: Unit) => boolean,
  language: string,
): Swap | undefined {
  const joins = (a: Unit, b: Unit): boolean => !a.ends && !b.ends;
  let one = 1;
  while (
    i >= one &&
    q - one > p &&
    isSame(said[i - one]!, meant[q - one]!) &&
    joins(said[i - one]!, meant[q - one]!)
  )
    one++;
  let other = 1;
  while (
    j + other < said.length &&
    p + other <= q - one &&
    isSame(said[j + other]!, meant[p + other]!) &&
    joins(said[j + other - 1]!, meant[p + other - 1]!)
  )
    other++;
  if (p + other > q - one + 1 || isSame(said[i]!, said[j]!)) return undefined;
  const isChars = unspaced.test(language);
  if (isChars && (one < 2 || other < 2)) return undefined;
  if (!isChars && !(said[i]!.isTelling && said[j]!.isTelling)) return undefined;
  const isLast = language === "tr" || language === "az";
  const here = between(said, i, j, isLast);
  const there = between(meant, p + other - 1, q - one + 1, isLast);
  if (!here || !there || !isSameCore(here, there, isSame, isChars)) return undefined;
  const core = here.length < there.length ? here : there;
  if (
    isTwoSided(
      core.map(({ word }) => word),
      language,
    )
  )
    return undefined;
  const first = i - one + 1;
  if (!opensClause(said, first, language)) return undefined;
  const parts = [said.slice(first, i + 1), said.slice(j, j + other)];
  if (parts.some((part) => isDated(part, language))) return undefined;
  // A list: 레일과 브란트를.
  if (language === "ko" && /[와과랑]$/u.test(said[i]!.word)) return undefined;
  const tells = isChars ? core.length > 1 : core.some((unit) => unit.isTelling);
  if (!verbLast.test(language)) {
    if (!tells) return undefined;
  } else {
    if (!bending.test(language) && !isMarked(parts, said[j + other], meant[q + 1])) return undefined;
    const kept = said.filter((unit) => meant.some((there) => isSame(unit, there)));
    if (kept.length < leastAlike * said.length) return undefined;
  }
  const ends = [
    [said[i]!, meant[q]!],
    [said[j]!, meant[p]!],
  ] as const;
  // Turkish verbs make adjectives: "verdiği kararında", of "karar verdi".
  if (/^(?:tr|az)$/u.test(language) && !ends.flat().some(({ isName }) => isName)) return undefined;
  const bent = ends.filter(([a, b]) => a.word !== b.word || a.article !== b.article).length;
  if (bending.test(language) && bent < (verbLast.test(language) ? 2 : 1)) return undefined;
  // "Den Rat verklagte Reyl": the article keeps the case.
  if (
    language === "de" &&
    ends.some(([a, b]) => a.article === b.article && /^(?:d|ein)e[nm]$/u.test(a.article))
  )
    return undefined;
  return { one: parts[0]!, other: parts[1]!, core };
}

/** What stands between two units, without an apposition behind the first and without names beside either; null where a clause ends. */
function between(units: Unit[], from: number, to: number, isLastVerb: boolean): Unit[] | null {
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

function isSameCore(
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

/** Behind a preposition nobody acts: "in Berlin the council meets in March". */
function opensClause(units: Unit[], first: number, language: string): boolean {
  let at = first;
  while (at > 0 && units[at - 1]!.isName && !units[at - 1]!.ends) at--;
  const before = units[at - 1];
  const isBehind = before !== undefined && !before.ends && isPreposition(before.word, language);
  return !isBehind && !isPreposition(units[first]!.word, language);
}

const isDated = (units: Unit[], language: string): boolean =>
  units.some(({ word }) => /^\p{Nd}/u.test(word)) ||
  datesIn(units.map(({ word }) => word).join(unspaced.test(language) ? "" : " "), language, true).length > 0;

/** Whether what ends so is told whole without the particle behind it. */
const isWhole = ({ word, isTelling }: Unit): boolean => isTelling && !particle.test(word);

/** Whether both are told whole and whom it is done to stands before the same particle. */
function isMarked(parts: Unit[][], mark: Unit | undefined, other: Unit | undefined): boolean {
  return (
    mark !== undefined &&
    mark.word === other?.word &&
    object.test(mark.word) &&
    parts.every((part) => isWhole(part.at(-1)!))
  );
}
