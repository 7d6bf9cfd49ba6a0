import type { Evidence } from "../article-evidence.ts";
import { datesIn } from "../dates/date-words.ts";

/** Who somebody is, not what they are called. */
const office =
  /^(?:prime|vice|president|prezident|präsident|minist|senator|govern|mayor|judge|justice|prof|capt|gen|colonel|king|queen|prin|pope|bishop|council|chancellor|chair|chief|secretary|coach|mr|mrs|ms|dr|sir|mme|maire|alcalde|sindac|prefeit|burmistrz|starosta|borgm|мэр|мер|президент|министр|міністр|губернатор)/u;

/** Two words with a capital, behind which no third stands, as in "World Tour Championship", and no point, as in "Republican Sen.". */
const pair =
  /(?<![\p{L}\p{M}-])(\p{Lu}\p{Ll}{2,}) (?=(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{M}-]| \p{Lu}|\.\S|\. \p{Lu}))/gu;

/**
 * Two names of the article that it has of two others: "Ines Brandt", of Ines Caldeira and Helena Brandt. Of both it must have no other form:
 * the first stands there before another name only, and the second behind another.
 */
export function mixedNames(sentence: string, evidence: Evidence): string[] {
  const { fullNames, small, namedAfter, language } = evidence;
  // Nouns have capitals too in German, and syllables in Vietnamese.
  if (/^(?:de|lb|vi)$/u.test(language)) return [];
  return [...sentence.matchAll(pair)].flatMap(([, first, last]) => {
    const [given, surname] = [first!.toLowerCase(), last!.toLowerCase()];
    if (
      office.test(given) ||
      datesIn(first!, language, true).length > 0 ||
      small.has(given) ||
      small.has(surname)
    )
      return [];
    const own = fullNames.filter((name) => name.includes(given));
    if (
      own.length === 0 ||
      own.some((name) => name.at(-1) === given || name.some((part) => isKin(part, surname)))
    )
      return [];
    const others = [...namedAfter].filter(([name]) => isKin(name, surname));
    const isAnothers = others.length > 0 && others.every(([, follows]) => follows);
    return isAnothers && !standsAlone(given, evidence) ? [`${first} ${last}`] : [];
  });
}

/** Whether the article has a name without another behind it. */
const standsAlone = (given: string, { fullNames, words }: Evidence): boolean =>
  words.filter((word) => word === given).length > fullNames.filter((name) => name.includes(given)).length;

/** The same name, whatever its case: Зимин, Зимина. */
const isKin = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 3 &&
    Math.abs(a.length - b.length) < 4 &&
    (a.startsWith(b) || b.startsWith(a) || a.slice(0, -1) === b.slice(0, -1)));
