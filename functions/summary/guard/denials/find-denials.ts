import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { isKin } from "../is-kin.ts";
import {
  allegation,
  endOfSentence,
  isLikeDenial,
  isRefusedBetween,
  isSameVerdict,
  mostLike,
} from "../like-sentence.ts";
import { isShortTelling, isTelling } from "../telling-words.ts";
import { withoutDenial } from "../turned-words.ts";
import { deniesFirst, isAbsolute, isLikeFirst, leadingDenial } from "./absolute-denials.ts";
import { isConditional } from "./conditions.ts";
import {
  cancelling,
  close,
  denialNear,
  far,
  isDeniedThere,
  isTwice,
  isUnspaced,
  kinPlaces,
  negation,
  verbLast,
} from "./denial-near.ts";
import { isForbidding } from "./forbidding-words.ts";
import { droppedDenials, forgottenDenials } from "./left-out-denials.ts";
import { isLimit } from "./limits.ts";
import { isDenying, isNumbered, plainTokens } from "./negation-words.ts";
import { isNotBefore } from "./not-before.ts";
import { isNotSince } from "./not-since.ts";
import { oppositeWords } from "./opposite-words.ts";
import { isHaving, isLacking, isRefusing } from "./refusing-words.ts";

/** Denials that the article does not make, and its own that were left out. */
export function turnedDenials(sentence: string, evidence: Evidence): Issue[] {
  const { words, breaks } = plainTokens(sentence);
  const issues = [
    ...unsaidDenials(words, breaks, evidence),
    ...turnedWords(words, evidence),
    ...unsaidLacks(words, evidence),
  ];
  if (issues.length > 0) return issues;
  return [...droppedDenials(words, evidence), ...forgottenDenials(words, evidence)].slice(0, 1);
}

const denies = (word: string, language: string): boolean =>
  isDenying(word, language) || isRefusing(word, language);

/** A denial is borne out where the article denies the same words, or where what it says most like this is a denial. */
function unsaidDenials(words: string[], breaks: Uint8Array, evidence: Evidence): Issue[] {
  const { language } = evidence;
  return words.flatMap((word, i) => {
    if (!denies(word, language) || isNumbered(words, i)) return [];
    const tells = (other: string): boolean => isTelling(other, language) && !denies(other, language);
    const after = words
      .slice(i + 1)
      .filter((other) => tells(other) || (isShortTelling(other, language) && !denies(other, language)))
      .slice(0, isUnspaced(words[i + 1]) ? 6 : 3);
    const before = words
      .slice(0, i)
      .filter(tells)
      .slice(isUnspaced(words[i - 1]) ? -4 : -2)
      .reverse();
    if (after.slice(0, 2).some((other) => evidence.turned.has(other) && !evidence.places.has(stem(other))))
      return [];
    // "Faced no charges and rejects…": each denies in its own clause.
    const end = breaks.findIndex((stop, at) => at >= i && stop > 0);
    const clause = words.slice(i + 1, end < 0 ? i + 4 : Math.min(end + 1, i + 4));
    const twice = clause.find((other) => isTwice(other, language));
    if (twice && !isDeniedThere(twice, evidence)) return [negation(`${word} ${twice}`)];
    const denied = verbLast.test(language) && !isUnspaced(words[i - 1]) ? before : after;
    if (deniesFirst(words.slice(i + 1, i + 5), evidence)) return [];
    // "Nikt nie": of those that deny together one is looked at.
    if (!cancelling.test(language) && isAbsolute(word, language) && word !== leadingDenial(words, language))
      return [];
    if (hasOpposite(denied, evidence) || isNotBefore(words, i, evidence)) return [];
    // Of a word that the article has itself they would turn what it says.
    const isNew = after[0] !== undefined && !evidence.places.has(stem(after[0]));
    const isLoose =
      isConditional(words, breaks, i, language) || isLimit(words, i) || isNotSince(words, i, evidence);
    if (isNew && isLoose) return [];
    const around = [words[i - 1], word, words[i + 1]];
    const deniedOnce = evidence.triples.has(around.map((other) => stem(other ?? "")).join(" "));
    if (deniedOnce && !isRefusing(word, language)) return [];
    const own = isTelling(word, language) ? [word] : [];
    // "Not banned" is not borne out by "banned".
    const isOfBan = denied.slice(0, 2).some((other) => isForbidding(other, language));
    const there = isOfBan ? withoutBans(evidence) : evidence;
    if (isDenied(after.map(stem), before.map(stem), own.map(stem), there)) return [];
    const all = words.filter(tells).map(stem);
    if (
      isUnspaced(after[0] ?? before[0]) &&
      isNewPair(after, before, evidence) &&
      isLikeDenial(all, 4, evidence)
    )
      return [];
    if (isSameVerdict(word, all, evidence) || (isAbsolute(word, language) && isLikeFirst(all, evidence)))
      return [];
    // Who refuses or denies may be told of in other words than those who say no.
    if (
      isRefusing(word, language) &&
      (isLikeDenial(all, 2, evidence, true) ||
        isRefusedThere(word, [...after.slice(0, 1), ...before.slice(0, 1)], all, evidence))
    )
      return [];
    if (hasOppositeThere(denied, all, evidence)) return [];
    if (isRefusing(word, language) && isDisputed(words, i, evidence)) return [];
    return [negation(around.filter(Boolean).join(" "))];
  });
}

