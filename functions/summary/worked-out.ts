import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import type { Evidence } from "./article-evidence.ts";
import type { Counted, MeasuredNumber } from "./counted-numbers.ts";
import { isYear } from "./numbers-in.ts";
import { wholeWords } from "./whole-words.ts";

/**
 * Words that say how a number was worked out: of two numbers the sum, "15 in all", the difference, "eight more", or how often the one is in
 * the other, "three times"; of two years those between, "45 years after it opened", or somebody's age. A point stands for endings.
 */
type Cues = [sum: string, difference: string, between: string, age: string, times: string];

const cues: Record<string, Cues> = {
  en: [
    "total|totalled|totalling|totaling|altogether|in all|combined|between them|together|overall",
    "more|fewer|less|extra|additional|longer|shorter|higher|lower|older|younger|(?:rose|risen|rising|fell|fallen|increased|decreased|grew|grown|shrank|shrunk|dropped|climbed|declined|up|down) by|margin|difference",
    "after|later|earlier|before|since|ago",
    "aged?|old",
    "times",
  ],
  de: [
    "insgesamt|zusammen|gesamt.",
    "mehr|weniger|länger|kürzer|höher|niedriger|teurer|billiger|älter|jünger|zusätzlich.|unterschied|plus|minus",
    "nach|später|seit|zuvor|vor",
    "alter|alt|jährig.",
    "mal|.fach.",
  ],
  fr: [
    "total|en tout|ensemble",
    "plus|moins|supplémentaires?|écart",
    "après|plus tard|depuis|avant",
    "âgée?|l['’]âge|ans",
    "fois",
  ],
  es: [
    "total|conjunto|sumados|juntos",
    "más|menos|diferencia",
    "después|más tarde|desde|antes|tras",
    "edad|años",
    "veces",
  ],
  pt: [
    "total|todo|somad.|juntos",
    "mais|menos|diferença",
    "depois|mais tarde|desde|antes|após",
    "idade|anos",
    "vezes",
  ],
  it: ["totale|complessiv.|insieme", "più|meno|differenza", "dopo|più tardi|prima|da", "età|anni", "volte"],
  nl: [
    "totaal|samen",
    "meer|minder|verschil|langer|korter|hoger|lager|ouder|jonger",
    "na|later|sinds|eerder",
    "leeftijd|jarige|oud",
    "keer|maal",
  ],
  sv: [
    "sammanlagt|totalt|tillsammans",
    "fler|färre|mer|mindre|skillnad.|längre|kortare|högre|lägre|äldre|yngre",
    "efter|senare|sedan|tidigare",
    "ålder|årig.|år",
    "gånger",
  ],
  da: [
    "sammenlagt|samlet|i alt|tilsammen|totalt",
    "flere|færre|mere?|mindre|forskel.|l[æe]ngre|kortere|h[øo][jy]ere|lavere|[æe]ldre|yngre",
    "efter|etter|senere|siden|tidligere",
    "alderen|årig.|år",
    "gang[ea].",
  ],
  fi: [
    "yhteensä",
    "enemmän|vähemmän|pidemp.|korkeamp.|matalamp.",
    "jälkeen|myöhemmin|sitten",
    "vuotia.",
    "kert.",
  ],
  hu: ["összesen", "többel|több|kevesebb|kevesebbel", "után|később|óta|múlva", "éves.", ".szor|.szer|.ször"],
  ro: ["total|împreună", "mai mult.|mai puțin.|diferenț.", "după|mai târziu", "vârst.|ani", "ori"],
  ru: [
    "всего|итого|общей сложности",
    "больше|меньше|более|менее|дольше|дороже|дешевле|выше|ниже|старше|моложе|младше",
    "спустя|через|после|назад",
    "возрасте|летн.|лет",
    "раза?",
  ],
  uk: [
    "усього|всього|загалом",
    "більше|менше|довше|дорожче|дешевше|вище|нижче",
    "потому|через|після|тому",
    "віці|річн.|років",
    "рази?",
  ],
  pl: [
    "razem|łącznie|w sumie",
    "więcej|mniej|dłużej|drożej|taniej|wyżej|niżej",
    "po|później|temu",
    "wieku|lat",
    "razy|krotnie",
  ],
  cs: [
    "celkem|dohromady",
    "více|víc|méně|déle|dražší|levnější|vyšší|nižší",
    "po|později|poté",
    "věku|let",
    "krát",
  ],
  tr: ["toplam.", "fazla|az|daha", "sonra|önce", "yaşın.", "kat."],
  id: [
    "total.|seluruhnya|keseluruhan",
    "lebih|kurang|selisih",
    "setelah|kemudian|sejak",
    "usia|berusia",
    "kali",
  ],
  vi: ["tổng cộng|tất cả", "hơn|ít", "sau|trước", "tuổi|thọ", "lần"],
  hi: ["कुल", "अधिक|ज़्यादा|कम", "बाद|पहले", "उम्र|वर्षीय", "गुना"],
  zh: ["[总總]|共|合[计計]", "多|少|增|[减減]", "后|後|前", "岁|歲", "倍"],
  ja: ["合計|合わせて|計", "多|少|増|減|差", "後|前", "歳", "倍"],
  ko: ["모두|총|합계", "더|많|적", "뒤|후|만에", "세|살", "배"],
};

