import { asciiDigits } from "../../../article/date/native-digits.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Counted } from "../numbers/counted-numbers.ts";
import type { FoundNumber } from "../numbers/numbers-in.ts";
import { datesIn } from "./date-words.ts";

/** Whether a number is part of a date that the article has, in figures or with its month's name. */
export const isInSaidDate = (number: FoundNumber, here: Counted, evidence: Evidence): boolean =>
  isInFigures(number, here.text, evidence) || isSaidDay(number, here, evidence);

/** "1.2." or "1/2", of the article's 1 February; "1.2" alone is another number. */
const dateInFigures =
  /(?<![\p{Nd}.,/])(\p{Nd}{1,2})(?:\. ?(\p{Nd}{1,2})\.|[/-](\p{Nd}{1,2})(?:[/-]\p{Nd}{2,4})?)(?!\p{Nd})/gu;

/** So many characters may stand between a day and its month. */
const dateReach = 12;

/** Whether a number is part of a date in figures that the article writes with the month's name. */
function isInFigures({ from, end }: FoundNumber, text: string, { counted, language }: Evidence): boolean {
  const isSaid = (day: number, month: number): boolean =>
    counted.numbers.some(
      (number) =>
        number.value === day && monthsBeside(number, counted.text, language).includes(`m${month - 1}`),
    );
  return [...text.matchAll(dateInFigures)].some(({ 0: found, 1: first, 2: dotted, 3: slashed, index }) => {
    if (from < index || end > index + found.length) return false;
    const one = Number(asciiDigits(first!));
    const other = Number(asciiDigits((dotted ?? slashed)!));
    return isSaid(one, other) || isSaid(other, one);
  });
}

/** Whether a number is the day of a date that the article has, too: "14 мая". */
function isSaidDay(number: FoundNumber, here: Counted, { counted, language }: Evidence): boolean {
  if (number.at < 0 || number.value > 31) return false;
  const said = monthsBeside(number, here.text, language);
  return (
    said.length > 0 &&
    counted.numbers.some(
      (other) =>
        other.value === number.value &&
        other.at >= 0 &&
        monthsBeside(other, counted.text, language).some((month) => said.includes(month)),
    )
  );
}

function monthsBeside({ from, end }: FoundNumber, text: string, language: string): string[] {
  const around = text.slice(Math.max(0, from - dateReach), end + dateReach);
  return datesIn(around, language, false).flatMap(({ is }) => (/^m/u.test(is) ? [is] : []));
}
