import type { Evidence } from "../article-evidence.ts";
import type { Counted, MeasuredNumber } from "./counted-numbers.ts";
import { rankNamed, ranksIn } from "./ranked-words.ts";
import type { Place } from "./ranks-at.ts";

/**
 * Whether the article has a number as a rank or a multiple: "six defeats in a row", of "the sixth", "two times", of "doubled". `isLike`: whether
 * a place of the article stands among the same words.
 */
export const isSaidByWord = (
  number: MeasuredNumber,
  evidence: Evidence,
  isLike: (place: Place) => boolean,
): boolean =>
  (multiples[number.value]?.test(evidence.text) ?? false) ||
  (!isPartOfWhole(number.value, evidence.counted) && placesOf(number.value, evidence).some(isLike)) ||
  isMultiplied(number, evidence.counted);

/** What "two times" and "three times" are in one word. */
const multiples: Record<number, RegExp> = {
  2: /doubl|dupli|dobl|dobro|doppel|raddopp|dubbel|dubbl|fordobl|удво|вдвое|подво|вдвічі|podwoi|dvojnás|kétszer|dublat/iu,
  3: /tripl|threefold|dreifach|verdreifach|verdrievoud|tredubb|tredobl|утро|втрое|потро|втричі|potroi|trojnás|háromszor/iu,
};

/** Whether a number is told as a rank that the article has. */
export const isRank = (found: string, value: number, evidence: Evidence): boolean =>
  placesOf(value, evidence).length > 0 &&
  ranksIn(found, evidence.language).includes(rankNamed(value, evidence.language)!);

const placesOf = (rank: number, { ranks, language }: Evidence): Place[] =>
  ranks.get(rankNamed(rank, language) ?? "") ?? [];

/** Whether the article has "a tenth", which is no rank. */
const isPartOfWhole = (value: number, { numbers }: Counted): boolean =>
  numbers.some(
    ({ at, unit, value: part }) => at < 0 && unit?.is === "percent" && Math.abs(part * value - 100) < 2,
  );

/** So near to a number the article may say that it is to be doubled. */
const multipleReach = 40;

/** "To", behind which a number is what something was doubled to. */
const upTo = /(?<!\p{L})(?:to|auf|à|a|para|naar|tot|till?|до|do|na|на|la|σε)\s$/u;

/** "70 employees", of "will double its staff of 35". */
function isMultiplied({ value }: MeasuredNumber, { text, numbers }: Evidence["counted"]): boolean {
  return Object.entries(multiples).some(([times, said]) => {
    // One look at the whole text spares many at its parts.
    if (!said.test(text)) return false;
    return numbers.some(
      (other) =>
        other.at >= 0 &&
        other.value * Number(times) === value &&
        !upTo.test(text.slice(Math.max(0, other.from - 6), other.from)) &&
        said.test(text.slice(Math.max(0, other.from - multipleReach), other.end + multipleReach)),
    );
  });
}
