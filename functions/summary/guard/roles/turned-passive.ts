import type { Swap } from "./role-swap.ts";
import type { Unit } from "./role-units.ts";
import { isAgent, isPreposition } from "./role-words.ts";

/** Languages in which a passive's verb stands at its end. */
const verbLast = /^(?:de|nl)$/u;

const auxiliary = /^(?:wird|werden|wurden?|worden|wordt|werd)$/u;

/** Articles of those to whom something is done. */
const isObject = /^(?:d|ein)e[nm]$/u;

/**
 * "Reyl wird von Lind verklagt" beside "Reyl verklagt Lind", or the other way round: whoever does it in the one has it done in the other.
 */
export function turnedPassive(said: Unit[], meant: Unit[], language: string): Swap | undefined {
  if (!verbLast.test(language)) return undefined;
  return turned(said, meant, language) ?? turned(meant, said, language);
}

/** Somebody of whom a passive in the one text tells what they do themselves in the other. */
function turned(passive: Unit[], active: Unit[], language: string): Swap | undefined {
  const by = passive.findIndex(({ word }) => isAgent(word, language));
  const aux = passive.findIndex(({ word }, at) => auxiliary.test(word) && (at < by || by < 0));
  if (by < 0 || aux < 0 || active.some(({ word }) => auxiliary.test(word))) return undefined;
  const subject = namesBefore(passive, aux, language);
  const doers = passive.slice(by + 1, by + 6).filter(({ isTelling }) => isTelling);
  // "Wird von der Reise erzählen", of "erzählt von der Reise", is no passive.
  if (active.some(({ word }, at) => isAgent(word, language) && share(active.slice(at + 1, at + 6), doers)))
    return undefined;
  const verbs = passive.slice(by + 2).filter(({ isName, isTelling }) => isTelling && !isName);
  for (const [at, verb] of active.entries()) {
    if (verb.isName || !verb.isTelling || !verbs.some((other) => rootOf(other) === rootOf(verb))) continue;
    const doer = namesBefore(active, at, language);
    if (share(doer, subject) && !share(doer, doers) && !share(subject, doers))
      return { one: subject, core: [passive[by]!], other: doers };
  }
  return undefined;
}

const share = (some: Unit[], others: Unit[]): boolean =>
  some.some(({ stem }) => others.some((other) => other.stem === stem));

/** The consonants of a verb without its ending: beschuldigt, beschuldigte; übernimmt, übernommen. */
const rootOf = ({ word }: Unit): string =>
  word
    .replace(/(?:e?te?n?|en|e?de?n?|e)$/u, "")
    .replace(/^(an|auf|aus|ab|ein|vor|zu|aan|af|op|uit)?ge(?=\p{L}{3})/u, "$1")
    .replace(/[aeiouyäöü]/gu, "")
    .replace(/(\p{L})\1/gu, "$1");

/** The name right before a verb, who does it: behind no preposition and not in a case of whom it is done to. */
function namesBefore(units: Unit[], verb: number, language: string): Unit[] {
  let at = verb - 1;
  const names: Unit[] = [];
  while (at >= 0 && units[at]!.isName && !units[at]!.ends) names.unshift(units[at--]!);
  const before = units[at];
  const isBehind = before !== undefined && !before.ends && isPreposition(before.word, language);
  return isBehind || names.some(({ article }) => isObject.test(article)) ? [] : names;
}
