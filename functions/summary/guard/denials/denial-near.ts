import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { isKin } from "../is-kin.ts";
import { isDenying } from "./negation-words.ts";
import { isLacking, isRefusing } from "./refusing-words.ts";

export const negation = (found: string): Issue => ({ kind: "negation", found });

/** How near to a denial a word is denied itself, and how far a denial may reach. */
export const close = 3;
export const far = 8;

/** Languages whose verbs stand last, and with them what denies: the word before it is denied. */
export const verbLast = /^(?:hi|ur|bn|fa|tr|az|ko|ja|mr|ne|gu|pa|ta|te|kn|ml|kk)$/u;

/** Whether a text stands in a script without spaces, so that its words are characters. */
export const isUnspaced = (word = ""): boolean =>
  /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}]/u.test(word);

/** Where the article has a word, whatever it ends with. */
export function kinPlaces(word: string, { stems, places }: Evidence): number[] {
  const own = places.get(word);
  if (own && word.length < 5) return own;
  return stems.flatMap((other, k) => (isKin(word, other) ? [k] : []));
}

/**
 * The nearest denial within reach of a place: near by in its sentence, farther off in its clause only; "without" close before
 * it. −1 for none.
 */
export function denialNear(
  place: number,
  reach: number,
  { denials, breaks }: Pick<Evidence, "denials" | "breaks">,
): number {
  for (let step = 0; step <= reach; step++)
    for (const at of [place - step, place + step]) {
      const denial = denials[at] ?? 0;
      if (denial === 0 || (denial === 3 && (at > place || step > close))) continue;
      const least = step > close ? 1 : 2;
      if (!breaks.subarray(Math.min(at, place), Math.max(at, place)).some((end) => end >= least)) return at;
    }
  return -1;
}

/** Languages in which two denials are none. */
export const cancelling = /^(?:en|und|de|nl|sv|da|no|nb|zh)$/u;

/** What a denial before it turns round again: "not rejected", in some languages "not never". */
export const isTwice = (word: string, language: string): boolean =>
  isRefusing(word, language) ||
  isLacking(word, language) ||
  (cancelling.test(language) && isDenying(word, language));

/** Whether the article denies a word close before it. */
export function isDeniedThere(word: string, { stems, denials }: Evidence): boolean {
  return stems.some(
    (other, k) => isKin(stem(word), other) && denials.subarray(Math.max(0, k - 4), k).some((d) => d > 0),
  );
}
