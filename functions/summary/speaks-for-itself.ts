import { primaryLanguage } from "../article/language/primary-language.ts";
import { wholeWords } from "./whole-words.ts";

/** Words for those who speak and those spoken to; "I" with its capital, and not as a numeral. */
const selves: Record<string, RegExp> = {
  en: wholeWords(String.raw`(?<!\p{Lu}\p{L}+ )I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our`, "u"),
};

for (const [language, words] of Object.entries({
  de: "ich|wir|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?",
  fr: "je|j['’]\\p{L}+|nous|vous|mon|notre|votre",
  es: "yo|nosotros|nuestr[oa]s?",
  pt: "eu|nós|você",
  it: "io|noi",
  nl: "ik|wij",
  sv: "jag",
  da: "jeg",
  id: "saya|kami|kita",
  vi: "tôi|bạn",
  tr: "ben|biz",
  ru: "я|мы|вы",
}))
  selves[language] = wholeWords(words, "iu");

selves.no = selves.da!;
selves.ms = selves.id!;

/** Whether somebody speaks for themselves in a text, or to the reader. */
export function speaksForItself(text: string, language: string): boolean {
  return selves[primaryLanguage(language)]?.test(text) ?? false;
}
