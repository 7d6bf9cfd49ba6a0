import { numberOfHan, numberOfWord } from "./number-words.ts";

/** A number as printed and as meant. */
export interface FoundNumber {
  found: string;
  value: number;
  /** The place of its token, as `wordsOf` counts them, of the first of them. */
  at: number;
}

/** Words of size that follow a number; a few stand for it whole in tables and headlines (`3bn`, `5 Mio.`). */
const magnitudes: [RegExp, number][] = [
  [
    /^(?:thousand|k|tausend|tsd|mille|mil|mila|duizend|тыс\p{L}*|тисяч\p{L}*|tys\p{L}*|bin|ribu|nghìn|ngàn|ألف|آلاف|ہزار|हज़ार|हजार|হাজার|千)$/iu,
    1e3,
  ],
  [/^[万萬]/u, 1e4],
  [/^[亿億]/u, 1e8],
  [/^(?:lakh|lakhs|लाख|লাখ|لاکھ)$/iu, 1e5],
  [/^(?:crore|crores|करोड़|কোটি|کروڑ)$/iu, 1e7],
  [
    /^(?:m|mn|mln|million|millions|millionen|mio|millones|millón|milhão|milhões|milioni|milione|miljoen|млн|миллион\p{L}*|мільйон\p{L}*|milion\p{L}*|milyon|juta|triệu|مليون|ملايين|میلیون|ملین)$/iu,
    1e6,
  ],
  [
    /^(?:b|bn|billion|billions|milliarde|milliarden|mrd|mld|milliard|milliards|miliardi|miliardo|miljard|млрд|миллиард\p{L}*|мільярд\p{L}*|miliard\p{L}*|milyar|miliar|tỷ|tỉ|مليار|میلیارد|ارب)$/iu,
    1e9,
  ],
  [/^(?:trillion|trillions|billionen|трлн|trilyun|trilyon)$/iu, 1e12],
];

const zeros = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0xff10,
];

/** The same number in ASCII digits. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const hanNumeral = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

/** Numbers, runs of Chinese numerals, and words, as `FoundNumber.at` counts them. */
export const numberToken =
  /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[〇零一二三四五六七八九十百千万萬亿億兆两兩]+|(?:(?![〇零一二三四五六七八九十百千万萬亿億兆两兩])[\p{L}\p{M}])+/gu;

/** The numbers of a text with the places of their words; spelled ones too, "one" excepted, which seldom counts. */
export function numbersIn(text: string, language: string): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  let at = -1;
  for (const token of text.matchAll(numberToken)) {
    const found = token[0];
    at++;
    const size = () => magnitudeAt(text, token.index + found.length);
    if (/^\p{Nd}/u.test(found)) {
      numbers.push({ found, value: valueOfDigits(asciiDigits(found)) * size(), at });
    } else if (hanNumeral.test(found)) {
      const value = numberOfHan(found);
      // 一 is often no number, nor is a lone unit: 十分, 万一.
      if (value > 1 && !/^[十百千万萬亿億兆]$/u.test(found)) numbers.push({ found, value, at });
    } else {
      const value = numberOfWord(found.toLowerCase(), language);
      if (value !== undefined) numbers.push({ found, value: value * size(), at });
    }
  }
  return numbers;
}

function magnitudeAt(text: string, from: number): number {
  const next = /^[\s\u00a0-]?([万萬亿億兆]|[\p{L}\p{M}]+)/u.exec(text.slice(from, from + 24))?.[1];
  return (next && magnitudes.find(([word]) => word.test(next))?.[1]) || 1;
}

/** A mark followed by three digits parts thousands, unless it is the only one and a point after a leading zero. */
function valueOfDigits(digits: string): number {
  const groups = digits.split(/[.,٫٬]/u);
  if (groups.length === 1) return Number(digits);
  const thousands = groups.slice(1).every((group) => group.length === 3) && groups[0] !== "0";
  if (thousands) return Number(groups.join(""));
  const last = groups.pop()!;
  return Number(`${groups.join("")}.${last}`);
}

/** Whether `said` is `meant`, or `meant` rounded to the digits that `said` shows. */
export function sameNumber(said: number, meant: number): boolean {
  if (Math.abs(said - meant) < 1e-9 * Math.max(1, Math.abs(said))) return true;
  if (said < 100 && Number.isInteger(said)) return !Number.isInteger(meant) && Math.round(meant) === said;
  const text = String(said);
  const zeros = /0*$/u.exec(text.replace(/\..*$/u, ""))?.[0].length ?? 0;
  if (zeros < 2) return false;
  const unit = 10 ** zeros;
  return Math.round(meant / unit) * unit === said && Math.abs(meant - said) <= 0.06 * said;
}
