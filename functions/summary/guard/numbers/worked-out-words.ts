import { ofLanguage } from "../../../article/language/of-language.ts";
import { perLanguage } from "../../../article/language/per-language.ts";
import { wholeWords } from "../../whole-words.ts";
import { languagePattern } from "../language-pattern.ts";

/**
 * Words that say how a number was worked out: of two numbers the sum, "15 in all", the difference, "eight more", or how often the one is in
 * the other, "three times"; of two years those between, "45 years after it opened", or somebody's age. A point stands for endings.
 */
type Cues = [sum: string, difference: string, between: string, age: string, times: string];

const cues: Record<string, Cues> = {
  en: [
    "total|totalled|totalling|totaling|altogether|in all|combined|between them|together|overall",
    "more|fewer|less|extra|additional|longer|shorter|higher|lower|older|younger|smaller|larger|bigger|above|below|(?:rose|risen|rising|fell|fallen|increased|decreased|grew|grown|shrank|shrunk|dropped|climbed|declined|up|down|won|wins|win|winning|lost|losing|beat|beaten) by|margin|majority|difference",
    "after|later|earlier|before|since|ago",
    "aged?|old",
    "times",
  ],
  de: [
    "insgesamt|zusammen|gesamt.",
    "mehr|weniger|länger|kürzer|höher|niedriger|teurer|billiger|älter|jünger|kleiner|größer|zusätzlich.|unterschied|plus|minus",
    "nach|später|seit|zuvor|vor",
    "alter|alt|jährig.",
    "mal|.fach.",
  ],
  fr: [
    "total|en tout|ensemble",
    "plus|moins|supplémentaires?|écart",
    "après|plus tard|depuis|avant",
    "âgée?|l['’]âge|ans",
    "fois",
  ],
  es: [
    "total|conjunto|sumados|juntos",
    "más|menos|diferencia",
    "después|más tarde|desde|antes|tras",
    "edad|años",
    "veces",
  ],
  pt: [
    "total|todo|somad.|juntos",
    "mais|menos|diferença",
    "depois|mais tarde|desde|antes|após",
    "idade|anos",
    "vezes",
  ],
  it: ["totale|complessiv.|insieme", "più|meno|differenza", "dopo|più tardi|prima|da", "età|anni", "volte"],
  nl: [
    "totaal|samen",
    "meer|minder|verschil|langer|korter|hoger|lager|ouder|jonger|erbij|bij(?=\\P{L}*$)",
    "na|later|sinds|eerder",
    "leeftijd|jarige|oud",
    "keer|maal",
  ],
  sv: [
    "sammanlagt|totalt|tillsammans",
    "fler|färre|mer|mindre|skillnad.|längre|kortare|högre|lägre|äldre|yngre",
    "efter|senare|sedan|tidigare",
    "ålder|årig.|år",
    "gånger",
  ],
  da: [
    "sammenlagt|samlet|i alt|tilsammen|totalt",
    "flere|færre|mere?|mindre|forskel.|l[æe]ngre|kortere|h[øo][jy]ere|lavere|[æe]ldre|yngre",
    "efter|etter|senere|siden|tidligere",
    "alderen|årig.|år",
    "gang[ea].",
  ],
  fi: [
    "yhteensä",
    "enemmän|vähemmän|pidemp.|korkeamp.|matalamp.|kasvoi.|nousi.|väheni.|laski.",
    "jälkeen|myöhemmin|sitten",
    "vuotia.",
    "kert.",
  ],
  hu: ["összesen", "többel|több|kevesebb|kevesebbel", "után|később|óta|múlva", "éves.", ".szor|.szer|.ször"],
  ro: ["total|împreună", "mai mult.|mai puțin.|diferenț.", "după|mai târziu", "vârst.|ani", "ori"],
  ru: [
    "всего|итого|общей сложности",
    "больше|меньше|более|менее|дольше|дороже|дешевле|выше|ниже|старше|моложе|младше",
    "спустя|через|после|назад",
    "возрасте|летн.|лет",
    "раза?",
  ],
  uk: [
    "усього|всього|загалом",
    "більше|менше|довше|дорожче|дешевше|вище|нижче",
    "потому|через|після|тому",
    "віці|річн.|років",
    "рази?",
  ],
  pl: [
    "razem|łącznie|w sumie",
    "więcej|mniej|dłużej|drożej|taniej|wyżej|niżej",
    "po|później|temu",
    "wieku|lat",
    "razy|krotnie",
  ],
  cs: [
    "celkem|dohromady",
    "více|víc|méně|déle|dražší|levnější|vyšší|nižší",
    "po|později|poté",
    "věku|let",
    "krát",
  ],
  tr: ["toplam.", "fazla|az|daha", "sonra|önce", "yaşın.", "kat."],
  id: [
    "total.|seluruhnya|keseluruhan",
    "lebih|kurang|selisih",
    "setelah|kemudian|sejak",
    "usia|berusia",
    "kali",
  ],
  vi: ["tổng cộng|tất cả", "hơn|ít", "sau|trước", "tuổi|thọ", "lần"],
  hi: ["कुल", "अधिक|ज़्यादा|कम", "बाद|पहले", "उम्र|वर्षीय", "गुना"],
  zh: ["[总總]|共|合[计計]", "多|少|增|[减減]", "后|後|前", "岁|歲", "倍"],
  ja: ["合計|合わせて|計", "多|少|増|減|差", "後|前", "歳", "倍"],
  ko: ["모두|총|합계", "더|많|적", "뒤|후|만에", "세|살", "배"],
};

/** What stands by the year from which an age is told. */
export const born =
  /born|birth|geboren|née?(?!\p{L})|naci[dó]|nasc(?:id|eu)|nat[oa](?!\p{L})|född|født|syntyi|született|născut|родил|народи|urodz|naro[zd]|doğ|lahir|sinh|जन्म|[出诞]生|生まれ|태어/iu;

/** What stands before a number that comes on top of another. */
const adds: Record<string, string> = {
  en: "another|further|additional",
  de: "weitere[nr]?|zusätzliche[nr]?",
  fr: "autres|supplémentaires?",
  es: "otr[oa]s|adicionales",
  pt: "outr[oa]s|mais|adicionais",
  it: "altr[ie]|ulteriori",
  nl: "nog eens|verdere|extra",
  sv: "ytterligare",
  da: "yderligere|ytterligere",
  fi: "lisäksi",
  hu: "további",
  ro: "alte|încă",
  pl: "kolejn\\p{L}+|dalsz\\p{L}+",
  cs: "dalších?|dalšími?",
  ru: "ещ[её]",
  uk: "ще",
  bg: "още",
  el: "άλλ\\p{L}+",
  tr: "daha",
  id: "lagi",
  vi: "thêm",
};

export const addingIn = languagePattern(adds, (words) => wholeWords(words, "iu"));

/** "By", right before a difference: elsewhere such words say little. */
const bys: Record<string, string> = {
  de: "um",
  nl: "met",
  sv: "med",
  da: "med",
  ru: "на",
  uk: "на",
  pl: "o",
  cs: "o",
};

export const byIn = languagePattern(bys, (by) => new RegExp(`(?<!\\p{L})${by}\\s$`, "iu"));

/** The same as patterns, in their order; undefined where a language has none. */
export const cuesIn = perLanguage((language) =>
  ofLanguage(cues, language === "und" ? "en" : language)?.map((words) => {
    const pattern = words.replaceAll(".", "\\p{L}*");
    return /^(?:zh|ja|ko)$/u.test(language) ? new RegExp(pattern, "u") : wholeWords(pattern, "iu");
  }),
);
