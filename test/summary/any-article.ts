import fc from "fast-check";
import type { Summarizable } from "../../functions/summary/summarize.ts";

/** Material for made-up articles in several scripts: words, and the mark that ends a sentence. */
const tongues = {
  en: {
    words:
      "harbour council ferry storm engineer school bridge market winter river budget voters doctors trains 1,800 2.4 Caldeira Saltmarsh",
    end: ".",
    gap: " ",
  },
  de: {
    words:
      "Hafen Rat Fähre Sturm Schule Brücke Markt Winter Fluss Haushalt Wähler Ärzte Züge 1.800 2,4 Lindau",
    end: ".",
    gap: " ",
  },
  ru: {
    words: "порт совет паром шторм инженер школа мост рынок зима река бюджет врачи поезда 1800 Волжск",
    end: ".",
    gap: " ",
  },
  ar: {
    words: "ميناء مجلس عبارة عاصفة مهندس مدرسة جسر سوق شتاء نهر ميزانية أطباء قطارات ١٨٠٠",
    end: ".",
    gap: " ",
  },
  ur: {
    words: "بندرگاہ کونسل کشتی طوفان انجینئر سکول پل بازار سردی دریا بجٹ ڈاکٹر ریل ۱۸۰۰",
    end: "۔",
    gap: " ",
  },
  bn: {
    words: "বন্দর পরিষদ ফেরি ঝড় প্রকৌশলী বিদ্যালয় সেতু বাজার শীত নদী বাজেট চিকিৎসক রেল ১৮০০",
    end: "।",
    gap: " ",
  },
  ja: { words: "港 議会 渡船 嵐 技師 学校 橋 市場 冬 川 予算 医師 列車 1800", end: "。", gap: "" },
  zh: {
    words: "港口 議會 渡輪 風暴 工程師 學校 橋梁 市場 冬天 河流 預算 醫生 列車 1800",
    end: "。",
    gap: "",
  },
  ko: {
    words: "항구는 의회가 여객선 폭풍 기술자 학교 다리를 시장 겨울 강 예산 의사 열차 1800",
    end: ".",
    gap: " ",
  },
  hi: { words: "बंदरगाह परिषद नौका तूफ़ान अभियंता विद्यालय पुल बाज़ार सर्दी नदी बजट डॉक्टर १८००", end: "।", gap: " " },
  ta: { words: "துறைமுகம் சபை படகு புயல் பொறியாளர் பள்ளி பாலம் சந்தை குளிர் ஆறு மருத்துவர் 1800", end: ".", gap: " " },
  th: {
    words: "ท่าเรือ สภา เรือข้ามฟาก พายุ วิศวกร โรงเรียน สะพาน ตลาด ฤดูหนาว แม่น้ำ งบประมาณ ๑๘๐๐",
    end: "",
    gap: " ",
  },
  he: {
    words: "נמל מועצה מעבורת סערה מהנדס בית גשר שוק חורף נהר תקציב רופאים רכבות 1800",
    end: ".",
    gap: " ",
  },
  el: {
    words: "λιμάνι συμβούλιο φέρι καταιγίδα μηχανικός σχολείο γέφυρα αγορά χειμώνας ποτάμι γιατροί 1800",
    end: ".",
    gap: " ",
  },
  hy: {
    words: "նավահանգիստ խորհուրդ լաստանավ փոթորիկ դպրոց կամուրջ շուկա ձմեռ գետ բժիշկներ 1800",
    end: "։",
    gap: " ",
  },
  ka: {
    words: "ნავსადგური საბჭო ბორანი ქარიშხალი სკოლა ხიდი ბაზარი ზამთარი მდინარე ექიმები 1800",
    end: ".",
    gap: " ",
  },
  am: { words: "ወደብ ምክር ጀልባ ማዕበል መሐንዲስ ትምህርት ድልድይ ገበያ ክረምት ወንዝ በጀት ሐኪሞች 1800", end: "።", gap: " " },
  my: { words: "ဆိပ်ကမ်း ကောင်စီ သင်္ဘော မုန်တိုင်း ကျောင်း တံတား ဈေး ဆောင်း မြစ် ဆရာဝန် ၁၈၀၀", end: "။", gap: " " },
} as const;

const sentence = ({ words, end, gap }: (typeof tongues)[keyof typeof tongues]) =>
  fc.array(fc.constantFrom(...words.split(" ")), { minLength: 2, maxLength: 70 }).map((chosen) => {
    const text = chosen.join(gap);
    return text[0]!.toUpperCase() + text.slice(1) + end;
  });

/** Articles of up to twelve paragraphs in a language with its own end marks. */
export const anyArticle: fc.Arbitrary<Summarizable> = fc
  .constantFrom(...(Object.keys(tongues) as (keyof typeof tongues)[]))
  .chain((language) =>
    fc.record({
      headline: sentence(tongues[language]).map((text) => text.slice(0, 60)),
      standfirst: fc.constant(null),
      description: fc.constant(null),
      language: fc.constant(language as string),
      body: fc.array(
        fc.record({
          kind: fc.constantFrom(
            "paragraph",
            "paragraph",
            "paragraph",
            "heading",
            "quote",
            "list-item",
            "code",
          ),
          text: fc
            .array(sentence(tongues[language]), { minLength: 1, maxLength: 4 })
            .map((sentences) => sentences.join(tongues[language].gap)),
        }),
        { maxLength: 12 },
      ),
    }),
  );
