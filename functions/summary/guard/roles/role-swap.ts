import { datesIn } from "../dates/date-words.ts";
import { isSameRoot } from "../same-root.ts";
import { between, isSameCore } from "./role-core.ts";
import type { Unit } from "./role-units.ts";
import { isPreposition, isTwoSided } from "./role-words.ts";

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

/** So many pairs of places are looked at, so that the time for a text of one word over and over stays linear. */
const mostPairs = 100_000;

/** Japanese particles, which no name ends with. */
const particle = /^[はがをにでもへの]$/u;

/** Two that stand the other way round, and what is between them. */
export interface Swap {
  one: Unit[];
  other: Unit[];
  core: Unit[];
}

/** A sentence and one of the article, beside each other. */
interface Compared {
  said: Unit[];
  meant: Unit[];
  language: string;
  /** Whether the units are characters. */
  isChars: boolean;
  isSame: (a: Unit, b: Unit) => boolean;
  /** Of each unit of the sentence where the article's has the same. */
  alike: number[][];
}

/** One ends at `i`, at `q` in the article; the other begins at `j`, at `p` in the article, where it stands first. */
interface Places {
  i: number;
  q: number;
  j: number;
  p: number;
}

/** The first such pair of a sentence, beside one of the article. */
export function swapIn(said: Unit[], meant: Unit[], language: string): Swap | undefined {
  const isChars = unspaced.test(language);
  const hasRoots = bending.test(language) || language === "he";
  const isSame = (a: Unit, b: Unit): boolean => a.stem === b.stem || (hasRoots && isSameRoot(a.word, b.word));
  const alike = hasRoots
    ? said.map((unit) => meant.flatMap((other, q) => (isSame(unit, other) ? [q] : [])))
    : placesByStem(said, meant);
  const compared: Compared = { said, meant, language, isChars, isSame, alike };
  const farthest = isChars ? 2 * reach : reach;
  let pairs = 0;
  for (let i = 0; i < said.length; i++)
    for (const q of alike[i]!)
      for (let j = i + 1; j < Math.min(said.length, i + farthest); j++)
        for (const p of alike[j]!) {
          if (++pairs > mostPairs) return undefined;
          if (p >= q || q - p > reachThere) continue;
          const swap = swapAt({ i, q, j, p }, compared);
          if (swap) return swap;
        }
  return undefined;
}

/** Of each unit of a sentence where another sentence has that stem. */
function placesByStem(said: Unit[], meant: Unit[]): number[][] {
  const places = Map.groupBy(meant.keys(), (q) => meant[q]!.stem);
  return said.map((unit) => places.get(unit.stem) ?? []);
}

/** The two at these places, where they change roles and nothing says that both stand as the article has them. */
function swapAt(places: Places, compared: Compared): Swap | undefined {
  const { said, language } = compared;
  const { i, j } = places;
  const [one, other] = extentsAt(places, compared);
  if (!areTwo(places, one, other, compared)) return undefined;
  const core = coreAt(places, one, other, compared);
  if (!core) return undefined;
  const first = i - one + 1;
  const parts = [said.slice(first, i + 1), said.slice(j, j + other)] as const;
  if (!opensClause(said, first, language) || parts.some((part) => isDated(part, language))) return undefined;
  if (!isDone(core, parts, places, compared) || !isBent(places, compared)) return undefined;
  return { one: parts[0], other: parts[1], core };
}

/** How many units both texts have alike up to where the one ends, and from where the other begins. */
function extentsAt({ i, q, j, p }: Places, { said, meant, isSame }: Compared): [one: number, other: number] {
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
  return [one, other];
}

/** Whether both are somebody or something of their own, and none is part of the other. */
function areTwo(
  { i, q, j, p }: Places,
  one: number,
  other: number,
  { said, language, isChars, isSame }: Compared,
): boolean {
  if (p + other > q - one + 1 || isSame(said[i]!, said[j]!)) return false;
  // A list: 레일과 브란트를.
  if (language === "ko" && /[와과랑]$/u.test(said[i]!.word)) return false;
  return isChars ? one > 1 && other > 1 : said[i]!.isTelling && said[j]!.isTelling;
}

/** What stands between both, here as there, and does not say the same of both; undefined where there is no such thing. */
function coreAt(
  { i, q, j, p }: Places,
  one: number,
  other: number,
  { said, meant, language, isChars, isSame }: Compared,
): Unit[] | undefined {
  const isLast = /^(?:tr|az)$/u.test(language);
  const here = between(said, i, j, isLast);
  const there = between(meant, p + other - 1, q - one + 1, isLast);
  if (!here || !there || !isSameCore(here, there, isSame, isChars)) return undefined;
  const core = here.length < there.length ? here : there;
  const words = core.map(({ word }) => word);
  return isTwoSided(words, language) ? undefined : core;
}

/** Whether what is done is told between both, or behind them as the article has it. */
function isDone(
  core: Unit[],
  parts: readonly Unit[][],
  { j, q }: Places,
  { said, meant, language, isChars, alike }: Compared,
): boolean {
  if (!verbLast.test(language)) return isChars ? core.length > 1 : core.some(({ isTelling }) => isTelling);
  if (!bending.test(language) && !isMarked(parts, said[j + parts[1]!.length], meant[q + 1])) return false;
  return alike.filter(({ length }) => length > 0).length >= leastAlike * said.length;
}

/** Whether the endings, where the language tells roles by them, have changed with the places. */
function isBent({ i, q, j, p }: Places, { said, meant, language }: Compared): boolean {
  const ends = [
    [said[i]!, meant[q]!],
    [said[j]!, meant[p]!],
  ] as const;
  // Turkish verbs make adjectives: "verdiği kararında", of "karar verdi".
  if (/^(?:tr|az)$/u.test(language) && !ends.flat().some(({ isName }) => isName)) return false;
  // "Den Rat verklagte Reyl": the article keeps the case.
  const keepsCase = ends.some(([a, b]) => a.article === b.article && /^(?:d|ein)e[nm]$/u.test(a.article));
  if (language === "de") return !keepsCase;
  if (!bending.test(language)) return true;
  const bent = ends.filter(([a, b]) => a.word !== b.word || a.article !== b.article);
  return bent.length >= (verbLast.test(language) ? 2 : 1);
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
function isMarked(parts: readonly Unit[][], mark: Unit | undefined, other: Unit | undefined): boolean {
  return (
    mark !== undefined &&
    mark.word === other?.word &&
    object.test(mark.word) &&
    parts.every((part) => isWhole(part.at(-1)!))
  );
}
