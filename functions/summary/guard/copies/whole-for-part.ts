import { ofLanguage } from "../../../article/language/of-language.ts";
import { perLanguage } from "../../../article/language/per-language.ts";
import { isUnspaced } from "./copy-slots.ts";

/** What tells of a part and what of the whole, in small letters; in scripts without spaces any run of characters. */
const words: Record<string, [part: string, whole: string]> = {
  en: [
    "some many most several few certain numerous part half majority partly partially",
    "all every each entire whole everyone everybody entirely completely",
  ],
  de: [
    "einige einigen einiger manche manchen mancher viele vielen vieler mehrere mehreren teil teile mehrheit meisten hälfte wenige teilweise",
    "alle allen aller sämtliche sämtlichen sämtlicher ganze ganzen ganz jeder jede jedes vollständig",
  ],
  fr: [
    "certains certaines quelques plusieurs beaucoup partie plupart moitié nombreux nombreuses partiellement",
    "tous toutes tout toute chaque ensemble entièrement totalement",
  ],
  es: [
    "algunos algunas varios varias muchos muchas parte mayoría mitad parcialmente",
    "todos todas todo toda cada totalidad completamente totalmente",
  ],
  pt: [
    "alguns algumas vários várias muitos muitas parte maioria metade parcialmente",
    "todos todas todo toda cada totalidade completamente totalmente",
  ],
  it: [
    "alcuni alcune diversi diverse molti molte parte maggioranza metà qualche parzialmente",
    "tutti tutte tutto tutta ogni completamente totalmente",
  ],
  ca: ["alguns algunes diversos diverses molts moltes part majoria meitat", "tots totes tot tota cada"],
  ro: [
    "unii unele câțiva câteva mulți multe parte majoritatea jumătate parțial",
    "toți toate tot toată fiecare complet",
  ],
  nl: [
    "sommige enkele enige veel vele verschillende deel meeste meerderheid helft gedeeltelijk",
    "alle allen hele elke iedere volledig",
  ],
  sv: ["några vissa många flera flesta del hälften delvis", "alla hela varje samtliga helt"],
  da: ["nogle visse mange flere fleste del halvdelen delvist delvis", "alle hele hver samtlige helt"],
  no: ["noen visse mange flere fleste del halvparten delvis", "alle hele hver samtlige helt"],
  fi: ["jotkut eräät muutamat monet useat osa puolet osittain", "kaikki koko jokainen kokonaan"],
  hu: ["néhány egyes sok több rész része fele részben", "minden összes valamennyi egész teljesen"],
  ru: [
    "некоторые некоторых многие многих несколько часть большинство половина частично",
    "все всех всем каждый каждая весь вся полностью",
  ],
  uk: [
    "деякі деяких багато кілька декілька частина більшість половина частково",
    "усі всі всіх усіх кожен кожна весь уся повністю",
  ],
  bg: ["някои много няколко част повечето половината частично", "всички всеки всяка целият цялата напълно"],
  pl: [
    "niektórzy niektóre niektórych wielu wiele kilku kilka część większość połowa częściowo",
    "wszyscy wszystkie wszystkich każdy każda cały cała całkowicie",
  ],
  cs: [
    "někteří některé některá mnozí mnoho několik část většina polovina částečně",
    "všichni všechny všechna všech každý každá celý celá zcela",
  ],
  hr: [
    "neki neke mnogi mnoge nekoliko dio većina polovica djelomično",
    "svi sve svih svaki svaka cijeli cijela potpuno",
  ],
  sr: [
    "неки неке многи многе неколико део већина половина neki mnogi nekoliko deo većina polovina",
    "сви све свих сваки цео svi sve svih svaki ceo",
  ],
  tr: ["bazı birçok çoğu kimi birkaç kısmı bölümü yarısı kısmen", "bütün tüm hepsi her tamamı tamamen"],
  el: [
    "μερικοί μερικές μερικά ορισμένοι ορισμένες πολλοί πολλές αρκετοί μέρος πλειοψηφία",
    "όλοι όλες όλα κάθε ολόκληρο ολόκληρη",
  ],
  he: ["כמה חלק רבים רוב מחצית", "כל כולם"],
  ar: ["بعض معظم عدد كثير نصف جزء", "جميع كل كافة"],
  fa: ["برخی بعضی بسیاری بخشی چند نیمی", "همه تمام تمامی کل"],
  hi: ["कुछ कई अधिकांश ज़्यादातर आधे", "सभी सब पूरे सारे"],
  ur: ["کچھ کئی بعض اکثر بیشتر", "تمام سب سبھی سارے"],
  bn: ["কিছু অনেক কয়েকটি বেশিরভাগ অর্ধেক", "সব সকল সমস্ত"],
  id: ["sebagian beberapa banyak kebanyakan separuh", "semua seluruh setiap segenap"],
  vi: ["số nhiều vài phần nửa", "tất mọi toàn cả"],
  th: ["บาง หลาย ส่วน", "ทั้งหมด ทุก"],
  zh: ["部分 一些 多数 多數 许多 許多 不少 一半 半数", "所有 全部 全体 全體 每"],
  ja: ["一部 多く 大半 半数 数人 いくつか", "すべて 全て 全員 全部 全"],
  ko: ["일부 많은 여러 대부분 절반 몇", "모든 모두 전체 전원"],
};

