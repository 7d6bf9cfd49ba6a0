import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words by language: `phrases` open a phrase of place, time or manner, or a second part, and what stands before one can mostly stand
 * alone; a sentence that opens with one of them, or of `openings`, says nothing before its first comma.
 */
const words: Record<string, { phrases: string; openings: string }> = {
  en: {
    phrases:
      "in at on by for with from during under through against between among across near since into amid while when where because after before despite following including over along who which whose and until within towards toward via near inside outside around throughout behind above below alongside",
    openings:
      "as if although though once whether unless until given according apart instead to of even like unlike having being due citing seeking protesting speaking born founded named based built asked",
  },
  de: {
    phrases:
      "in an auf im bei mit nach von vor zum zur aus durch gegen während seit unter zwischen weil für und am bis über wegen trotz sowie neben innerhalb außerhalb",
    openings:
      "wenn als nachdem obwohl dass damit um bevor ob da welche welcher welches was wer wie wo warum weil während sobald solange falls indem je laut entgegen statt anders ohne",
  },
  fr: {
    phrases:
      "en dans pour par sur avec lors chez depuis sous entre pendant contre après avant afin et à au aux dès jusqu",
    openings:
      "si lorsque lorsqu quand alors selon afin bien comme malgré outre faute grâce face suite loin près d",
  },
  es: {
    phrases: "en por para con desde hasta tras sobre durante después antes y contra entre a ante mediante",
    openings: "cuando mientras aunque según al si como pese de debido gracias además tanto",
  },
  pt: {
    phrases: "em por para com desde até após sobre durante antes depois na nas no nos e contra entre",
    openings: "quando enquanto embora segundo ao à a se como apesar de devido além conforme",
  },
  it: {
    phrases: "in per con nel nella nei dal dalla sul sulla dopo tra da e contro durante prima",
    openings:
      "quando mentre secondo se a al come nonostante negli alla alle allo oltre stando grazie sebbene",
  },
  nl: {
    phrases: "in met voor naar door op tijdens bij na tegen tussen sinds over onder",
    openings: "als wanneer hoewel volgens nadat terwijl om toen ondanks dankzij vanwege wegens",
  },
  sv: {
    phrases: "i med för vid från efter på till mot under mellan sedan",
    openings: "när om enligt sedan trots genom utan innan",
  },
  da: {
    phrases: "i med for ved fra efter etter på til mod mot under mellem mellom siden",
    openings: "når hvis ifølge da om trods uden",
  },
  fi: { phrases: "kanssa jälkeen ennen", openings: "kun jos vaikka koska" },
  pl: {
    phrases: "w we po z ze dla przez przed podczas od na do przeciwko",
    openings: "gdy jeśli według kiedy choć mimo pomimo zdaniem",
  },
  cs: {
    phrases: "v ve vo po pro pre při pri před pred s z od na do podle podľa mezi medzi",
    openings: "když keď pokud ak navzdory napriek přes kvůli",
  },
  ru: {
    phrases: "в во на по с со для из при от после у за к до против между",
    openings: "если когда по за как несмотря вопреки согласно",
  },
  uk: {
    phrases: "в у на по з зі для із при від після за до проти між",
    openings: "якщо коли як попри незважаючи всупереч",
  },
  bg: { phrases: "в във на по с със за от след при до", openings: "ако когато според" },
  ro: { phrases: "în la cu din pentru pe de după și prin contra", openings: "când dacă potrivit conform" },
  el: { phrases: "στο στη στην σε για με από κατά μετά", openings: "όταν αν σύμφωνα παρά ενώ" },
  id: {
    phrases: "di dengan untuk pada dari dalam oleh ketika saat setelah selepas sejak dan ke",
    openings:
      "jika apabila menurut meski meskipun walaupun agar sebagai selain terkait berdasarkan mengingat dikutip",
  },
  vi: {
    phrases: "tại trong với cho từ khi sau để và ở vì",
    openings: "nếu theo trước tuy để khi do nhằm vào dựa",
  },
  ar: { phrases: "في على إلى مع خلال بعد قبل منذ", openings: "إذا عندما بحسب وفق" },
  fa: { phrases: "در با از برای و پس", openings: "اگر وقتی" },
  ca: { phrases: "en per amb des fins després durant i a", openings: "quan si segons" },
};

export interface PhraseWords {
  phrases: Set<string>;
  openings: Set<string>;
}

/** The words of a language; where it is not known those of all together. */
export const phraseWords = (language: string): PhraseWords => wordsIn(primaryLanguage(language));

const wordsIn = perLanguage((base): PhraseWords => {
  const own = ofLanguage(words, base);
  const lists = own ? [own] : base === "und" ? Object.values(words) : [];
  return {
    phrases: new Set(lists.flatMap(({ phrases }) => phrases.split(" "))),
    openings: new Set(lists.flatMap(({ phrases, openings }) => `${phrases} ${openings}`.split(" "))),
  };
});
