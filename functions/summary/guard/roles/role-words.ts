import { ofLanguage } from "../../../article/language/of-language.ts";
import { perLanguage } from "../../../article/language/per-language.ts";

/** Behind these stands where, when or with whom something is done, and nobody who does it; in scripts without spaces characters. */
const prepositions: Record<string, string> = {
  en: "of in at on from to by for with under over near against between into through about after before during since until without than as like off behind around",
  de: "in an auf aus bei mit nach von vor zu für gegen über unter durch neben seit laut wegen trotz zwischen",
  fr: "à de d en dans sur sous par pour avec sans chez vers entre contre après avant depuis selon",
  es: "a de en sobre por para con sin entre contra desde hasta tras según ante",
  pt: "à de em sobre por para com sem entre contra desde até após segundo",
  it: "a di in su da per con senza tra fra contro dopo secondo d",
  ca: "a de en sobre per amb sense entre contra des fins d",
  ro: "la de în din pe cu fără prin pentru între contra după potrivit lui",
  nl: "in op aan van uit bij met naar door voor over onder tegen tussen na sinds volgens",
  sv: "i på av från till för med utan under över mot mellan efter enligt",
  da: "i på af fra til for med uden under over mod mellem efter ifølge",
  id: "di dari ke pada dengan oleh untuk dalam antara oleh bagi kepada terhadap",
  vi: "tại ở từ của trong với cho về vào bởi bị được trên giữa",
  he: "של עם על אל מן בין נגד לפי את",
  bg: "в във от на за с със по при до между срещу",
  zh: "在从從于於由被把将將对對向为為给給跟和与與的",
  th: "ใน ที่ จาก โดย กับ ของ ถูก ให้",
  sw: "ya wa kwa katika na la za cha",
};

/** What says of both sides the same, whoever is told of first: "with", "married", "differs from". */
const twoSided: Record<string, RegExp> = {
  en: /^(?:with|met|meets?|marr\p{L}+|wed|play(?:s|ed)?|fac(?:es?|ed)|drew|draws|tied|joins?|joined|resembl\p{L}+|borders?|bordered|equal\p{L}*|like|between|near|beside|versus|vs|v|or|plus|alias|distance)$/u,
  de: /^(?:mit|traf\p{L}*|tr[ie]ff\p{L}*|heirate\p{L}*|spielt\p{L}*|zwischen|neben|oder|sowie|gleich\p{L}*|grenz\p{L}*|unentschieden)$/u,
  fr: /^(?:avec|rencontr\p{L}+|épous\p{L}+|entre|ou|ni|affront\p{L}+|près|ressembl\p{L}+)$/u,
  es: /^(?:con|junto|entre|o|encontr\p{L}+|reuni\p{L}+|enfrent\p{L}+|empat\p{L}+|casó|cerca)$/u,
  pt: /^(?:com|junto|entre|ou|encontr\p{L}+|reuni\p{L}+|enfrent\p{L}+|empat\p{L}+|casou|perto)$/u,
  it: /^(?:con|insieme|tra|fra|o|incontr\p{L}+|sposa\p{L}+|affront\p{L}+|pareggi\p{L}+|vicino)$/u,
  ca: /^(?:amb|entre|o|trob\p{L}+)$/u,
  ro: /^(?:cu|între|sau|întâln\p{L}+|lângă)$/u,
  nl: /^(?:met|ontmoet\p{L}*|trouw\p{L}*|spe[ae]l\p{L}*|tussen|naast|of)$/u,
  sv: /^(?:med|mött?e?|möter|gift\p{L}*|spela\p{L}*|mellan|eller|samt)$/u,
  da: /^(?:med|mød\p{L}+|møtt?e|møter|gift\p{L}*|spil\p{L}+|mellem|mellom|eller|samt)$/u,
  ru: /^(?:с|со|между|или|встре[тч]\p{L}+|сыгра\p{L}+|жен\p{L}+|рядом)$/u,
  uk: /^(?:з|із|зі|між|або|чи|зустрі\p{L}+|зігра\p{L}+|поруч)$/u,
  pl: /^(?:z|ze|między|lub|albo|oraz|spotka\p{L}+|zagra\p{L}+|obok)$/u,
  cs: /^(?:s|se|so|mezi|nebo|setka\p{L}+|potka\p{L}+|stretl\p{L}*|vedle)$/u,
  bg: /^(?:с|със|между|или|срещна\p{L}*)$/u,
  hr: /^(?:s|sa|između|ili|susre\p{L}+|sreo)$/u,
  fi: /^(?:tapa\p{L}+|kanssa|tai|sekä|koht\p{L}+|pelas\p{L}+)$/u,
  hu: /^(?:találkoz\p{L}+|vagy|valamint|illetve|játsz\p{L}+)$/u,
  tr: /^(?:ile|veya|karşılaş\p{L}+|görüş\p{L}+|hem|tanış\p{L}+)$/u,
  hi: /^(?:व|एवं|तथा|या|बनाम|साथ|से|मिल\p{L}*)$/u,
  ur: /^(?:و|یا|ساتھ|سے|مل\p{L}*)$/u,
  fa: /^(?:و|یا|با|همراه|دیدار)$/u,
  he: /^(?:עם|או|פגש\p{L}*|נפגש\p{L}*|בין)$/u,
  id: /^(?:dengan|serta|atau|bertemu|bersama|menikah\p{L}*|antara|melawan|maupun)$/u,
  vi: /^(?:với|hoặc|hay|gặp|cùng|giữa|lẫn)$/u,
  zh: /^[和与與及跟同或、对對见見会會]$/u,
  ja: /^[とや対・会]$/u,
  th: /^(?:กั|แล|ะ|ห|พ)$/u,
  sw: /^(?:na|au|pamoja)$/u,
};

/** What who does it stands behind, where what is done is told of somebody: "sued by". */
const agents: Record<string, string> = {
  en: "by",
  de: "von vom durch",
  fr: "par",
  es: "por",
  pt: "por pelo pela pelos pelas",
  it: "da dal dalla dallo dai dagli dalle",
  ca: "per pel pels",
  nl: "door",
  sv: "av",
  da: "af av",
  pl: "przez",
  id: "oleh",
  vi: "bởi",
};

const agentsIn = perLanguage((language) => new Set((ofLanguage(agents, language) ?? "").split(" ")));

/** Whether behind a word stands who does it. */
export const isAgent = (word: string, language: string): boolean => agentsIn(language).has(word);

const prepositionsIn = perLanguage((language) => {
  const words = ofLanguage(prepositions, language) ?? "";
  return new Set(language === "zh" ? words : words.split(" "));
});

export const isPreposition = (word: string, language: string): boolean => prepositionsIn(language).has(word);

/** Whether what stands between two says the same of both. */
export function isTwoSided(words: string[], language: string): boolean {
  const told = ofLanguage(twoSided, language);
  return told !== undefined && words.some((word) => told.test(word));
}
