import type { Evidence } from "./article-evidence.ts";
import type { Issue } from "./find-unsupported.ts";
import { isKin } from "./is-kin.ts";
import { isDenying, isNumbered, onlyWord, plainWords } from "./negation-words.ts";
import { isNotBefore } from "./not-before.ts";
import { oppositeWords } from "./opposite-words.ts";
import { isHaving, isLacking, isRefusing } from "./refusing-words.ts";
import { isLong, isShortTelling, isTelling } from "./telling-words.ts";
import { withoutDenial } from "./turned-words.ts";
import { stem } from "./words.ts";

/** Denials that the article does not make, and its own that were left out. */
export function turnedDenials(sentence: string, evidence: Evidence): Issue[] {
  const words = plainWords(sentence);
  const issues = [
    ...unsaidDenials(words, evidence),
    ...turnedWords(words, evidence),
    ...unsaidLacks(words, evidence),
  ];
  if (issues.length > 0) return issues;
  return [...droppedDenials(words, evidence), ...forgottenDenials(words, evidence)].slice(0, 1);
}

const negation = (found: string): Issue => ({ kind: "negation", found });

const denies = (word: string, language: string): boolean =>
  isDenying(word, language) || isRefusing(word, language);

/** A denial is borne out where the article denies the same words, or where what it says most like this is a denial. */
function unsaidDenials(words: string[], evidence: Evidence): Issue[] {
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
    const twice = words.slice(i + 1, i + 4).find((other) => isTwice(other, language));
    if (twice && !isDeniedThere(twice, evidence)) return [negation(`${word} ${twice}`)];
    if (hasOpposite(after, evidence) || isNotBefore(words, i, evidence)) return [];
    const around = [words[i - 1], word, words[i + 1]];
    const deniedOnce = evidence.triples.has(around.map((other) => stem(other ?? "")).join(" "));
    if (deniedOnce && !isRefusing(word, language)) return [];
    const own = isTelling(word, language) ? [word] : [];
    if (isDenied(after.map(stem), before.map(stem), own.map(stem), evidence)) return [];
    // Who refuses or denies may be told of in other words than those who say no.
    if (isRefusing(word, language) && isLikeDenial([...after, ...before].map(stem), 2, evidence)) return [];
    if (isRefusing(word, language) && isDisputed(words, i, evidence)) return [];
    return [negation(around.filter(Boolean).join(" "))];
  });
}

/** What somebody is said to have done: "rejects the claim that…", of "denied that…". */
const allegation =
  /^(?:claim|accus|alleg|charge|vorw[uü]rf|anschuldig|reproch|acusaci|acusaç|beschuldig|verwijt|anklag|beskyll|обвин|звинувач|oskarż|zarzut|obvin|suçlama|iddia|tuduh|आरोप)|^(?:ال)?اتهام/u;

/** Whether somebody rejects what is said of them who refuses or denies something in the article. */
function isDisputed(
  words: string[],
  at: number,
  { places, capitals, small, denials, breaks }: Evidence,
): boolean {
  if (!words.slice(at + 1, at + 4).some((word) => allegation.test(word))) return false;
  const names = words.slice(Math.max(0, at - 4), at).filter((word) => capitals.has(word) && !small.has(word));
  return names.some((name) =>
    (places.get(stem(name)) ?? []).some((place) => {
      const end = breaks.indexOf(2, place);
      return denials.subarray(place, Math.min(place + close, end < 0 ? denials.length : end) + 1).includes(2);
    }),
  );
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

/** Languages in which two denials are none. */
const cancelling = /^(?:en|und|de|nl|sv|da|no|nb|zh)$/u;

/** What a denial before it turns round again: "not rejected", in some languages "not never". */
const isTwice = (word: string, language: string): boolean =>
  isRefusing(word, language) ||
  isLacking(word, language) ||
  (cancelling.test(language) && isDenying(word, language));

function isDeniedThere(word: string, { stems, denials }: Evidence): boolean {
  return stems.some(
    (other, k) => isKin(stem(word), other) && denials.subarray(Math.max(0, k - 4), k).some((d) => d > 0),
  );
}

/** How near to a denial a word is denied itself, how far a denial may reach, and what stands in its sentence. */
const close = 3;
const far = 8;
const sentenceReach = 12;

/** Languages whose verbs stand last, and with them what denies: the word before it is denied. */
const verbLast = /^(?:hi|ur|bn|fa|tr|az|ko|ja|mr|ne|gu|pa|ta|te|kn|ml|kk)$/u;

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

const isUnspaced = (word = ""): boolean => /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}]/u.test(word);