/** What stands by the year from which an age is told. */
const born =
  /born|birth|geboren|née?(?!\p{L})|naci[dó]|nasc(?:id|eu)|nat[oa](?!\p{L})|född|født|syntyi|született|născut|родил|народи|urodz|naro[zd]|doğ|lahir|sinh|जन्म|[出诞]生|生まれ|태어/iu;

const cuesIn = perLanguage((language) =>
  ofLanguage(cues, language === "und" ? "en" : language)?.map((words) => {
    const pattern = words.replaceAll(".", "\\p{L}*");
    return /^(?:zh|ja|ko)$/u.test(language) ? new RegExp(pattern, "u") : wholeWords(pattern, "iu");
  }),
);

/** So near a word may say that a number was worked out: as a sum, as years, as a difference or multiple. */
const far = 60;
const near = 32;
const beside = 20;

/** What a sentence says of how its number came about. */
interface Told {
  value: number;
  unit: MeasuredNumber["unit"];
  isTotal: boolean;
  isDifference: boolean;
  isLater: boolean;
  isAged: boolean;
  saysTimes: boolean;
}

/** Two numbers of the article that stand by each other. */
type Pair = readonly [MeasuredNumber, MeasuredNumber];

/**
 * Whether a number was worked out of two of the article that stand beside each other, as the sentence says; a share of one, how much one is
 * above another in percent and the years of a span need no words. `isLike`: whether a number of the article stands among the same words.
 */
export function isWorkedOut(
  number: MeasuredNumber,
  here: Counted,
  { counted, together, language }: Evidence,
  isLike: (other: MeasuredNumber) => boolean,
): boolean {
  const told = toldOf(number, here, language);
  return together.some((pair) => {
    if (isYearsBetween(told, pair, counted.text) || isMultiple(told, pair, counted.text)) return true;
    const isMade =
      isShareOf(told, pair) ||
      isChange(told, pair, counted.text) ||
      isReckoned(told, pair) ||
      isEnd(told, pair, counted.text);
    return isMade && pair.some(isLike);
  });
}

function toldOf({ value, unit, from, end }: MeasuredNumber, { text }: Counted, language: string): Told {
  const says = (cue: number, size: number): boolean =>
    cuesIn(language)?.[cue]?.test(
      `${text.slice(Math.max(0, from - size), from)} ${text.slice(end, end + size)}`,
    ) ?? false;
  return {
    value,
    unit,
    isTotal: says(0, far),
    isDifference: says(1, beside),
    isLater: says(2, near),
    isAged: says(3, near),
    saysTimes: says(4, beside),
  };
}

