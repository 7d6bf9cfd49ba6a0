import { ofLanguage } from "../../../article/language/of-language.ts";

/**
 * Numbers in words by language: 2 to 19, then 20, 30 … 90, then 100; "-" where a word also means something else, and nothing
 * where they are made of others ("on dört", "empat belas").
 */
const words: Record<string, string> = {
  en: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred",
  de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt trente quarante cinquante soixante septante octante nonante cent",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
  pt: "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
  it: "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
  ca: "dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint trenta quaranta cinquanta seixanta setanta vuitanta noranta cent",
  nl: "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
  sv: "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra",
  da: "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede",
  no: "to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti førti femti seksti sytti åtti nitti hundre",
  fi: "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
  et: "kaks kolm neli viis kuus seitse kaheksa üheksa kümme",
  pl: "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto",
  cs: "dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát sto",
  hr: "dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset sto",
  ru: "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто",
  uk: "два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто сто",
  bg: "два три четири пет шест седем осем девет десет единадесет дванадесет тринадесет четиринадесет петнадесет шестнадесет седемнадесет осемнадесет деветнадесет двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет сто",
  el: "δύο τρεις τέσσερις πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρείς δεκατέσσερις δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό",
  tr: "iki üç dört beş altı yedi sekiz dokuz on - - - - - - - - - yirmi otuz kırk elli altmış yetmiş seksen doksan yüz",
  az: "iki üç dörd beş altı yeddi səkkiz doqquz on - - - - - - - - - iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz",
  hu: "két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven ötven hatvan hetven nyolcvan kilencven száz",
  ro: "doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci -",
  id: "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas - - - - - - - - - - - - - - - - seratus",
  vi: "hai ba bốn - sáu bảy tám chín mười - - - - - - - - - - - - - - - - - trăm",
  ar: "اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة - - - - - - - - - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون مئة",
  he: "שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר - - - - - - - - - עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה",
  fa: "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد",
  ur: "دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس تیس چالیس پچاس ساٹھ ستر اسی نوے سو",
  hi: "दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ",
  bn: "দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই -",
  ko: "두 - 네 다섯 여섯 일곱 여덟 아홉 열 - - - - - - - - - 스물 서른 마흔 쉰 예순 일흔 여든 아흔 -",
  th: "สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ สิบเอ็ด สิบสอง สิบสาม สิบสี่ สิบห้า สิบหก สิบเจ็ด สิบแปด สิบเก้า ยี่สิบ สามสิบ สี่สิบ ห้าสิบ หกสิบ เจ็ดสิบ แปดสิบ เก้าสิบ -",
};

/** Words that do something to the number before them, and the half that some languages say before the number. */
export const timesTen = -10;
export const plusTen = -11;
export const timesTwelve = -12;
export const plusHalf = -13;

