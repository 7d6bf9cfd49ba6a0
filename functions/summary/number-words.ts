import { ofLanguage } from "../article/language/of-language.ts";

/** Numbers in words, from two on, by language: 2 to 12, then 20, 30 … 90, 100; "-" where a word also means something else. */
const words: Record<string, string> = {
  en: "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred",
  de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante - - - cent",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
  pt: "dois três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
  it: "due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
  nl: "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
  sv: "två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra",
  da: "to tre fire fem seks syv otte ni ti elleve tolv tyve tredive fyrre - - - - - hundrede",
  no: "to tre fire fem seks sju åtte ni ti elleve tolv tjue tretti førti femti seksti sytti åtti nitti hundre",
  fi: "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
  pl: "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście dwadzieścia trzydzieści - - - - - - sto",
  cs: "dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct dvacet třicet - - - - - - sto",
  ru: "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто",
  uk: "два три чотири п'ять шість сім вісім дев'ять десять - - двадцять тридцять сорок - - - - - сто",
  el: "δύο τρεις τέσσερις πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό",
  tr: "iki üç dört beş altı yedi sekiz dokuz on - - yirmi otuz kırk elli altmış yetmiş seksen doksan yüz",
  hu: "két három négy öt hat hét nyolc kilenc tíz - - húsz harminc negyven ötven hatvan hetven nyolcvan kilencven száz",
  ro: "doi trei patru cinci șase șapte opt nouă zece",
  id: "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
  vi: "hai ba bốn - sáu bảy tám chín mười",
  ar: "اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة - - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون مئة",
  fa: "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد",
  ur: "دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ بیس تیس چالیس پچاس ساٹھ ستر اسی نوے سو",
  hi: "दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ",
  bn: "দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো বিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই -",
};

/** Other forms: cases, genders, spellings. */
const forms: Record<string, Record<string, number>> = {
  en: {
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    thousand: 1e3,
  },
  pt: { duas: 2 },
  pl: { dwie: 2, dwóch: 2, trzech: 3, czterech: 4, pięciu: 5, sześciu: 6 },
  cs: { dvě: 2, dvou: 2, tří: 3, čtyř: 4, pěti: 5 },
  ru: {
    две: 2,
    двух: 2,
    трех: 3,
    трёх: 3,
    четырех: 4,
    четырёх: 4,
    пяти: 5,
    шести: 6,
    семи: 7,
    восьми: 8,
    десяти: 10,
    двое: 2,
    трое: 3,
  },
  uk: { дві: 2, двох: 2, трьох: 3, пять: 5 },
  el: { δυο: 2, τρία: 3, τέσσερα: 4, εφτά: 7, οχτώ: 8 },
  hu: { kettő: 2 },
  ro: { două: 2 },
  ar: { اثنين: 2, ثلاث: 3, أربع: 4, خمس: 5, ست: 6, سبع: 7, ثماني: 8, تسع: 9, عشر: 10, مائة: 100 },
  hi: { पांच: 5, छः: 6, दोनों: 2 },
  bn: { দুজন: 2, তিনজন: 3, চারজন: 4, পাঁচজন: 5 },
};

const values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50, 60, 70, 80, 90, 100];

const tables = Object.fromEntries(
  Object.entries(words).map(([language, line]) => {
    const table = new Map(Object.entries(forms[language] ?? {}));
    for (const [i, word] of line.split(" ").entries()) if (word !== "-") table.set(word, values[i]!);
    return [language, table];
  }),
);

/** The number that a word in small letters is in its language; English where the language is not known. */
export function numberOfWord(word: string, language: string): number | undefined {
  return ofLanguage(tables, language === "und" ? "en" : language)?.get(word);
}

const hanDigits = "〇一二三四五六七八九";
const hanUnits: Record<string, number> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};

/** A run of Chinese numerals, `二百五十` or `二〇二六`, as a number; NaN for what is none. */
export function numberOfHan(run: string): number {
  const plain = run.replace(/零/gu, "〇").replace(/[两兩]/gu, "二");
  if (!/[十百千万萬亿億兆]/u.test(plain))
    return Number([...plain].map((digit) => hanDigits.indexOf(digit)).join(""));
  let sum = 0;
  let part = 0;
  let digit = 0;
  for (const mark of plain) {
    const unit = hanUnits[mark];
    if (unit === undefined) digit = hanDigits.indexOf(mark);
    else if (unit < 1e4) {
      part += (digit || 1) * unit;
      digit = 0;
    } else {
      sum = (sum + part + digit || 1) * unit;
      part = 0;
      digit = 0;
    }
  }
  return sum + part + digit;
}
