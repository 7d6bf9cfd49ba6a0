import { languagePattern } from "../language-pattern.ts";

/** What forbids, as it begins; whole words end in `$`. Of each language its own: Vietnamese "ban" is a board, Croatian "zakazati" to arrange. */
const words: Record<string, string> = {
  en: "ban(?:s|ned|ning)?$|forb[ai]d|prohibit|outlaw",
  de: "verb(?:iet|ot)|untersag",
  fr: "interdi(?:t|re|sent|sant|ction)",
  es: "proh[ií]b",
  pt: "pro[ií]b",
  it: "viet(?:a|at[aeio]|ano|are|erà)$|divieto$|divieti$|proibi",
  ca: "proh[ií]b",
  nl: "verb(?:ied|od|ood)",
  sv: "förbj|förbud",
  da: "forby(?:d|r?$)|forbød|forbud",
  fi: "kiel(?:to|le|tä|si)",
  hu: "betilt|megtilt|tilos",
  ro: "interzi[cs]",
  pl: "zaka(?:z(?:u|em|ie|y|ów)?$|zan|zał|zać|zuj)",
  cs: "zákaz(?:u|em|y|ů)?$|zak(?:áz(?:a[lnt]|án)|azuj|áže$)",
  sk: "zákaz(?:u|om|y|ov)?$|zak(?:áz(?:a[lnť]|an)|azuj|áže$)",
  ru: "запре[тщ]",
  uk: "заборон",
  bg: "забран",
  el: "απαγ[οό]ρε",
  tr: "yasak",
  id: "melarang|dilarang|larangan",
};

const forbids = languagePattern(words, (own) => new RegExp(`^(?:${own})`, "u"));

/** Whether a word forbids something: "no fireworks" is borne out by "banned fireworks". */
export const isForbidding = (word: string, language: string): boolean => forbids(language).test(word);
