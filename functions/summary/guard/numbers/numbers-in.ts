import { asciiDigits } from "../../../article/date/native-digits.ts";
import { type Place, Sum } from "./number-sum.ts";
import { numberOfHan, numberParts, plusHalf } from "./number-words.ts";
import { withThaiNumerals } from "./thai-numerals.ts";

/** A number as printed and as meant. */
export interface FoundNumber {
  found: string;
  value: number;
  /** What it may mean besides: 350 of "350m". */
  orValue?: number;
  /** The places of its first and last token, as `numberToken` finds them. */
  at: number;
  to: number;
  /** Where it stands in the text as `numberText` gives it. */
  from: number;
  end: number;
}

/** Words of size that follow a number; a few stand for it whole in tables and headlines (`3bn`, `5 Mio.`). */
const magnitudes: [RegExp, number][] = [
  [
    /^(?:thousand|k|tausend|tsd|tusen|tusind|tuhatta?|tuhannen|mille|mil|mila|duizend|ez(?:er|ren)|mie|mii|тыс\p{L}*|тисяч\p{L}*|хиляд\p{L}|χιλιάδες|tys\p{L}*|tis[íi]c\p{L}*|tisuć\p{L}*|bin|min|ribu|nghìn|ngàn|ألف|ألفا|آلاف|אלף|אלפי|ہزار|هزار|हज़ार|हजार|হাজার|พัน)$/iu,
    1e3,
  ],
  [/^천만/u, 1e7],
  [/^백만/u, 1e6],
  [/^천(?!\p{sc=Hangul}{2})/u, 1e3],
  [/^(?:[万萬]|만|หมื่น)/u, 1e4],
  [/^(?:lakh|lakhs|लाख|লাখ|لاکھ|แสน)$/iu, 1e5],
  [/^(?:[亿億]|억)/u, 1e8],
  [/^(?:crore|crores|करोड़|কোটি|کروڑ)$/iu, 1e7],
  [
    /^(?:m|mn|mln|mill|million|millions|millionen|mio|miljon\p{L}*|millones|millón|milhão|milhões|milioni|milione|milions?|milió|milioan[eă]|miljoen|miljoon\p{L}*|millió\p{L}*|млн|миллион\p{L}*|мільйон\p{L}*|милион\p{L}*|εκατ\p{L}*|milion\p{L}*|milijun\p{L}*|milyon\p{L}*|million\p{L}{0,3}|juta|jt|triệu|مليون\p{L}*|ملايين|میلیون|ملین|מיליון|मिलियन|মিলিয়ন|ล้าน)$/iu,
    1e6,
  ],
  [
    /^(?:b|bn|billion|billions|milliarde|milliarden|mrd|mld|milliard\p{L}*|miljard\p{L}*|mia|miliardi|miliardo|miliard\p{L}*|млрд|миллиард\p{L}*|мільярд\p{L}*|милиард\p{L}*|δισ\p{L}*|milijard\p{L}*|milyar\p{L}*|miliar|tỷ|tỉ|مليار\p{L}*|میلیارد|ارب|अरब|বিলিয়ন|מיליארד|bilhão|bilhões)$/iu,
    1e9,
  ],
  [
    /^(?:trillion|trillions|billionen|biljoner|biljoen|billón|billones|trilhão|trilhões|трлн|триллион\p{L}*|трильйон\p{L}*|trilyun|trilyon|triliun|조)$/iu,
    1e12,
  ],
];

/** Thousands that stand without a number before them. */
const lone =
  /^(?:mil|mille|tausend|tusen|tuhat|ezer|bin|тысяча|тисяча|tysiąc|tisíc|ألف|אלף|หนึ่งพัน|thousand)$/u;

const hanNumeral = /^[〇零一二三四五六七八九十百千万萬亿億兆两兩]+$/u;

/** Numbers, runs of Chinese numerals, and words, as `FoundNumber.at` counts them. */
export const numberToken =
  /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[〇零一二三四五六七八九十百千万萬亿億兆两兩]+|(?:(?![〇零一二三四五六七八九十百千万萬亿億兆两兩])[\p{L}\p{M}])+/gu;

