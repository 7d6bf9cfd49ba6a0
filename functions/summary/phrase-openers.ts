import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words by language: those before the "/" open a phrase of place, time or manner, or a second part, and what stands before one can
 * mostly stand alone; a sentence that opens with one of them, or of those behind the "/", says nothing before its first comma. Behind "//"
 * only those do: "Bei einem Brand ist… entstanden, …" has its verb at once.
 */
const words: Record<string, string> = {
  en: "before towards behind through including following because over across by until via at against which with during between since where below from despite into who toward while after on near whose when near around throughout above in for and inside within under alongside outside amid among along/if based as born founded until according to though although speaking whether of even like unlike unless seeking being having instead given protesting built citing apart due once named asked",
  de: "und außerhalb zum bei trotz seit aus nach über von sowie während innerhalb zwischen bis für zur an durch neben am gegen wegen weil in vor im unter auf mit//wenn dass welcher entgegen anders welches laut statt nachdem warum wo weil indem was welche bis obwohl ob während sobald solange seit falls ohne bevor als wer je damit um wie da",
  fr: "en afin et pour à chez dans au par sous entre lors situés avec depuis pendant contre après avant jusqu situé sur aux dès située/d face lorsqu si malgré suite grâce lorsque bien comme outre loin près selon afin faute alors quand",
  es: "en por para con hasta tras después durante ante a y desde sobre contra entre mediante antes/además aunque al como si según debido mientras cuando tanto pese de gracias",
  pt: "em por para com desde após na durante antes depois nas nos e sobre contra entre no até/se à de conforme enquanto segundo embora como apesar devido além ao a quando",
  it: "in prima nei con dopo dalla sulla nel per nella sul durante tra e dal contro da/nonostante alla mentre a quando secondo al come oltre stando allo alle grazie sebbene se negli",
  nl: "tijdens na bij tussen sinds onder tegen naar over met in voor door op/volgens toen wegens ondanks wanneer nadat hoewel vanwege om als dankzij terwijl",
  sv: "för från mellan under mot i på sedan efter vid till med/när om trots sedan utan innan enligt genom",
  da: "mod etter under ved til mellem mellom siden i for fra mot efter på med/når om trods uden ifølge hvis da",
  fi: "jälkeen kanssa ennen/jos vaikka kun koska",
  pl: "ze podczas dla we po przeciwko od na do w z przez przed//zdaniem jeśli kiedy gdy mimo choć pomimo według",
  cs: "s mezi před v po pro pre z pred ve podle vo pri při podľa medzi od na do//ak napriek pokud navzdory kvůli keď přes když",
  ru: "во за от со к в с на у до между для при после против из по//если когда согласно несмотря вопреки как по за",
  uk: "із між проти для в на за до по з у зі після при від//коли як попри всупереч якщо незважаючи",
  bg: "със в на за до по при във с след от/според ако когато",
  ro: "cu apropiere la prin pe de și în pentru din după contra/potrivit conform dacă când",
  el: "από μετά στην κατά στη σε στο με για/ενώ όταν παρά αν σύμφωνα",
  id: "saat untuk ke ketika setelah dari sejak pada dan dengan di selepas dalam oleh/jika menurut meski terkait meskipun agar walaupun apabila mengingat selain sebagai berdasarkan dikutip",
  vi: "tại ở sau với vì để cho và khi từ trong/dựa nhằm do khi tuy vào nếu để trước theo",
  ar: "بعد إلى منذ قبل في خلال على مع/بحسب عندما إذا وفق",
  fa: "با و برای در پس از/اگر وقتی",
  ca: "i a en des amb després durant per fins/quan si segons",
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
