import { isSameRoot } from "../same-root.ts";
import type { Swap } from "./role-swap.ts";
import type { Unit } from "./role-units.ts";
import { isAgent, isPreposition } from "./role-words.ts";

/** Languages in which the verb stands between the two, and before "by" where it is done to somebody. */
const verbBetween = /^(?:en|fr|es|pt|it|ca|sv|da|no|nb|nn)$/u;

/** So many words are looked at for a name before a verb and behind one. */
const reach = 4;

/**
 * "Reyl was sued by Lind" beside "Reyl sued Lind", or the other way round: the names keep their order, and "by" turns round who does it.
 */
export function turnedVoice(said: Unit[], meant: Unit[], language: string): Swap | undefined {
  if (!verbBetween.test(language)) return undefined;
  const there = deedsIn(meant, language);
  for (const here of deedsIn(said, language)) {
    const isTurned = there.some(
      ({ verb, before, behind, by }) =>
        (by === undefined) !== (here.by === undefined) &&
        (verb.stem === here.verb.stem || isSameRoot(verb.word, here.verb.word)) &&
        share(before, here.before) &&
        share(behind, here.behind) &&
        !share(before, here.behind) &&
        !share(behind, here.before),
    );
    if (isTurned) {
      const core = here.by ? [here.verb, here.by] : [here.verb];
      return { one: here.before, core, other: here.behind };
    }
  }
  return undefined;
}

/** A verb between two names, and the "by" behind it. */
interface Deed {
  verb: Unit;
  by: Unit | undefined;
  before: Unit[];
  behind: Unit[];
}

function deedsIn(units: Unit[], language: string): Deed[] {
  return units.flatMap((verb, at) => {
    if (!verb.isTelling || verb.isName || verb.ends) return [];
    const next = units[at + 1];
    const by = next && isAgent(next.word, language) ? next : undefined;
    // "Acusó a Lind": whom it is done to.
    const isTo = next !== undefined && /^(?:a|à)$/u.test(next.word);
    const before = namesBefore(units, at, language);
    const behind = namesBehind(units, at + (by || isTo ? 2 : 1));
    return before.length > 0 && behind.length > 0 ? [{ verb, by, before, behind }] : [];
  });
}

const share = (some: Unit[], others: Unit[]): boolean =>
  some.some(({ stem }) => others.some((other) => other.stem === stem));

/** The name before a verb and its auxiliaries, in its clause; none behind a preposition, where nobody acts. */
function namesBefore(units: Unit[], verb: number, language: string): Unit[] {
  let at = verb - 1;
  while (at >= 0 && verb - at < reach && !units[at]!.isName && !units[at]!.isTelling && !units[at]!.ends)
    at--;
  const names: Unit[] = [];
  while (at >= 0 && units[at]!.isName && !units[at]!.ends) names.unshift(units[at--]!);
  const before = units[at];
  return before && !before.ends && isPreposition(before.word, language) ? [] : names;
}

/** The name that stands at once behind a verb or "by". */
function namesBehind(units: Unit[], from: number): Unit[] {
  const names: Unit[] = [];
  for (let at = from; at < units.length && units[at]!.isName; at++) {
    names.push(units[at]!);
    if (units[at]!.ends) break;
  }
  return names;
}
