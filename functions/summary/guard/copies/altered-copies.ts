import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import { datesIn } from "../dates/date-words.ts";
import { denies, isNumbered, onlyWord } from "../denials/negation-words.ts";
import { isNotBefore } from "../denials/not-before.ts";
import { isLacking, isRefusing } from "../denials/refusing-words.ts";
import type { Issue } from "../find-unsupported.ts";
import { endOfSentence, isRefusedBetween, isSameVerdict } from "../like-sentence.ts";
import { type FoundNumber, numbersIn, sameNumber } from "../numbers/numbers-in.ts";
import { ranksIn } from "../numbers/ranked-words.ts";
import { isTelling } from "../telling-words.ts";
import { withoutDenial } from "../turned-words.ts";
import { contraryIn } from "./contrary-in-copy.ts";
import { alikeBefore, alikeFrom, type Compared, type Slot } from "./copy-slots.ts";
import { tellsMore } from "./tells-more.ts";
import { isPartLeftOut, isQuantity, wholeForPart } from "./whole-for-part.ts";

/** So much of the same surroundings bears out what a sentence says in a slot of its own. */
const leastSupport = 2;

/** So many words around a slot may hold its denial. */
const nearBy = 5;

/** Where a sentence copies the article but for a number, a date, a denial or a word's contrary, and the article says it nowhere so. */
export function alteredCopies({ tokens, words, stems, slots }: Compared, evidence: Evidence): Issue[] {
  const issues: Issue[] = [];
  for (const slot of slots) {
    const said = tokens.slice(slot.from, slot.to);
    const meant = evidence.tokens.slice(slot.start, slot.end);
    if (isNumbered(words, slot.to - 1)) continue;
    const contrary = contraryIn(words, stems, slot, evidence);
    const whole = contrary ? undefined : wholeIn(words, slot, evidence);
    const kind = contrary || whole ? "opposite" : alteredKind(said, meant, slot, evidence);
    if (kind === "negation" && isSaidOtherwise(words, stems, slot, evidence)) continue;
    if (!kind || issues.some((issue) => issue.kind === kind)) continue;
    if (supportOf(stems, slot, evidence) >= Math.max(leastSupport, slot.alike / 2)) continue;
    const found = said.length > 0 ? said : tokens.slice(Math.max(0, slot.from - 1), slot.to + 1);
    issues.push({ kind, found: contrary ?? whole ?? found.join(" ") });
  }
  return issues;
}

/** So far before its whole a part may be told. */
const partReach = 3;

/** The whole, where the article tells of a part and nothing else differs in that slot. */
function wholeIn(words: string[], { from, to, start, end }: Slot, evidence: Evidence): string | undefined {
  const { language } = evidence;
  const [said, meant] = [words.slice(from, to), evidence.words.slice(start, end)];
  if (isPartLeftOut(said, meant, language)) return `without ${meant.join(" ")}`;
  // "The entire staff" and "half of the staff" have "the" alike.
  const before = meant.length > 0 ? [] : evidence.words.slice(Math.max(0, start - partReach), start);
  if (
    before.length > 0 &&
    !words.slice(Math.max(0, from - partReach), from).some((word) => isQuantity(word, language))
  )
    return wholeForPart(said, before, language);
  const whole = wholeForPart(said, meant, language);
  const isOther = (word: string): boolean => !isQuantity(word, language);
  const [other, otherMeant] = [said.filter(isOther), meant.filter(isOther)];
  return whole && !tellsMore(other, otherMeant, language) && !tellsMore(otherMeant, other, language)
    ? whole
    : undefined;
}

/** Whether a denial stands elsewhere in the article's sentence, says the same as its words, or is of something else. */
function isSaidOtherwise(words: string[], stems: string[], slot: Slot, evidence: Evidence): boolean {
  const denial = words.findIndex((word, at) => at >= slot.from && denies(word, evidence.language));
  return (
    isMoved(words, slot, evidence) ||
    isNotBefore(words, denial, evidence) ||
    (denial >= 0 &&
      (isSameVerdict(words[denial]!, stems, evidence) || isAnswered(words[denial]!, slot, evidence))) ||
    isOtherClaim(words, stems, slot, evidence)
  );
}

/** "The council denies it hid the leak", of "accused it of hiding the leak. The council rejects that". */
function isAnswered(denial: string, { end }: Slot, evidence: Evidence): boolean {
  const next = endOfSentence(end, evidence);
  return (
    isRefusing(denial, evidence.language) && isRefusedBetween(next, endOfSentence(next, evidence), evidence)
  );
}

/** The first half of a French denial: "n'est pas légale" denies once, as "illégale" does. */
const half = /^ne?$/u;

