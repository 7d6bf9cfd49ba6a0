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
