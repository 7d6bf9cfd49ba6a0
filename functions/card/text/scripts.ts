const names: [string, RegExp][] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Grek", /\p{Script=Greek}/u],
  // Unicode counts its comma and digits, and the baht sign below, among those that all scripts share; typefaces do not.
  ["Arab", /[\p{Script=Arabic}،؛؟٠-٩]/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Hira", /\p{Script=Hiragana}/u],
  ["Kana", /\p{Script=Katakana}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Bopo", /\p{Script=Bopomofo}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Telu", /\p{Script=Telugu}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Knda", /\p{Script=Kannada}/u],
  ["Mlym", /\p{Script=Malayalam}/u],
  ["Orya", /\p{Script=Oriya}/u],
  ["Sinh", /\p{Script=Sinhala}/u],
  ["Thai", /[\p{Script=Thai}฿]/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Thaa", /\p{Script=Thaana}/u],
  ["Tibt", /\p{Script=Tibetan}/u],
  ["Cher", /\p{Script=Cherokee}/u],
  ["Cans", /\p{Script=Canadian_Aboriginal}/u],
  ["Tfng", /\p{Script=Tifinagh}/u],
  ["Olck", /\p{Script=Ol_Chiki}/u],
  ["Mtei", /\p{Script=Meetei_Mayek}/u],
  ["Nkoo", /\p{Script=Nko}/u],
  ["Adlm", /\p{Script=Adlam}/u],
];

const known = new Map<number, string | null>();

/** ISO 15924 script of a character; null for those that all scripts share, and for scripts that we do not name. */
export function scriptOf(codePoint: number): string | null {
  // Of the patterns above, each takes ICU a while when it is first asked; ASCII and General Punctuation ask all of them.
  if (codePoint < 0x80) return /[A-Za-z]/.test(String.fromCharCode(codePoint)) ? "Latn" : null;
  if (codePoint >= 0x2000 && codePoint < 0x2070) return null;
  let script = known.get(codePoint);
  if (script === undefined) {
    const character = String.fromCodePoint(codePoint);
    script = names.find(([, pattern]) => pattern.test(character))?.[0] ?? null;
    if (known.size > 50_000) known.clear();
    known.set(codePoint, script);
  }
  return script;
}

const byLanguage: Record<string, string> = {
  ar: "Arab",
  fa: "Arab",
  ps: "Arab",
  ku: "Latn",
  ckb: "Arab",
  ug: "Arab",
  sd: "Arab",
  ur: "Aran",
  pa: "Guru",
  pnb: "Aran",
  ks: "Aran",
  he: "Hebr",
  yi: "Hebr",
  hi: "Deva",
  mr: "Deva",
  ne: "Deva",
  bn: "Beng",
  as: "Beng",
  ta: "Taml",
  te: "Telu",
  gu: "Gujr",
  kn: "Knda",
  ml: "Mlym",
  or: "Orya",
  si: "Sinh",
  th: "Thai",
  lo: "Laoo",
  km: "Khmr",
  my: "Mymr",
  ka: "Geor",
  hy: "Armn",
  am: "Ethi",
  ti: "Ethi",
  dv: "Thaa",
  bo: "Tibt",
  dz: "Tibt",
  chr: "Cher",
  iu: "Cans",
  zgh: "Tfng",
  sat: "Olck",
  mni: "Mtei",
  nqo: "Nkoo",
  ja: "Jpan",
  ko: "Kore",
  zh: "Hans",
  yue: "Hant",
};

/** The script that a language is set in, as far as it decides typefaces: `Aran` is Arabic in Nastaliq; `Latn` for all others. */
export function scriptOfLanguage(language: string): string {
  const [tongue = "", ...rest] = language.split("-");
  const named = rest.find((part) => part.length === 4);
  if (named === "Arab" && byLanguage[tongue] === "Aran") return "Aran";
  if (named) return named;
  if (tongue === "zh" && rest.some((part) => ["TW", "HK", "MO"].includes(part))) return "Hant";
  return byLanguage[tongue] ?? "Latn";
}
