import LineBreaker from "linebreak";
import { phraseBreaks } from "./phrase-breaks.ts";

const byDictionary = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const dictionaries: [RegExp, string][] = [
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Lao}/u, "lo"],
  [/\p{Script=Khmer}/u, "km"],
  [/\p{Script=Myanmar}/u, "my"],
];
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Where a line may end: UTF-16 indices after each piece that stays together, the last one the text's length. By
 * UAX 14; Thai, Lao, Khmer and Burmese by their words; Korean between words only, as newspapers set headlines; Japanese and Chinese between phrases; never
 * between a mark and the space that belongs to it.
 */
export function lineBreaks(text: string, language: string): number[] {
  const breaker = new LineBreaker(text);
  const ends: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (allowed(text, next.position, language)) ends.push(next.position);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  if (/^(?:ja|zh|yue)\b/.test(language)) return phraseBreaks(text, ends, language);
  const words = [...text.matchAll(byDictionary)].flatMap((run) => wordEnds(run[0], run.index));
  return words.length === 0 ? ends : [...new Set([...ends, ...words])].sort((a, b) => a - b);
}

/** One letter and its marks is a particle or a sign of repetition, and stays with the word before. */
const loneSyllable = /^\p{L}\p{M}*$/u;

function wordEnds(run: string, start: number): number[] {
  const language = dictionaries.find(([script]) => script.test(run))?.[1] ?? "th";
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(run)]
    .filter(({ index, segment }) => index > 0 && !loneSyllable.test(segment))
    .map(({ index }) => start + index);
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
/** With the space before it, as French sets its punctuation and others set percentages: it stays with what it follows. */
const follower = /^[»›!?;:…%‰€°؟؛।)\]–—](?=[\s\p{P}]|$)/u;
const leader = /(?:^|\s)[«‹([¿¡„“] $/u;

function allowed(text: string, at: number, language: string): boolean {
  if (at >= text.length) return true;
  const before = text[at - 1] ?? "";
  const after = text[at] ?? "";
  if (before === " ") {
    if (follower.test(text.slice(at, at + 2)) || leader.test(text.slice(Math.max(0, at - 3), at)))
      return false;
    // 1 200 is one number.
    return !(/\d $/.test(text.slice(at - 2, at)) && /^\d{3}(?!\d)/.test(text.slice(at, at + 4)));
  }
  // One letter and its hyphen are no line's end: X-ray, ’s-Hertogenbosch.
  if (before === "-" && /(?:^|[^\p{L}\p{N}])\p{L}-$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  // In another language's text, a few ideographs are a name.
  if (!/^(?:zh|yue|ja|ko)/.test(language) && ideograph.test(before) && ideograph.test(after)) return false;
  // UAX 14 would break C++, 0,5%/năm and addresses; browsers break between two ASCII characters after a hyphen only.
  if (before !== "-" && before < "\u007f" && after < "\u007f") return false;
  return !(language.startsWith("ko") && hangul.test(before + after));
}
