import { clustersOf } from "./clusters.ts";

const hyphenated =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+$/u;
/** Tags, names of users and files, addresses: a hyphen would become part of them. */
const literal = /[#@_\\]|\/\/|[\p{L}\p{N}]{2}[.=?][\p{L}\p{N}]{2}/u;
/** What no line begins with. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;
/** Of letters without their accents. */
const vowel = /^[aeiouyæøœıаеёиоуыэюяіїєαεηιουωաեէըիոօևაეიოუ]/iu;
/** Letters that spell one sound together, in most languages and in some alone: Volks|zählung has no Hungarian sz. */
const pairs = /^(?:[ct]h|ph|sch|ck|qu|ng|ll|gn|дж|дз|ου|αι|ει|οι)$/iu;
const pairsOf: [languages: RegExp, pairs: RegExp][] = [
  [/^(?:en|sq)\b/, /^sh$/iu],
  [/^hu\b/, /^(?:cs|dzs?|[glnt]y|sz|zs)$/iu],
  [/^pl\b/, /^(?:cz|d[zźż]|rz|sz)$/iu],
  [/^(?:bs|hr|sl|sr)\b/, /^(?:dž|lj|nj)$/iu],
];
/** Consonants that begin a syllable together. */
const onset =
  /^(?:sch[lmnrw]?|ch[lr]?|shr|thr?|ph[lr]?|[bcfgkp][lr]|[dtvw]r|pf[lr]?|gn|qu|s[cpt][lrh]?|s[klmn]|skr|squ|дж|[бвгкпф][лр]|[дтх]р|с[кпт]р?|с[влмн])$/iu;
/** Of a syllable before it: in Arbeits|platz the s belongs there, in Renten|stärkung it does not, and after n, l and r nobody knows. */
const takesS = /^[bdfgkpt]$/iu;
/** Endings that are syllables, whatever stands before them. */
const ending = /^(?:heit|keit|heid|schaft|schap|ship)/iu;
/** Signs that no part begins with. */
const softener = /^[ьъй]/iu;
const indic = /^[\u0900-\u0dff]/;
/** Signs that take the vowel from a consonant, and join it to the next one, and the joiner. Tamil's joins nothing. */
const joiner = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u0dca\u200d]$/u;
/** Indic consonants that have no vowel, wherever they stand: they end a syllable. */
const vowelless = /^(?:\p{L}\u0bcd|[\u09ce\u0d54-\u0d56\u0d7a-\u0d7f])/u;
/** What ends the first half of a compound in German and its neighbours, and what begins a second one, where it is long enough to be meant. */
const joint =
  /(?:ungs|nings|heits|keits|schafts|itäts|tions|heids|heds|hets|skaps|arbeits|betriebs|bundes|landes|rechts|staats|verkehrs)$/iu;
const prefix = new RegExp(
  `^(?:${[
    "über|unter|anlage|speicherung|senkung|gesellschaft|gesetz|minister|präsident|versammlung|versicherung|verordnung",
    "verwaltung|wissenschaft|abkommen|abstimmung|agentur|anspr[uü]ch|anstalt|anw[aä]lt|aufsicht|aufstellung|ausbildung",
    "ausgabe|ausschuss|einnahme|einrichtung|elektri|entscheid|ereignis|erkl[aä]rung|erkrankung|industrie|initiative",
    "organisation|haupt|haus|häus|handel|hilfe|staat|städt|stadt|stand|stätte|steuer|stimme|straf|stell",
    "aanpak|instelling|inspectie|opvang|overleg|onderzoek|voorzi",
  ].join("|")})`,
  "iu",
);
/** Of a word, on either side of a hyphen. */
const leastLetters = 3;
/** How many letters a line may fall short for a better place to break. */
const furthest = 8;
const furthestJoint = 10;

/** A word in parts that fit: between graphemes, and in alphabets with a hyphen where a syllable may begin, if one is near. */
export function breakWord(
  word: string,
  language: string,
  fits: (part: string) => boolean,
): { part: string; hyphen: boolean }[] {
  const parts: { part: string; hyphen: boolean }[] = [];
  const isLiteral = literal.test(word);
  const isOwnPair = ownPairs(language);
  let rest = clustersOf(word);
  while (rest.length > 0) {
    const asIs = rest.join("");
    if (fits(asIs.trimEnd())) return [...parts, { part: asIs, hyphen: false }];
    let count = 1;
    // Of the letters on either side alone: a quotation mark or l’ before them changes nothing.
    const hyphenAt = (length: number) =>
      !isLiteral && hyphenated.test(rest[length - 1]!) && hyphenated.test(rest[length] ?? "");
    const fitting = (length: number) => {
      const part = rest.slice(0, length).join("");
      return fits(hyphenAt(length) ? `${part}-` : part);
    };
    while (count + 1 < rest.length && fitting(count + 1)) count++;
    if (!isLiteral && (hyphenAt(count) || closing.test(rest[count] ?? "")))
      count = syllableEnd(rest, count, isOwnPair);
    else count = wholeSyllable(rest, signEnd(rest, count));
    parts.push({ part: rest.slice(0, count).join(""), hyphen: hyphenAt(count) });
    rest = rest.slice(count);
  }
  return parts;
}

