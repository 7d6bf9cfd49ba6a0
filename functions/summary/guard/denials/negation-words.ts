import { ofLanguage } from "../../../article/language/of-language.ts";
import { isForbidding } from "./forbidding-words.ts";
import { isLacking, isRefusing, refusingPairs } from "./refusing-words.ts";

/** Words that deny, in small letters, by language; the scripts without spaces by characters. */
const denying: Record<string, string> = {
  en: "not n't no never none nobody nothing nowhere neither nor cannot hardly non",
  de: "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemandem niemanden nirgends weder",
  fr: "pas jamais aucun aucune rien ni ne n",
  es: "no nunca jamás ningún ninguno ninguna nada tampoco nadie ni",
  pt: "não nenhum nenhuma nem nunca jamais ninguém nada",
  it: "non mai nessun nessuno nessuna niente nulla né nè neppure nemmeno neanche",
  ca: "no mai cap res ningú",
  nl: "niet geen nooit niets niemand",
  sv: "inte ingen inget inga aldrig ej",
  da: "ikke ingen intet aldrig ej",
  no: "ikke ingen intet aldri ei",
  fi: "ei eivät en emme ette et eikä eivätkä ettei etteivät ellei älä älkää",
  et: "ei pole mitte",
  hu: "nem sem soha senki semmi nincs nincsenek sincs ne",
  ro: "nu niciodată nimeni nimic nici niciun nicio",
  pl: "nie nigdy nic nikt ani brak żaden żadna żadne żadnego żadnej żadnych żadnym",
  cs: "ne není nejsou nikdy nic nikdo ani žádný žádná žádné žádného žádných",
  sk: "nie nikdy nič nikto ani žiadny žiadna žiadne žiadnych",
  hr: "ne nije nisu neće nema nikad nitko ništa",
  sr: "не није нису неће нема никад нико ništa ne nije nisu neće nema nikad",
  sl: "ne ni niso nikoli nihče nič",
  lt: "ne nėra niekada niekas",
  lv: "ne nav nekad neviens",
  ru: "не нет ни никогда ничего никто нельзя никаких никакой никакого",
  uk: "не немає ні ніколи нічого ніхто жоден жодна жодного жодної жодних",
  bg: "не няма нито никога никой нищо никакви никакъв",
  kk: "емес жоқ",
  tr: "değil yok hiç hiçbir asla",
  az: "deyil yox heç",
  el: "δεν μην δε όχι ποτέ κανείς κανένας κανένα καμία",
  he: "לא אין מעולם איננו אינו אינה אינם אינן",
  ar: "ليس ليست ليسوا لم لا لن",
  fa: "نه نیست نیستند نبود هیچ",
  ur: "نہیں نہ مت",
  hi: "नहीं न मत ना",
  mr: "नाही नाहीत नको न",
  ne: "छैन होइन छैनन्",
  bn: "না নয় নেই নি নন নাই",
  gu: "નથી નહીં ના",
  pa: "ਨਹੀਂ ਨਾ",
  ta: "இல்லை அல்ல",
  te: "లేదు కాదు లేదని",
  kn: "ಇಲ್ಲ ಅಲ್ಲ",
  ml: "ഇല്ല അല്ല",
  id: "tidak bukan tak belum jangan tiada",
  ms: "tidak bukan tak belum jangan tiada",
  tl: "hindi wala",
  vi: "không chưa chẳng đừng chớ",
  th: "ไม่ ไม่มี มิได้",
  zh: "没有 沒有 不 没 沒 无 無 未 非 否 别 勿",
  ja: "ない なかっ ません ず ぬ 不 無 未 非",
  ko: "안 못",
  ka: "არ ვერ არა",
  hy: "չէ չի չեն ոչ",
  sw: "si hakuna bila",
};

/** For a language that is not known: what denies somewhere and means little elsewhere. */
const anywhere = "en de es it nl sv da ru uk pl tr el he ar fa ur hi bn id vi th zh ja ko fr"
  .split(" ")
  .map((language) => denying[language])
  .join(" ");

const ambiguous = new Set(
  "en ne n ni no ej ei sin sem si nada ani bez brak den mai cap res ن غير دون".split(" "),
);

const sets = Object.fromEntries(
  Object.entries(denying).map(([language, words]) => [language, new Set(words.split(" "))]),
);
const unknown = new Set(
  anywhere
    .split(" ")
    .filter((word) => !ambiguous.has(word))
    .concat("no"),
);

/** Denials inside a word: Korean 않았다, Bengali হয়নি, Persian نمی‌شود. */
const denyingForm =
  /^(?:(?:않|못|없|아니)\p{L}*|\p{sc=Bengali}{2,}নি|ن(?:می|ش|کرد|بود|دار|خواه|گرفت|داد|یافت|توان|رسید|پذیرفت|رفت)\p{L}*[\u200c\p{L}]*)$/u;

