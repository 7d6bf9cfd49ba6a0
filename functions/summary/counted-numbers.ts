import { type FoundNumber, numbersIn, numberText, numberToken } from "./numbers-in.ts";
import type { Unit } from "./unit-signs.ts";
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
      ...sharesIn(text),
    ],
  };
}

/** Fractions in words, as percentages: what one calls a tenth another calls 10 %. */
const fractions: [RegExp, number][] = [
  [/\b(?:half|Hälfte|moitié|mitad|metade|metà)\b/giu, 50],
  [/\b(?:a third|one-third|Drittel|tiers|tercio|terço|terzo)\b/giu, 33],
  [/\b(?:a quarter|one-quarter|Viertel|quart|cuarta parte|quarto)\b/giu, 25],
  [/\b(?:a fifth|one-fifth|one in five|Fünftel|quinta parte)\b/giu, 20],
  [/\b(?:a tenth|one-tenth|one in ten|Zehntel|dixième|décima parte)\b/giu, 10],
];

/** Those that a text has; they are no numbers of a summary. */
function sharesIn(text: string): MeasuredNumber[] {
  return fractions.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      found,
      value,
      at: -1,
      to: -1,
      from: index,
      end: index + found.length,
      unit: { is: "percent", times: 1 },
    })),
  );
}
