import type { Evidence } from "../article-evidence.ts";

const germanEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|ismus|ment|mente|chen|lein|ling|linge|innen|iker|ierung)$/u;

const germanArticle =
  /^(?:der|die|das|den|dem|des|eine?[rnms]?|keine?[rnms]?|im|am|zum|zur|beim|vom|ins|ans|ihre?[rnms]?|seine?[rnms]?|diese?[rnms]?|jede?[rnms]?|alle[rnms]?|viele[rnms]?|mehr|mehrere[rnms]?|einige[rnms]?|wenige[rnms]?|zwei|drei|vier)$/iu;

/** Nouns behind "nach" and "laut" that say whose word it is, or how long it has been. */
const germanSource =
  /^(?:angaben?|ansicht|meinung|auskunft|einschätzung|schätzung|darstellung|worten|aussagen?|überzeugung|bericht|plänen|wochen|monaten|jahren|tagen|stunden)/u;

/** Words that open a sentence, and therefore have a capital, though they are no names. */
const germanOpening =
  /(?:^|[.!?:„“"»]\s*)(?:Ab|An|Auf|Aus|Bei|Durch|Für|Gegen|In|Laut|Mit|Nach|Ohne|Seit|Statt|Trotz|Um|Unter|Von|Vor|Wegen|Zu|Zwischen|Auch|Doch|Und|Aber|Wenn|Weil|Dass|Ob|Wie|Was|Wo|Viele|Mehrere|Einige|Rund|Etwa|Fast|Knapp)\s$/u;

/** In German nouns have capitals too: a name stands beside another capital, or behind "in" and "aus" without an article. */
export function isGermanNoun(
  word: string,
  before: string,
  next: string | undefined,
  { text, names }: Evidence,
): boolean {
  const last = /([\p{L}\p{M}]+)[\s„“"»-]*$/u.exec(before)?.[1] ?? "";
  const hasCapitalNext = /^\p{Lu}/u.test(next ?? "");
  if (isOfWords(word, names)) return true;
  if (isCompounded(before) || /^(?:anfang|mitte|ende)$/u.test(word)) return true;
  if (germanArticle.test(last)) return !hasCapitalNext;
  if (/^(?:nach|laut)$/iu.test(last) && germanSource.test(word)) return true;
  // "Wernberger Klinik", of the one in Wernberg.
  const isTown = /\p{Ll}er$/u.test(last) && names.has(last.toLowerCase().replace(/er$/u, ""));
  if (/^\p{Lu}/u.test(last) && !isTown && !germanOpening.test(before) && !/[,.;:–—]\s*$/u.test(before))
    return false;
  if (germanEnding.test(word) || text.includes(word.slice(0, Math.max(5, Math.ceil(word.length * 0.7)))))
    return true;
  // "Saisontoren", where the article has a "Saison".
  if ([...names].some((other) => other.length > 5 && word.startsWith(other))) return true;
  return !/^(?:aus|in|nach|bei|von)$/iu.test(last) && !hasCapitalNext;
}

/** "Bahnstrecke", where the article has a "Bahn" and a "Strecke". */
function isOfWords(word: string, names: Set<string>): boolean {
  for (let at = 4; at <= word.length - 4; at++) {
    const rest = word.slice(at);
    if (names.has(word.slice(0, at)) && (names.has(rest) || names.has(rest.replace(/^e?s/u, ""))))
      return true;
  }
  return false;
}

/** Whether a word is the noun of a compound, "Nordfähr-Chefin", and no second surname, "Ada Holm-Vell". */
function isCompounded(before: string): boolean {
  const [, previous] = /(?:([\p{L}\p{M}]+)\s)?[\p{L}\p{M}]+-$/u.exec(before) ?? [];
  if (!/[\p{L}\p{M}]-$/u.test(before)) return false;
  return previous === undefined || /^\p{Ll}/u.test(previous) || germanArticle.test(previous);
}
