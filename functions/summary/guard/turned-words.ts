import { ofLanguage } from "../../article/language/of-language.ts";

/** Syllables that turn a word round, by language. */
const denyingPrefix: Record<string, RegExp> = {
  en: /^(?:un|non)(?=\p{L}{4})/u,
  de: /^un(?!fall|ter|ion|iv|garn)(?=\p{L}{4})/u,
  nl: /^on(?!der)(?=\p{L}{4})/u,
  sv: /^o(?=säker|sannolik|möjlig|klar|giltig|enig|känd|laglig)/u,
  da: /^u(?=sandsynlig|sannsynlig|mulig|umulig|sikker|gyldig|lovlig|enig|kend|kjent)/u,
  fi: /^epä(?=\p{L}{4})/u,
  cs: /^ne(?=\p{L}{3})/u,
  hr: /^(?:ne|не)(?=\p{L}{3})/u,
  sl: /^ne(?=\p{L}{3})/u,
  lt: /^ne(?=\p{L}{3})/u,
  lv: /^ne(?=\p{L}{3})/u,
  ro: /^ne(?=\p{L}{4})/u,
  pl: /^nie(?=\p{L}{3})/u,
  ru: /^(?:не|мало(?=вероят))(?=\p{L}{3})/u,
  uk: /^(?:не|мало(?=ймовірн))(?=\p{L}{3})/u,
  bg: /^(?:не|мало(?=вероят))(?=\p{L}{3})/u,
  fa: /^ن(?=می|[\p{L}]{2})/u,
  hy: /^չ(?=\p{L}{3})/u,
  und: /^(?:nie|ne|un|non|не)(?=\p{L}{3})/u,
};

/** In English and its neighbours these turn some words round only: "income" is no denial of "come". */
const latinPrefix =
  /^(?:in|im|il|ir)(?=possib|probab|posib|constitu|admiss|admis[ií]|justif|fundad|fondat|aceptab|acceptab|aceitáv|prováv|complete|correct|depend|elig|effect|accura|adequa|suffic|visib|capa|compet|consider|defin|formal|secur|segur|sicur|toler|valid|mature|moral|perfect|patient|practic|precis|legal|légal|lícit|lecit|regular|régul|relevant|respons|replace|reversib|pen[sz]ab|just|utile|util|connu|active|actif|activo|attiv|evit|exact|suport|satisf|domp)|^dis(?=agree|approv|allow|honest|satisf|obey|like|trust|continu|qualif|connect|similar|prov|order|loyal|respect)/u;

/** Turkish without the syllable that denies: onaylamadı, onayladı. */
const turkishSyllable = /(?<=\p{L}{2})m[ae](?=d[ıi]|m[ıi]ş|y[ae]c[ae]|s[ıi]|k)/u;

/** A word without the syllable that turns it round: `nebude` gives `bude`, `unlikely` `likely`; null where none stands there. */
export function withoutDenial(word: string, language: string): string | null {
  if (/^tr|^az/u.test(language))
    return turkishSyllable.test(word)
      ? word.replace(/m[ae](?:y(?=[ae]c[ae]))?(?=d[ıi]|m[ıi]ş|[ae]c[ae]|s[ıi]|k)/u, "")
      : null;
  if (latinPrefix.test(word)) return word.replace(latinPrefix, "");
  const prefix = ofLanguage(denyingPrefix, language);
  return prefix?.test(word) ? word.replace(prefix, "") : null;
}
