import { ofLanguage } from "../../article/language/of-language.ts";
import { perLanguage } from "../../article/language/per-language.ts";
import { primaryLanguage } from "../../article/language/primary-language.ts";

/**
 * Words by language: those before the "/" open a phrase of place, time or manner, or a second part, and what stands before one can
 * mostly stand alone; a sentence that opens with one of them, or of those behind the "/", says nothing before its first comma. Behind "//"
 * only those do: "Bei einem Brand ist… entstanden, …" has its verb at once.
 */
const words: Record<string, string> = {
  en: "in towards under via through after above before on across until whose including following because since at amid against which with from during where near over within despite into toward who outside between when around throughout while below for and inside behind alongside by among along/instead of if having based whether due seeking even like unlike unless given apart to though born founded according once asked as protesting although built citing speaking being named",
  de: "am gegen im außerhalb zum bei auf für nach vor während seit sowie trotz aus über von unter neben wegen weil in und durch innerhalb zur an mit zwischen bis//dass statt ob während seit solange obwohl laut damit je entgegen wenn welcher falls anders welches bis nachdem wo weil indem warum was welche bevor als wer ohne um wie sobald da",
  fr: "en afin et pour à au par sous entre lors depuis pendant contre avant après situés jusqu situé sur aux dès située chez avec dans/malgré suite outre face lorsqu si grâce lorsque selon bien comme loin près d faute alors quand",
  es: "en por para tras hasta desde sobre contra entre a con mediante antes después durante ante y/aunque de al cuando según si debido además mientras tanto como pese gracias",
  pt: "por para com após durante antes nas nos depois até e desde sobre contra entre no na em/a embora enquanto de apesar à ao como quando segundo devido se conforme além",
  vi: "tại vì từ ở cho và khi với để sau trong/do nhằm dựa vào trước theo tuy nếu",
  ca: "amb en després durant a i per des fins/si quan segons",
  it: "in prima nei con dopo dalla sulla per nella sul durante tra e nel dal contro da/a nonostante alla mentre negli se grazie allo oltre stando secondo come alle quando sebbene al",
  el: "από μετά στην κατά στο σε με για στη/ενώ όταν παρά αν σύμφωνα",
  id: "saat ke dan sejak untuk oleh pada dalam setelah ketika selepas di dengan dari/apabila menurut dikutip selain meskipun agar walaupun terkait jika sebagai meski mengingat berdasarkan",
  nl: "tussen sinds voor door bij na met in tijdens onder tegen naar over op/hoewel wegens om wanneer toen nadat ondanks dankzij terwijl als vanwege volgens",
  sv: "för i från mellan efter mot på sedan under vid till med/när om trots utan innan enligt genom",
  da: "etter under ved til mellom mellem mod siden for i fra efter mot på med/når om trods uden hvis da ifølge",
  pl: "podczas we po przeciwko dla od na do przez ze z przed w//gdy mimo jeśli kiedy pomimo według choć zdaniem",
  fi: "jälkeen ennen kanssa/koska vaikka kun jos",
  ro: "cu din pe de și în apropiere după contra la pentru prin/potrivit dacă când conform",
  ru: "во от к со до против из в с на у при после между за по для//если когда согласно несмотря вопреки как по за",
  uk: "із між у з в на за до по зі після при від проти для//як попри всупереч коли якщо незважаючи",
  bg: "със в на за до по след при във с от/според когато ако",
  hi: "और जबकि//",
  ur: "اور جبکہ//",
  cs: "s mezi před v po pre podle z pred ve vo pri při medzi podľa od na do pro//napriek pokud navzdory keď ak kvůli přes když",
  ar: "إلى منذ قبل في خلال على مع بعد/بحسب عندما إذا وفق",
  fa: "با و برای در پس از//اگر وقتی",
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
