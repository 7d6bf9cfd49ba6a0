import { ofLanguage } from "../../../article/language/of-language.ts";

/**
 * Words that deny without "not", by how they begin: refuse, fail, without. "*" ends those that are whole words.
 */
const softly: Record<string, string> = {
  en: "refus acquit declin* declined* declines* fail* failed* fails* failing* failure reject denies* denied* deny* denying* unable* unwilling* nor* non*",
  de: "freigesprochen freispr weiger verweiger ablehn abgelehnt lehnt* lehnte* lehnten* lehnen* scheiter gescheitert bestreit bestritt dementier zurückgewiesen abgewiesen abweis wies* wiesen*",
  fr: "refus débout relax acquitt rejet démen échou nie* nié* nient* décliné",
  es: "rechaz desestim absuel absolvi neg* negó* negaron* negado* niega* negar negaba desmint desmient fracas declin descart",
  pt: "recus rejeit neg* negou* negaram* nega* negar desment fracass declin descart",
  it: "rifiut respin rigett nega* negato* negano* negare negò* smenti fallit escluso* esclude* escludono* escluse*",
  ca: "refus rebutj neg* nega* negat* desment",
  nl: "weiger geweigerd ontken afgewezen verwierp verworpen afgewend mislukt",
  sv: "vägra uteslut uteslöt ogilla avslå avslog avslag avvis förnek neka* nekar* nekade* misslyck",
  da: "nægt afvis benægt mislykk",
  no: "nekt avvis benekt mislykk",
  fi: "kieltäy kiisti* kiistä kiistänyt hylk epäonnistu",
  et: "eita ebaõnnestu",
  hu: "elutasít megtagad tagad cáfol sikertelen",
  ro: "refuz respin neag* negat* eșua dezmin",
  pl: "odmów odmaw odrzuc oddali* oddalił* wyklucz zaprzecz",
  cs: "odmít vylouč zamít popř popír odmietl",
  hr: "odbio* odbi* odbil odbij poriče* zanijek demant",
  sr: "одби негир демант odbio* odbi* odbil odbij negir",
  sl: "zavrn zanik",
  lt: "atsisak neig atmet",
  lv: "atteic nolied noraid",
  ru: "отказ отверг отклон отриц опроверг маловероятн",
  uk: "відмов відхил запереч спростув",
  bg: "отказ отхвърл отрич отрек опроверг",
  tr: "redd* reddet reddett reddedi inkar yalanla",
  az: "imtina rədd*",
  el: "αρν* αρνή αρνε αρνο απέρρι απορρί διέψευ",
  he: "סירב סירבה* סירבו* הכחיש דחה* דחתה* דחו*",
  ar: "رفض ترفض يرفض ورفض نفى* نفت* ونفى* ونفت* ينفي* تنفي* فشل امتنع",
  fa: "خودداری رد* امتناع تکذیب انکار",
  ur: "انکار مسترد تردید ناکام",
  hi: "इनकार इंकार खारिज ख़ारिज खंडन विफल नाकाम",
  bn: "অস্বীকার প্রত্যাখ্যান নাকচ ব্যর্থ",
  ko: "거부 거절 부인",
  id: "menolak* ditolak* tolak* membantah* bantah* gagal* enggan*",
};

/** Words for what is not there: they bear a denial of the next word out, and are none that an article must have. */
const lacking = ofEach({
  en: "without lack lacks lacked lacking",
  de: "ohne",
  fr: "sans",
  es: "sin",
  pt: "sem",
  it: "senza",
  ca: "sense",
  nl: "zonder",
  sv: "utan",
  da: "uden",
  no: "uten",
  fi: "ilman",
  et: "ilma",
  hu: "nélkül",
  ro: "fără",
  pl: "bez",
  cs: "bez",
  hr: "bez",
  sr: "без bez",
  sl: "brez",
  lt: "be",
  lv: "bez",
  ru: "без",
  uk: "без",
  bg: "без",
  tr: "olmadan",
  el: "χωρίς",
  he: "ללא בלי",
  ar: "بدون دون",
  fa: "بدون",
  ur: "بغیر",
  hi: "बिना",
  bn: "ছাড়া",
  id: "tanpa",
});

function ofEach(words: Record<string, string>): Record<string, Set<string>> {
  return Object.fromEntries(
    Object.entries(words).map(([language, line]) => [language, new Set(line.split(" "))]),
  );
}

export function isLacking(word: string, language: string): boolean {
  return ofLanguage(lacking, language === "und" ? "en" : language)?.has(word) ?? false;
}

/** Words for what is there, where those for a lack could stand. */
const having = ofEach({
  en: "with",
  de: "mit",
  fr: "avec",
  es: "con",
  pt: "com",
  it: "con",
  ca: "amb",
  nl: "met",
  sv: "med",
  da: "med",
  no: "med",
  ro: "cu",
  pl: "z ze",
  cs: "s se",
  hr: "s sa",
  sr: "са с s sa",
  sl: "s z",
  lt: "su",
  lv: "ar",
  ru: "с со",
  uk: "з із зі",
  bg: "с със",
  el: "με",
  he: "עם",
  ar: "مع",
  fa: "با",
  id: "dengan",
});

export function isHaving(word: string, language: string): boolean {
  return ofLanguage(having, language === "und" ? "en" : language)?.has(word) ?? false;
}

const softSets = Object.fromEntries(
  Object.entries(softly).map(([language, words]) => {
    const all = words.split(" ");
    return [
      language,
      {
        whole: new Set(all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1))),
        starts: all.filter((word) => !word.endsWith("*")),
      },
    ];
  }),
);

/** Denials of two characters or words, in scripts and languages that have them, as alternatives of a pattern: 拒绝, từ chối. */
export const refusingPairs =
  "rul(?:e[ds]?|ing) out|clear(?:ed|s|ing) of|turn(?:ed|s|ing)? down|拒绝|拒絕|否认|否認|拒否|否定|từ chối|phủ nhận|bác bỏ|ปฏิเสธ";

const softPairs = new RegExp(`^(?:${refusingPairs})$`, "u");

/** Whether a word denies by what it means: "refused", "without"; `isDenying` is of those that do by grammar. */
export function isRefusing(word: string, language: string): boolean {
  if (softPairs.test(word)) return true;
  const own = ofLanguage(softSets, language === "und" ? "en" : language);
  return own !== undefined && (own.whole.has(word) || own.starts.some((start) => word.startsWith(start)));
}
