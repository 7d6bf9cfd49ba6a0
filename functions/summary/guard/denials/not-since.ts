import { ofLanguage } from "../../../article/language/of-language.ts";
import type { Evidence } from "../article-evidence.ts";

/** "Since" before a year; and the most and the first, by which that year is the last time: "the highest since 2006". */
const lastTimes: Record<string, [since: RegExp, extreme: RegExp]> = {
  en: [/^since$/u, /^(?:most|least|first|worst|record|\p{L}{2,}est)$/u],
  de: [/^seit$/u, /^(?:rekord\p{L}*|erstmals|\p{L}{2,}ste[nmrs]?)$/u],
  fr: [/^depuis$/u, /^(?:plus|moins|premi[eè]re?|record|pire)$/u],
  es: [/^desde$/u, /^(?:más|menos|primer[ao]?|mayor|menor|mejor|peor|récord)$/u],
  pt: [/^desde$/u, /^(?:mais|menos|primeir[ao]|maior|menor|melhor|pior|recorde)$/u],
  it: [/^(?:dal|dall)$/u, /^(?:più|meno|prim[ao]|maggiore?|minore?|migliore?|peggiore?|record)$/u],
  nl: [/^sinds$/u, /^(?:eerste?|record|\p{L}{2,}ste)$/u],
  sv: [/^sedan$/u, /^(?:första|rekord\p{L}*|\p{L}{2,}sta?)$/u],
  da: [/^siden$/u, /^(?:første?|rekord\p{L}*|\p{L}{2,}ste?)$/u],
  pl: [/^od$/u, /^(?:naj\p{L}+|pierwsz\p{L}+|rekord\p{L}*)$/u],
  cs: [/^od$/u, /^(?:nej\p{L}+|prvn\p{L}+|poprvé|rekord\p{L}*)$/u],
  ru: [/^со?$/u, /^(?:сам\p{L}{2,3}|впервые|рекорд\p{L}*|наи\p{L}+|перв\p{L}+)$/u],
  uk: [/^(?:з|від)$/u, /^(?:най\p{L}+|вперше|перш\p{L}+|рекорд\p{L}*)$/u],
  bg: [/^от$/u, /^(?:най|първ\p{L}+|рекорд\p{L}*)$/u],
  ro: [/^din$/u, /^(?:mai|prim\p{L}+|record)$/u],
  id: [/^sejak$/u, /^(?:ter\p{L}+|pertama|rekor)$/u],
};

/** So many words before "since" may say that it was the most or the first. */
const extremeReach = 5;

/** "Not reached since 2006", of "the highest since 2006": so long ago there was another, as the article says. */
export function isNotSince(said: string[], denial: number, { words, language }: Evidence): boolean {
  const [since, extreme] = ofLanguage(lastTimes, language) ?? [];
  if (!since || !extreme) return false;
  const at = said.findIndex((word, i) => i > denial && i <= denial + 4 && since.test(word));
  const year = said[at + 1] ?? "";
  return (
    at > 0 &&
    /^\p{Nd}{4}$/u.test(year) &&
    words.some(
      (word, i) =>
        words[i + 1] === year &&
        since.test(word) &&
        words.slice(Math.max(0, i - extremeReach), i).some((other) => extreme.test(other)),
    )
  );
}