/** "100 of its workers", of a third of 300. */
function isShareOf({ value }: Told, [one, other]: Pair): boolean {
  if (isShare(one) === isShare(other)) return false;
  const [share, whole] = isShare(one) ? [one.value, other.value] : [other.value, one.value];
  if (whole < 10 || isYear(whole)) return false;
  const part = (share / 100) * whole;
  // "1.9 million" are no integer of the millions that they are told in.
  return isNear(part, value, 0.004) || (Number.isInteger(value) && Math.abs(part - value) <= 0.5);
}

/** So near to each other, in characters, two numbers are told of as the one that became the other, or years as a span. */
const changeReach = 40;
const spanReach = 16;

/** "Fell by 40 %", of "from 52,000 in 2015 to 31,000", or 40 % of it. */
function isChange({ value, unit }: Told, [one, other]: Pair, text: string): boolean {
  if (unit?.is !== "percent" || one.at < 0 || other.at < 0 || isShare(one) || isShare(other)) return false;
  const [low, high] = ascending(one, other);
  if (low < 10 || isYear(low) || isYear(high) || gapOf(one, other, text).length > changeReach) return false;
  return [(high - low) / high, (high - low) / low].some((change) => Math.abs(100 * change - value) < 0.6);
}

/** "45 years after it opened", "aged 69", and "six years" of "from 2014 to 2020". */
function isYearsBetween({ value, unit, isLater, isAged }: Told, [one, other]: Pair, text: string): boolean {
  const [low, high] = ascending(one, other);
  if (!isYear(low) || !isYear(high)) return false;
  const years = high - low;
  if (value === years && (isLater || (isInYears(unit) && gapOf(one, other, text).length <= spanReach)))
    return true;
  const first = one.value === low ? one : other;
  const isBirth = born.test(text.slice(Math.max(0, first.from - near), first.end + beside));
  return isAged && isBirth && (value === years || value === years - 1);
}

/** "Ends in 2032", of "signed in 2012 for 20 years". */
function isEnd({ value }: Told, [year, years]: Pair, text: string): boolean {
  if (!isYear(year.value) || !isInYears(years.unit) || isYear(years.value)) return false;
  return value === year.value + years.value && gapOf(year, years, text).length <= changeReach;
}

/** "Five times as much", of "90,000 euros instead of 450,000". */
function isMultiple({ value, saysTimes }: Told, [one, other]: Pair, text: string): boolean {
  const [low, high] = ascending(one, other);
  return (
    saysTimes &&
    low > 0 &&
    isComparable(one, other) &&
    gapOf(one, other, text).length <= changeReach &&
    isNear(high / low, value, 0.05)
  );
}

/** A sum or a difference that is told as one. */
function isReckoned({ value, isTotal, isDifference }: Told, [one, other]: Pair): boolean {
  const [low, high] = ascending(one, other);
  if (!isComparable(one, other)) return false;
  return (isTotal && isNear(low + high, value)) || (isDifference && isNear(high - low, value));
}

/** Whether two numbers count the same, as far as one can tell. */
const isComparable = (one: MeasuredNumber, other: MeasuredNumber): boolean =>
  !(isYear(one.value) && isYear(other.value)) && !(one.unit && other.unit && one.unit.is !== other.unit.is);

const isShare = ({ unit }: MeasuredNumber): boolean => unit?.is === "percent";

const isInYears = (unit: MeasuredNumber["unit"]): boolean => unit?.is === "months" && unit.times === 12;

const ascending = (one: MeasuredNumber, other: MeasuredNumber): [low: number, high: number] => [
  Math.min(one.value, other.value),
  Math.max(one.value, other.value),
];

const gapOf = (one: MeasuredNumber, other: MeasuredNumber, text: string): string =>
  text.slice(one.end, other.from);

const isNear = (made: number, value: number, share = 1e-6): boolean =>
  Math.abs(made - value) < share * Math.max(1, made);
