import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words by language: those before the "/" open a phrase of place, time or manner, or a second part, and what stands before one can
 * mostly stand alone; a sentence that opens with one of them, or of those behind the "/", says nothing before its first comma. Behind "//"
 * only those do: "Bei einem Brand ist… entstanden, …" has its verb at once.
 */
const words: Record<string, string> = {
  en: "above at on by from during between who while when where before despite into near whose below since and inside outside across following with towards toward via around throughout near under alongside over until amid among along in after through including because which against behind within for/due if named though speaking although instead apart whether to protesting of born founded according even like unlike unless until having being once seeking given built as citing based asked",
  de: "und am wegen im bis außerhalb zum zur während seit sowie an weil durch neben vor von bei für in aus nach über auf mit zwischen unter gegen trotz innerhalb//wenn dass um laut ob als damit da seit entgegen statt nachdem welcher welches bevor wo ohne was wer warum welche bis wie obwohl während sobald solange weil indem falls je anders",
  fr: "en afin et chez à dans avec pour au par sur sous entre lors situés depuis pendant contre après avant aux dès jusqu situé située/face lorsqu si bien suite d malgré selon loin près alors faute lorsque grâce comme afin outre quand",
  es: "en por para con desde sobre después durante antes y hasta contra entre a ante tras mediante/aunque mientras además según cuando tanto al si pese de debido gracias como",
  pt: "em por para com desde sobre no na durante antes depois nas até após nos e contra entre/ao quando como além de devido embora enquanto segundo a conforme apesar à se",
  it: "in per dalla sul da con dopo nel nella sulla durante prima tra e dal contro nei/quando secondo se alle nonostante alla mentre a sebbene al negli oltre stando grazie come allo",
  nl: "voor onder naar over tijdens na tegen tussen sinds met in bij door op/ondanks wanneer wegens nadat terwijl toen dankzij om als vanwege hoewel volgens",
  sv: "med till mot efter från under mellan på för vid i sedan/när om trots enligt sedan genom utan innan",
  da: "med i på for ved til mot efter etter under mellom mellem fra mod siden/da uden trods ifølge hvis når om",
  fi: "jälkeen kanssa ennen/koska kun jos vaikka",
  pl: "po od na do dla w we przeciwko ze podczas z przez przed//według jeśli gdy mimo choć zdaniem pomimo kiedy",
  cs: "podle po podľa mezi před v pro pre s z pri při ve vo pred od na do medzi//ak keď napriek pokud když kvůli přes navzdory",
  ru: "в с на после по против между от к во для у за до из при со//если как по за когда согласно несмотря вопреки",
  uk: "проти на в із при від за до по зі після для у з між//коли якщо як попри всупереч незважаючи",
  bg: "от при в във с на по за до със след/ако когато според",
  ro: "la contra apropiere din prin și după în pentru pe de cu/potrivit dacă conform când",
  el: "από μετά σε με στην κατά στη στο για/ενώ όταν παρά αν σύμφωνα",
  id: "untuk ketika ke dari dengan pada saat sejak dan dalam di selepas oleh setelah/apabila walaupun selain agar jika terkait berdasarkan sebagai menurut mengingat meski meskipun dikutip",
  vi: "vì từ để trong khi tại cho với ở sau và/dựa nếu vào nhằm khi do tuy trước để theo",
  ar: "على بعد إلى خلال في منذ قبل مع/بحسب عندما إذا وفق",
  fa: "با در و پس از برای/اگر وقتی",
  ca: "i en a després durant per amb des fins/si quan segons",
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