/** Turkish denies by a syllable before the ending: gelmedi, olmayacak, yapılamaz. */
const turkishForm =
  /^\p{L}{2,}(?:m[ae](?:d[ıi]|m[ıi]ş|y(?:ece[kğ]|aca[kğ]|an|en)|z(?:l[ae]r)?(?![\p{L}]))|m[ıiuü]yor)\p{L}*$/u;

/** Whether a word, as `plainWords` gives it, denies. */
export function isDenying(word: string, language: string): boolean {
  const own = ofLanguage(sets, language) ?? unknown;
  return (
    own.has(word) ||
    word === "no one" ||
    denyingForm.test(word) ||
    (language === "tr" && turkishForm.test(word))
  );
}

/**
 * How a word denies: by grammar (1), by what it means (2), or that a thing is there (3), or forbids it (4), which an article's word bears out
 * and need not be told as a denial; 0 where it does not.
 */
export function denialKind(word: string, next: string, language: string): 0 | 1 | 2 | 3 | 4 {
  if (isDenying(word, language)) return 1;
  if (isRefusing(word, language)) return 2;
  if (isForbidding(word, language)) return 4;
  return isLacking(word, language) ? (doing.test(`${language} ${next}`) ? 1 : 3) : 0;
}

/** Behind "without", what is not done rather than not there: "sin que", "senza chiedere". */
const doing = /^(?:es|pt|ca|fr|it) (?:que|che|qu|\p{L}+(?:[aei]r|[aei]r[sl][eaoi]|[aei]re|re))$/u;

/** Whether a word denies by grammar or by what it means. */
export const isDenial = (word: string, language: string): boolean =>
  isDenying(word, language) || isRefusing(word, language);

/** Whether a word denies in any of these ways. */
export const denies = (word: string, language: string): boolean =>
  isDenying(word, language) || isRefusing(word, language) || isLacking(word, language);

/** "Only if" may stand for "not unless", and "not only" denies nothing. */
export const onlyWord =
  /^(?:only|just|merely|nur|seule\p{L}*|solo|sólo|solam\p{L}*|apenas|только|тільк\p{L}*|tylko|jen|allee\p{L}*|bara|slechts)$/u;

/** "No 1" denies nothing. */
export const isNumbered = (words: string[], at: number): boolean =>
  words[at] === "no" && /^\p{Nd}/u.test(words[at + 1] ?? "");

/** Small-letter words with contracted negations parted: `isn't` gives `is`, `n't`; scripts without spaces by characters. */
export function plainWords(text: string): string[] {
  return plainTokens(text).words;
}

/** A negation that was contracted, a refusal of two words, a number, a word; a character in scripts without spaces. */
const plainToken = new RegExp(
  String.raw`n't|no one(?!\p{L})|${refusingPairs}|没有|沒有|不(?:[过過](?![关關问問])|同(?!意)|[仅僅但断斷少久管料])|非常(?!任)|[无無][论論]|否[则則]|ไม่มี|\p{Nd}+(?:[.,]\p{Nd}+)*|なかっ|ない|ません|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]|ไม่|มิได้|[\p{sc=Thai}\p{sc=Lao}]\p{M}*|[\p{L}\p{M}\u200c]+`,
  "giu",
);

/** Words in small letters and as they are printed, and behind which of them a clause (1) or a sentence (2) ends. */
export interface PlainTokens {
  words: string[];
  tokens: string[];
  breaks: Uint8Array;
}

export function plainTokens(text: string): PlainTokens {
  const plain = text
    .replace(/[’`´]/gu, "'")
    .replace(/\b(can)not\b/giu, "$1 not")
    .replace(/(?<=\b(?:is|was|are|were|do|does|did|has|have|had|would|could|should))n ?'? ?t\b/giu, " n't")
    .replace(/(?<! )n't\b/giu, " $&");
  const found = [...plain.matchAll(plainToken)];
  const tokens = found.map(([token]) => token);
  const words = tokens.map((token) => token.toLowerCase());
  const breaks = Uint8Array.from(found, ({ 0: token, index }, i) =>
    Math.max(
      breakIn(plain.slice(index + token.length, found[i + 1]?.index)),
      joining.test(words[i + 1] ?? "") ? 1 : 0,
    ),
  );
  return { words, tokens, breaks };
}

/** What another clause begins with. */
const joining =
  /^(?:and|but|before|until|because|while|und|aber|sondern|weil|et|mais|parce|y|pero|sino|e|perché|maar|och|og|i|ale|и|но|а|і|але|ve|ancak|ama|fakat|dan|tetapi|namun|và|nhưng|لكن|ولكن|اما|और|लेकिन|اور|لیکن|এবং|কিন্তু)$/u;

/** 2 where a sentence ends, 1 where a clause does. */
function breakIn(gap: string): number {
  return /[.!?。！？؟।۔\n]/u.test(gap) ? 2 : /[,;:；،，、()–—]/u.test(gap) ? 1 : 0;
}
