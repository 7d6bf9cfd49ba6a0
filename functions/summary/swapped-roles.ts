import type { Evidence } from "./article-evidence.ts";
import type { Issue } from "./find-unsupported.ts";
import { nearestSentences } from "./nearest-sentences.ts";
import { plainTokens } from "./negation-words.ts";
import { bending, ordered, reachThere, type Swap, swapIn, unspaced } from "./role-swap.ts";
import { type Unit, unitsIn } from "./role-units.ts";
import { agent } from "./role-words.ts";
import { isSameRoot } from "./same-root.ts";

/** So many words of a sentence must stand in one of the article for the two to be compared. */
const leastShared = 3;

/** Two that change places around the same words: "Reyl sued the council", of "The council sued Reyl". */
export function swappedRoles(sentence: string, evidence: Evidence): Issue[] {
  const { language, small } = evidence;
  if (!ordered.test(language) && !bending.test(language)) return [];
  const said = unitsIn(plainTokens(sentence), language, small);
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
    const found = swapIn(said, meant, language);
    if (found && !isSaidSo(found, evidence)) {
      const told = [...found.one, ...found.core, ...found.other].map(({ word }) => word);
      return [{ kind: "role", found: told.join(unspaced.test(language) ? "" : " ") }];
    }
  }
  return [];
}

/** Whether the article has the one, what it does and the other in this order in a sentence somewhere. */
function isSaidSo(
  { one, other, core }: Swap,
  { language, text, stems, words, breaks, places }: Evidence,
): boolean {
  if (unspaced.test(language))
    return text.includes(
      [one, ...core, other]
        .map((units) =>
          [units]
            .flat()
            .map(({ word }) => word)
            .join(""),
        )
        .join(""),
    );
  const isOne = (unit: Unit, at: number): boolean =>
    stems[at] === unit.stem || isSameRoot(unit.word, words[at]!);
  const verb = core.find(({ isTelling }) => isTelling);
  const within = (from: number, step: 1 | -1, unit: Unit): boolean => {
    for (let at = from + step, k = 0; k < reachThere && at >= 0 && at < stems.length; at += step, k++) {
      if (breaks[step > 0 ? at - 1 : at] === 2) return false;
      if (step > 0 && isDoneBy !== agent.test(words[at]!) && agent.test(words[at]!)) return false;
      if (isOne(unit, at)) return true;
    }
    return false;
  };
  const isDoneBy = core.some(({ word }) => agent.test(word));
  return (places.get(verb?.stem ?? "") ?? []).some(
    (at) => within(at, -1, one.at(-1)!) && within(at, 1, other[0]!),
  );
}
