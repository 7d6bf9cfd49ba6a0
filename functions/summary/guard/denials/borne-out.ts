import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import { isKin } from "../is-kin.ts";
import { allegation, endOfSentence, isLikeDenial, isRefusedBetween, mostLike } from "../like-sentence.ts";
import { isTelling } from "../telling-words.ts";
import { close, denialNear, far, isUnspaced, kinPlaces, verbLast } from "./denial-near.ts";
import { objects } from "./objecting-words.ts";
import { oppositeWords } from "./opposite-words.ts";
import { isRefusing } from "./refusing-words.ts";
import { standsAgainst } from "./standing-against.ts";

/** An article in which what is forbidden is not denied. */
export const withoutBans = (evidence: Evidence): Evidence => ({
  ...evidence,
  denials: evidence.denials.map((denial) => (denial === 4 ? 0 : denial)),
});

/** A clause of more words must share two of them with what it is held to. */
const shortClause = 3;

/**
 * Whether what is denied is none of the article's words, and what it says most like this clause denies, refuses or stands against something:
 * "will not go online", of "there is no plan for distance learning". A word of the article that is denied here must be denied there; and
 * of who is against something it is no retelling that they have "no objections". English denies in too many sentences for this: there only refusals are looked at.
 */
export function isRetold(
  word: string,
  clause: string[],
  first: string | undefined,
  evidence: Evidence,
): boolean {
  const { language, words } = evidence;
  const isRefusal = isRefusing(word, language);
  if (/^(?:en|und)$/u.test(language) && !isRefusal) return false;
  const told = clause.map(stem);
  if (!isRefusal && objects(clause, language)) return false;
  if (first !== undefined && kinPlaces(stem(first), evidence).length > 0) return false;
  const least = clause.length > shortClause ? 2 : 1;
  const [from, to] = mostLike(told, least, evidence) ?? [0, 0];
  if (to === 0) return isRefusal && evidence.denials.includes(2) && !mostLike(told, 1, evidence);
  // Of whom the article denies something it may affirm this.
  const shared = mostLike(told, 2, evidence) ? told : told.slice(1);
  const isShared = (place: number): boolean => shared.some((other) => isKin(other, evidence.stems[place]!));
  for (let place = from; place < to; place++)
    if (isShared(place) && denialNear(place, far, evidence) >= 0) return true;
  return mostLike(told, 2, evidence) !== undefined && standsAgainst(words.slice(from, to), language);
}

/** Whether somebody rejects what is said of them who refuses or denies something in the article. */
export function isDisputed(words: string[], at: number, evidence: Evidence): boolean {
  if (!words.slice(Math.max(0, at - 4), at + 4).some((word) => allegation.test(word))) return false;
  const { places, capitals, small, denials, breaks, language } = evidence;
  const names = words.slice(0, at).filter((word) => capitals.has(word) && !small.has(word));
  // "His lawyer", of "the defence"; but not "the prosecution", where the article has it say something else.
  const known = words.slice(Math.max(0, at - 2), at).filter((word) => isTelling(word, language));
  const who = names.length > 0 ? names : known.filter((word) => places.has(stem(word)));
  if (who.length === 0) return denials.includes(2);
  return who.some((name) =>
    (places.get(stem(name)) ?? []).some((place) => {
      const end = breaks.indexOf(2, place);
      return denials.subarray(place, Math.min(place + close, end < 0 ? denials.length : end) + 1).includes(2);
    }),
  );
}

/** Whether the article has one of these words in a sentence that refuses or denies, and says the contrary nowhere that it tells most of this. */
export function isRefusedThere(word: string, near: string[], around: string[], evidence: Evidence): boolean {
  if (hasOppositeThere([word], around, evidence)) return false;
  return near.some((other) =>
    kinPlaces(stem(other), evidence).some((place) => {
      const begin = evidence.breaks.lastIndexOf(2, place - 1) + 1;
      return isRefusedBetween(begin, endOfSentence(place, evidence), evidence);
    }),
  );
}

/** Whether what the article says most like these words has the contrary of what is denied: "was cleared", of "was not convicted". */
export function hasOppositeThere(denied: string[], around: string[], evidence: Evidence): boolean {
  const [from, to] = mostLike(around, 2, evidence) ?? [0, 0];
  const there = evidence.words.slice(from, to);
  return denied.slice(0, 2).some((word) => oppositeWords([word], there, evidence.language) !== undefined);
}

/** Whether the article says the contrary of what is denied: "closed", of "will not open". */
export function hasOpposite(denied: string[], { words: there, text, language }: Evidence): boolean {
  const said = denied.slice(0, 2);
  if (isUnspaced(said[0]))
    return !text.includes(said.join("")) && oppositeWords(said, there, language) !== undefined;
  return said.some((word) => oppositeWords([word], there, language) !== undefined);
}

/** So much of a sentence is looked at around a denial. */
const sentenceReach = 12;

/** Whether the article denies what stands behind a denial, or before it, near the same words. */
export function isDenied(after: string[], before: string[], own: string[], evidence: Evidence): boolean {
  const around = [...after, ...before, ...own];
  const denied =
    verbLast.test(evidence.language) && before.length > 0
      ? before.slice(0, 1)
      : [...after.slice(0, 2), ...(after.length < 2 ? before.slice(0, 1) : [])];
  if (isUnspaced(denied[0])) return isPairDenied(after, before, evidence);
  let isNew = true;
  for (const word of denied) {
    const places = kinPlaces(word, evidence);
    if (places.length === 0) continue;
    isNew = false;
    const isSaid = places.some((place) => denialNear(place, far, evidence) < 0);
    if (!isSaid) return true;
    for (const place of places) {
      const at = denialNear(place, close, evidence);
      if (at < 0) continue;
      const reach = verbLast.test(evidence.language) ? 5 : sentenceReach;
      const near = evidence.stems.slice(Math.max(0, at - reach), at + reach);
      const shared = [...after, ...before].filter((other) => near.some((one) => isKin(one, other))).length;
      if (shared >= Math.min(3, around.length - own.length)) return true;
    }
  }
  return isNew && isLikeDenial(around, Math.min(2, around.length - 1), evidence);
}

/** Whether the article has nothing of what is denied in a script without spaces. */
export function isNewPair(after: string[], before: string[], { text, language }: Evidence): boolean {
  const pair = verbLast.test(language) ? before.slice(0, 2).reverse() : after.slice(0, 2);
  return !text.includes(pair.join(""));
}

/** In scripts without spaces two characters make the word that is denied. */
function isPairDenied(after: string[], before: string[], evidence: Evidence): boolean {
  const [one, two] = verbLast.test(evidence.language) ? before.slice(0, 2).reverse() : after;
  const places = evidence.stems.flatMap((stem, k) =>
    stem === one && (two === undefined || evidence.stems[k + 1] === two) ? [k] : [],
  );
  return places.length > 0
    ? places.some(
        (place) => denialNear(place, /^(?:ja|th)$/u.test(evidence.language) ? 10 : 7, evidence) >= 0,
      )
    : isLikeDenial([...after, ...before], 3, evidence);
}
