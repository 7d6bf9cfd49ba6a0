import { asciiDigits } from "../../../article/date/native-digits.ts";
import { ofLanguage } from "../../../article/language/of-language.ts";
import { perLanguage } from "../../../article/language/per-language.ts";
import { numberOfHan } from "./number-words.ts";

/** A part of a whole in words, as a percentage: what one calls a third another calls 33 %. */
export interface FoundShare {
  found: string;
  percent: number;
  from: number;
  end: number;
}

/** What 50, 33, 67, 25, 75, 20 and 10 percent are called, as patterns. */
type Parts = [
  half: string,
  third: string,
  twoThirds: string,
  quarter: string,
  threeQuarters: string,
  fifth: string,
  tenth: string,
];

const parts: Record<string, Parts> = {
  en: [
    "half|halv(?:ed|es|ing)",
    "(?:a|one)[ -]third(?! [a-np-z])|(?<=by )a third|third of|thirds",
    "two[ -]thirds",
    "(?:a|one)[ -]quarter(?![ -][a-np-z])|(?<=by )a quarter|quarter of",
    "three[ -]quarters",
    "(?:a|one)[ -]fifth(?! [a-np-z])|(?<=by )a fifth",
    "(?:a|one)[ -]tenth(?! [a-np-z])|(?<=by )a tenth",
  ],
  de: ["hälfte|halbiert\\p{L}*", "drittel", "zwei drittel", "viertel", "drei ?viertel", "fünftel", "zehntel"],
  fr: ["moitié", "tiers", "(?:deux|2)[ -]tiers", "quart", "trois[ -]quarts", "un cinquième", "dixième"],
  es: [
    "mitad",
    "un tercio|tercera parte",
    "dos tercios",
    "un cuarto|cuarta parte",
    "tres cuartos|tres cuartas partes",
    "un quinto|quinta parte",
    "un décimo|décima parte",
  ],
  pt: [
    "metade",
    "um terço|terça parte",
    "dois terços",
    "um quarto d|quarta parte",
    "três quartos",
    "um quinto|quinta parte",
    "um décimo|décima parte",
  ],
  it: [
    "metà|dimezzat[oaie]",
    "un terzo|terza parte",
    "due terzi",
    "un quarto|quarta parte",
    "tre quarti",
    "un quinto|quinta parte",
    "un decimo|decima parte",
  ],
  ca: [
    "meitat",
    "un terç",
    "dos terços",
    "una quarta part",
    "tres quarts",
    "una cinquena part",
    "una desena part",
  ],
  nl: [
    "helft|gehalveerd|halveerde",
    "een derde",
    "twee derde",
    "een kwart|kwart van",
    "drie ?kwart",
    "een vijfde",
    "een tiende",
  ],
  sv: [
    "hälften",
    "en tredjedel",
    "två tredjedelar",
    "en fjärdedel",
    "tre fjärdedelar",
    "en femtedel",
    "en tiondel",
  ],
  da: [
    "halvdelen",
    "en tredjedel",
    "to tredjedele?r?",
    "en fjerdedel",
    "tre fjerdedele?r?",
    "en femte?del",
    "en tiende?del",
  ],
  fi: [
    "puolet|puolta|puolelle",
    "kolmannes|kolmanneksen|kolmasosa",
    "kaksi kolmasosaa|kaksi kolmannesta",
    "neljännes|neljänneksen|neljäsosa",
    "kolme neljäsosaa|kolme neljännestä",
    "viidennes|viidesosa",
    "kymmenesosa|kymmenes",
  ],
  pl: [
    "połow[aęy]|połowie",
    "jedna trzecia|jedną trzecią|jednej trzeciej",
    "dwie trzecie|dwóch trzecich",
    "ćwierć|jedna czwarta|jedną czwartą|co czwart\\p{L}+",
    "trzy czwarte|trzech czwartych",
    "jedna piąta|jedną piątą|co piąt\\p{L}+",
    "jedna dziesiąta|co dziesiąt\\p{L}+",
  ],
  cs: [
    "polovin[aěuy]",
    "třetin[aěuy]|každý třetí",
    "dv[ěo]u? třetin\\p{L}?",
    "čtvrtin[aěuy]|každý čtvrtý",
    "tř[ií] čtvrtin\\p{L}?",
    "pětin[aěuy]|každý pátý",
    "desetin[aěuy]|každý desátý",
  ],
  sk: [
    "polovic[auei]",
    "tretin[aeuy]|každý tretí",
    "dv[eo]ch? tretin\\p{L}?|dve tretiny",
    "štvrtin[aeuy]|každý štvrtý",
    "tri štvrtin\\p{L}?",
    "pätin[aeuy]|každý piaty",
    "desatin[aeuy]|každý desiaty",
  ],
  hr: [
    "polovic[aeiu]|polovin[aeiu]",
    "trećin[aeiu]",
    "dvije trećine",
    "četvrtin[aeiu]",
    "tri četvrtine",
    "petin[aeiu]",
    "desetin[aeiu]",
  ],
  sr: [
    "polovin[aeiu]|половин[аеиу]",
    "trećin[aeiu]|трећин[аеиу]",
    "dve trećine|две трећине",
    "četvrtin[aeiu]|четвртин[аеиу]",
    "tri četvrtine|три четвртине",
    "petin[aeiu]|петин[аеиу]",
    "desetin[aeiu]|десетин[аеиу]",
  ],
  ro: ["jumătate", "o treime", "două treimi", "un sfert", "trei sferturi", "o cincime", "o zecime"],
  hu: [
    "fel[eé]t?|felének",
    "harmad[aá]t?|egyharmad\\p{L}*",
    "kétharmad\\p{L}*",
    "negyed[eé]t?|egynegyed\\p{L}*",
    "háromnegyed\\p{L}*",
    "ötöd[eé]t?|egyötöd\\p{L}*",
    "tized[eé]t?|egytized\\p{L}*",
  ],
  el: [
    "μισ(?:οί|ές|ά|ό|ή)",
    "(?:ένα|το) τρίτο",
    "(?:τα )?δύο τρίτα",
    "(?:ένα|το) τέταρτο",
    "(?:τα )?τρία τέταρτα",
    "(?:ένα|το) πέμπτο",
    "(?:ένα|το) δέκατο",
  ],
  ru: [
    "половин[аеуы]",
    "треть|трети|кажд\\p{L}+ трет\\p{L}+",
    "дв[еу]х? трети",
    "четверть|кажд\\p{L}+ четв[её]рт\\p{L}+",
    "три четверти",
    "пятая часть|пятую часть|кажд\\p{L}+ пят\\p{L}+",
    "десятая часть|десятую часть|кажд\\p{L}+ десят\\p{L}+",
  ],
  uk: [
    "половин[аиіу]",
    "третин[аиіу]|кож\\p{L}+ трет\\p{L}+",
    "дв[іо]х? третин\\p{L}?",
    "чверть|чверті|кож\\p{L}+ четверт\\p{L}+",
    "три чверті",
    "п.?ята частина|п.?яту частину|кож\\p{L}+ п.?ят\\p{L}+",
    "десята частина|десяту частину|кож\\p{L}+ десят\\p{L}+",
  ],
  bg: [
    "половин\\p{L}{1,3}",
    "(?:една )?трет(?:а|ина)\\p{L}*",
    "две трети",
    "четвърт\\p{L}*",
    "три четвърти",
    "една пета",
    "една десета",
  ],
  tr: [
    "yarı(?:sı\\p{L}*)",
    "üçte bir\\p{L}*|üç \\p{L}+[dt][ae]n biri\\p{L}*",
    "üçte iki\\p{L}*",
    "dörtte bir\\p{L}*|çeyreği\\p{L}*|dört \\p{L}+[dt][ae]n biri\\p{L}*",
    "dörtte üç\\p{L}*",
    "beşte bir\\p{L}*|beş \\p{L}+[dt][ae]n biri\\p{L}*",
    "onda bir\\p{L}*|on \\p{L}+[dt][ae]n biri\\p{L}*",
  ],
  id: [
    "setengah(?! jam)|separuh|separo",
    "sepertiga",
    "dua pertiga",
    "seperempat",
    "tiga perempat",
    "seperlima",
    "sepersepuluh",
  ],
  vi: [
    "một nửa|phân nửa",
    "một phần ba",
    "hai phần ba",
    "một phần tư",
    "ba phần tư",
    "một phần năm",
    "một phần mười",
  ],
  ar: [
    "نصف",
    "(?:ال)?ثلث",
    "(?:ال)?ثلث(?:ي|ا)",
    "(?:ال)?ربع",
    "ثلاثة أرباع",
    "(?:ال)?خمس(?= ال)",
    "(?:ال)?عشر(?= ال)",
  ],
  fa: [
    "نیمی|نصف",
    "یک[\\s\u200c]سوم",
    "دو[\\s\u200c]سوم",
    "یک[\\s\u200c]چهارم",
    "سه[\\s\u200c]چهارم",
    "یک[\\s\u200c]پنجم",
    "یک[\\s\u200c]دهم",
  ],
  he: ["מחצית", "שליש", "שני שליש(?:ים)?", "רבע", "שלושה רבעים", "חמישית", "עשירית"],
  ur: [
    "نصف|آدھ[ایے]",
    "ایک تہائی|ہر تیسر[ایے]",
    "دو تہائی",
    "ایک چوتھائی|ہر چوتھ[ایے]",
    "تین چوتھائی",
    "ہر پانچو\\p{L}+",
    "ہر دسو\\p{L}+",
  ],
  hi: [
    "आध(?:ा|ी|े)",
    "एक[- ]तिहाई|हर तीसर(?:ा|ी|े)",
    "दो[- ]तिहाई",
    "एक[- ]चौथाई|हर चौथ(?:ा|ी|े)",
    "तीन[- ]चौथाई",
    "हर पा[ँं]चव\\p{M}+",
    "हर दसव\\p{M}+",
  ],
  bn: [
    "অর্ধেক",
    "এক[- ]তৃতীয়াংশ",
    "দুই[- ]তৃতীয়াংশ",
    "এক[- ]চতুর্থাংশ",
    "তিন[- ]চতুর্থাংশ",
    "এক[- ]পঞ্চমাংশ",
    "এক[- ]দশমাংশ",
  ],
  zh: ["一半|半数|半數", "三分之一", "三分之二", "四分之一", "四分之三", "五分之一", "十分之一"],
  ja: [
    "半分|半数|半額",
    "[3３三]分の[1１一]",
    "[3３三]分の[2２二]",
    "[4４四]分の[1１一]",
    "[4４四]分の[3３三]",
    "[5５五]分の[1１一]",
    "[1１]割",
  ],
  ko: [
    "절반",
    "(?:3|삼)분의 ?(?:1|일)",
    "(?:3|삼)분의 ?(?:2|이)",
    "(?:4|사)분의 ?(?:1|일)",
    "(?:4|사)분의 ?(?:3|삼)",
    "(?:5|오)분의 ?(?:1|일)",
    "(?:10|십)분의 ?(?:1|일)",
  ],
  th: [
    "ครึ่งหนึ่ง|(?:กว่า|เกือบ|ราว)ครึ่ง",
    "หนึ่งในสาม|1 ใน 3",
    "สองในสาม|2 ใน 3",
    "หนึ่งในสี่|1 ใน 4",
    "สามในสี่|3 ใน 4",
    "หนึ่งในห้า|1 ใน 5",
    "หนึ่งในสิบ|1 ใน 10",
  ],
};

