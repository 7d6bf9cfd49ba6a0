import { functionWords } from "./function-words.ts";
import { type Script, scriptCounts } from "./scripts.ts";

const soleLanguage: Partial<Record<Script, string>> = {
  Hang: "ko",
  Thai: "th",
  Hebr: "he",
  Grek: "el",
  Beng: "bn",
  Taml: "ta",
  Telu: "te",
  Knda: "kn",
  Mlym: "ml",
  Gujr: "gu",
  Guru: "pa",
  Orya: "or",
  Sinh: "si",
  Mymr: "my",
  Khmr: "km",
  Laoo: "lo",
  Geor: "ka",
  Armn: "hy",
  Ethi: "am",
  Thaa: "dv",
  Tibt: "bo",
};

const weights = weighWords();

/** Of a language's commonest words among all words of a text: even where it builds long words, as Turkish does, more than `least` of any kind. */
export const leastShare = 0.02;

/** So many are more than related languages lend each other. */
export const certainShare = 0.12;

/** Whether the words of a language, or its script, are known here. */
export const knowsLanguage = (language: string): boolean => known.has(language);

const known = new Set([
  ...Object.values(soleLanguage),
  ...Object.values(functionWords).flatMap((languages) => Object.keys(languages)),
  ...["ja", "zh", "as", "ti", "nb", "nn", "sh", "cnr", "yue", "cmn", "fil", "prs", "mai", "mo"],
]);

/**
 * The language that the words themselves show, BCP 47, or null where they show none clearly. Reads the first 4,000
 * characters: by script where one language writes it, else by its commonest words and its own letters. Where two languages
 * of one script are mixed, `declared` decides, if it has words there, or else which has more of them. `share`: how many of all words
 * must be of the language's commonest, from 0 to 1.
 */
export function identifyLanguage(
  text: string,
  declared: string | null = null,
  share = leastShare,
): string | null {
  const sample = text.slice(0, 4000).normalize("NFC");
  const counts = scriptCounts(sample);
  const top = counts[0];
  if (!top || top[1] < 4) return null;
  const letters = new Map(counts);
  const han = letters.get("Hani") ?? 0;
  const kana = letters.get("Kana") ?? 0;
  // Names of firms and products stand in Latin letters in every language.
  const other = counts[1];
  const main = top[0] === "Latn" && other && other[1] > top[1] * 0.5 ? other[0] : top[0];
  if (main === "Kana" || (main === "Hani" && kana > han * 0.08)) return "ja";
  if (main === "Hani") return "zh";
  if (main === "Beng" && /[ৰৱ]/u.test(sample)) return "as";
  if (main === "Ethi" && (sample.match(/ኣ/gu)?.length ?? 0) > (sample.match(/አ/gu)?.length ?? 0)) return "ti";
  return soleLanguage[main] ?? byWords(sample, main, declared, share);
}

/** Addresses, and what has figures, as checksums do: "de" and "en" stand in them of any language. */
const noWords = /https?:\/\/\S+|[\p{L}\p{M}]*\p{Nd}[\p{L}\p{M}\p{Nd}]*/gu;

/** Of a language's commonest words, by weight. */
const fewestWords = 1.2;

/** From so many on, a language that shows but a few of its commonest ones is not the text's: it is one that is not known here. */
const manyWords = 40;

