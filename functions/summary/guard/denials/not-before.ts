import { ofLanguage } from "../../../article/language/of-language.ts";
import type { Evidence } from "../article-evidence.ts";

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

/** Whether what is denied is a time before one that the article has as the earliest. */
export function isNotBefore(said: string[], denial: number, { text, language }: Evidence): boolean {
  const own = ofLanguage(words, language);
  if (!own) return false;
  const [before, earliest] = own;
  return said.slice(denial + 1, denial + 3).some((word) => before.test(word)) && earliest.test(text);
}
