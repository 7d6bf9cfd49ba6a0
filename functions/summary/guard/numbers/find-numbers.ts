import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import { isInSaidDate } from "../dates/said-dates.ts";
import type { Issue } from "../find-unsupported.ts";
import { type Counted, countedIn, type MeasuredNumber } from "./counted-numbers.ts";
import { about, atLeast, longestHedge } from "./hedges.ts";
import { isRank, isSaidByWord } from "./number-by-word.ts";
import { type FoundNumber, isPrintedYear, sameNumber } from "./numbers-in.ts";
import type { Place } from "./ranks-at.ts";
import { isSaidShare } from "./said-shares.ts";
import { day, isSameSpan } from "./same-span.ts";
import { sharesIn } from "./shares-in.ts";
import { isAnothersPlace, isInOtherWords, standsAlike } from "./stands-alike.ts";
import { isWorkedOut } from "./worked-out.ts";

/** Numbers that the article does not have, or not of that unit, or not near what they stand near here. */
export function unsaidNumbers(sentence: string, evidence: Evidence): Issue[] {
  const { language } = evidence;
  const here = countedIn(sentence, language);
  const wrong = (found: string): Issue => ({ kind: "number", found });
  const shares = sharesIn(here.text, language);
  const sums = here.sums.filter((sum) =>
    [...evidence.counted.numbers, ...evidence.counted.sums].some(
      (other) => isSame(sum, other, here.text) && isSameUnit(sum, other),
    ),
  );
  // The halves of a result that the article has need no words of their own.
  const results = resultsIn(here).filter(({ halves: [one, other] }) =>
    sameResults(one, other, evidence.counted).some((meant) =>
      standsAlike(one, here, meant, evidence.counted, aroundResult),
    ),
  );
  const isPart = ({ from, end }: FoundNumber): boolean =>
    [...shares, ...sums].some((whole) => from >= whole.from && end <= whole.end);
  const unsaid = shares
    .filter((share) => !isSaidShare(share, here.text, evidence))
    .map(({ found }) => wrong(found));
  const numbers = here.numbers.flatMap((number) => {
    const isLike = (place: Place): boolean => standsAlike(number, here, place, evidence.counted, aroundMade);
    const isMade = (): boolean => isWorkedOut(number, here, evidence, isLike);
    if (number.at < 0 || isPart(number) || isInSaidDate(number, here, evidence)) return [];
    if (isOfCode(number, here.text, evidence.text)) return [];
    const { found, value, unit } = number;
    const sameIn = ({ numbers: known, sums: whole }: Counted): MeasuredNumber[] =>
      [...known, ...whole].filter((other) => isSame(number, other, here.text));
    let there = evidence.counted;
    let same = sameIn(there);
    if (same.length === 0) {
      there = evidence.joined;
      same = sameIn(there);
    }
    if (same.length === 0 && (isSaidByWord(number, evidence, isLike) || isMade())) return [];
    if (same.length === 0)
      return /^\p{L}/u.test(found) && value <= 10 && evidence.places.has(stem(found.toLowerCase()))
        ? []
        : [wrong(found)];
    const fitting = same.filter((other) => !unit || !other.unit || isSameUnit(number, other));
    if (fitting.length === 0 && isMade()) return [];
    if (fitting.length === 0) return [wrong(here.text.slice(number.from, number.end + 12).trim())];
    if ((value >= 100 && !isPrintedYear(number)) || !Number.isInteger(value)) return [];
    if (unit && (value >= 10 || unit.is === "percent") && fitting.some((other) => other.unit)) return [];
    if (results.some(({ from, end }) => number.from >= from && number.end <= end)) return [];
    // "Third", whoever was so.
    if (isRank(found, value, evidence)) return [];
    const isAlike = fitting.some((other) => standsAlike(number, here, other, there));
    const isReworded =
      !isPrintedYear(number) && isMeasuredAlike(number, fitting) && isInOtherWords(number, here, evidence);
    const isMoved = !isReworded || isAnothersPlace(number, here, there);
    return isAlike || !isMoved || isMade() ? [] : [wrong(found)];
  });
  return [...numbers, ...unsaid];
}

/** Whether a number is part of a name, "A27", that the article has. */
function isOfCode({ from, end }: FoundNumber, here: string, there: string): boolean {
  const letters = /(?<![\p{L}\p{M}])\p{Lu}{1,4}-?$/u.exec(here.slice(Math.max(0, from - 6), from))?.[0];
  if (letters === undefined) return false;
  const code = (letters + here.slice(from, end)).toLowerCase();
  for (let at = there.indexOf(code); at >= 0; at = there.indexOf(code, at + 1))
    if (!/[\p{L}\p{Nd}]/u.test(there[at - 1] ?? "") && !/^[.,]?\p{Nd}/u.test(there.slice(at + code.length)))
      return true;
  return false;
}

/** So many words around a number that was worked out, or told by a rank, are looked at, here and in the article. */
const aroundMade: [number, number] = [8, 12];

/** The same behind a number in Chinese and Japanese. */
const hanAtLeast = /^\p{sc=Han}{0,2}(?:多|余|以上|を超|を上回)/u;