/** Whether as much is denied near by in both, though in another place: "did not sign", of "has refused to sign". */
function isMoved(words: string[], { from, to, start, end }: Slot, evidence: Evidence): boolean {
  const { language, breaks, denials } = evidence;
  let [first, last] = [start, end];
  while (first > 0 && breaks[first - 1] !== 2 && start - first < nearBy) first--;
  while (last < breaks.length && breaks[last - 1] !== 2 && last - end < nearBy) last++;
  const here = words.slice(Math.max(0, from - nearBy), to + nearBy);
  const isDenied = (word: string): boolean => {
    const plain = withoutDenial(word, language);
    return denies(word, language) || (plain !== null && evidence.places.has(stem(plain)));
  };
  const isWhole = (word: string): boolean => language !== "fr" || !half.test(word);
  const there = evidence.words
    .slice(first, last)
    .filter((word, k) => denials[first + k]! > 0 && isWhole(word));
  return here.filter((word) => isDenied(word) && isWhole(word)).length === there.length;
}

/** Whether somebody refuses where the article has them do something else: "Reyl rejects the claim", of "Reyl said the bridge". */
function isOtherClaim(
  words: string[],
  stems: string[],
  { from, to, end }: Slot,
  evidence: Evidence,
): boolean {
  const { language } = evidence;
  if (!words.slice(from, to).some((word) => isRefusing(word, language))) return false;
  const behind = words.slice(to, to + alikeFrom(stems, to, end, evidence));
  return behind.length > 0 && !behind.some((word) => isTelling(word, language));
}

/** What the sentence has otherwise than the article, where nothing else differs in that slot. */
function alteredKind(
  said: string[],
  meant: string[],
  { alike, from }: Slot,
  evidence: Evidence,
): Issue["kind"] | undefined {
  const { language, counted } = evidence;
  const [denied, wasDenied] = [isDenial(said, meant, language), isDenial(meant, said, language)];
  if (denied !== wasDenied) {
    const [denial, plain] = denied ? [said, meant] : [meant, said];
    // "Without power" may be told as "lost power".
    const isLack = denial.some((token) => isLacking(token.toLowerCase(), language));
    if (plain.some((token) => onlyWord.test(token.toLowerCase()))) return undefined;
    if (tellsMore(denial, plain, language) || (isLack && tellsMore(plain, denial, language)))
      return undefined;
    return alike > 3 || (from > 0 && (said.length === 0 || meant.length === 0)) ? "negation" : undefined;
  }
  if (tellsMore(said, meant, language) || tellsMore(meant, said, language)) return undefined;
  const [here, there] = [said.join(" "), meant.join(" ")];
  const numbers = numbersIn(there, language);
  const isOther = ({ value }: FoundNumber): boolean =>
    !numbers.some((other) => isNear(value, other.value)) &&
    counted.numbers.some((other) => other.at >= 0 && sameNumber(value, other.value));
  if (numbers.length > 0 && numbersIn(here, language).some(isOther)) return "number";
  if (differ(ranksIn(here, language), ranksIn(there, language))) return "number";
  const datesOf = (text: string): string[] => datesIn(text, language, true).map(({ is }) => is);
  return differ(datesOf(here), datesOf(there)) ? "date" : undefined;
}

/** The same number, or rounded down to one. */
const isNear = (said: number, meant: number): boolean =>
  sameNumber(said, meant) || (said % 10 === 0 && meant > said && meant < 1.3 * said);

const differ = (said: string[], meant: string[]): boolean =>
  said.length > 0 && meant.length > 0 && !said.some((one) => meant.includes(one));

function isDenial(tokens: string[], others: string[], language: string): boolean {
  return tokens.some((token) => {
    const word = token.toLowerCase();
    if (denies(word, language)) return true;
    const plain = withoutDenial(word, language);
    return plain !== null && others.some((other) => stem(other.toLowerCase()) === stem(plain));
  });
}

/** How much of its surroundings stands around the same words somewhere in the article. */
function supportOf(stems: string[], { from, to }: Slot, evidence: Evidence): number {
  const [first, ...others] = from === to ? stems.slice(from, to + 1) : stems.slice(from, to);
  let most = 0;
  for (const at of evidence.places.get(first ?? "") ?? []) {
    if (from === to) {
      const before = alikeBefore(stems, from - 1, at - 1, evidence);
      if (before > 0) most = Math.max(most, before + alikeFrom(stems, to, at, evidence, from === 0));
    } else if (others.every((other, k) => evidence.stems[at + 1 + k] === other)) {
      const before = alikeBefore(stems, from - 1, at - 1, evidence);
      most = Math.max(most, before + alikeFrom(stems, to, at + to - from, evidence));
    }
  }
  return most;
}
