import type { Evidence } from "./article-evidence.ts";
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
import type { Issue } from "./find-unsupported.ts";
import { isKin } from "./is-kin.ts";
import { droppedDenials, forgottenDenials } from "./left-out-denials.ts";
import { isDenying, isNumbered, plainTokens } from "./negation-words.ts";
import { isNotBefore } from "./not-before.ts";
import { isSameSide, oppositeWords } from "./opposite-words.ts";
import { ranksIn } from "./ranked-words.ts";
import { isHaving, isLacking, isRefusing } from "./refusing-words.ts";
import { isShortTelling, isTelling } from "./telling-words.ts";
import { withoutDenial } from "./turned-words.ts";
import { stem } from "./words.ts";

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
    // "Nikt nie": of the two that deny together the other is looked at.
    if (
      !cancelling.test(language) &&
      isAbsolute.test(word) &&
      words.some((other) => other !== word && isDenying(other, language))
    )
      return [];
    if (hasOpposite(denied, evidence) || isNotBefore(words, i, evidence)) return [];
    const around = [words[i - 1], word, words[i + 1]];
    const deniedOnce = evidence.triples.has(around.map((other) => stem(other ?? "")).join(" "));
    if (deniedOnce && !isRefusing(word, language)) return [];
    const own = isTelling(word, language) ? [word] : [];
    if (isDenied(after.map(stem), before.map(stem), own.map(stem), evidence)) return [];
    const all = words.filter(tells).map(stem);
    if (
      isUnspaced(after[0] ?? before[0]) &&
      isNewPair(after, before, evidence) &&
      isLikeDenial(all, 4, evidence)
    )
      return [];
    if (isSameVerdict(word, evidence) || (isAbsolute.test(word) && isLikeFirst(all, evidence))) return [];
    // Who refuses or denies may be told of in other words than those who say no.
    if (
      isRefusing(word, language) &&
      (isLikeDenial(all, 2, evidence, true) ||
        isRefusedThere([...after.slice(0, 1), ...before.slice(0, 1)], evidence))
    )
      return [];
    if (hasOppositeThere(denied, all, evidence)) return [];
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
  if (!words.slice(Math.max(0, at - 4), at + 4).some((word) => allegation.test(word))) return false;
  const names = words.slice(0, at).filter((word) => capitals.has(word) && !small.has(word));
  return names.some((name) =>
    (places.get(stem(name)) ?? []).some((place) => {
      const end = breaks.indexOf(2, place);
      return denials.subarray(place, Math.min(place + close, end < 0 ? denials.length : end) + 1).includes(2);
    }),
  );
}

/** Whether the article has one of these words in a sentence that refuses or denies, or right before one. */
function isRefusedThere(near: string[], evidence: Evidence): boolean {
  const { breaks, denials } = evidence;
  return near.some((word) =>
    kinPlaces(stem(word), evidence).some((place) => {
      const end = breaks.indexOf(2, place);
      const next = end < 0 ? -1 : breaks.indexOf(2, end + 1);
      return denials
        .subarray(breaks.lastIndexOf(2, place - 1) + 1, next < 0 ? denials.length : next + 1)
        .includes(2);
    }),
  );
}

/** Whether what the article says most like these words has the contrary of what is denied: "was cleared", of "was not convicted". */
function hasOppositeThere(denied: string[], around: string[], evidence: Evidence): boolean {
  const [from, to] = mostLike(around, 2, evidence) ?? [0, 0];
  const there = evidence.words.slice(from, to);
  return denied.slice(0, 2).some((word) => oppositeWords([word], there, evidence.language) !== undefined);
}

/** "Acquitted", of "cleared". */
export const isSameVerdict = (word: string, { words, language }: Evidence): boolean =>
  isRefusing(word, language) && isSameSide(word, words, language);

/** What denies of all times or of everybody. */
const isAbsolute =
  /^(?:never|no|none|nobody|nie|niemals|kein\p{L}*|jamais|aucune?|nunca|ning[uú]n\p{L}*|nenhuma?|mai|nessun\p{L}*|nooit|geen|aldrig|aldri|ing[ae]n|ingen|intet|nigdy|żad\p{L}+|nikdy|žádn\p{L}+|nikt|nikdo|никогда|никто|никак(?:ой|ого|их)|ніколи|ніхто|жод\p{L}+|niciodată|nimeni|nici(?:un|o)|nadie|nemmeno|neanche|neppure|κανέν\p{L}*|κανείς|καμία|hiç|hiçbir|senki|semmi|soha|koskaan)$/u;

/** What is the first of its kind, or more than ever. */
const first =
  /^(?:first|ever|record|erst\p{L}+|je|jemals|rekord\p{L}*|premi[eè]r\p{L}*|record|primer[oa]?|primeir[oa]|prim[oa]|eerste|ooit|första|någonsin|første|nogensinde|noensinne|pierwsz\p{L}+|prvn\p{L}+|перв\p{L}+|впервые|перш\p{L}+|вперше|prim[aă]|primul|ensimmäi\p{L}+|ilk|pertama|πρώτ\p{L}+)$/u;

/** The second and so on, as `ranksIn` names them, but not the last. */
const laterRank =
  /^0 (?!last|letzt|dernier|últim|ultim|laatste|sista|sidste|ostatni|posledn|последн|останн)/u;

/** "It is not the first time", of "the second in two years". */
const deniesFirst = (behind: string[], { language, words }: Evidence): boolean =>
  behind.some((word) => first.test(word)) &&
  words.some((word) => !first.test(word) && ranksIn(word, language).some((rank) => laterRank.test(rank)));

/** Whether what the article says most like these words is told as a first: "no woman had won since 2009", of "the first woman since". */
function isLikeFirst(around: string[], evidence: Evidence): boolean {
  const [from, to] = mostLike(around, 2, evidence) ?? [0, 0];
  return evidence.words.slice(from, to).some((word) => first.test(word));
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

/** The sentence of the article that has most of these words is a denial; `orNext`: or the next one refuses or denies what it says. */
function isLikeDenial(around: string[], least: number, evidence: Evidence, orNext = false): boolean {
  const { breaks, denials } = evidence;
  const [from, to] = mostLike(around, least, evidence) ?? [0, 0];
  if (to === 0) return false;
  if (isDenial(from, to, evidence)) return true;
  const end = breaks.indexOf(2, to);
  return orNext && denials.subarray(to, end < 0 ? denials.length : end + 1).includes(2);
}

const isDenial = (from: number, to: number, { denials }: Evidence): boolean =>
  denials.subarray(from, to).some((denial) => denial === 1 || denial === 2);

/** From where to where the sentence of the article stands that has most of these words, and of several a denial. */
export function mostLike(around: string[], least: number, evidence: Evidence): [number, number] | undefined {
  const { stems, breaks } = evidence;
  let [most, place]: [number, [number, number] | undefined] = [Math.max(1, least) - 1, undefined];
  let from = 0;
  for (let to = 1; to <= stems.length; to++) {
    if (breaks[to - 1] !== 2 && to < stems.length) continue;
    const said = stems.slice(from, to);
    const shared = around.filter((word) => said.some((other) => isKin(word, other))).length;
    if (shared > most || (place && shared === most && isDenial(from, to, evidence)))
      [most, place] = [shared, [from, to]];
    from = to;
  }
  return place;
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