function isSame(said: MeasuredNumber, meant: MeasuredNumber, text: string): boolean {
  // "Half" bears out 50 %, and no 50 of anything else; a third 33 %.
  if (meant.at < 0 && said.unit?.is !== meant.unit?.is) return false;
  if (meant.at < 0 && said.unit?.is === "percent") return Math.abs(said.value - meant.value) < 1.5;
  if (isSaid(said.value, meant) || (said.orValue !== undefined && isSaid(said.orValue, meant))) return true;
  if (isSameSpan(said, meant)) return true;
  if (said.unit && meant.unit && said.unit.is === meant.unit.is && said.unit.times !== meant.unit.times) {
    const ratio = (said.value * said.unit.times) / (meant.value * meant.unit.times);
    if (said.unit.times === day && isWeeksInDays(said.value, ratio)) return true;
    // A mile is told as 1.6 kilometres, and rounded.
    if (String(said.value).replace(/\D|0+$/gu, "").length > 3) return Math.abs(ratio - 1) < 1e-9;
    return Math.abs(ratio - 1) < (said.unit.is === "seconds" || said.unit.is === "months" ? 1e-9 : 0.02);
  }
  const isRound = said.value >= 100 && /^\d0*$/u.test(String(said.value));
  const isBelow = said.value % 10 === 0 && meant.value > said.value && meant.value < 1.3 * said.value;
  if (!isRound && !isBelow) return false;
  const before = text.slice(Math.max(0, said.from - longestHedge), said.from);
  if (isRound && about.test(before)) return Math.abs(meant.value - said.value) < 0.12 * said.value;
  return isBelow && (atLeast.test(before) || hanAtLeast.test(text.slice(said.end, said.end + 6)));
}

/** "Quinze jours" and "quince días" are two weeks, "huit jours" and "acht Tage" one. */
const isWeeksInDays = (days: number, ratio: number): boolean =>
  (days === 15 || days === 8) && Math.abs(ratio - days / (days - 1)) < 1e-9;

const isSaid = (value: number, { value: meant, orValue }: MeasuredNumber): boolean =>
  sameNumber(value, meant) || (orValue !== undefined && sameNumber(value, orValue));

function isSameUnit(said: MeasuredNumber, meant: MeasuredNumber): boolean {
  if (said.unit?.is !== meant.unit?.is) return isSameSpan(said, meant);
  return said.unit!.times === meant.unit!.times || !sameNumber(said.value, meant.value);
}

/** So many words around a result are looked at, here and in the article. */
const aroundResult: [number, number] = [8, 12];

/** Whether one of these is measured in the same unit: four dead are not the article's four injured. */
const isMeasuredAlike = (number: MeasuredNumber, others: MeasuredNumber[]): boolean =>
  number.unit !== undefined &&
  others.some((other) => other.unit?.is === number.unit?.is || isSameSpan(number, other));

/** What stands between the halves of a result or a span, and what an article may have there. */
const between =
  /^\s?[-–—]\s?$|^\s(?:to|zu|til|till|tegen|gegen|mot|contre|contra|votes (?:to|against)|stimmen (?:zu|gegen)|voix (?:contre|à)|votos (?:a|contra)|voti (?:a|contro)|stemmen tegen|przeciw|против|ke)\s$/u;
const spanned =
  /^[:\s]$|^\s(?:and|und|et|y|e|en|och|og|и|i|à|a|against|голос\p{L}*|\p{L}{1,6} (?:to|gegen|contre|tegen))\s$/u;

/** Results and spans, "2-0" or "10–12", are one number of two halves. */
function resultsIn({
  text,
  numbers: all,
}: Counted): { from: number; end: number; halves: [FoundNumber, FoundNumber] }[] {
  const numbers = all.filter(({ at }) => at >= 0);
  return numbers.slice(1).flatMap((second, i) => {
    const first = numbers[i]!;
    const isResult =
      first.value < 1_000 && second.value < 1_000 && between.test(text.slice(first.end, second.from));
    return isResult
      ? [{ from: first.from, end: second.end, halves: [first, second] as [FoundNumber, FoundNumber] }]
      : [];
  });
}

/** The first halves of the article's results of these two numbers, which may stand the other way round; `isLoose`: or merely near each other. */
function sameResults(
  one: FoundNumber,
  other: FoundNumber,
  { text, numbers }: Counted,
  isLoose = false,
): FoundNumber[] {
  const [a, b] = [one.value, other.value];
  return numbers.slice(1).flatMap((second, i) => {
    const first = numbers[i]!;
    const gap = text.slice(first.end, second.from);
    const isPair = (first.value === a && second.value === b) || (first.value === b && second.value === a);
    return isPair && (between.test(gap) || (isLoose && (spanned.test(gap) || gap.length < 24)))
      ? [first]
      : [];
  });
}

/** Results that the article does not have. */
export function unsaidResults(sentence: string, evidence: Evidence): Issue[] {
  const here = countedIn(sentence, evidence.language);
  return resultsIn(here)
    .filter(({ halves: [one, other] }) => sameResults(one, other, evidence.counted, true).length === 0)
    .map(({ from, end }) => ({ kind: "number" as const, found: here.text.slice(from, end) }));
}