/** In scripts without spaces two characters make the word that is denied. */
function isPairDenied(after: string[], before: string[], evidence: Evidence): boolean {
  const [one, two] = verbLast.test(evidence.language) ? before.slice(0, 2).reverse() : after;
  const places = evidence.stems.flatMap((stem, k) =>
    stem === one && (two === undefined || evidence.stems[k + 1] === two) ? [k] : [],
  );
  return places.length > 0
    ? places.some((place) => denialNear(place, evidence.language === "ja" ? 10 : 5, evidence) >= 0)
    : isLikeDenial([...after, ...before], 3, evidence);
}

/** The sentence of the article that has most of these words is a denial. */
function isLikeDenial(around: string[], least: number, { stems, breaks, denials }: Evidence): boolean {
  let [most, isDenial] = [0, false];
  let from = 0;
  for (let to = 0; to < stems.length; to++) {
    if (breaks[to] !== 2 && to < stems.length - 1) continue;
    const said = stems.slice(from, to + 1);
    const shared = around.filter((word) => said.some((other) => isKin(word, other))).length;
    const has = denials.subarray(from, to + 1).some((denial) => denial === 1 || denial === 2);
    if (shared > most || (shared === most && has)) [most, isDenial] = [shared, has];
    from = to + 1;
  }
  return most >= Math.max(1, least) && isDenial;
}

function kinPlaces(word: string, { stems, places }: Evidence): number[] {
  const own = places.get(word);
  if (own && word.length < 5) return own;
  return stems.flatMap((other, k) => (isKin(word, other) ? [k] : []));
}

/**
 * The nearest denial within reach of a place: near by in its sentence, farther off in its clause only; "without" close before
 * it. −1 for none.
 */
function denialNear(
  place: number,
  reach: number,
  { denials, breaks }: Pick<Evidence, "denials" | "breaks">,
): number {
  for (let step = 0; step <= reach; step++)
    for (const at of [place - step, place + step]) {
      const denial = denials[at] ?? 0;
      if (denial === 0 || (denial === 3 && (at > place || step > close))) continue;
      const least = step > close ? 1 : 2;
      if (!breaks.subarray(Math.min(at, place), Math.max(at, place)).some((end) => end >= least)) return at;
    }
  return -1;
}

/** Words that the article only has with a denial between them, and the summary without. */
function droppedDenials(words: string[], evidence: Evidence): Issue[] {
  const bare = words.flatMap((word) => withoutDenial(word, evidence.language) ?? []);
  if (bare.some((word) => isDeniedThere(word, evidence))) return [];
  const stems = words.map(stem);
  return stems.slice(1).flatMap((word, i) => {
    const pair = `${stems[i]} ${word}`;
    if (!evidence.deniedPairs.has(pair) || evidence.pairs.has(pair)) return [];
    return isLong(word) ? [negation(`${words[i]} ${words[i + 1]}`)] : [];
  });
}

/** So much of what a sentence tells must be told by one sentence of the article, to say that they tell the same. */
const leastShared = 0.6;

/** A sentence without a denial that keeps most of its words to a sentence of the article that denies one of them. */
function forgottenDenials(words: string[], evidence: Evidence): Issue[] {
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
