import { abbreviationsOf } from "./abbreviations.ts";
import type { Candidate } from "./ends-sentence.ts";
import { isOpening } from "./opening-words.ts";
import { openingMarks } from "./sentence-marks.ts";

/** Languages that print ordinals as a number with a full stop. */
const ordinal = new Set(
  "de da nn sv nb is fo cs sl sk bs me hu pl fi sr kk tr az eu et lv no mk lb hr lt hsb".split(" "),
);

/** Of them, those in which an ordinal often stands before a capital: German nouns, Turkish names. */
const ordinalBeforeCapital = new Set("de lb tr az".split(" "));

const month =
  /^(?:jan|feb|fév|mär|mar|maa|apr|avr|huh|kv[eě]|mai|maj|máj|may|mej|tou|jun|jui|kes|čer|lip|jul|hei|aug|aou|elo|srp|sep|syy|zář|okt|oct|lok|říj|ruj|nov|lis|dez|dec|des|jou|pro|sij|velj|ožuj|trav|svib|stu|янв|фев|мар|апр|ма[йяј]|июн|июл|авг|сен|окт|ноя|дек|јан|јун|јул|ģim|gegu)/u;

/** A number of money goes on with its currency: "154,4 mld. Kč". */
const amount = /^(?:mld|mln|mio|mil|tys|mrd|tis|тис|млн|тыс|млрд)$/u;
const currency = /^(?:Kč|Eur|EUR|USD|€|\$|£|PLN|CZK|Ft|HUF|Dol|Lei|RON|Kr|SEK)/u;

const nextWordAt = new RegExp(String.raw`^${openingMarks}([\p{L}\p{M}’']+)`, "u");
const opensLarge = new RegExp(String.raw`^${openingMarks}[\p{Lu}\p{Lo}]`, "u");

const timeZone =
  /^\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|JST|AE[SD]T|Eastern|Central|Pacific|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

/** Scripts whose words print initials as one syllable with a full stop, and hardly ever end a sentence in one. */
const syllableInitial =
  /^(?:[\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}]\p{M}{0,3}|[எஆ]\p{Lo}்)$/u;