const withoutBans = (evidence: Evidence): Evidence => ({
  ...evidence,
  denials: evidence.denials.map((denial) => (denial === 4 ? 0 : denial)),
});

/** Whether somebody rejects what is said of them who refuses or denies something in the article. */
function isDisputed(
  words: string[],
  at: number,
  { places, capitals, small, denials, breaks }: Evidence,
): boolean {
  if (!words.slice(Math.max(0, at - 4), at + 4).some((word) => allegation.test(word))) return false;
  const names = words.slice(0, at).filter((word) => capitals.has(word) && !small.has(word));
  return names.some((name) =>
    (places.get(stem(name)) ?? []).some((place) => {
      const end = breaks.indexOf(2, place);
      return denials.subarray(place, Math.min(place + close, end < 0 ? denials.length : end) + 1).includes(2);
    }),
  );
}

/** Whether the article has one of these words in a sentence that refuses or denies, and says the contrary nowhere that it tells most of this. */
function isRefusedThere(word: string, near: string[], around: string[], evidence: Evidence): boolean {
  if (hasOppositeThere([word], around, evidence)) return false;
  return near.some((other) =>
    kinPlaces(stem(other), evidence).some((place) => {
      const begin = evidence.breaks.lastIndexOf(2, place - 1) + 1;
      return isRefusedBetween(begin, endOfSentence(place, evidence), evidence);
    }),
  );
}

/** Whether what the article says most like these words has the contrary of what is denied: "was cleared", of "was not convicted". */
function hasOppositeThere(denied: string[], around: string[], evidence: Evidence): boolean {
  const [from, to] = mostLike(around, 2, evidence) ?? [0, 0];
  const there = evidence.words.slice(from, to);
  return denied.slice(0, 2).some((word) => oppositeWords([word], there, evidence.language) !== undefined);
}

/** Whether the article says the contrary of what is denied: "closed", of "will not open". */
function hasOpposite(denied: string[], { words: there, text, language }: Evidence): boolean {
  const said = denied.slice(0, 2);
  if (isUnspaced(said[0]))
    return !text.includes(said.join("")) && oppositeWords(said, there, language) !== undefined;
  return said.some((word) => oppositeWords([word], there, language) !== undefined);
}

/** "Without" a thing that somebody is "with" in the article, which denies it nowhere, and "with" one that it only has behind "without". */
function unsaidLacks(words: string[], evidence: Evidence): Issue[] {
  const { language, denials, breaks } = evidence;
  return words.flatMap((word, i) => {
    const isLack = isLacking(word, language);
    if (!isLack && !isHaving(word, language)) return [];
    const near = words.slice(i + 1, i + 4);
    const thing = near.find((other) => isTelling(other, language));
    const places = thing ? kinPlaces(stem(thing), evidence) : [];
    const isTurned = near.slice(0, near.indexOf(thing ?? "")).some((other) => denies(other, language));
    if (!thing || isTurned || places.length === 0) return [];
    // What one had and is without may have been lost: nothing but "with" itself speaks against it.
    const isHad = (place: number): boolean =>
      evidence.words.slice(Math.max(0, place - 3), place).some((other) => isHaving(other, language));
    const isOtherwise = isLack
      ? places.some(isHad) && places.every((place) => denialNear(place, far, { denials, breaks }) < 0)
      : places.every((place) => denials.subarray(Math.max(0, place - 3), place).includes(3) && !isHad(place));
    return isOtherwise ? [negation(`${word} ${thing}`)] : [];
  });
}

/** So much of a sentence is looked at around a denial. */
const sentenceReach = 12;

function isDenied(after: string[], before: string[], own: string[], evidence: Evidence): boolean {
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
function isNewPair(after: string[], before: string[], { text, language }: Evidence): boolean {
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
        (place) => denialNear(place, /^(?:ja|th)$/u.test(evidence.language) ? 10 : 5, evidence) >= 0,
      )
    : isLikeDenial([...after, ...before], 3, evidence);
}

/** A word that the article only has without the syllable that turns it round, `nebude` where it says `bude`, or only with it. */
function turnedWords(words: string[], evidence: Evidence): Issue[] {
  const { text, places, turned, language } = evidence;
  const isDeniedHere = words.some((word) => denies(word, language));
  return words.flatMap((word, i) => {
    const around = [words[i - 1], words[i + 1]].filter((other) => other !== undefined).map(stem);
    if (!around.some((other) => places.has(other))) return [];
    if (turned.has(word) && !isDeniedHere && !stands(word, text)) return [negation(word)];
    if (places.has(stem(word)) || text.includes(word)) return [];
    const bare = withoutDenial(word, language);
    if (!bare || !stands(bare, text) || isDeniedThere(bare, evidence)) return [];
    // "Vermedi", of "vermeyi reddetti", where somebody else "verdi".
    const others = words.filter((other) => other !== word && isTelling(other, language)).map(stem);
    return isLikeDenial(others, 2, evidence) ? [] : [negation(word)];
  });
}

const stands = (word: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u").test(text);
