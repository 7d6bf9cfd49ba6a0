import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { isKin } from "../is-kin.ts";
import { isLong, isTelling } from "../telling-words.ts";
import { withoutDenial } from "../turned-words.ts";
import { denialNear, far, isDeniedThere, isTwice, isUnspaced, negation, verbLast } from "./denial-near.ts";
import { isDenying, onlyWord } from "./negation-words.ts";

/** Words that the article only has with a denial between them, and the summary without. */
export function droppedDenials(words: string[], evidence: Evidence): Issue[] {
  const bare = words.flatMap((word) => withoutDenial(word, evidence.language) ?? []);
  if (bare.some((word) => isDeniedThere(word, evidence))) return [];
  const stems = words.map(stem);
  return stems.slice(1).flatMap((word, i) => {
    const pair = `${stems[i]} ${word}`;
    if (!evidence.deniedPairs.has(pair) || evidence.pairs.has(pair)) return [];
    return isLong(word) && isDeniedSo(words, stems, i, evidence)
      ? [negation(`${words[i]} ${words[i + 1]}`)]
      : [];
  });
}

/** Whether the article denies what two words go on with, where they tell nothing themselves: "has been charged", but not "has been arrested". */
function isDeniedSo(words: string[], stems: string[], at: number, evidence: Evidence): boolean {
  const next = stems[at + 2];
  if (next === undefined || isTelling(words[at + 1]!, evidence.language)) return true;
  return (evidence.places.get(stems[at]!) ?? []).some(
    (place) =>
      evidence.denials[place + 1] === 1 &&
      evidence.stems[place + 2] === stems[at + 1] &&
      isKin(evidence.stems[place + 3] ?? "", next),
  );
}

/** So much of what a sentence tells must be told by one sentence of the article, to say that they tell the same. */
const leastShared = 0.6;

/** Letters by which two forms of one word may differ in length. */
const mostEnding = 2;

/** Whether what is denied is told: арестовывать, арестовал; تغلق, ستغلق; but not арестом, of an arrest. */
const isTold = (word: string, telling: string[]): boolean =>
  telling.some(
    (other) =>
      (isKin(word, other) && Math.abs(word.length - other.length) <= mostEnding) ||
      (word.length > 6 && word.slice(0, 7) === other.slice(0, 7)) ||
      (word.length > 2 && other.slice(1) === word),
  );

/** A sentence without a denial that keeps most of its words to a sentence of the article that denies one of them. */
export function forgottenDenials(words: string[], evidence: Evidence): Issue[] {
  const { language, stems, denials, breaks } = evidence;
  // "Only if" may stand for "not unless".
  if (
    words.some(
      (word) =>
        onlyWord.test(word) ||
        isTwice(word, language) ||
        isDenying(word, language) ||
        withoutDenial(word, language),
    )
  )
    return [];
  const telling = words.filter((word) => isTelling(word, language)).map(stem);
  if (telling.length < 2 || (language === "de" && isAcquittal(words))) return [];
  const [share, least] = isUnspaced(telling[0]) ? [0.75, 3] : [leastShared, Math.min(3, telling.length)];
  for (const [at, denial] of denials.entries()) {
    if (
      denial === 0 ||
      denial === 3 ||
      denial === 4 ||
      /^nicht$/u.test(stems[at + 1] ?? "") ||
      onlyWord.test(stems[at + 1] ?? "")
    )
      continue;
    let [from, to] = [at, at];
    while (from > 0 && breaks[from - 1] !== 2 && at - from < 30) from--;
    while (to < stems.length - 1 && breaks[to] !== 2 && to - at < 30) to++;
    const said = stems.slice(from, to + 1);
    const shared = telling.filter((word) => said.some((other) => isKin(word, other))).length;
    if (shared < least || shared < share * telling.length) continue;
    const after = stems
      .slice(at + 1, to + 1)
      .filter((word) => isTelling(word, language))
      .slice(0, 4);
    const before = stems
      .slice(from, at)
      .filter((word) => isTelling(word, language))
      .slice(verbLast.test(language) ? -3 : -1);
    // "Did not arrest the mayor and sent him home", of which only the second is told.
    if (
      !verbLast.test(language) &&
      after.length > 1 &&
      !after.slice(0, 2).some((word) => isTold(word, telling))
    )
      continue;
    const denied = (after.length > 0 && !verbLast.test(language) ? after : [...before, ...after]).find(
      (word) => telling.some((other) => isKin(word, other)) && !isSaidPlainly(word, evidence),
    );
    if (denied) return [negation(words.find((word) => isKin(stem(word), denied)) ?? denied)];
  }
  return [];
}

/** "Sprach … frei", of "freigesprochen". */
const isAcquittal = (words: string[]): boolean =>
  words.includes("frei") && words.some((word) => /^spr(?:ach|icht)/u.test(word));

/** Whether the article also has a word where nothing in its sentence denies it. */
function isSaidPlainly(word: string, { stems, denials, breaks }: Evidence): boolean {
  return stems.some((other, place) => isKin(word, other) && denialNear(place, far, { denials, breaks }) < 0);
}