/** Other forms: cases, genders, spellings, and words for what numbers are made of. */
const forms: Record<string, Record<string, number>> = {
  en: { dozen: timesTwelve, one: 1, a: 1 },
  de: {
    dutzend: timesTwelve,
    einhalb: plusHalf,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    ein: 1,
    eine: 1,
    dreissig: 30,
  },
  fr: { un: 1, une: 1, cents: 100, vingts: 20, douzaine: timesTwelve },
  es: {
    un: 1,
    uno: 1,
    una: 1,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
    veintiuno: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    docena: timesTwelve,
    docenas: timesTwelve,
  },
  pt: {
    um: 1,
    uma: 1,
    duas: 2,
    dezasseis: 16,
    dezassete: 17,
    dezanove: 19,
    quatorze: 14,
    cento: 100,
    duzentos: 200,
    duzentas: 200,
    trezentos: 300,
    quatrocentos: 400,
    quinhentos: 500,
    seiscentos: 600,
    setecentos: 700,
    oitocentos: 800,
    novecentos: 900,
    dúzia: timesTwelve,
    dúzias: timesTwelve,
  },
  it: {
    un: 1,
    uno: 1,
    una: 1,
    tré: 3,
    vent: 20,
    trent: 30,
    quarant: 40,
    cinquant: 50,
    dozzina: timesTwelve,
  },
  nl: { een: 1, één: 1, dozijn: timesTwelve, anderhalf: 1.5, anderhalve: 1.5 },
  sv: { en: 1, ett: 1, dussin: timesTwelve },
  da: { en: 1, et: 1, halvanden: 1.5 },
  fi: {
    kymmentä: timesTen,
    toista: plusTen,
    sata: 100,
    sataa: 100,
    kahden: 2,
    kolmen: 3,
    neljän: 4,
    viiden: 5,
    kuuden: 6,
    kahta: 2,
    kolmea: 3,
  },
  et: { kümmend: timesTen, teist: plusTen, sada: 100 },
  pl: {
    dwie: 2,
    dwóch: 2,
    dwoje: 2,
    trzech: 3,
    troje: 3,
    czterech: 4,
    czworo: 4,
    pięciu: 5,
    pięcioro: 5,
    sześciu: 6,
    siedmiu: 7,
    ośmiu: 8,
    dziewięciu: 9,
    dziesięciu: 10,
    jedenastu: 11,
    dwunastu: 12,
    trzynastu: 13,
    czternastu: 14,
    piętnastu: 15,
    dwudziestu: 20,
    dwieście: 200,
    trzysta: 300,
    pięćset: 500,
    półtora: 1.5,
    tuzin: timesTwelve,
  },
  cs: {
    dvě: 2,
    dvou: 2,
    dvěma: 2,
    tří: 3,
    třemi: 3,
    třem: 3,
    čtyř: 4,
    pěti: 5,
    šesti: 6,
    sedmi: 7,
    osmi: 8,
    devíti: 9,
    deseti: 10,
    patnácti: 15,
    dvaceti: 20,
    // Slovak, which is read by Czech.
    dve: 2,
    dvaja: 2,
    tri: 3,
    traja: 3,
    štyri: 4,
    päť: 5,
    šesť: 6,
    sedem: 7,
    osem: 8,
    deväť: 9,
    desať: 10,
    dvadsať: 20,
    tucet: timesTwelve,
  },
  hr: { dvije: 2, dvoje: 2, troje: 3 },
  ru: {
    две: 2,
    двух: 2,
    двум: 2,
    двумя: 2,
    трех: 3,
    трёх: 3,
    трем: 3,
    трём: 3,
    тремя: 3,
    четырех: 4,
    четырёх: 4,
    восьми: 8,
    сорока: 40,
    пятидесяти: 50,
    двое: 2,
    трое: 3,
    четверо: 4,
    пятеро: 5,
    шестеро: 6,
    двести: 200,
    двухсот: 200,
    триста: 300,
    четыреста: 400,
    пятьсот: 500,
    полтора: 1.5,
    полторы: 1.5,
    дюжина: timesTwelve,
    дюжины: timesTwelve,
  },
  uk: {
    дві: 2,
    двох: 2,
    двоє: 2,
    трьох: 3,
    троє: 3,
    чотирьох: 4,
    четверо: 4,
    пяти: 5,
    пять: 5,
    семи: 7,
    восьми: 8,
    двісті: 200,
    триста: 300,
    півтора: 1.5,
  },
  bg: { две: 2, двама: 2, трима: 3, четирима: 4 },
  el: {
    δυο: 2,
    τρία: 3,
    τριών: 3,
    τέσσερα: 4,
    τεσσάρων: 4,
    εφτά: 7,
    οχτώ: 8,
    δεκατρία: 13,
    δεκατέσσερα: 14,
    δεκαεφτά: 17,
    δεκαοχτώ: 18,
    διακόσια: 200,
    διακόσιοι: 200,
    τριακόσια: 300,
    πεντακόσια: 500,
  },
  hu: { kettő: 2, tizenkettő: 12, huszon: 20 },
  ro: { două: 2, sută: 100, sute: 100, duzină: timesTwelve, duzini: timesTwelve },
  id: { puluh: timesTen, belas: plusTen, ratus: 100, lusin: timesTwelve, se: 1, satu: 1 },
  vi: { mươi: timesTen, lăm: 5, mốt: 1, một: 1, chục: timesTen, tá: timesTwelve },
  ar: {
    اثنين: 2,
    اثنتين: 2,
    ثلاث: 3,
    أربع: 4,
    خمس: 5,
    ست: 6,
    سبع: 7,
    ثماني: 8,
    ثمان: 8,
    تسع: 9,
    عشر: 10,
    عشرين: 20,
    ثلاثين: 30,
    أربعين: 40,
    خمسين: 50,
    ستين: 60,
    سبعين: 70,
    ثمانين: 80,
    تسعين: 90,
    مائة: 100,
    مئتي: 200,
    مئتين: 200,
  },
  he: { שתי: 2, שלושה: 3, ארבעה: 4, חמישה: 5, שישה: 6, שבעה: 7, תשעה: 9, עשרה: 10, מאתיים: 200 },
  hi: {
    पांच: 5,
    छः: 6,
    छह: 6,
    दोनों: 2,
    साढ़े: plusHalf,
    डेढ़: 1.5,
    ढाई: 2.5,
    पच्चीस: 25,
    पैंतीस: 35,
    दर्जन: timesTwelve,
  },
  ur: { چھے: 6, دونوں: 2, ساڑھے: plusHalf, ڈیڑھ: 1.5, ڈھائی: 2.5, پچیس: 25, درجن: timesTwelve },
  bn: { চোদ্দ: 14, ষোল: 16, কুড়ি: 20, সাড়ে: plusHalf, দেড়: 1.5, আড়াই: 2.5, পঁচিশ: 25, একশ: 100, শত: 100 },
};

