import { languagePattern } from "../language-pattern.ts";

/**
 * "If", as it stands before what is denied: "if no rain falls" says of no rain that it did not. A word that is often another is told by the word
 * before or behind it: Swedish "om" is "about", Dutch "als" also "as", Portuguese "se" also "himself".
 */
const ifs: Record<string, string> = {
  en: "if|unless",
  de: "wenn|falls|sofern",
  fr: "si|s(?= ils?$)",
  es: "si",
  pt: "se(?= (?:não|nada|nenhum|nenhuma|ninguém|o|os|houver)$)|(?<!^(?:[oa]|um|n[oa]|d[oa]|ao|em|[de]ste|[de]sse|neste|nesse|seu|outro|cada) )caso",
  it: "se|qualora",
  ca: "si",
  nl: "als(?= (?:het|de|er|ze|zij|hij|men|we|niet|geen|niemand)$)|indien|tenzij",
  sv: "om(?= (?:det|den|de|man|han|hon|vi|inte|inget|ingen|inga)$)|ifall",
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
  ar: "إذا|إن(?= لم$)",
  fa: "اگر",
  hi: "अगर|यदि",
  ur: "اگر",
  bn: "যদি",
  id: "jika|bila|apabila",
  vi: "nếu",
};

const ifIn = languagePattern(ifs, (words) => new RegExp(String.raw`(?<=^\S* )(?:${words})(?= \S*$)`, "u"));

/** So many words before what denies may open the condition. */
const reach = 4;

/** Whether a word is part of a condition, or itself its "unless". */
export function isConditional(words: string[], breaks: Uint8Array, at: number, language: string): boolean {
  for (let before = at; before >= 0 && at - before <= reach; before--) {
    if (before < at && breaks[before]! > 0) return false;
    const inContext = `${words[before - 1] ?? ""} ${words[before]} ${words[before + 1] ?? ""}`;
    if (ifIn(language).test(inContext)) return true;
  }
  return false;
}
