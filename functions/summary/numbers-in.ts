/** A number as printed and as meant. */
export interface FoundNumber {
  found: string;
  value: number;
  /** The place of its token, as `wordsOf` counts them, of the first of them. */
  at: number;
}

const spelled: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1e3,
  dozen: 12,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  negen: 9,
  tien: 10,
  два: 2,
  две: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
};

/** Words of size that follow a number; a few stand for it whole in tables and headlines (`3bn`, `5 Mio.`). */
const magnitudes: [RegExp, number][] = [
  [
    /^(?:thousand|k|tausend|tsd|mille|mil|mila|duizend|тыс\p{L}*|тисяч\p{L}*|tys\p{L}*|bin|ribu|nghìn|ngàn|ألف|آلاف|ہزار|हज़ार|हजार|হাজার|千)$/iu,
    1e3,
  ],
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

/** The numbers of a text with the places of their words; spelled ones too, "one" excepted, which seldom counts. */
export function numbersIn(text: string): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  let place = 0;
  for (const token of text.matchAll(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}]+/gu)) {
    const found = token[0];
    const at = place++;
    if (!/^\p{Nd}/u.test(found)) {
      const value = spelled[found.toLowerCase()];
      if (value !== undefined)
        numbers.push({ found, value: value * magnitudeAt(text, token.index + found.length), at });
      continue;
    }
    numbers.push({
      found,
      value: valueOfDigits(asciiDigits(found)) * magnitudeAt(text, token.index + found.length),
      at,
    });
  }
  return numbers;
}

function magnitudeAt(text: string, from: number): number {
  const next = /^[\s\u00a0-]?([\p{L}\p{M}]+)/u.exec(text.slice(from, from + 24))?.[1];
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
