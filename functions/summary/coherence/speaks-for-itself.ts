import { ofLanguage } from "../../article/language/of-language.ts";
import { wholeWords } from "../whole-words.ts";

/** Words for those who speak, "I" with its capital and not as a numeral; then for those spoken to, and "our", which may be everybody's ("our planet"). */
const selves: Record<string, [speakers: RegExp, all: RegExp]> = {};

for (const [language, [speakers, others]] of Object.entries({
  en: [String.raw`(?<!\p{Lu}\p{L}+ )I|[Ww]e|[Mm]y|me|us`, "[Yy]ou|[Oo]ur|[Yy]our"],
  de: ["ich|wir|mi(?:ch|r)|mein(?:e[nmrs]?)?", "unser(?:e[nmrs]?)?"],
  fr: ["je|j['’]\\p{L}+|nous|mo[in]", "notre|vous|votre"],
  es: ["yo|nosotros|m[ei]", "nuestr[oa]s?"],
  pt: ["eu|nós", "você"],
  it: ["io|noi|mi[aeo]?"],
  nl: ["ik|wij"],
  sv: ["jag"],
  da: ["jeg"],
  id: ["saya|kami", "kita"],
  vi: ["tôi", "bạn"],
  tr: ["ben|biz"],
  ru: ["я|мы|мне", "вы"],
}))
  selves[language] = [speakers!, `${speakers}|${others ?? speakers}`].map((words) =>
    wholeWords(words, language === "en" ? "u" : "iu"),
  ) as [RegExp, RegExp];

/** Whether somebody speaks for themselves in a text, or to the reader. */
export function speaksForItself(text: string, language: string): boolean {
  return ofLanguage(selves, language)?.[1].test(text) ?? false;
}

/** Whether somebody speaks for themselves in a text outside its quotations. */
export function hasOwnVoice(text: string, language: string): boolean {
  return ofLanguage(selves, language)?.[0].test(withoutQuotations(text)) ?? false;
}

/** Longest quotation that is seen as one; without an end to look for, marks that nobody closes would take time by their square. */
export function withoutQuotations(text: string): string {
  return text.replace(
    /"[^"]{0,999}"|[“”][^”]{0,999}”|„[^“”]{0,999}[“”]|«[^»]{0,999}»|»[^«»]{0,999}[«»]|「[^」]{0,999}」|(?<=^|\s)['‘][^'’]{8,999}['’](?=[\s.,]|$)/gu,
    "",
  );
}
