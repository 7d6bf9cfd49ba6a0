import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words by language: those before the "/" open a phrase of place, time or manner, or a second part, and what stands before one can
 * mostly stand alone; a sentence that opens with one of them, or of those behind the "/", says nothing before its first comma. Behind "//"
 * only those do: "Bei einem Brand ist… entstanden, …" has its verb at once.
 */
const words: Record<string, string> = {
  en: "before towards over at on by within across behind through including because after against which with during between since where below from despite into who toward while near when near whose around throughout and inside under alongside following outside until via amid among along above in for/until if based as though speaking of born founded according to even like unlike unless having once although seeking being instead given whether apart due protesting built citing named asked",
  de: "und außerhalb zum zur an während bei zwischen bis für seit aus nach über in sowie innerhalb trotz durch neben auf mit am gegen wegen weil unter vor im von//wenn dass damit welcher wo weil indem anders welches was wer warum da statt nachdem als welche bis obwohl ob laut während sobald solange entgegen wie seit falls ohne bevor um je",
  fr: "en afin et pour à dans avec chez au par sous entre lors situés depuis pendant contre après avant aux dès jusqu situé sur située/d face lorsqu si malgré suite outre grâce lorsque bien comme loin faute selon afin près alors quand",
  es: "en por para con desde sobre tras después durante ante y hasta a contra entre mediante antes/aunque además al como de debido mientras según cuando tanto pese si gracias",
  pt: "em por para com desde sobre após na durante antes depois nas nos e contra entre no até/como devido além segundo embora conforme de quando a enquanto ao apesar à se",
  it: "in prima nei con dopo dalla sulla nel per nella sul durante tra e dal contro da/se nonostante alla mentre a quando al come secondo negli oltre stando allo alle grazie sebbene",
  nl: "tijdens naar over tegen na voor tussen sinds onder met in bij door op/toen nadat wanneer terwijl wegens om als dankzij ondanks vanwege hoewel volgens",
  sv: "för från i mot sedan mellan under på efter vid till med/när om trots enligt genom sedan utan innan",
  da: "mod etter under ved til mellem mellom i mot efter siden på for fra med/når om trods ifølge hvis uden da",
  fi: "jälkeen kanssa ennen/kun jos vaikka koska",
  pl: "po dla od na do ze podczas we przeciwko w z przez przed//jeśli zdaniem gdy mimo według pomimo choć kiedy",
  cs: "s mezi před v podle po pro pre z pred ve medzi vo pri při podľa od na do//ak napriek pokud navzdory kvůli přes keď když",
  ru: "во за от со к в с на после у до между для при против из по//если как по за когда согласно несмотря вопреки",
  uk: "із проти на в за до по з у зі після між для при від//коли як попри всупереч незважаючи якщо",
  bg: "след при във с със на за до по в от/ако според когато",
  ro: "din prin pentru pe după în la contra și de cu apropiere/potrivit dacă când conform",
  el: "από μετά στην κατά στο στη σε με για/ενώ όταν παρά αν σύμφωνα",
  id: "saat untuk sejak pada dalam ke oleh dan dengan di dari setelah ketika selepas/berdasarkan dikutip selain jika walaupun sebagai agar terkait menurut meskipun apabila mengingat meski",
  vi: "sau và với ở để tại vì cho trong khi từ/nhằm để theo vào trước khi tuy dựa do nếu",
  ar: "إلى خلال على بعد قبل في منذ مع/بحسب عندما إذا وفق",
  fa: "با و در پس از برای/اگر وقتی",
  ca: "i després durant a en per amb des fins/si quan segons",
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
