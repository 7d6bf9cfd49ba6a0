import { stem } from "../../words.ts";
import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { languagePattern } from "../language-pattern.ts";
import { isOnlyRefused, mostLike } from "../like-sentence.ts";
import { isTelling } from "../telling-words.ts";
import { denies, plainWords } from "./negation-words.ts";
import { isRefusing } from "./refusing-words.ts";

/** How words begin that grant what others refuse or deny: admit, confirm, accept. */
const consents: Record<string, string> = {
  en: "admit|confirm|acknowledg|conced|accept|agree|approv|uph[eo]ld",
  de: "bestätig|zustimm|zugestimm|akzeptier|genehmig|eingeräumt|räumte",
  fr: "reconn|confirm|admis|admet|accept|approuv",
  es: "admit|reconoc|confirm|acept|aprob|aprueb",
  pt: "admit|reconhec|confirm|aceit|aprov",
  it: "ammess|ammett|ammise|riconosc|conferma|accett|approv|promess|promett",
  nl: "erken|bevestig|aanvaard|accepteer|goedgekeur",
  sv: "erkän|bekräft|godkän|accept",
  da: "erkend|erkjen|indrøm|innrøm|bekræft|bekreft|godkend|godkj|accept|aksept",
  fi: "myönsi|myöntä|vahvist|hyväksy",
  ro: "recuno|confirm|accept|aprob",
  hu: "elismer|megerősít|elfogad",
  pl: "przyzna|potwierdz|zaakcept|zgodzi",
  cs: "přizna|potvrd|souhlas|přijal|schvál",
  ru: "призна|подтверд|соглас|одобр",
  uk: "визна|підтверд|погод|схвал",
  bg: "призна|потвърд|съглас|одобр",
  tr: "kabul|doğrula|onayla|itiraf",
  el: "παραδέχ|επιβεβαί|αποδέχ",
  he: "הודה|הודתה|אישר|קיבל",
  ar: "أكد|اعترف|وافق",
  id: "mengakui|membenarkan|menyetujui|menerima",
  ko: "인정|시인|수용",
};

const consentIn = languagePattern(consents, (words) => new RegExp(`^(?:${words})`, "u"));

/** So much of what a sentence tells must be told where it is refused. */
const leastShared = 0.5;

/** "The firm admitted it", of "The firm denies it": what the article only has refused or denied, in that sentence or the one behind it. */
export function consented(sentence: string, evidence: Evidence): Issue[] {
  const { language, words: article } = evidence;
  const words = plainWords(sentence);
  const granted = words.find((word) => consentIn(language).test(word));
  if (granted === undefined || words.some((word) => denies(word, language))) return [];
  if (article.some((word) => consentIn(language).test(word))) return [];
  const telling = words.filter((word) => isTelling(word, language)).map(stem);
  const [from, to] = mostLike(telling, 2, evidence) ?? [0, 0];
  if (to === 0) return [];
  const said = article.slice(from, to);
  const isTold = (word: string): boolean => telling.includes(stem(word));
  const shared = new Set(said.filter(isTold)).size;
  const isRefused =
    said.some((word) => isRefusing(word, language)) && shared >= leastShared * new Set(telling).size;
  const isAnswered = isOnlyRefused(to, evidence.stems.slice(from, to), evidence);
  return isRefused || isAnswered ? [{ kind: "opposite", found: `${granted}, for a refusal` }] : [];
}