/** Tenths, as 成, 割 and 할 count them: 四成, 40 %. */
const tenths: Record<string, RegExp> = {
  zh: /(?<![第\p{Nd}十百])([一二三四五六七八九2-9])成(?![立为為功员員果都长長年本人交分型绩績])/gu,
  ja: /(?<![\p{Nd}十百])([二三四五六七八九2-92-9])割/gu,
  ko: /(?<!\p{Nd})([2-9])할(?!\p{L}{2})/gu,
};

const percents = [50, 100 / 3, 200 / 3, 25, 75, 20, 10];

/** "One in five" by language: what stands between the numbers, and what before the second. */
const ratios: Record<string, string> = {
  en: "(?:in|out of|of every)",
  de: "von",
  fr: "sur",
  es: "de cada",
  pt: "em cada",
  it: "su",
  ca: "de cada",
  nl: "op de",
  sv: "av",
  da: "(?:av|ud af)",
  pl: "na",
  cs: "z",
  ro: "din",
  ru: "из",
  uk: "із?з?",
  id: "dari",
};

/** One to ten in the languages that say such ratios. */
const counts: Record<string, string> = {
  en: "one two three four five six seven eight nine ten",
  de: "eine?[rm]? zwei drei vier fünf sechs sieben acht neun zehn",
  fr: "une? deux trois quatre cinq six sept huit neuf dix",
  es: "un[oa]? dos tres cuatro cinco seis siete ocho nueve diez",
  pt: "uma? du?[oa]i?s três quatro cinco seis sete oito nove dez",
  it: "un[oa]? due tre quattro cinque sei sette otto nove dieci",
  ca: "una? d[ou][se]s? tres quatre cinc sis set vuit nou deu",
  nl: "een twee drie vier vijf zes zeven acht negen tien",
  sv: "en två tre fyra fem sex sju åtta nio tio",
  da: "en to tre fire fem seks s[yj]v?u? [oå]tte ni ti",
  pl: "jed\\p{L}+ dw[aói]\\p{L}* trz\\p{L}+ czter\\p{L}+ pięci?u? sześci?u? siedmi?u? ośmi?u? dziewięci?u? dziesięci?u?",
  cs: "jed\\p{L}+ dv[aěo]u? tř[ií] čtyř\\p{L}? pěti? šesti? sedmi? osmi? devíti? deseti?",
  ro: "un[ua]? do[iu]ă? trei patru cinci șase șapte opt nouă zece",
  ru: "один|одна|одного дв[аеу]х? тр[иеё]х? четыр\\p{L}+ пят[ьи] шест[ьи] сем[ьи] вос\\p{L}+ девят[ьи] десят[ьи]",
  uk: "один|одна|одного дв[аіо]х? тр[иь]о?х? чотир\\p{L}+ п.?ят\\p{L}+ шест\\p{L}+ с[іе]м\\p{L}* в[ої]с\\p{L}+ дев.?ят\\p{L}+ десят\\p{L}+",
  id: "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
};