type IsPair = (letters: string) => boolean;

function ownPairs(language: string): IsPair {
  const own = pairsOf.find(([languages]) => languages.test(language))?.[1];
  return (letters) => !!own?.test(letters);
}

/** A compound's joint if one is near, or else the last place before `most` where the next part begins as syllables do in most languages. */
function syllableEnd(letters: string[], most: number, isOwnPair: IsPair): number {
  const isLetter = (letter: string) => hyphenated.test(letter);
  // Of the letters that `most` falls into, or stands behind.
  const inside = isLetter(letters[most] ?? "") ? most : most - 1;
  const end = letters.findIndex((letter, i) => i > inside && !isLetter(letter));
  const start = letters.findLastIndex((letter, i) => i <= inside && !isLetter(letter)) + 1;
  const first = start + leastLetters;
  const last = Math.min(most, (end < 0 ? letters.length : end) - leastLetters);
  for (let at = last; at >= Math.max(first, most - furthestJoint); at--) {
    const after = letters.slice(at, at + 12).join("");
    // Relationship is no relations-hip.
    if (prefix.test(after) || (joint.test(letters.slice(start, at).join("")) && !/^[hs]/iu.test(after)))
      return at;
  }
  for (let at = last; at >= Math.max(first, most - furthest); at--) {
    if (beginsSyllable(letters, at, isOwnPair)) return at;
  }
  // Of fahrer*innen, the first word has a place; of <script>, nothing stands before the sign.
  const before = start - 1;
  return before > most - furthest && letters.some((letter, i) => i < before && isLetter(letter))
    ? syllableEnd(letters, before, isOwnPair)
    : most;
}

/** The last place up to `most` where an Indic syllable ends and more than one letter follows; in other scripts `most`. */
function wholeSyllable(letters: string[], most: number): number {
  if (!indic.test(letters[most]!)) return most;
  for (let at = Math.min(most, letters.length - 2); at >= Math.max(2, most - furthest); at--) {
    const [before, after, next = ""] = letters.slice(at - 1, at + 2) as [string, string, string?];
    const isEnd = joiner.test(after) && !/^\p{L}/u.test(next);
    if (!joiner.test(before) && !vowelless.test(after) && !isEnd) return at;
  }
  return most;
}

function isVowel(letter = ""): boolean {
  return vowel.test(letter.normalize("NFD"));
}

/** One consonant or more that go together, and a vowel; none of them is taken from the syllable before, nor left to it. */
function beginsSyllable(letters: string[], at: number, isOwnPair: IsPair): boolean {
  const endingAt = (place: number) => ending.test(letters.slice(place, place + 6).join(""));
  if (endingAt(at)) return true;
  // Geschikt|heid has no th.
  if (endingAt(at + 1)) return false;
  // In Etikettierung|süber the s belongs to the joint before it.
  if (joint.test(letters.slice(0, at + 1).join(""))) return false;
  const length = letters.slice(at).findIndex(isVowel);
  if (length < 1 || softener.test(letters[at]!)) return false;
  const consonants = letters.slice(at, at + length).join("");
  const isOnePair = (letters: string) => pairs.test(letters) || isOwnPair(letters);
  const isOnset = (letters: string) => onset.test(letters) || isOwnPair(letters);
  if (length > 1 && !isOnset(consonants)) return false;
  const [earlier = "", before = ""] = letters.slice(Math.max(0, at - 2), at);
  if (isVowel(before)) return true;
  if (/^s/i.test(before)) {
    if (/^ch/i.test(consonants)) return false;
    // Between a vowel and a consonant an s may end its syllable: Haus|tür, Fens|ter.
    if (takesS.test(earlier) || isVowel(earlier)) return true;
  }
  if (/^s[^ch]/i.test(consonants) || isOnePair(before + letters[at]!)) return false;
  return ![1, 2, 3].some((more) => isOnset(letters.slice(Math.max(0, at - more), at).join("") + consonants));
}

/** After a sign in the later half of what fits, where addresses and tags have their joints, or before a capital: #Climate|Strike. */
function signEnd(letters: string[], most: number): number {
  const isSign = (letter = "") => /^[/?&=._@-]$/.test(letter);
  const isJoint = (before: string, after = "") =>
    (isSign(before) && !isSign(after)) || (/^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after));
  for (let at = most; at > most / 2; at--) {
    if (isJoint(letters[at - 1]!, letters[at])) return at;
  }
  return most;
}
