import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words by language: those before the "/" open a phrase of place, time or manner, or a second part, and what stands before one can
 * mostly stand alone; a sentence that opens with one of them, or of those behind the "/", says nothing before its first comma. Behind "//"
 * only those do: "Bei einem Brand ist… entstanden, …" has its verb at once.
 */
const words: Record<string, string> = {
  en: "under via through after above before on across until whose including following because towards since at amid against which with from during where despite into toward within near over who outside between when near around throughout while below in for and inside behind alongside by among along/if having to though based whether due seeking even like unlike unless until given apart born founded according instead of once asked as protesting although built citing speaking being named",
  de: "am vor gegen im außerhalb zum bei auf für nach während seit sowie trotz aus über von unter neben wegen weil in und durch innerhalb zur an mit zwischen bis//dass statt ob während seit solange obwohl laut damit je entgegen wenn welcher falls anders welches nachdem warum wo weil indem was welche bevor als wer bis ohne um wie sobald da",
  fr: "en afin et pour à au par sous entre lors avec dans depuis pendant contre avant après situés jusqu situé sur aux dès située chez/malgré suite outre face lorsqu si grâce lorsque selon bien comme loin près afin d faute alors quand",
  es: "en por para tras hasta desde sobre contra entre a con mediante antes después durante ante y/aunque de al si según cuando tanto como debido además mientras pese gracias",
  pt: "desde por para com após durante antes nas nos depois até e sobre contra entre no em na/a embora enquanto como se quando de conforme apesar à ao segundo devido além",
  it: "in prima nei con dopo dalla sulla per nella sul durante tra e nel dal contro da/a nonostante alla mentre negli se grazie allo oltre stando secondo come alle quando sebbene al",
  nl: "tussen sinds voor door bij na met in tijdens onder tegen naar over op/hoewel wegens om wanneer toen nadat als vanwege ondanks dankzij terwijl volgens",
  sv: "för i från mellan efter mot på sedan under vid till med/när om trots sedan utan innan enligt genom",
  da: "etter under ved til mellem mod mellom siden for i fra efter mot på med/når om trods uden hvis da ifølge",
  fi: "jälkeen kanssa ennen/jos koska vaikka kun",
  pl: "podczas we po przeciwko dla od na do przez ze z przed w//według zdaniem gdy choć mimo jeśli kiedy pomimo",
  cs: "s mezi před v z pred ve po pre podle vo pri při medzi podľa od na do pro//keď ak přes napriek pokud navzdory kvůli když",
  ru: "во за от со к до против из после по в с на у для при между//если когда согласно несмотря вопреки как по за",
  uk: "із між з у для в на за до по зі після при від проти//як попри всупереч коли якщо незважаючи",
  bg: "със в на за до по при във с след от/според ако когато",
  ro: "și în din după contra pe de apropiere la pentru cu prin/dacă când potrivit conform",
  el: "από μετά στην κατά στο σε με για στη/ενώ όταν παρά αν σύμφωνα",
  id: "saat dari ke dan di setelah ketika selepas dalam untuk sejak oleh dengan pada/mengingat dikutip meskipun agar walaupun apabila menurut selain sebagai terkait meski jika berdasarkan",
  vi: "tại để sau ở cho với vì và khi từ trong/do theo để khi tuy nhằm dựa vào nếu trước",
  ar: "إلى منذ قبل في خلال على مع بعد/بحسب عندما إذا وفق",
  fa: "با و برای در پس از/اگر وقتی",
  ca: "amb després durant fins a per i en des/quan si segons",
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
