import { phraseWords } from "../../coherence/phrase-openers.ts";
import type { Evidence } from "../article-evidence.ts";
import { datesIn } from "../dates/date-words.ts";
import type { Issue } from "../find-unsupported.ts";
import { isTelling } from "../telling-words.ts";
import { countriesNamed, countryOf, hasCountry, namedOtherwise } from "./country-names.ts";
import { isGermanNoun } from "./german-nouns.ts";
import { mixedNames } from "./mixed-names.ts";
import { isSameName } from "./same-name.ts";
import { otherGivenNames, titledNames } from "./titled-names.ts";

/** Names that the article does not have in any form, nor by their initials. */
export function unsaidNames(sentence: string, evidence: Evidence): Issue[] {
  const { language } = evidence;
  const found = /^(?:zh|ja|ko|th|hi|bn|ur|ar|fa|he|mr|ne)$/u.test(language)
    ? [...uncapitalisedNames(sentence, evidence), ...capitalisedNames(sentence, evidence)]
    : capitalisedNames(sentence, evidence);
  found.push(...mixedNames(sentence, evidence));
  if (language === "vi" && found.length === 0) found.push(...unsaidSyllables(sentence, evidence));
  return [...new Set(found)].map((name) => ({ kind: "name" as const, found: name }));
}

/** Vietnamese names are made of few syllables, each of which the article may have: two of a name must stand so in it. */
function unsaidSyllables(sentence: string, { text }: Evidence): string[] {
  const names = sentence.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?![\p{L}\p{Nd}])/gu);
  return [...names].flatMap(([name]) => {
    const parts = name.toLowerCase().split(" ");
    return parts.slice(1).every((part, i) => text.includes(`${parts[i]} ${part}`)) ? [] : [name];
  });
}

function uncapitalisedNames(sentence: string, { language, article, text, names }: Evidence): string[] {
  const plain = sentence.toLowerCase();
  const isUnspaced = /^(?:zh|ja|th)$/u.test(language);
  const titled = titledNames(sentence, language).filter(
    (name) =>
      !(language === "ko" && isWithParticle(name, text)) &&
      !text.includes(name.toLowerCase()) &&
      (isUnspaced || !names.has(name)),
  );
  const countries = isUnspaced
    ? countriesNamed(plain, language)
        .map(({ name }) => name)
        .filter((name) => !text.includes(name.replace(/国$/u, "")))
    : (plain.match(/[\p{L}\p{M}\u200c]+/gu) ?? []).filter((word) => isForeign(word, language, names));
  return [...titled, ...otherGivenNames(sentence, article, language), ...countries];
}

/** "주장이" stands before an office as "김하은" does: a word of the article and a particle. */
const isWithParticle = (name: string, text: string): boolean =>
  /[은는이가을를의도]$/u.test(name) &&
  (text.includes(name.slice(0, 2)) ||
    /^(?:주장|조사|정부|방안|우려|주민|신청|전망|지원|지적|공방|공약)/u.test(name));

function isForeign(word: string, language: string, names: Set<string>): boolean {
  const country = countryOf(word, language);
  return country !== undefined && !hasCountry(country, names);
}

