import { ofLanguage } from "../../article/language/of-language.ts";
import { perLanguage } from "../../article/language/per-language.ts";
import { primaryLanguage } from "../../article/language/primary-language.ts";

/**
 * Words by language: those before the "/" open a phrase of place, time or manner, or a second part, and what stands before one can
 * mostly stand alone; a sentence that opens with one of them, or of those behind the "/", says nothing before its first comma. Behind "//"
 * only those do: "Bei einem Brand ist… entstanden, …" has its verb at once.
 */
const words: Record<string, string> = {
  en: "in towards under via whose through above before on across until throughout while against which with following where near over within despite into toward who outside between when below for and inside behind since at after amid including because around from during alongside by among along/instead seeking even unless like unlike having to though born founded according given of once as protesting although built citing speaking being based apart asked whether due if named",
  de: "mit am trotz bei zwischen außerhalb zum gegen im vor an während seit sowie von unter für nach aus über neben bis wegen weil in und durch auf innerhalb zur//dass statt ob während seit solange bis wenn obwohl laut falls anders damit sobald je entgegen welcher da welche welches nachdem wo weil indem warum was ohne um wie bevor als wer",
  fr: "en afin et pour à au par depuis pendant contre avant lors entre après situés jusqu situé sur aux dès située sous dans chez avec/malgré suite outre face lorsqu si selon bien faute alors quand comme loin près grâce lorsque d",
  es: "en por para tras hasta desde sobre contra entre a con mediante antes después durante ante y/aunque de al cuando debido según si además tanto como mientras pese gracias",
  pt: "por para nas nos com após durante antes e depois até desde sobre contra entre no na em/a embora enquanto como apesar à ao conforme quando segundo devido se de além",
  vi: "tại và khi vì để với ở cho sau từ trong/do dựa theo vào trước nếu tuy nhằm",
  ca: "amb en després durant a des i per fins/si quan segons",
  it: "nei con dopo dalla sulla durante per nella sul tra e nel dal contro da in prima/a nonostante alla mentre negli se grazie allo come alle quando sebbene al oltre stando secondo",
  el: "από μετά στην κατά στο για στη με σε/ενώ όταν παρά αν σύμφωνα",
  id: "untuk oleh saat ketika dan sejak ke pada dalam dengan selepas setelah di dari/dikutip sebagai walaupun selain meskipun jika terkait apabila mengingat menurut agar meski berdasarkan",
  nl: "tussen sinds voor door bij na met in tijdens onder tegen naar over op/hoewel als wegens om wanneer toen nadat volgens ondanks dankzij vanwege terwijl",
  sv: "för i från mellan efter mot på sedan under vid till med/när om trots utan innan enligt genom",
  da: "etter under ved til mellom mellem mod siden for i fra efter mot på med/når om trods uden hvis da ifølge",
  pl: "podczas we po przeciwko w ze z dla od na do przez przed//jeśli mimo gdy kiedy choć zdaniem według pomimo",
  fi: "jälkeen ennen kanssa/vaikka kun koska jos",
  ro: "apropiere din de și în prin la după cu contra pentru pe/dacă când potrivit conform",
  ru: "от к со между после во против из в с на у при за до по для//если когда согласно несмотря вопреки как по за",
  uk: "між у з в із на за до по зі після при від проти для//як попри всупереч коли якщо незважаючи",
  bg: "със в на за до по след при във с от/според когато ако",
  hi: "और जबकि//",
  ur: "اور جبکہ//",
  cs: "s mezi před v po pre podle z vo pri při medzi podľa od na do pro pred ve//ak keď kvůli přes když napriek pokud navzdory",
  ar: "إلى منذ خلال على مع بعد قبل في/بحسب عندما إذا وفق",
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