/** Languages that part thousands by commas or points only, so that two numbers with a blank between are two. */
const unparted = /^(?:en|zh|ja|ko|th|vi|hi|bn|ur|ar|fa|he|id|ms|tr)$/u;

/** The text as numbers are looked for in it: thousands together, Thai numerals apart from what they count. */
export function numberText(text: string, language: string): string {
  const joined = text.replace(/(?<=\p{Nd})[\u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, "٬");
  if (language === "th") return withThaiNumerals(joined);
  if (language === "uk" || language === "be") return joined.replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, "");
  if (unparted.test(language)) return joined;
  return joined.replace(
    /(?<![\p{Nd}.,/-]|\p{Nd} )\p{Nd}{1,3}(?: \p{Nd}{3})+(?![\p{Nd}/-]|[.,]\p{Nd}{3})/gu,
    (found) => found.replaceAll(" ", "٬"),
  );
}

const linking = /^(?:and|y|e|et|i|și|si|og|och|en|ja|και|و)$/u;
const halfLink =
  /^[\s\u00a0]+(?:and a half|y medi[oa]|e mei[oa]|e mezz[oa]|et demie?|und eine halbe)(?![\p{L}])/u;

/** The numbers of a text with the places of their words; spelled ones too, "one" excepted, which seldom counts. */
export function numbersIn(text: string, language: string): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  let open: Sum | undefined;
  let at = -1;
  const close = () => {
    const number = open?.found(text);
    if (number) numbers.push(number);
    open = undefined;
  };
  // "Two and a half million", "dos millones y medio".
  const addHalf = (place: Place) => {
    const half = open && halfLink.exec(text.slice(open.end))?.[0];
    if (half) open!.addWord(plusHalf, { ...place, end: place.end + half.length });
  };
  for (const token of text.matchAll(numberToken)) {
    at++;
    const word = token[0];
    const place = { at, from: token.index, end: token.index + word.length };
    if (open && place.from < open.end) continue;
    const gap = open ? text.slice(open.end, token.index) : "";
    if (/^\p{Nd}/u.test(word)) {
      const next = magnitudeAt(text, place.end, language);
      const value = valueOfDigits(asciiDigits(word));
      if (!open?.takesDigits(value, gap, next)) {
        close();
        open = new Sum(place, language);
      }
      open!.addDigits(value, place, /^[.,٫٬]?\p{Nd}/u.test(word));
      continue;
    }
    if (hanNumeral.test(word)) {
      const unit = /^[万萬亿億兆千百]/u.test(word) && open && gap === "" ? numberOfHan(word[0]!) : 0;
      if (unit >= 100 && (word.length === 1 || open!.isDigits)) {
        open!.addMagnitude(unit, place);
        const rest = word.slice(1);
        if (rest) open!.addDigits(numberOfHan(rest), place, false);
        continue;
      }
      close();
      const value = numberOfHan(word);
      // 一 is often no number, nor is a lone unit that counts nothing: 十分, 万一.
      const isUnit =
        /^[十百千万萬亿億兆]$/u.test(word) && !/^[年月天日人名个個岁歳件回倍度]/u.test(text.slice(place.end));
      if (value > 1 && !isUnit) {
        open = new Sum(place, language);
        open.addDigits(value, place, false);
      }
      continue;
    }
    // "İki" has a dot of its own in small letters.
    const lower = word.toLowerCase().replace(/^i\u0307/u, "i");
    if (open?.isOpenForMore && linking.test(lower)) continue;
    const isNear = /^(?:[\s\u00a0]{0,2}-?| de )$/u.test(gap);
    const isMoney = open?.isDigits && /[$€£¥]\s?$/u.test(text.slice(0, open.from));
    // "24 de milioane".
    if (open && language === "ro" && lower === "de" && magnitudeAt(text, place.end, language) > 1) continue;
    const size = magnitudeOf(
      lower,
      language,
      open?.isDigits && (gap === "" || isMoney || /^[$€£]/u.test(text.slice(place.end))),
    );
    if (size > 1 && open && isNear && open.addMagnitude(size, place, gap === "" ? lower : "")) {
      addHalf(place);
      continue;
    }
    if (size > 1 && lone.test(lower)) {
      close();
      open = new Sum(place, language);
      open.addMagnitude(size, place);
      continue;
    }
    // "Pour cent", "por ciento", "yüzde", and "a third of".
    const isPart =
      lower === "yüzde" ||
      /(?:pour|por|per)\s$/iu.test(text.slice(0, place.from)) ||
      isFraction(text, place, lower);
    const parts = isPart ? [] : numberParts(lower, language);
    const isLinked =
      isNear || (linking.test(gap.trim()) && open?.isOpenForMore) || (language === "ar" && /^و/u.test(lower));
    if (open && !isLinked) close();
    for (const part of parts) {
      if (open?.addWord(part, place)) continue;
      close();
      open = new Sum(place, language);
      open.addWord(part, place);
    }
    if (parts.length === 0) close();
    addHalf(place);
  }
  close();
  return numbers;
}

