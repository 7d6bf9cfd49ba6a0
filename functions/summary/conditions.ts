import { languagePattern } from "./language-pattern.ts";

/** "If", as it stands before what is denied: "if no rain falls" says of no rain that it did not. */
const ifs: Record<string, string> = {
  en: "if|unless",
  de: "wenn|falls|sofern|sollten?",
  fr: "si|s",
  es: "si",
  pt: "se|caso",
  it: "se|qualora",
  ca: "si",
  nl: "als|indien|tenzij",
  sv: "om|ifall",
  da: "hvis|dersom",
  fi: "jos|ellei|elleivät",
  et: "kui",
  hu: "ha|amennyiben",
  ro: "dacă",
  pl: "jeśli|jeżeli|gdyby",
  cs: "pokud|jestli|jestliže|li",
  hr: "ako|ukoliko",
  ru: "если",
  uk: "якщо|якби",
  bg: "ако",
  el: "αν|εάν|εφόσον",
  he: "אם",
  ar: "إذا|إن",
  fa: "اگر",
  hi: "अगर|यदि",
  ur: "اگر",
  bn: "যদি",
  id: "jika|bila|apabila",
  vi: "nếu",
};

const ifIn = languagePattern(ifs, (words) => new RegExp(`^(?:${words})$`, "u"));

/** So many words before what denies may open the condition. */
const reach = 4;

/** Whether a word is part of a condition, or itself its "unless". */
export function isConditional(words: string[], breaks: Uint8Array, at: number, language: string): boolean {
  for (let before = at; before >= 0 && at - before <= reach; before--) {
    if (before < at && breaks[before]! > 0) return false;
    if (ifIn(language).test(words[before]!)) return true;
  }
  return false;
}
