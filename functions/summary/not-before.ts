import { ofLanguage } from "../article/language/of-language.ts";
import type { Evidence } from "./article-evidence.ts";

/** "Before", as it stands behind "not" of a time, and "at the earliest", which says the same. */
const words: Record<string, [before: RegExp, earliest: RegExp]> = {
  en: [/^(?:before|until|till|earlier|sooner)$/u, /at the earliest|earliest/u],
  de: [/^(?:vor|früher|eher)$/u, /frühestens/u],
  fr: [/^avant$/u, /au plus tôt/u],
  es: [/^(?:antes|hasta)$/u, /como (?:muy )?pronto|lo más temprano/u],
  pt: [/^antes$/u, /o mais cedo|no mínimo em/u],
  it: [/^prima$/u, /al più presto|non prima/u],
  nl: [/^(?:voor|vóór|eerder)$/u, /vroegst/u],
  sv: [/^(?:före|förrän|tidigare)$/u, /tidigast/u],
  da: [/^(?:før|tidligere)$/u, /tidligst/u],
  ru: [/^(?:раньше|ранее)$/u, /самое раннее/u],
  uk: [/^раніше$/u, /найраніше/u],
  pl: [/^(?:przed|wcześniej)$/u, /najwcześniej/u],
  el: [/^(?:πριν|νωρίτερα)$/u, /νωρίτερο/u],
  tr: [/^önce$/u, /en erken/u],
  id: [/^sebelum$/u, /paling cepat/u],
  hu: [/^előtt$/u, /legkorábban|leghamarabb/u],
  cs: [/^(?:před|dříve|dřív)$/u, /nejdříve|nejdřív/u],
};

const than = /^(?:than|als|que|di|dan|än|end|enn|niż|než|чем|ніж|от|decât|mint|kuin)$/u;

/** "Not faster than 100", "no more than 5": a limit that denies nothing. */
export const isLimit = (said: string[], denial: number): boolean =>
  [1, 2, 3].some(
    (step) => than.test(said[denial + step] ?? "") && /^\p{Nd}/u.test(said[denial + step + 1] ?? ""),
  );

const since = /^(?:since|seit|depuis|desde|dal|dall|sinds|sedan|siden|od|с|з|от|din|óta|από|beri|sejak)$/u;

/** "Not reached since 2006", of "the highest since 2006": so long ago there was another, as the article says. */
export function isNotSince(said: string[], denial: number, { words }: Evidence): boolean {
  const at = said.findIndex((word, i) => i > denial && i <= denial + 4 && since.test(word));
  const year = said[at + 1];
  return (
    at > 0 &&
    /^\p{Nd}{4}$/u.test(year ?? "") &&
    words.some((word, i) => since.test(word) && words[i + 1] === year)
  );
}

/** Whether what is denied is a time before one that the article has as the earliest. */
export function isNotBefore(said: string[], denial: number, { text, language }: Evidence): boolean {
  const own = ofLanguage(words, language);
  if (!own) return false;
  const [before, earliest] = own;
  return said.slice(denial + 1, denial + 3).some((word) => before.test(word)) && earliest.test(text);
}