const setsIn = perLanguage((language) =>
  ofLanguage(words, language === "und" ? "en" : language)?.map((line) => line.split(" ")),
);

/** A word for the whole that stands where the article has one for a part, "all" for "some of"; both in small letters. */
export function wholeForPart(said: string[], meant: string[], language: string): string | undefined {
  const [parts, wholes] = setsIn(language) ?? [[], []];
  const has = (tokens: string[], known: string[]): string | undefined =>
    known.find((word) =>
      isUnspaced([word]) ? tokens.join("").includes(word) : tokens.map(bare).includes(word),
    );
  const whole = has(said, wholes!);
  return whole && !has(said, parts!) && !has(meant, wholes!) && has(meant, parts!) ? whole : undefined;
}

/** What a part is told with, before the word for its whole: "half of the income", "some of the staff". */
const partitive: Record<string, RegExp> = {
  en: /^(?:(?:about|almost|nearly|over|more|than|a|the) )*(?:half|third|quarter|part|some|majority) (?:of )(?:the )?$/u,
  de: /^(?:(?:ein|einen|einem|die|der) )?(?:teil|teile|hälfte|mehrheit|drittel|viertel|großteil|einige) (?:der |des |von )$/u,
  fr: /^(?:(?:une|la) )?(?:partie|moitié|majorité|tiers|quart) (?:de la |de l |du |des |de )$/u,
  es: /^(?:(?:una|un|la) )?(?:parte|mitad|mayoría|tercio|cuarto|algunos|algunas) (?:de la |de los |de las |del |de )$/u,
  pt: /^(?:(?:uma|um|a) )?(?:parte|metade|maioria|terço|quarto|alguns|algumas) (?:da |do |das |dos |de )$/u,
  it: /^(?:(?:una|un|la) )?(?:parte|metà|maggioranza|terzo|quarto|alcuni|alcune) (?:della |del |dei |delle |degli |dell |di )$/u,
  nl: /^(?:(?:een|de) )?(?:deel|helft|meerderheid|derde|kwart|enkele|sommige) van (?:de |het )?$/u,
};

/** The words for a part that are left out where the article has them: "the staff", of "some of the staff". */
export function isPartLeftOut(said: string[], meant: string[], language: string): boolean {
  const [here, there] = [said, meant].map((words) => words.join(" ")) as [string, string];
  return (
    /^(?:|the|die|der|la|le|les|los|las|el|o|a|os|as|i|gli|il|de|het)$/u.test(here) &&
    (ofLanguage(partitive, language)?.test(`${there} `) ?? false)
  );
}

/** Whether a word is one for a part or the whole. */
export const isQuantity = (word: string, language: string): boolean =>
  (setsIn(language) ?? []).some((known) =>
    known.some((one) => (isUnspaced([one]) ? one.includes(word) : one === bare(word))),
  );

/** An Arabic word without the "and" that is written to its front. */
const bare = (word: string): string => word.replace(/^[وف](?=\p{sc=Arabic}{2})/u, "");