/** Whether a full stop ends the running sentence: the word before it may be an abbreviation, an initial or an ordinal. */
export function stopEnds(candidate: Candidate, next: string): boolean {
  const { line, start, at, end, language } = candidate;
  if (language === "hy") return false;
  if (line[end - 1] !== line[at] && !/[)\]¹²³⁴⁵⁶⁷⁸⁹⁰]/u.test(line[end - 1] ?? "")) return true;
  const head = line.slice(start, at);
  // Hebrew prints a double quote inside its abbreviations.
  const word = (language === "he" ? /[^\s(“«„[/]*$/u : /[^\s("“«»'‘„[/]*$/u).exec(head)?.[0] ?? "";
  const sofar = head.slice(0, head.length - word.length).trim();
  // French and Italian: "l’art. 5".
  const lower = word.toLowerCase().replace(/^\p{L}{1,4}’(?=\p{L}{2})/u, "");
  const nextWord = nextWordAt.exec(next)?.[1]?.toLowerCase() ?? "";
  if (/^[#•⁃◦▪●]*\s*\d+$/u.test(word)) return numberEnds(candidate, word, sofar, next, nextWord);
  if (/^\p{Ll}$/u.test(word) && (!sofar || candidate.lowered)) return false;
  if (/^[ap]\.m$/u.test(lower)) return hourEnds(sofar, next, nextWord);
  if (/^\p{Lu}\p{M}*(?:\.-?\p{Lu})*$/u.test(word)) return initialEnds(word, sofar, nextWord, language);
  const { prefix, suffix, closing, years } = abbreviationsOf(language);
  if (closing.has(lower) || closing.has(`${/\p{L}\.$/u.exec(sofar)?.[0].toLowerCase()}${lower}`))
    return opensLarge.test(next) && !/^\p{Lu}{2}/u.test(next);
  if (years.has(lower))
    return opensLarge.test(next) && /(?:\d|[IVXІ])$/u.test(sofar) && sofar.split(/\s+/u).length > 2;
  if (/^(?:[mlgh]|maj)$/u.test(word) && /\d\.?$/u.test(sofar)) return opensLarge.test(next);
  if (!sofar && /^[IVXL]+$/u.test(word)) return false;
  if (amount.test(lower) && currency.test(next)) return false;
  if (/^\p{Ll}$/u.test(word) && (/(?:^|\s)h\.$/u.test(sofar) || /^\p{Lu}\.(?!\p{L})/u.test(next)))
    return false;
  if (/^\d/u.test(next) && month.test(lower) && /^\p{L}{3,4}$/u.test(lower)) return false;
  if (suffix.has(lower)) return suffixEnds(next, nextWord, prefix.has(lower), language);
  if (prefix.has(lower) && !(/^(?:no|arts?|min|mar|sat)$/u.test(lower) && !/^[\dIVX]/u.test(next)))
    return false;
  if (language === "de" && /\p{Ll}str$/u.test(word)) return !/^\d/u.test(next);
  if (/^(?:[\p{Lo}\p{M}]{1,3}\.)+[\p{Lo}\p{M}]{1,3}$/u.test(word)) return false;
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)) return suffixEnds(next, nextWord, false, language);
  if (syllableInitial.test(word)) return false;
  if (/^(?!\p{sc=Hangul})\p{Lo}[\p{Lo}\p{M}]?$/u.test(word))
    return /[।۔॥]/u.test(line) ? false : [...word].length > 1;
  if (/\p{sc=Bengali}/u.test(word) && /।/u.test(line)) return word.length > 5;
  if (/^\d/u.test(next))
    return !/^[\p{Lu}\p{Ll}]{1,3}$/u.test(word) || /^\p{Ll}{3}$/u.test(word) || isOpening(lower, language);
  return true;
}

/** "12. Juni" is a date, "1. Item" a list and "2026. 11. 23." a day; "…in 2019. Then" ends. */
function numberEnds(
  { language, inList }: Candidate,
  word: string,
  sofar: string,
  next: string,
  nextWord: string,
): boolean {
  if (!sofar || /^[•⁃◦▪●*#-]+$/u.test(sofar)) return false;
  if (/:$|(?:^|[\s:])\d{1,2}\.\s.*[,;]$/u.test(sofar) && word.length < 3) return false;
  if (language === "ko" && (/^\d/u.test(next) || /\d\.$/u.test(sofar))) return false;
  if (!ordinal.has(language)) return true;
  if (word.length > 2) return true;
  if (/^\d/u.test(next) || month.test(nextWord) || inList) return false;
  return !ordinalBeforeCapital.has(language) || isOpening(nextWord, language);
}

function hourEnds(sofar: string, next: string, nextWord: string): boolean {
  if (timeZone.test(next) || !/^["“‘'([]?\p{Lu}/u.test(next)) return false;
  return sofar.split(/\s+/u).length > 3 || isOpening(nextWord, "en");
}

function initialEnds(word: string, sofar: string, nextWord: string, language: string): boolean {
  if (!sofar) return false;
  if (word.length === 1) {
    if (language !== "en" || nextWord.length < 2 || !isOpening(nextWord, "en")) return false;
    return word === "I" ? /(?:^|\s)\p{Ll}+$/u.test(sofar) : nextWord !== "will";
  }
  if (language === "en" || language === "de") return isOpening(nextWord, language);
  return /^(?:U\.?[SKN]|E\.?U|U\.S\.A)$/u.test(word) ? nextWord.length > 1 : isOpening(nextWord, "en");
}

function suffixEnds(next: string, nextWord: string, alsoPrefix: boolean, language: string): boolean {
  if (!opensLarge.test(next)) return false;
  if (language !== "en" && language !== "de" && !alsoPrefix) return nextWord.length > 1;
  return isOpening(nextWord, language);
}
