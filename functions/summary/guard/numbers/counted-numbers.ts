import { stem } from "../../words.ts";
import { type FoundNumber, numbersIn, numberText, numberToken } from "./numbers-in.ts";
import { sharesIn } from "./shares-in.ts";
import { type Unit, unit } from "./unit-signs.ts";
import { unitOf } from "./units-of.ts";

/** A number of the article, and what it counts. */
export interface MeasuredNumber extends FoundNumber {
  unit: Unit | undefined;
}

/** The numbers of a text and the words they stand among. */
export interface Counted {
  language: string;
  text: string;
  words: string[];
  numbers: MeasuredNumber[];
  /** What two of them, or one and a half, make together: "1 year and 6 months", "1年半". */
  sums: MeasuredNumber[];
}

export function countedIn(plain: string, language: string): Counted {
  const text = numberText(plain, language);
  const written = numbersIn(text, language).map((number) => ({
    ...number,
    unit: unitOf(number, text, language),
  }));
  return {
    language,
    text,
    words: (text.toLowerCase().match(numberToken) ?? []).map(stem),
    numbers: [...written, ...namedIn(text, language).map((named) => ({ ...named, at: -1, to: -1 }))],
    sums: sumsOf(written, text),
  };
}

/** A unit behind a number, and what may stand before the smaller one. */
const unitBetween = /^[\s-]?\p{L}+(?:,? (?:and|und|et|y|e|i|en|och|og|и|та|și))? ?$/u;

const halfOfUnit = /^\s?(?:(?:年|か月|カ月|時間|小时|个月|년|시간)\s?(?:半|반)|(?:năm|tháng|giờ) rưỡi)/u;

function sumsOf(numbers: MeasuredNumber[], text: string): MeasuredNumber[] {
  return numbers.flatMap((number, i) => {
    const half = halfOfUnit.exec(text.slice(number.end, number.end + 8))?.[0];
    if (half) return [{ ...number, value: number.value + 0.5, end: number.end + half.length }];
    const next = numbers[i + 1];
    if (!number.unit || !next?.unit || number.unit.is !== next.unit.is) return [];
    const isSmaller = next.unit.times < number.unit.times && /^(?:seconds|months)$/u.test(next.unit.is);
    if (!isSmaller || !unitBetween.test(text.slice(number.end, next.from))) return [];
    const value = number.value + (next.value * next.unit.times) / number.unit.times;
    return [{ ...number, value, to: next.to, end: next.end, found: text.slice(number.from, next.end) }];
  });
}

/** Spans that are told by a name of their own. */
const spans: [RegExp, number, Unit][] = [
  [/\b(?:decade|Jahrzehnt|décennie|década|decennio|decennium)(?!\p{L})/giu, 10, unit("months", 12)],
  [/\bfortnight\b/giu, 2, unit("seconds", 604_800)],
];

/** "Half a percentage point" is no part of a whole. */
const halfPoint =
  /\b(?:half an? (?=percent)|halben? (?=Prozent)|(?:un )?demi[- ](?=point)|medio (?=punto)|meio (?=ponto)|mezzo (?=punto)|halve? (?=procent|prosent))/iu;

/** Shares and spans that no number is written for. */
function namedIn(text: string, language: string): Omit<MeasuredNumber, "at" | "to">[] {
  const shares = sharesIn(text, language).map(({ percent, ...share }) => ({
    ...share,
    value: percent,
    unit: unit("percent"),
  }));
  const half = halfPoint.exec(text);
  if (half) {
    const [from, end] = [half.index, half.index + half[0].length];
    const counted = unitOf({ found: half[0], value: 0.5, at: -1, to: -1, from, end }, text, language);
    shares.push({ found: half[0], value: 0.5, from, end, unit: counted ?? unit("points") });
  }
  const told = spans.flatMap(([pattern, value, counted]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      found,
      value,
      from: index,
      end: index + found.length,
      unit: counted,
    })),
  );
  return [...shares, ...told];
}

/** So near to each other two numbers may be reckoned together: in characters, and not past the next sentence. */
const reach = 240;

/** So many pairs are reckoned with, so that the time for a text of numbers stays linear. */
const mostPairs = 1_000;

/** Numbers of a text that stand by each other, each with the next ones. */
export function numbersTogether({ text, numbers }: Counted): [MeasuredNumber, MeasuredNumber][] {
  const sorted = numbers.toSorted((a, b) => a.from - b.from);
  const pairs = sorted.flatMap((one, i) =>
    sorted.slice(i + 1, i + 5).map((other): [MeasuredNumber, MeasuredNumber] => [one, other]),
  );
  return pairs
    .filter(([one, other]) => {
      const gap = text.slice(one.end, other.from);
      return other.from >= one.end && gap.length <= reach && (gap.match(/[.!?。؟।]\s/gu)?.length ?? 0) <= 1;
    })
    .slice(0, mostPairs);
}
