/**
 * Where scripts without capitals show a name: behind a title, before one, or in the dot between the parts of a foreign name.
 * The first group is the name. In Arabic what somebody decides may stand there too: "قرر رئيس البلدية إغلاق…".
 */
const titled: Record<string, RegExp> = {
  hi: /(?<!\p{L})(?:मेयर|महापौर|प्रधानमंत्री|राष्ट्रपति|मुख्यमंत्री|मंत्री|राज्यपाल|सांसद|विधायक|डॉ\.?|डॉक्टर|श्री|श्रीमती|प्रोफेसर|प्रवक्ता|कप्तान|अभिनेता|अभिनेत्री|निदेशक)\s+([\p{L}\p{M}]{2,})/gu,
  bn: /(?<!\p{L})(?:মেয়র|প্রধানমন্ত্রী|রাষ্ট্রপতি|প্রেসিডেন্ট|মন্ত্রী|ডা\.|ড\.|জনাব|অধ্যাপক|অভিনেতা|অভিনেত্রী|অধিনায়ক)\s+([\p{L}\p{M}]{2,})/gu,
  ur: /(?<!\p{L})(?:وزیراعظم|وزیر اعظم|صدر|میئر|وزیر خارجہ|وزیر داخلہ|جنرل|ڈاکٹر|مسٹر|سینیٹر|پروفیسر|کپتان)\s+([\p{L}\p{M}]{2,})/gu,
  fa: /(?<!\p{L})(?:آقای|خانم|رئیس‌جمهور|نخست‌وزیر|شهردار|دکتر|سردار|سرلشکر|استاندار|پروفسور)\s+([\p{L}\p{M}\u200c]{2,})/gu,
  ar: /(?<!\p{L})(?:الرئيس(?: ال\p{L}+)?|الوزيرة?|السيدة?|الدكتورة?|الملك|الأمير|الشيخ|المهندس(?: ال\p{L}+)?|النائب|رئيسة? ال\p{L}+|وزيرة? ال\p{L}+)\s+((?!ال|إن|أن|في|على|من|عن|يوم|إلى|إ(?!لياس)\p{L}{2}ا\p{L}(?!\p{L})|است\p{L}{2}ا\p{L})[\p{L}\p{M}]{3,})/gu,
  he: /(?<!\p{L})(?:ראש הממשלה|ראש העיר|ראשת העיר|הנשיאה?|השרה?|ד"ר|פרופ'|מר|גברת|ח"כ)\s+([\p{L}\p{M}]{2,})/gu,
  ko: /(?<!\p{L})([김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원방공현함변염여][가-힣]{2})\s?(?=(?:시장|대통령|총리|장관|의원|대표|교수|감독|선수|위원장|회장|사장|씨|대변인|지사|군수|청장)(?:[은는이가을를도의와과]|\s|$))/gu,
  zh: /(?:市长|市長|总统|總統|主席|总理|總理|首相|部长|部長|局长|局長|县长|省长|院长|校长|教授|博士|议员|議員|发言人|發言人|董事长)([王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]\p{sc=Han})/gu,
  ja: /(?<!\p{sc=Han})(\p{sc=Han}{2})\p{sc=Han}{1,3}(?=氏|さん|市長|町長|村長|知事|首相|大統領|社長|会長|教授|容疑者|被告|議員)/gu,
  th: /(?:นางสาว|นาย|นาง)(?!ก|จ้าง|หน้า|แพทย์|ทหาร|ทุน|ประกัน|พล|อำเภอ|แบบ)(\p{sc=Thai}{4})/gu,
};

/** A foreign name in Chinese or Japanese: its parts. */
const dotted =
  /(?<=[·・])[\p{sc=Han}]{2,4}|(?<![\p{sc=Katakana}ー])[\p{sc=Katakana}ー]{2,}(?=[・])|(?<=[・])[\p{sc=Katakana}ー]{2,}/gu;

/** What stands in a text as a name stands, in scripts that have no capitals. */
export function titledNames(text: string, language: string): string[] {
  const names = [...(titled[language] ? text.matchAll(titled[language]) : [])].map((found) => found[1]!);
  return language === "zh" || language === "ja" ? [...names, ...(text.match(dotted) ?? [])] : names;
}

/** What stands behind a Chinese name of two characters and belongs to none of three: "say", "in", "and". */
const noGivenName =
  /[说說表称稱指强強认認宣在于於将將对對和与與及是的出介透告回提呼要也就已曾今昨当當向为為并並则則还還又从從因等先女本]/u;

/** A surname and a given name of two characters each before a Japanese title; no office or place. */
const japaneseName =
  /(?<!\p{sc=Han})((?:(?![町市県村区国会部局社省庁院校署都府道新前元])\p{sc=Han}){4})(?=氏|さん|市長|町長|村長|知事|首相|大統領|社長|会長|教授|容疑者|被告|議員)/gu;

/** Names before or behind a title with the article's surname and another given name: 陈立国, of 陈立平; 川端次郎, of 川端一郎. */
export function otherGivenNames(sentence: string, article: string, language: string): string[] {
  if (language === "ja")
    return [...sentence.matchAll(japaneseName)]
      .map(([name]) => name)
      .filter((name) => !article.includes(name) && article.includes(name.slice(0, 2)));
  if (language !== "zh") return [];
  return [...sentence.matchAll(titled.zh!)].flatMap(({ 0: found, 1: name, index }) => {
    const third = sentence[index + found.length] ?? "";
    const thirds = article
      .split(name!)
      .slice(1)
      .map((rest) => rest[0] ?? "");
    const isGiven = (character: string): boolean =>
      /\p{sc=Han}/u.test(character) && !noGivenName.test(character);
    return thirds.length > 0 && [third, ...thirds].every(isGiven) && !thirds.includes(third)
      ? [name! + third]
      : [];
  });
}
