import type { Evidence } from "../article-evidence.ts";
import type { Counted, MeasuredNumber } from "./counted-numbers.ts";
import { about } from "./hedges.ts";
import { isYear } from "./numbers-in.ts";
import { addingIn, born, byIn, cuesIn } from "./worked-out-words.ts";

/** So near a word may say that a number was worked out: as a sum, as years, as a difference or multiple. */
const far = 60;
const near = 32;
const beside = 20;

/** What a sentence says of how its number came about. */
interface Told {
  value: number;
  unit: MeasuredNumber["unit"];
  isTotal: boolean;
  isDifference: boolean;
  isLater: boolean;
  isAged: boolean;
  saysTimes: boolean;
  isAbout: boolean;
}

/** Two numbers of the article that stand by each other. */
type Pair = readonly [MeasuredNumber, MeasuredNumber];

/**
 * Whether a number was worked out of two of the article that stand beside each other, as the sentence says; a share of one, how much one is
 * above another in percent and the years of a span need no words. `isLike`: whether a number of the article stands among the same words.
 */
export function isWorkedOut(
  number: MeasuredNumber,
  here: Counted,
  { counted, together, language }: Evidence,
  isLike: (other: MeasuredNumber) => boolean,
): boolean {
  const told = toldOf(number, here, language);
  return together.some((pair) => {
    if (isYearsBetween(told, pair, counted.text) || isMultiple(told, pair)) return true;
    const isMade =
      isShareOf(told, pair) || isChange(told, pair) || isReckoned(told, pair, counted) || isEnd(told, pair);
    return isMade && pair.some(isLike);
  });
}

function toldOf({ value, unit, from, end }: MeasuredNumber, { text }: Counted, language: string): Told {
  const says = (cue: number, size: number): boolean =>
    cuesIn(language)?.[cue]?.test(
      `${text.slice(Math.max(0, from - size), from)} ${text.slice(end, end + size)}`,
    ) ?? false;
  return {
    value,
    unit,
    isTotal: says(0, far),
    isDifference:
      says(1, beside) ||
      unit?.is === "points" ||
      byIn(language).test(text.slice(Math.max(0, from - 8), from)),
    isLater: says(2, near),
    isAged: says(3, near),
    saysTimes: says(4, beside),
    isAbout: about.test(text.slice(Math.max(0, from - near), from)),
  };
}

/** "100 of its workers", of a third of 300. */
function isShareOf({ value }: Told, [one, other]: Pair): boolean {
  if (isShare(one) === isShare(other)) return false;
  const [share, whole] = isShare(one) ? [one.value, other.value] : [other.value, one.value];
  if (whole < 10 || isYear(whole)) return false;
  const part = (share / 100) * whole;
  // "1.9 million" are no integer of the millions that they are told in.
  return isNear(part, value, 0.004) || (Number.isInteger(value) && Math.abs(part - value) <= 0.5);
}

/** So near to each other, in characters, two numbers are told of as the one that became the other, or years as a span. */
const changeReach = 40;
const spanReach = 16;

/** "Fell by 40 %", of "from 52,000 in 2015 to 31,000", or 40 % of it. */
function isChange({ value, unit }: Told, [one, other]: Pair): boolean {
  if (unit?.is !== "percent" || one.at < 0 || other.at < 0 || isShare(one) || isShare(other)) return false;
  const [low, high] = ascending(one, other);
  if (low < 10 || isYear(low) || isYear(high) || gapOf(one, other) > changeReach) return false;
  return [(high - low) / high, (high - low) / low].some((change) => Math.abs(100 * change - value) < 0.6);
}

/** "45 years after it opened", "aged 69", and "six years" of "from 2014 to 2020". */
function isYearsBetween(
  { value, unit, isLater, isAged, isAbout }: Told,
  [one, other]: Pair,
  text: string,
): boolean {
  const [low, high] = ascending(one, other);
  if (!isYear(low) || !isYear(high)) return false;
  const years = high - low;
  // "For almost 30 years", of "from 1994 to 2023".
  const isRounded = isAbout && value % 10 === 0 && Math.abs(value - years) <= 1;
  if (isRounded && isInYears(unit) && gapOf(one, other) <= spanReach) return true;
  if (value === years && (isLater || (isInYears(unit) && gapOf(one, other) <= spanReach))) return true;
  const first = one.value === low ? one : other;
  const isBirth = born.test(text.slice(Math.max(0, first.from - near), first.end + beside));
  return isAged && isBirth && (value === years || value === years - 1);
}

/** "Ends in 2032", of "signed in 2012 for 20 years". */
function isEnd({ value }: Told, [year, years]: Pair): boolean {
  if (!isYear(year.value) || !isInYears(years.unit) || isYear(years.value)) return false;
  return value === year.value + years.value && gapOf(year, years) <= changeReach;
}

/** "Five times as much", of "90,000 euros instead of 450,000". */
function isMultiple({ value, saysTimes }: Told, [one, other]: Pair): boolean {
  const [low, high] = ascending(one, other);
  return (
    saysTimes &&
    low > 0 &&
    isComparable(one, other) &&
    gapOf(one, other) <= changeReach &&
    isNear(high / low, value, 0.05)
  );
}

/** A sum or a difference that is told as one. */
function isReckoned({ value, isTotal, isDifference }: Told, [one, other]: Pair, counted: Counted): boolean {
  const [low, high] = ascending(one, other);
  // 120 million less 30 is as good as 120 million, and says nothing.
  if (!isComparable(one, other) || low < high / 1_000) return false;
  const isSum = isNear(low + high, value) && (isTotal || isAdded(one, other, counted));
  return isSum || (isDifference && isNear(high - low, value));
}

/** Whether the article adds the second to the first: "310 million from the state and a further 90 million from Berlin". */
const isAdded = (one: MeasuredNumber, other: MeasuredNumber, { text, language }: Counted): boolean =>
  one.unit?.is === other.unit?.is &&
  addingIn(language).test(text.slice(Math.max(one.end, other.from - beside), other.from));

/** Whether two numbers count the same, as far as one can tell. */
const isComparable = (one: MeasuredNumber, other: MeasuredNumber): boolean =>
  !(isYear(one.value) && isYear(other.value)) && !(one.unit && other.unit && one.unit.is !== other.unit.is);

const isShare = ({ unit }: MeasuredNumber): boolean => unit?.is === "percent";

const isInYears = (unit: MeasuredNumber["unit"]): boolean => unit?.is === "months" && unit.times === 12;

const ascending = (one: MeasuredNumber, other: MeasuredNumber): [low: number, high: number] => [
  Math.min(one.value, other.value),
  Math.max(one.value, other.value),
];

/** Characters between two numbers, of which the one stands before the other. */
const gapOf = (one: MeasuredNumber, other: MeasuredNumber): number => other.from - one.end;

const isNear = (made: number, value: number, share = 1e-6): boolean =>
  Math.abs(made - value) < share * Math.max(1, made);