const values = [
  ...Array.from({ length: 18 }, (_, i) => i + 2),
  ...Array.from({ length: 9 }, (_, i) => 10 * (i + 2)),
];

const tables = Object.fromEntries(
  Object.entries(words).map(([language, line]) => {
    const table = new Map(Object.entries(forms[language] ?? {}));
    for (const [i, word] of line.replaceAll("'", "").split(" ").entries())
      if (word !== "-") table.set(word, values[i]!);
    return [language, table];
  }),
);

/** Languages that write a number as one word, and what joins its parts. */
const joined: Record<string, RegExp> = {
  de: /^und/u,
  nl: /^(?:en|ën)/u,
  sv: /^$/u,
  da: /^og/u,
  no: /^og/u,
  fi: /^$/u,
  et: /^$/u,
  hu: /^$/u,
  it: /^$/u,
  tr: /^$/u,
  id: /^$/u,
};

/**
 * What a word in small letters is made of where it is a number in its language: one part, or several where numbers are
 * written in one word ("fünfundzwanzig": 5, 20). English where the language is not known.
 */
export function numberParts(word: string, language: string): number[] {
  const own = language === "und" ? "en" : language;
  const table = ofLanguage(tables, own);
  if (!table) return [];
  const ordinal = ordinals[own]?.exec(word)?.[1];
  if (ordinal)
    return [table.get(ordinal) ?? table.get(`${ordinal}e`) ?? ordinalStems[ordinal] ?? 0].filter(Boolean);
  const whole = table.get(word) ?? inflected(word, own, table);
  if (whole !== undefined) return [whole];
  const join = ofLanguage(joined, own);
  return join && word.length > 5 ? (pieces(word, table, join) ?? []) : [];
}

/** Russian "пяти", "пятью", Bengali "পাঁচটি", Korean "다섯명", Arabic "وعشرون", Hebrew "לארבעה". */
function inflected(word: string, language: string, table: Map<string, number>): number | undefined {
  if (language === "ru" || language === "uk" || language === "be")
    return table.get(word.replace(/(?:и|ью)$/u, "ь"));
  if (language === "tr")
    return table.get(
      word
        .replace(/(?<=\p{L}{2})(?:s?[ıiuü]|s?[ıiuü]n[ıiuü]n?|s?[ıiuü]nde|[dt][ea]n?|y?[ea])$/u, "")
        .replace(/^dörd$/u, "dört"),
    );
  if (language === "bn") return table.get(word.replace(/(?:টির?|টা|জন|জনের|জনকে|টিতে)$/u, ""));
  if (language === "ko" && word.length > 2) return table.get(word.replace(/[명개곳대]\p{L}?$/u, ""));
  if (language === "ar" || language === "he") return table.get(word.replace(/^(?:ال|وال|و|ב|ל|כ|ה|ו)/u, ""));
  return undefined;
}

function pieces(word: string, table: Map<string, number>, join: RegExp): number[] | undefined {
  if (word === "") return [];
  for (let end = word.length; end >= 2; end--) {
    const value = table.get(word.slice(0, end)) ?? thousands[word.slice(0, end)];
    if (value === undefined) continue;
    const rest = word.slice(end);
    const others = pieces(rest, table, join) ?? pieces(rest.replace(join, ""), table, join);
    if (others) return [value, ...others];
  }
  return undefined;
}

/** Thousands that stand inside a word, "zweitausend", "duemila". */
const thousands: Record<string, number> = {
  tausend: 1e3,
  duizend: 1e3,
  mila: 1e3,
  mille: 1e3,
  tusen: 1e3,
  tuhatta: 1e3,
  ezer: 1e3,
  bin: 1e3,
};

/** Numbers that count places: "fourth", "vierte", "quatrième". */
const ordinals: Record<string, RegExp> = {
  en: /^(thir|four|fif|six|seven|eigh|nin|ten|eleven|twelf)(?:d|th)$/u,
  de: /^(drit|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf)te[nrms]?$/u,
  fr: /^(trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ième$/u,
};

const ordinalStems: Record<string, number> = {
  thir: 3,
  fif: 5,
  eigh: 8,
  twelf: 12,
  drit: 3,
  sieb: 7,
  ach: 8,
  cinqu: 5,
  neuv: 9,
};

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
