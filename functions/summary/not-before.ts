import { ofLanguage } from "../article/language/of-language.ts";
import type { Evidence } from "./article-evidence.ts";

/** "Before", as it stands behind "not" of a time, and "at the earliest", which says the same. */
const words: Record<string, [before: RegExp, earliest: RegExp]> = {
  en: [/^(?:before|until|till)$/u, /at the earliest|earliest/u],
  de: [/^vor$/u, /frühestens/u],
  fr: [/^avant$/u, /au plus tôt/u],
  es: [/^(?:antes|hasta)$/u, /como (?:muy )?pronto|lo más temprano/u],
  pt: [/^antes$/u, /o mais cedo|no mínimo em/u],
  it: [/^prima$/u, /al più presto|non prima/u],
  nl: [/^(?:voor|vóór)$/u, /vroegst/u],
  sv: [/^(?:före|förrän)$/u, /tidigast/u],
  da: [/^før$/u, /tidligst/u],
  ru: [/^(?:раньше|ранее)$/u, /самое раннее/u],
  uk: [/^раніше$/u, /найраніше/u],
  pl: [/^(?:przed|wcześniej)$/u, /najwcześniej/u],
  cs: [/^(?:před|dříve|dřív)$/u, /nejdříve|nejdřív/u],
};

/** Whether what is denied is a time before one that the article has as the earliest. */
export function isNotBefore(said: string[], denial: number, { text, language }: Evidence): boolean {
  const own = ofLanguage(words, language);
  if (!own) return false;
  const [before, earliest] = own;
  return said.slice(denial + 1, denial + 3).some((word) => before.test(word)) && earliest.test(text);
}
