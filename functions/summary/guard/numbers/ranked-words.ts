import { ofLanguage } from "../../../article/language/of-language.ts";
import { perLanguage } from "../../../article/language/per-language.ts";

/**
 * Words of one series, of which one is not another: places, parts, multiples, rough amounts. A point ends what has endings, a stroke
 * parts the forms of one; of the first series the last word is "last".
 */
const series: Record<string, string[]> = {
  en: [
    "first second third fourth fifth sixth seventh eighth ninth tenth last",
    "half third quarter fifth tenth two-thirds three-quarters",
    "double triple twice thrice doubled tripled quadrupled doubling tripling",
    "dozens scores hundreds thousands millions billions",
  ],
  de: [
    "erst. zweit. dritt. viert. fünft. sechst. siebt. acht. neunt. zehnt. letzt.",
    "hälfte drittel viertel fünftel zehntel halb.",
    "doppelt. dreifach. vierfach. verdoppel. verdreifach.",
    "dutzende hunderte tausende millionen milliarden",
  ],
  fr: [
    "premier. deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième dernier.",
    "moitié tiers quart cinquième dixième",
    "double triple doubl. tripl.",
    "dizaines centaines milliers millions milliards",
  ],
  es: [
    "primer. segund. tercer. cuart. quint. sext. séptim. octav. noven. décim. últim.",
    "mitad tercio cuarto quinto décimo",
    "doble triple duplic. triplic.",
    "decenas cientos centenares miles millones",
  ],
  pt: [
    "primeir. segund. terceir. quart. quint. sext. sétim. oitav. non. décim. últim.",
    "metade terço quarto quinto décimo",
    "dobro triplo duplic. triplic.",
    "dezenas centenas milhares milhões",
  ],
  it: [
    "prim. second. terz. quart. quint. sest. settim. ottav. non. decim. ultim.",
    "metà terzo quarto quinto decimo",
    "doppi. tripl. raddoppi. triplic.",
    "decine centinaia migliaia milioni",
  ],
  nl: [
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende laatste",
    "helft derde kwart",
    "tientallen honderden duizenden miljoenen",
  ],
  sv: [
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde sista",
    "tiotals hundratals tusentals miljontals",
  ],
  da: [
    "første anden/andet tredje fjerde femte sjette syvende ottende niende tiende sidste",
    "snesevis hundredvis tusindvis millioner",
  ],
  pl: [
    "pierwsz. drug. trzeci. czwart. piąt. szóst. siódm. ósm. dziewiąt. dziesiąt. ostatni.",
    "dziesiątki setki tysiące miliony",
  ],
  cs: [
    "první. druh. třetí. čtvrt. pát. šest. sedm. osm. devát. desát. posledn.",
    "desítky stovky tisíce miliony",
  ],
  ru: [
    "перв. втор. трет. четверт. пят. шест. седьм. восьм. девят. десят. последн.",
    "десятки сотни тысячи миллионы",
    "половин. треть четверть",
    "вдвое втрое вчетверо",
  ],
  uk: [
    "перш. друг. трет. четверт. п'ят. шост. сьом. восьм. дев'ят. десят. останн.",
    "десятки сотні тисячі мільйони",
    "половин. третин. чверть",
  ],
  tr: [
    "birinci. ikinci. üçüncü. dördüncü. beşinci. altıncı. yedinci. sekizinci. son.",
    "onlarca yüzlerce binlerce milyonlarca",
    "yarı. üçte dörtte",
  ],
  id: [
    "pertama kedua ketiga keempat kelima keenam ketujuh terakhir",
    "puluhan ratusan ribuan jutaan",
    "setengah sepertiga seperempat",
  ],
  ar: [
    "أول/الأول/الأولى ثان./الثان. ثالث/الثالث. رابع/الرابع. خامس/الخامس. آخر/الأخير.",
    "عشرات مئات آلاف ملايين",
    "نصف ثلث ربع خمس",
  ],
  fa: ["اول دوم سوم چهارم پنجم ششم هفتم آخر", "ده‌ها صدها هزاران"],
  ur: ["پہل. دوسر. تیسر. چوتھ. پانچو. آخری", "درجنوں سینکڑوں ہزاروں لاکھوں کروڑوں"],
  hi: ["पहल. दूसर. तीसर. चौथ. पांचव. आखिरी", "दर्जनों सैकड़ों हजारों हज़ारों लाखों करोड़ों"],
  bn: ["প্রথম. দ্বিতীয়. তৃতীয়. চতুর্থ. পঞ্চম. শেষ"],
};

const rankedIn = perLanguage((language): { is: string; starts: boolean; word: string }[] =>
  seriesOf(language).flatMap((line, k) =>
    line.split(" ").flatMap((forms) =>
      forms.split("/").map((entry) => ({
        is: named(k, forms),
        starts: entry.endsWith("."),
        word: entry.replace(/\.$/u, ""),
      })),
    ),
  ),
);

const seriesOf = (language: string): string[] =>
  ofLanguage(series, language === "und" ? "en" : language) ?? [];

const named = (line: number, forms: string): string => `${line} ${forms.replace(/\.?(?:\/.*)?$/u, "")}`;

/** The name of the third, fourth and so on up to the tenth among `ranksIn`; undefined for others. */
export function rankNamed(rank: number, language: string): string | undefined {
  const forms = seriesOf(language)[0]?.split(" ").slice(0, -1)[rank - 1];
  return rank < 3 || forms === undefined ? undefined : named(0, forms);
}

/** Which words of a series a text has: those of one series tell its amounts apart. */
export function ranksIn(text: string, language: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\u200c'-]+/gu) ?? [];
  return words.flatMap((word) =>
    rankedIn(language)
      .filter(({ starts, word: own }) =>
        starts ? word.startsWith(own) && word.length <= own.length + 4 : word === own,
      )
      .map(({ is }) => is),
  );
}
