import { type FoundNumber, numbersIn, numberText, numberToken } from "./numbers-in.ts";
import { sharesIn } from "./shares-in.ts";
import { type Unit, unit } from "./unit-signs.ts";
import { unitOf } from "./units-of.ts";
import { stem } from "./words.ts";

/** A number of the article, and what it counts. */
export interface MeasuredNumber extends FoundNumber {
  unit: Unit | undefined;
}

/** The numbers of a text and the words they stand among. */
export interface Counted {
  text: string;
  words: string[];
  numbers: MeasuredNumber[];
}

export function countedIn(plain: string, language: string): Counted {
  const text = numberText(plain, language);
  return {
    text,
    words: (text.toLowerCase().match(numberToken) ?? []).map(stem),
    numbers: [
      ...numbersIn(text, language).map((number) => ({ ...number, unit: unitOf(number, text, language) })),
      ...namedIn(text, language).map((named) => ({ ...named, at: -1, to: -1 })),
    ],
  };
}

/** Spans that are told by a name of their own. */
const spans: [RegExp, number, Unit][] = [
  [/\b(?:decade|Jahrzehnt|décennie|década|decennio|decennium)(?!\p{L})/giu, 10, unit("months", 12)],
  [/\bfortnight\b/giu, 2, unit("seconds", 604_800)],
];

/** Shares and spans that no number is written for. */
function namedIn(text: string, language: string): Omit<MeasuredNumber, "at" | "to">[] {
  const shares = sharesIn(text, language).map(({ percent, ...share }) => ({
    ...share,
    value: percent,
    unit: { is: "percent", times: 1 },
  }));
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
