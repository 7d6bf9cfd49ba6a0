import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { isLikeDenial, isSameVerdict } from "../like-sentence.ts";
import { isShortTelling, isTelling } from "../telling-words.ts";
import { deniesFirst, isAbsolute, isLikeFirst, leadingDenial } from "./absolute-denials.ts";
import {
  hasOpposite,
  hasOppositeThere,
  isDenied,
  isDisputed,
  isNewPair,
  isRefusedThere,
  isRetold,
  withoutBans,
} from "./borne-out.ts";
import { isConditional } from "./conditions.ts";
import { cancelling, isDeniedThere, isTwice, isUnspaced, negation, verbLast } from "./denial-near.ts";
import { isForbidding } from "./forbidding-words.ts";
import { droppedDenials, forgottenDenials } from "./left-out-denials.ts";
import { isLimit } from "./limits.ts";
import { isDenial, isDenying, isNumbered, plainTokens } from "./negation-words.ts";
import { isNotBefore } from "./not-before.ts";
import { isNotSince } from "./not-since.ts";
import { isRefusing } from "./refusing-words.ts";
import { turnedWords, unsaidLacks } from "./turned-forms.ts";

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

/** Of one sentence so many denials are looked at: no sentence has more, and each is held to the whole article. */
const mostDenials = 60;

/** A denial is borne out where the article denies the same words, or where what it says most like this is a denial. */
function unsaidDenials(words: string[], breaks: Uint8Array, evidence: Evidence): Issue[] {
  const { language } = evidence;
  const denying = words.flatMap((word, i) => (isDenial(word, language) ? [i] : [])).slice(0, mostDenials);
  return denying.flatMap((i) => {
    const word = words[i]!;
    if (isNumbered(words, i)) return [];
    const tells = (other: string): boolean => isTelling(other, language) && !isDenial(other, language);
    const after = words
      .slice(i + 1)
      .filter((other) => tells(other) || (isShortTelling(other, language) && !isDenial(other, language)))
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
    // Hindi and its neighbours deny before the verb: "नहीं खुलेंगे".
    const verb = /^(?:hi|ur|mr|ne|fa)$/u.test(language) && isDenying(word, language) ? after[0] : undefined;
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
    const told = clauseAround(words, breaks, i).filter(tells);
    if (isRetold(word, told, verb ?? denied[0], evidence)) return [];
    return [negation(around.filter(Boolean).join(" "))];
  });
}

/** The words of the clause that a place is in. */
function clauseAround(words: string[], breaks: Uint8Array, at: number): string[] {
  const from = at === 0 ? 0 : breaks.lastIndexOf(1, at - 1) + 1;
  const end = breaks.findIndex((stop, place) => place >= at && stop > 0);
  return words.slice(from, end < 0 ? words.length : end + 1);
}