/** Fifths, of which there may be two, three or four. */
const fifths: Record<string, string> = {
  en: "fifths",
  de: "fünfteln?",
  fr: "cinquièmes",
  es: "quint[oa]s(?: partes)?",
  pt: "quint[oa]s(?: partes)?",
  it: "quinti",
  nl: "vijfden?",
  sv: "femtedelar",
  da: "femtedeler?",
  pl: "piąt\\p{L}+",
  cs: "pětin\\p{L}*",
  ro: "cincimi",
  ru: "пятых",
  uk: "п.?ятих",
};

interface ShareWords {
  fifths: RegExp | undefined;
  patterns: [RegExp, number][];
  ratio: RegExp | undefined;
  numbers: RegExp[];
}

const shareWords = perLanguage((language): ShareWords => {
  const own = language === "und" ? "en" : language;
  const isWhole = !/^(?:zh|ja|ko|th)$/u.test(own);
  const edge = isWhole ? String.raw`(?![\p{L}\p{M}])` : "";
  // Arabic, Hebrew and German may write something before the word.
  const start = isWhole ? String.raw`(?<![\p{L}\p{M}])(?:[وفבהולמ]{0,2})` : "";
  const patterns = (ofLanguage(parts, own) ?? []).map((words, k): [RegExp, number] => [
    new RegExp(`${start}(?:${words})${edge}`, "giu"),
    percents[k]!,
  ]);
  const words = ofLanguage(counts, own)?.split(" ");
  const link = ofLanguage(ratios, own);
  const one = words && String.raw`(?:\d{1,2}|${words.join("|")})`;
  const fifth = ofLanguage(fifths, own);
  return {
    patterns,
    fifths:
      words && fifth ? new RegExp(String.raw`(?<!\p{L})(${one})[ -](?:${fifth})(?!\p{L})`, "giu") : undefined,
    ratio:
      words && link
        ? new RegExp(
            String.raw`(?<![\p{L}\d.,-]|salah )(${one})(?: \p{L}{3,})? ${link} (${one})(?![\p{L}\d.,:-])`,
            "giu",
          )
        : undefined,
    numbers: words?.map((word) => new RegExp(`^(?:${word})$`, "iu")) ?? [],
  };
});

