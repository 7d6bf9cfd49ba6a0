import type { Evidence } from "../article-evidence.ts";
import type { PlainTokens } from "../denials/negation-words.ts";
import type { Issue } from "../find-unsupported.ts";
import { isSameRoot } from "../same-root.ts";
import { nearestSentences } from "./nearest-sentences.ts";
import { bending, ordered, reachThere, type Swap, swapIn, unspaced } from "./role-swap.ts";
import { type Unit, unitsIn } from "./role-units.ts";
import { isAgent } from "./role-words.ts";
import { turnedPassive } from "./turned-passive.ts";
import { turnedVoice } from "./turned-voice.ts";

/** So many words of a sentence must stand in one of the article for the two to be compared. */
const leastShared = 3;

/** Two that change places around the same words: "Reyl sued the council", of "The council sued Reyl". */
export function swappedRoles(sentence: PlainTokens, evidence: Evidence): Issue[] {
  const { language, small } = evidence;
  if (!ordered.test(language) && !bending.test(language)) return [];
  const said = unitsIn(sentence, language, small);
  const least = bending.test(language) ? 2 : leastShared;
  for (const [from, to] of nearestSentences(said, least, evidence)) {
    const meant = unitsIn(
      {
        tokens: evidence.tokens.slice(from, to),
        words: evidence.words.slice(from, to),
        breaks: evidence.breaks.subarray(from, to),
      },
      language,
      small,
    );
    const turned = turnedVoice(said, meant, language) ?? turnedPassive(said, meant, language);
    if (turned && !isToldSo(turned, evidence)) return [{ kind: "role", found: textOf(turned, language) }];
    const found = swapIn(said, meant, language);
    if (found && !isSaidSo(found, evidence)) return [{ kind: "role", found: textOf(found, language) }];
  }
  return [];
}

/** Both and what is between them, as the sentence tells it. */
const textOf = ({ one, core, other }: Swap, language: string): string =>
  [...one, ...core, ...other].map(({ word }) => word).join(unspaced.test(language) ? "" : " ");

/** Whether the article has the one, what it does and the other in this order in a sentence somewhere. */
function isSaidSo(swap: Swap, evidence: Evidence): boolean {
  const { language, text, places } = evidence;
  if (unspaced.test(language)) return text.includes(textOf(swap, language));
  const { one, other, core } = swap;
  const verb = core.find(({ isTelling }) => isTelling);
  const isDoneBy = core.some(({ word }) => isAgent(word, language));
  return (places.get(verb?.stem ?? "") ?? []).some(
    (at) => standsBefore(one.at(-1)!, at, evidence) && standsBehind(other[0]!, at, isDoneBy, evidence),
  );
}

/** Whether the article has both around what is done side by side, as the sentence does, or "Lind sued Reyl" where that has "by". */
const isToldSo = ({ one, core, other }: Swap, { text, language }: Evidence): boolean => {
  const isSaid = (swap: Swap): boolean => text.includes(textOf(swap, language));
  const isBy = core.length > 1;
  return (
    isSaid({ one: isBy ? [] : one.slice(-1), core, other: other.slice(0, 1) }) ||
    (isBy && isSaid({ one: other.slice(-1), core: core.slice(0, 1), other: one.slice(0, 1) }))
  );
};

const isUnitAt = (unit: Unit, at: number, { stems, words }: Evidence): boolean =>
  stems[at] === unit.stem || isSameRoot(unit.word, words[at]!);

/** Whether a unit stands within reach before a word of the article, in its sentence. */
function standsBefore(unit: Unit, place: number, evidence: Evidence): boolean {
  for (let at = place - 1; at >= 0 && place - at <= reachThere; at--) {
    if (evidence.breaks[at] === 2) return false;
    if (isUnitAt(unit, at, evidence)) return true;
  }
  return false;
}

/** The same behind a word: "by" between them turns it round, unless the sentence has it, too. */
function standsBehind(unit: Unit, place: number, isDoneBy: boolean, evidence: Evidence): boolean {
  const { breaks, words, language } = evidence;
  for (let at = place + 1; at < words.length && at - place <= reachThere; at++) {
    if (breaks[at - 1] === 2 || (!isDoneBy && isAgent(words[at]!, language))) return false;
    if (isUnitAt(unit, at, evidence)) return true;
  }
  return false;
}