function byWords(sample: string, script: Script, declared: string | null, share: number): string | null {
  const table = weights.get(script);
  if (!table) return null;
  const scores = new Map<string, number>();
  const all =
    sample
      .toLowerCase()
      .replace(noWords, " ")
      .match(/[\p{L}\p{M}\u200c'’ʻ‘]+/gu) ?? [];
  for (const word of all) {
    for (const [language, weight] of table.get(word) ?? table.get(word.replace(/^(.*)['’]/, "")) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  const words = new Map(scores);
  for (const [language, letters, weight] of tellingLetters) {
    const found = sample.match(letters)?.length ?? 0;
    if (found && scores.has(language))
      scores.set(language, scores.get(language)! + Math.min(found, 20) * weight);
  }
  for (const language of excluded(sample)) scores.delete(language);
  const [best, second] = ranked(scores);
  const [most] = ranked(words);
  // One language's words beside another's letters: a third one that merely has neither is not the text's.
  if (most && most[1] >= fewestWords && !scores.has(most[0])) {
    const left = (best && words.get(best[0])) ?? 0;
    if (left < most[1] / 2) return declared && words.has(declared) ? declared : most[0];
  }
  if (!best || best[1] < fewestWords) return onlyLetters(sample, script);
  if (all.length >= manyWords && (words.get(best[0]) ?? 0) < share * all.length) return null;
  const isTie = second && best[1] < second[1] * 1.03 && best[1] < 4;
  return isTie && !(southSlavic.has(best[0]) && southSlavic.has(second[0])) ? null : best[0];
}

function ranked(scores: Map<string, number>): [language: string, score: number][] {
  return [...scores].sort((a, b) => b[1] - a[1] || order(a[0], b[0]));
}

/** Where nothing tells them apart, of Croatian and Bosnian the one that more people write. */
function order(a: string, b: string): number {
  if (a === "hr" && b === "bs") return -1;
  if (a === "bs" && b === "hr") return 1;
  return a < b ? -1 : 1;
}

/** Letters that a language has not, and of which names and quotations bring no more than so many among all characters. */
const mostForeign = 0.008;
const missingLetters: [string, RegExp][] = [
  ["ru", /[іїєґўђљњћџќѓѕјәғқңұһөү]/giu],
  ["uk", /[ыэёъўђљњћџќѓѕј]/giu],
  ["be", /[ищъїєґђљњћџќѓѕј]/giu],
  ["bg", /[ыэёіїєґўђљњћџќѓѕј]/giu],
  ["sr", /[ыэёйъьщюяіїєґў]/giu],
  ["mk", /[ыэёйъьщюяіїєґўђћ]/giu],
];

/** The languages whose letters those of the text are not. */
function excluded(sample: string): string[] {
  return missingLetters
    .filter(([, foreign]) => (sample.match(foreign)?.length ?? 0) > mostForeign * sample.length)
    .map(([language]) => language);
}

/** How Croatian and Bosnian say what in Serbian has an e. */
const ijekavian =
  /(?<!\p{L})(predsjedni|rijek|djec|uvijek|čovjek|sljedeć|vrijem|prije\b|svijet|mjer|mjesec|rješ|cijel|dio\b|primjer|vijest|zahtjev|uspje)/gu;

/** So alike in Latin letters that a few sentences may show no difference: one of them is better than none. */
const southSlavic = new Set(["hr", "bs", "sr"]);

const tellingLetters: [string, RegExp, number][] = [
  ["pt", /[ãõ]/g, 0.8],
  ["es", /[ñ¿¡]/g, 0.8],
  ["ca", /l·l|ny\b|\bl['’]/g, 0.3],
  ["ro", /[șțăşţ]/g, 0.5],
  ["de", /[ßäüö]/g, 0.15],
  ["da", /[æø]/g, 0.2],
  ["no", /[æø]/g, 0.2],
  [
    "da",
    /(?<!\p{L})(?:af|efter|mod|mellem|nu|blev|bliver|hvad|mig|sig|siger|havde|tilbage|blevet|sådan|sidste|plads|af\p{L}{3,}|g[øe]r)(?!\p{L})|tion|hed(?:en)?(?!\p{L})|øj/giu,
    0.4,
  ],
  [
    "no",
    /(?<!\p{L})(?:av|etter|mot|mellom|nå|ble|blir|hva|meg|seg|sier|hadde|tilbake|blitt|slik|siste|plass|av\p{L}{3,}|gj[øe]\p{L}+)(?!\p{L})|sjon|het(?:en)?(?!\p{L})|øy/giu,
    0.4,
  ],
  ["sv", /[äö]/g, 0.2],
  ["pl", /[ąęłżźćńś]/g, 0.5],
  ["cs", /[ěřů]/g, 0.8],
  ["sk", /[ľĺŕô]/g, 0.8],
  ["hu", /[őű]/g, 0.8],
  ["tr", /[ğış]/g, 0.3],
  ["az", /ə/g, 0.8],
  ["lt", /[ąęėįųū]/g, 0.5],
  ["lv", /[āēīģķļņ]/g, 0.5],
  ["et", /[õ]/g, 0.4],
  ["fi", /(ää|yy|öö|ss[aä](?!\p{L})|iin\b|aan\b|vät\b|vat\b|ksi\b|inen\b)/gu, 0.25],
  ["eu", /tz|tx/g, 0.3],
  ["is", /[þð]/g, 0.5],
  ["uk", /[їєґ]/g, 0.8],
  ["be", /[ў]/g, 0.8],
  ["ru", /[ыэё]/g, 0.5],
  ["bg", /ъ/g, 0.5],
  ["mk", /[ѓќѕ]/g, 0.8],
  ["sr", /[ђћ]/g, 0.8],
  ["kk", /[әғқңұһ]/g, 0.4],
  ["mn", /[өү]/g, 0.3],
  ["ar", /[ةإأ]/g, 0.3],
  ["ne", /हरू|हरु|छन्|गरेको|भएको|हुने|बताए|ुनासाथ|मै(?![\p{L}\p{M}])/gu, 0.6],
  ["ur", /[ٹڈڑےں]/g, 0.5],
  ["fa", /[پچگژ]/g, 0.1],
  ["ps", /[ټډړږښۍې]/g, 0.6],
  ["sd", /[ٻڀٿڪڳڻ]/g, 0.6],
  ["ckb", /[ێۆڕڵە]/g, 0.5],
  ["mr", /ळ/g, 0.4],
  ["vi", /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/g, 0.4],
  ["bs", /\b(saopć|općin|historij|sedmic|saobraća|univerzitet|hiljad|fudbal|pozoriš)/g, 1.2],
  ["bs", ijekavian, 0.5],
  ["hr", ijekavian, 0.5],
  [
    "sr",
    /(?<!\p{L})(saopšt|opštin|istorij|nedelj|vreme|mesto|gde|posle|reke?\b|reku|reci\b|sreda|peške|sledeć|ovde|uvek|devojk|deca\b|čovek|predsedni|bezbedn|hleb|dete\b|izvešta|saobraća|svetsk|mesec|rešen|cel[aeiou]\b|deo\b|pre\b|primer\b|mer[aeu]\b|vesti?\b|zahtev|uspe[hš])/gu,
    1,
  ],
  [
    "hr",
    /(?<!\p{L})(priopć|tisuć|tijekom|tjed|prijeć|županij|sveučiliš|gospodar|ravnatelj|tvrtk|izvješ|glazb|kazališ|zrakoplov|kolodvor|povijest|rujna|listopada|studenog|prosinca|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|europ|također|poduzeć|demokracij|sigurnos)/gu,
    1,
  ],
];

function onlyLetters(sample: string, script: Script): string | null {
  const lower = sample.toLowerCase();
  const others = excluded(sample);
  const hits = tellingLetters
    .filter(([language]) => weights.get(script)?.size && functionWords[script]?.[language] !== undefined)
    .filter(([language]) => !others.includes(language))
    .map(([language, letters, weight]) => [language, (lower.match(letters)?.length ?? 0) * weight] as const)
    .sort((a, b) => b[1] - a[1]);
  return hits[0] && hits[0][1] >= 1 && hits[0][1] > (hits[1]?.[1] ?? 0) * 1.5 ? hits[0][0] : null;
}

/** A word counts the more the fewer languages of its script share it. */
function weighWords(): Map<Script, Map<string, [string, number][]>> {
  const all = new Map<Script, Map<string, [string, number][]>>();
  for (const [script, languages] of Object.entries(functionWords)) {
    const table = new Map<string, [string, number][]>();
    for (const [language, words] of Object.entries(languages)) {
      for (const word of new Set(words.split(" "))) {
        table.set(word, [...(table.get(word) ?? []), [language, 0]]);
      }
    }
    for (const entry of table.values()) for (const pair of entry) pair[1] = 1 / Math.sqrt(entry.length);
    all.set(script as Script, table);
  }
  return all;
}
