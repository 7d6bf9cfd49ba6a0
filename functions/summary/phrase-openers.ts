import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words by language: those before the "/" open a phrase of place, time or manner, or a second part, and what stands before one can
 * mostly stand alone; a sentence that opens with one of them, or of those behind the "/", says nothing before its first comma. Behind "//"
 * only those do: "Bei einem Brand ist… entstanden, …" has its verb at once.
 */
const words: Record<string, string> = {
  en: "in at on by for with from during under through against between among across near since into amid while when where because after before despite following including over along who which whose and until within towards toward via near inside outside around throughout behind above below alongside/as if although though once whether unless until given according apart instead to of even like unlike having being due citing seeking protesting speaking born founded named based built asked",
  de: "in an auf im bei mit nach von vor zum zur aus durch gegen während seit unter zwischen weil für und am bis über wegen trotz sowie neben innerhalb außerhalb//wenn als nachdem obwohl dass damit um bevor ob da seit bis welche welcher welches was wer wie wo warum weil während sobald solange falls indem je laut entgegen statt anders ohne",
  fr: "en dans pour par sur avec lors chez depuis sous entre pendant contre après avant afin et à au aux dès jusqu situé située situés/si lorsque lorsqu quand alors selon afin bien comme malgré outre faute grâce face suite loin près d",
  es: "en por para con desde hasta tras sobre durante después antes y contra entre a ante mediante/cuando mientras aunque según al si como pese de debido gracias además tanto",
  pt: "em por para com desde até após sobre durante antes depois na nas no nos e contra entre/quando enquanto embora segundo ao à a se como apesar de devido além conforme",
  it: "in per con nel nella nei dal dalla sul sulla dopo tra da e contro durante prima/quando mentre secondo se a al come nonostante negli alla alle allo oltre stando grazie sebbene",
  nl: "in met voor naar door op tijdens bij na tegen tussen sinds over onder/als wanneer hoewel volgens nadat terwijl om toen ondanks dankzij vanwege wegens",
  sv: "i med för vid från efter på till mot under mellan sedan/när om enligt sedan trots genom utan innan",
  da: "i med for ved fra efter etter på til mod mot under mellem mellom siden/når hvis ifølge da om trods uden",
  fi: "kanssa jälkeen ennen/kun jos vaikka koska",
  pl: "w we po z ze dla przez przed podczas od na do przeciwko//gdy jeśli według kiedy choć mimo pomimo zdaniem",
  cs: "v ve vo po pro pre při pri před pred s z od na do podle podľa mezi medzi//když keď pokud ak navzdory napriek přes kvůli",
  ru: "в во на по с со для из при от после у за к до против между//если когда по за как несмотря вопреки согласно",
  uk: "в у на по з зі для із при від після за до проти між//якщо коли як попри незважаючи всупереч",
  bg: "в във на по с със за от след при до/ако когато според",
  ro: "în la cu din pentru pe de după și prin contra apropiere/când dacă potrivit conform",
  el: "στο στη στην σε για με από κατά μετά/όταν αν σύμφωνα παρά ενώ",
  id: "di dengan untuk pada dari dalam oleh ketika saat setelah selepas sejak dan ke/jika apabila menurut meski meskipun walaupun agar sebagai selain terkait berdasarkan mengingat dikutip",
  vi: "tại trong với cho từ khi sau để và ở vì/nếu theo trước tuy để khi do nhằm vào dựa",
  ar: "في على إلى مع خلال بعد قبل منذ/إذا عندما بحسب وفق",
  fa: "در با از برای و پس/اگر وقتی",
  ca: "en per amb des fins després durant i a/quan si segons",
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
    phrases: new Set(lists.flatMap((list) => list.split("/")[0]!.split(" "))),
    openings: new Set((own?.split("//")[1] ?? lists.join("/")).split(/[ /]+/u)),
  };
});
