import { stem } from "../words.ts";
import type { Evidence } from "./article-evidence.ts";
import { isSameSide } from "./denials/opposite-words.ts";
import { isRefusing } from "./denials/refusing-words.ts";
import { isKin } from "./is-kin.ts";
import { isTelling } from "./telling-words.ts";

/** From where to where the sentence of the article stands that has most of these words, and of several a denial. */
export function mostLike(around: string[], least: number, evidence: Evidence): [number, number] | undefined {
  const { stems, breaks } = evidence;
  let [most, place]: [number, [number, number] | undefined] = [Math.max(1, least) - 1, undefined];
  let from = 0;
  for (let to = 1; to <= stems.length; to++) {
    if (breaks[to - 1] !== 2 && to < stems.length) continue;
    const said = stems.slice(from, to);
    const shared = around.filter((word) => said.some((other) => isKin(word, other))).length;
    if (shared > most || (place && shared === most && isDenial(from, to, evidence)))
      [most, place] = [shared, [from, to]];
    from = to;
  }
  return place;
}

/** The sentence of the article that has most of these words is a denial; `orNext`: or the next one says no more than that it is denied. */
export function isLikeDenial(around: string[], least: number, evidence: Evidence, orNext = false): boolean {
  const [from, to] = mostLike(around, least, evidence) ?? [0, 0];
  if (to === 0) return false;
  if (isDenial(from, to, evidence)) return true;
  return orNext && isOnlyRefused(to, [...around, ...evidence.stems.slice(from, to)], evidence);
}

/** Whether the sentence that begins at a place refuses or denies and tells little but these stems: "It denies this", but not "it declined to comment". */
export function isOnlyRefused(from: number, told: string[], evidence: Evidence): boolean {
  const { language } = evidence;
  const to = endOfSentence(from, evidence);
  if (!isRefusedBetween(from, to, evidence)) return false;
  return evidence.words
    .slice(from, to)
    .every(
      (word) =>
        !isTelling(word, language) ||
        isRefusing(word, language) ||
        allegation.test(word) ||
        told.some((other) => isKin(other, stem(word))),
    );
}

/** The place behind the sentence of the article that a place is in. */
export function endOfSentence(place: number, { breaks }: Evidence): number {
  const stop = breaks.indexOf(2, place);
  return stop < 0 ? breaks.length : stop + 1;
}

/** Whether a word that refuses or denies stands between two places of the article. */
export const isRefusedBetween = (from: number, to: number, { denials }: Evidence): boolean =>
  denials.subarray(from, to).includes(2);

const isDenial = (from: number, to: number, { denials }: Evidence): boolean =>
  denials.subarray(from, to).some((denial) => denial > 0 && denial !== 3);

/** What somebody is said to have done: "rejects the claim that…", of "denied that…". */
export const allegation =
  /^(?:claim|accus|alleg|charge|vorw[uü]rf|anschuldig|reproch|acusaci|acusaç|beschuldig|verwijt|anklag|beskyll|обвин|звинувач|oskarż|zarzut|obvin|suçlama|iddia|tuduh|आरोप)|^(?:ال)?اتهام/u;

/** "Acquitted", where what the article says most like these words has "cleared". */
export function isSameVerdict(word: string, around: string[], evidence: Evidence): boolean {
  const [from, to] = mostLike(around, 1, evidence) ?? [0, 0];
  return (
    isRefusing(word, evidence.language) && isSameSide(word, evidence.words.slice(from, to), evidence.language)
  );
}
