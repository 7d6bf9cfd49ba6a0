import { type Evidence, isTelling, squeeze } from "./article-evidence.ts";
import { turnedDenials } from "./find-denials.ts";
import { numbersIn, numberToken, sameNumber } from "./numbers-in.ts";
import { stem } from "./words.ts";

export interface Issue {
  kind: "number" | "name" | "quotation" | "date" | "negation";
  found: string;
}

const dates =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|понедельник|вторник|среду?|четверг|пятниц[уа]|суббот[уа]|воскресенье)$/u;

/** Each issue that a sentence of the summary raises; a sentence that stands in the article raises none. */
export function findUnsupported(sentence: string, evidence: Evidence): Issue[] {
  return [
    ...unsaidQuotations(sentence, evidence),
    ...unsaidNumbers(sentence, evidence),
    ...unsaidResults(sentence, evidence),
    ...unsaidNames(sentence, evidence),
    ...turnedDenials(sentence, evidence),
  ];
}

function unsaidQuotations(sentence: string, { text }: Evidence): Issue[] {
  const plain = letters(text);
  return [
    ...sentence.matchAll(
      /"([^"]{8,})"|[“”]([^”]{8,})”|«([^»]{8,})»|»([^«»]{8,})[«»]|„([^“”]{8,})[“”]|「([^」]{4,})」|(?<=^|\s)['‘]([^'’]{12,})['’](?=[\s.,]|$)/gu,
    ),
  ]
    .map((found) => found.slice(1).find(Boolean) ?? "")
    .filter(
      (quote) =>
        !quote
          .split(/\s*(?:\.\.\.|…|\[[^\]]*\])\s*/u)
          .every((part) => plain.includes(letters(squeeze(part)))),
    )
    .map((found) => ({ kind: "quotation" as const, found }));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();

/** A number must stand in the article, rounded at most, and near a word that stands near it here. */
function unsaidNumbers(sentence: string, evidence: Evidence): Issue[] {
  const words = (sentence.toLowerCase().match(numberToken) ?? []).map(stem);
  return numbersIn(sentence, evidence.language)
    .filter(({ value, at, found }) => {
      const same = evidence.numbers.filter((number) => sameNumber(value, number.value));
      if (same.length === 0)
        return !(/^\p{L}/u.test(found) && value <= 10 && evidence.places.has(stem(found.toLowerCase())));
      const context = new Set(window(words, at, 3).filter((word) => isTelling(word)));
      if (context.size === 0) return false;
      return !same.some((number) =>
        window(evidence.numberWords, number.at, 7).some((word) => context.has(word)),
      );
    })
    .map(({ found }) => ({ kind: "number" as const, found }));
}

/** Results and spans, "2-0" or "10–12", are one number of two halves, which may stand the other way round. */
function unsaidResults(sentence: string, { text }: Evidence): Issue[] {
  const plain = text.replace(/[–—]/gu, "-");
  return [...sentence.matchAll(/(?<![\p{N}-])(\p{Nd}{1,3})[-–—](\p{Nd}{1,3})(?![\p{N}-])/gu)]
    .filter(([, a, b]) => !plain.includes(`${a}-${b}`) && !plain.includes(`${b}-${a}`))
    .map(([found]) => ({ kind: "number" as const, found }));
}

function window(words: string[], at: number, reach: number): string[] {
  return [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + 1 + reach)];
}

function unsaidNames(sentence: string, { names, acronyms }: Evidence): Issue[] {
  const issues: Issue[] = [];
  const isTitle = isHeadlineCase(sentence);
  for (const token of sentence.matchAll(/[\p{L}\p{M}][\p{L}\p{M}]+/gu)) {
    const word = token[0];
    if (!/^\p{Lu}/u.test(word) || isTitle) continue;
    const lower = word.toLowerCase();
    const isDate = dates.test(lower);
    const opens = /(?:^|[.!?:]["”’»)]?\s+|["“‘«(]\s?)$/u.test(sentence.slice(0, token.index));
    if (names.has(lower) || (opens && !isDate) || acronyms.has(lower)) continue;
    if (!isDate && hasKin(lower, names)) continue;
    issues.push({ kind: isDate ? "date" : "name", found: word });
  }
  return issues;
}

/** Text in which most words have a capital shows no names by them. */
function isHeadlineCase(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
}

/** Iraq and Iraqi, Berlin and Berliner: the same name with another ending. */
function hasKin(name: string, names: Set<string>): boolean {
  if (name.length < 4) return name.endsWith("s") && names.has(name.slice(0, -1));
  const root = name.slice(0, Math.max(4, Math.ceil(name.length * 0.7)));
  for (const other of names)
    if (other.startsWith(root) && Math.abs(other.length - name.length) <= 4) return true;
  return false;
}