function capitalisedNames(sentence: string, evidence: Evidence): string[] {
  const { names, capitals, language } = evidence;
  const found: string[] = [];
  if (isHeadlineCase(sentence)) return found;
  const dates = new Set(
    datesIn(sentence, language, true).flatMap(
      (date) => date.found.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  );
  const tokens = [...sentence.matchAll(/[\p{L}\p{M}][\p{L}\p{M}]+/gu)];
  for (const [i, token] of tokens.entries()) {
    const word = token[0];
    const lower = word.toLowerCase();
    if (names.has(lower) || dates.has(lower) || /^(?:Mio|Mrd|Tsd|Mill|Mds?)$/u.test(word)) continue;
    // "Leidse", of Leiden.
    if (
      language === "nl" &&
      /\p{Ll}{3}se?$/u.test(word) &&
      capitalsBegin(lower.replace(/se?$/u, ""), capitals)
    )
      continue;
    // "Rp60", "Rs500", "No. 3".
    if (
      /^\p{Lu}\p{Ll}{1,2}$/u.test(word) &&
      /^\.?\p{Nd}|^\. \p{Nd}/u.test(sentence.slice(token.index + word.length))
    )
      continue;
    if (courtesy.test(word) && /^\p{Lu}/u.test(tokens[i + 1]?.[0] ?? "")) continue;
    const isCapital = /^\p{Lu}/u.test(word);
    const country = countryOf(lower, language, isCapital);
    if (!isCapital) {
      // Only English writes what is of a country with a capital everywhere.
      if (country && language !== "en" && language !== "und" && !hasCountry(country, names)) found.push(word);
      continue;
    }
    if (country && hasCountry(country, names)) continue;
    if (institutions.test(word) || isOfMinistry(word, tokens[i - 1]?.[0])) continue;
    if (isOfCountry(lower, tokens[i - 1]?.[0], tokens[i + 1]?.[0], evidence)) continue;
    const before = sentence.slice(0, token.index);
    const opens = /(?:^|[.!?:]["”’»)]?\s+|["“‘«(]\s?|^[–—-]\s?)$/u.test(before);
    if (opens && !country && !standsForName(token, tokens[i + 1], sentence, evidence)) continue;
    if (isInitials(word, evidence) || isSameName(lower, names, capitals, language)) continue;
    const isOfCompound = sentence[token.index + word.length] === "-";
    const next = isOfCompound ? undefined : nextTo(token, tokens[i + 1]);
    if (language === "de" && !opens && isGermanNoun(lower, before, next, evidence)) continue;
    if (isWrittenOut(tokens, i, evidence)) continue;
    found.push(word);
  }
  return found;
}

const capitalsBegin = (start: string, capitals: Set<string>): boolean => {
  for (const name of capitals) if (name.startsWith(start)) return true;
  return false;
};

/** The word right behind another. */
const nextTo = (token: RegExpExecArray, next: RegExpExecArray | undefined): string | undefined =>
  next && next.index - token.index - token[0].length < 2 ? next[0] : undefined;

/** What stands before anybody's name. */
const courtesy =
  /^(?:M(?:rs?|s|iss|me|lle|gr)|Sir|Dr|Prof|S[re]?ta|[DS]ra?|Don|Doña|Dom|Sig|Signora?|Dott|Herrn?|Hr|Frau|Fru|Heer|Dhr|Mevrouw|Mevr|Pani?|Paní|Pana|Ông|Bà|Anh|Chị|Pak|Bapak|Bu|Ibu|Bay|Bayan|Sayın)$/u;

/** What Romance languages call any government or ministry, with a capital. */
const institutions =
  /^(?:Gobierno|Governo|Govern|Gouvernement|Guvernul|Ejecutivo|Executivo|Executiu|Esecutivo|Exécutif|Executivul|Estado|État|Estat|Stato|Ministerio|Ministério)$/u;

/** "Ministério Público", but not "Público", a newspaper. */
const isOfMinistry = (word: string, before = ""): boolean =>
  word === "Público" && /^Minist[eé]rio$/u.test(before);

/** "Danish" of Denmark, and the two words of the United States where the article has what is American. */
function isOfCountry(word: string, before = "", next = "", { names, language }: Evidence): boolean {
  const pair = [`${before} ${word}`, `${word} ${next}`].map((words) => words.toLowerCase());
  return namedOtherwise(word, pair, language).some((code) =>
    hasCountry({ code, name: "-", stem: "-" }, names),
  );
}

/** Text in which most words have a capital shows no names by them; a sentence with its stop is no headline. */
function isHeadlineCase(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const share = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
  return words.length > 3 && share > (words.length < 8 && /[.!?]["”’»]?$/u.test(sentence) ? 0.9 : 0.7);
}

/** A word that opens the sentence stands in a name's place where the article has another before the same surname. */
function standsForName(
  token: RegExpExecArray,
  next: RegExpExecArray | undefined,
  sentence: string,
  { names, namedAfter, language }: Evidence,
): boolean {
  const first = token[0].toLowerCase();
  if (!isTelling(first, language) || phraseWords(language).openings.has(first)) return false;
  // "Letusan", of "meletus".
  if (/^(?:id|ms|tl|fil)$/u.test(language) && [...names].some((name) => name.includes(first.slice(0, 5))))
    return false;
  // "Analytikeren Silje Moe", of "Energianalytiker Silje Moe"; but not "Hanna", of "Johanna".
  const root = first.slice(0, Math.max(7, Math.ceil(first.length * 0.7)));
  const isEnd = (name: string): boolean => name.indexOf(root) > 0 && (root.length > 6 || name.endsWith(root));
  if (root.length > 5 && [...names].some(isEnd)) return false;
  if (!next || language === "de" || next.index !== token.index + token[0].length + 1) return false;
  const surname = next[0].toLowerCase();
  return sentence[next.index - 1] === " " && names.has(surname) && (namedAfter.get(surname) ?? false);
}

/** "IBI", of "impost de béns immobles": words in a row, those of three letters left out. */
function isOfPlainWords(acronym: string, { words, breaks }: Evidence): boolean {
  return words.some((word, at) => {
    if (word.length < 4 || word[0] !== acronym[0]) return false;
    let [met, next] = [1, at];
    while (met < acronym.length && breaks[next] === 0 && next - at < 2 * acronym.length) {
      const other = words[++next];
      if (other === undefined || (other.length > 3 && other[0] !== acronym[met])) return false;
      if (other.length > 3) met++;
    }
    return met === acronym.length;
  });
}

/** Heads of companies, by what English calls them everywhere: no names. */
const officeInitials = /^(?:C[EFOT]O|PDG)s?$/u;

/** "WHO", of the World Health Organization; words of three letters may be left out. */
function isInitials(word: string, evidence: Evidence): boolean {
  const { acronyms, initials } = evidence;
  const lower = word.toLowerCase();
  if (acronyms.has(lower) || officeInitials.test(word)) return true;
  if (/^\p{Lu}{3,6}$/u.test(word) && isOfPlainWords(lower, evidence)) return true;
  const bare = lower.replace(/(?<=..)s$/u, "");
  return /^\p{Lu}{2,6}s?$/u.test(word) && initials.some((run) => run.startsWith(bare));
}

/** Words whose initials the article has: World Health Organization, of "WHO". */
function isWrittenOut(tokens: RegExpExecArray[], at: number, { spelled }: Evidence): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.[0] ?? "");
  const isPart = (i: number): boolean =>
    isCapital(i) || ((tokens[i]?.[0].length ?? 9) <= 3 && isCapital(i + 1));
  let from = at;
  while (from > 0 && isPart(from - 1)) from--;
  const run: number[] = [];
  for (let i = from; i < tokens.length && isPart(i); i++) if (isCapital(i)) run.push(i);
  const initials = run.map((i) => tokens[i]![0][0]!.toLowerCase()).join("");
  return spelled.some((acronym) => {
    const start = initials.indexOf(acronym);
    return start >= 0 && run.slice(start, start + acronym.length).includes(at);
  });
}
