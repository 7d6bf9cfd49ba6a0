import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { languagePattern } from "../language-pattern.ts";
import { denies, plainTokens } from "./negation-words.ts";

/** How words begin by which somebody confesses, and, behind the bar, how what they confess to does: "admitted the charges". */
const words: Record<string, string> = {
  en: "confess|plead|admit|acknowledg | guilt|charge|alleg|accus|crime|wrongdo|offen[cs]e",
  de: "gest[aä]nd|gesteh|räumt|eingeräumt | schuld|vorw[uü]rf|tat(?:en)?$|geständ",
  fr: "avou|reconn|admet|admis | faits$|culpab|accus|torts?$",
  es: "confes|admit|reconoc | hechos$|culpab|delito|cargos$|acusaci|crimen",
  pt: "confess|admit|reconhec|assum | crimes?$|culpa|acusaç|factos$|fatos$",
  it: "confess|ammess|ammett|riconosc | fatti$|colp[ae]|reat[oi]$|accus|addebit",
  nl: "bekend|beken|erken|toegegeven | schuld|feiten$|beschuldig|misdrij",
  sv: "erkän | skyld|brott|anklag",
  da: "erkend|erkjen|tilst | skyld|anklag|sigtel|siktel",
  fi: "myön|tunnust | syylli|syyt|teko|rikok",
  pl: "przyzna | win[yęa]$|zarzut|czyn",
  cs: "přizna|doznal | vin[uye]$|obvin|čin",
  hu: "beismer|bevall|elismer | bűn|vád|tett",
  ro: "recuno|mărturisi | vin[aă]$|vinov|fapt|acuza",
  ru: "призна | вин[уыое]|обвин|преступл",
  uk: "визна|зізна | вин[уие]|обвинувач|злочин",
  bg: "призна | вин[аи]|обвин|престъп",
  tr: "itiraf|kabul | suç",
  el: "ομολόγ|παραδέχ | ενοχ|κατηγορ|πράξ",
  he: "הוד[הוא]|הודתה | ב?אשמ|ב?עביר|ב?מיוחס",
  ar: "اعترف|أقر | ب?ال?ذنب|ب?ال?تهم|ب?ال?جريم",
  fa: "اعتراف|پذیرفت | اتهام|جرم|گناه",
  ur: "اعتراف|قبول | الزام|جرم",
  hi: "कबूल|क़बूल|स्वीकार | आरोप|गुनाह|अपराध|जुर्म",
  bn: "স্বীকার | অভিযোগ|অপরাধ|দোষ",
  id: "mengaku|mengakui | tuduh|kesalah|perbuat|uang",
  ko: "인정|시인|자백 | 혐의|잘못|범행",
};

const confessing = languagePattern(words, (line) => new RegExp(`^(?:${line.split(" | ")[0]})`, "u"));
const guilt = languagePattern(words, (line) => new RegExp(`^(?:${line.split(" | ")[1]})`, "u"));

/** A court that opens a sentence, as who acts and not as where: in many languages courts "recognise" somebody's guilt. */
const court =
  /^(?:court|judge|jur[yi]|gericht|richter|tribunal|cour$|juge$|jue[zc]|jurado|ju[ií]z|corte$|giudic|rechtbank|rechter|rätten$|tingsrätt|hovrätt|domst|dommer|retten$|lagmann|oikeus$|käräjäoikeus$|kohus$|tiesa$|teismas$|sąd$|sędzi|soud$|soudce|súd$|sudca|sud$|sudac|sodi|суд$|судья|суддя|съд(?:ът|а)?$|съдия|bíróság$|bíró$|judecăt|instanța|mahkeme$|yargıç|hâkim|δικαστ|השופט|المحكمة|القاضي|دادگاه$|قاضی|عدالت$|अदालत|न्यायालय|कोर्ट|আদালত|법원[은이]|재판부|pengadilan|hakim$|majelis)/u;

/** What makes a court a place. */
const place =
  /^(?:in|at|before|vor|bei|beim|im|am|au|en|devant|ante|no|na|em|w|we|przed|v|ve|před|pred|u|в|во|у|на|перед|пред|voor|bij|i|inför|för|for|ved|στο|ב)$/u;

const isOfCourt = ([first = "", second = ""]: string[], behind = ""): boolean =>
  court.test(first) || (court.test(second) && !place.test(first)) || court.test(behind);

/** So near to the verb somebody's guilt stands. */
const reach = 4;

/** "He confessed to the crime", where the article has nobody confess to anything, and somebody who denies it. */
export function confessed(sentence: string, { language, words: article, denials }: Evidence): Issue[] {
  if (!denials.includes(2) || article.some((word) => confessing(language).test(word))) return [];
  const { words: said } = plainTokens(sentence);
  return said.flatMap((word, at) => {
    if (!confessing(language).test(word) || isOfCourt(said, said[at + 1])) return [];
    const near = said.slice(Math.max(0, at - reach), at + reach + 1);
    const isGuilt = near.some((other) => guilt(language).test(other));
    return isGuilt && !near.some((other) => denies(other, language))
      ? [{ kind: "opposite" as const, found: `${word}, for a denial` }]
      : [];
  });
}