/** What stands before the half of "a year and a half", which is no part of a whole. */
const andHalf = /(?:(?<![\p{L}])(?:and an?|și|y|e|et|satu|dua|tiga|empat|lima|tahun|bulan|jam)\s)$/iu;

const tenthsOf = (written: string): number => Number(asciiDigits(written)) || numberOfHan(written);

/** Before a half that is a span of time: "the second half of the year". */
const firstOr =
  /(?:first|second|latter|erste[nr]?|zweite[nr]?|premi[eè]re|seconde|deuxième|primera|segunda|primeira|prima|seconda|eerste|tweede|första|andra|første|ande[nt]|andre|pierwsz\p{L}+|drug\p{L}+|první|druh\p{L}+|перв\p{L}+|втор\p{L}+|перш\p{L}+|друг\p{L}+|első|második|a doua|birinci|ikinci|ilk) $/iu;

/** Behind "half", which is then no part of a whole: "half a percentage point". */
const ofPoint = /^(?: an?)?[ -](?:percent|prozent|point|punto|ponto|procent|prosent)/iu;

/** The parts of a whole that a text names in words, the longest first where one stands in another. */
export function sharesIn(text: string, language: string): FoundShare[] {
  const { patterns, fifths: someFifths, ratio, numbers } = shareWords(language);
  const countOf = (word: string): number =>
    /^\d/u.test(word) ? Number(word) : numbers.findIndex((pattern) => pattern.test(word)) + 1;
  const shares = patterns.flatMap(([pattern, percent]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      found,
      percent,
      from: index,
      end: index + found.length,
    })),
  );
  for (const { 0: found, 1: some, index } of someFifths ? text.matchAll(someFifths) : [])
    shares.push({ found, percent: 20 * countOf(some!), from: index, end: index + found.length });
  for (const { 0: found, 1: some, 2: all, index } of ratio ? text.matchAll(ratio) : []) {
    const percent = (100 * countOf(some!)) / countOf(all!);
    if (percent > 0 && percent < 100) shares.push({ found, percent, from: index, end: index + found.length });
  }
  for (const { 0: found, 1: tenth, index } of tenths[language] ? text.matchAll(tenths[language]) : [])
    shares.push({ found, percent: 10 * tenthsOf(tenth!), from: index, end: index + found.length });
  return shares.filter(
    (share) =>
      !(share.percent === 50 && andHalf.test(text.slice(0, share.from))) &&
      !(share.percent === 50 && firstOr.test(text.slice(Math.max(0, share.from - 16), share.from))) &&
      !ofPoint.test(text.slice(share.end, share.end + 12)) &&
      !shares.some(
        (other) =>
          other !== share &&
          other.from <= share.from &&
          other.end >= share.end &&
          other.found.length > share.found.length,
      ),
  );
}