function isFraction(text: string, { from, end }: { from: number; end: number }, word: string): boolean {
  return (
    /(?:th|third)$/u.test(word) &&
    (/\b(?:a|one)[\s-]$/iu.test(text.slice(0, from)) || /^s?\sof\b/u.test(text.slice(end)))
  );
}

function magnitudeOf(word: string, language: string, isGlued = false): number {
  // "Mil" are thousands in Romance languages, and ten kilometres in Scandinavia.
  if (word === "mil" && /^(?:sv|da|nb|nn|no)$/u.test(language)) return 1;
  if (word === "mil" && /^(?:cs|sk)$/u.test(language)) return 1e6;
  // "R$ 15 mi".
  if (language === "pt" && /^[mb]i$/u.test(word)) return word === "mi" ? 1e6 : 1e9;
  // English towns have mills.
  if (word === "mill" && !/^(?:da|nb|no|nn|sv|de)$/u.test(language)) return 1;
  const size = magnitudes.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
  // "350 m" are metres, and "b" and "k" alone are letters.
  if (/^[mbk]$/u.test(word)) return isGlued ? size : 1;
  return size;
}

function magnitudeAt(text: string, from: number, language: string): number {
  const [, gap = "", next] =
    /^([\s\u00a0-]?)([万萬亿億兆]|[\p{L}\p{M}]+)/u.exec(text.slice(from, from + 24)) ?? [];
  return next ? magnitudeOf(next.toLowerCase(), language, gap === "") : 1;
}

/** A mark followed by three digits parts thousands (in India by two as well), unless it is a point after a leading zero. */
function valueOfDigits(digits: string): number {
  const groups = digits.split(/[.,٫٬]/u);
  if (groups.length === 1) return Number(digits);
  const last = groups.pop()!;
  const thousands =
    last.length === 3 &&
    groups[0] !== "0" &&
    groups.slice(1).every(({ length }) => length === 3 || length === 2);
  if (thousands) return Number(groups.join("") + last);
  return Number(`${groups.join("")}.${last}`);
}

/** Whether `said` is `meant`, or `meant` rounded or cut to the digits that `said` shows. */
export function sameNumber(said: number, meant: number): boolean {
  if (isEqual(said, meant)) return true;
  if (said < 100 && Number.isInteger(said)) return !Number.isInteger(meant) && Math.round(meant) === said;
  const shown = String(said)
    .replace(/\D|0+$/gu, "")
    .replace(/0+$/u, "").length;
  const unit = 10 ** (Math.floor(Math.log10(said)) + 1 - shown);
  if (unit < 1) return isEqual(Math.round(meant / unit) * unit, said);
  if (unit < 100 || shown > 3 || (isYear(said) && isYear(meant))) return false;
  const distance = Math.abs(meant - said);
  if (distance <= 0.025 * said) return distance < unit;
  return distance <= 0.07 * said && isEqual(Math.round(meant / unit) * unit, said);
}

const isEqual = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));

/** Whether a number may be a year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1400 && value < 2200;

export const isPrintedYear = ({ value, found }: FoundNumber): boolean =>
  isYear(value) && /^\p{Nd}{4}$/u.test(found);
