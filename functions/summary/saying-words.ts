import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";
import { wholeWords } from "./whole-words.ts";

/**
 * Words of saying, knowing and alleging, as the language in question puts them: verbs, before or after which the claim may stand;
 * "according to", behind which stands whose claim it is that stands before; what opens the claim that follows a verb; what opens a clause
 * of its own, whose verb tells nothing of the clause before.
 */
type Sayings = [verbs: string, sources: string, that: string, own: string];

const sayings: Record<string, Sayings> = {
  en: [
    "den(?:ies|ied)|stated|reported(?= (?:to|that)(?!\\p{L}))|(?<!(?:the|this|that|an?|to|of|for|\\p{L}{7,}ion) )claim(?:s|ed)?|claiming|alleging|alleg(?:es?|ed(?= ?[,.;]))|(?<!(?:was|were|been|being|is|are|be) )reported|believes?|(?<!(?:was|were|been) )told|tells?|reports?|(?<!(?:is|are|was|were|be|been|being) )found(?! guilty| \\p{L}+ing(?!\\p{L}))|said|announced|adding that|(?<!to )argue[sd]?|say(?:s|ing)?|(?:show|confirm|insist|warn)(?:s|ed)",
    "according to|as \\p{L}+ (?:said|reported)",
    "their|that|he|she|it|they|his|her|its|no|we|there",
    "than|while|but|who|whose|when|after|before|because|whom|since|until|and|where|which|whereas",
  ],
  de: [
    "betonte|schreibt|sagt|sagten?|meinte?|berichten|erklärten?|berichtete[nt]?|erklärt|berichtet|hieß|heißt|teilten?|warnte|schrieb|behauptete?",
    "zufolge|laut|nach (?:eigenen )?angaben|so (?:der|die|das|ein|eine|polizei|\\p{L}+ sprecher\\p{L}*)",
    ", sie|, die|dass|, dass|, es|, er|, das|, der|, man",
    "und|aber|das|nachdem|bevor|während|wie auch|die|wo|wobei|weil|der",
  ],
  fr: [
    "dit|déclaré|(?<!(?:[sld]['’]|une |cette ))annoncé?e?|disent|appris|confié|rapportent|(?:expliqu|précis|rapport|confirm|indiqu|soulign|affirm|assur|racont|estim|jug)é?e?",
    "d['’]après|selon(?! (?:les |la |le |l['’])?(?:pays|saisons?|heures?|zones?|lieux|types?|régions?|cas|âges?|moments?|besoins?)(?!\\p{L}))",
    "que|qu['’]",
    "qui|dont|où|et|mais|tandis|après|lorsque|alors",
  ],
  es: [
    "sostuvo|agregó|dijo|precisó|afirm\\p{L}+|dijeron|comentó|asegur\\p{L}+|(?:señal|denunci|declar|explic|indic|inform)(?:ó|aron|a|an)",
    "según|de acuerdo (?:con|a)",
    "que",
    "quien|pero|donde|que|mientras|quienes|luego|y|después|a pesar",
  ],
  pt: [
    "disseram|contou|afirm\\p{L}+|disse|destacou|inform(?:ou|aram|a|am)|comentou|diz|(?:explic|denunci|anunci|declar)(?:ou|aram)",
    "de acordo com|segundo|conforme",
    "que",
    "enquanto|e|onde|que|mas|após|depois|apesar",
  ],
  it: [
    "annunciato|racconta|affermato|dichiarato|riferisce|ha detto|sostiene|riferito|detto|spiegato|dice|spiega|afferma",
    "secondo|stando a",
    "che",
    "ma|mentre|e|dove|dopo|che",
  ],
  nl: [
    "melden|laat|liet|schrijft|zegt|zei|meldt|zeggen|meldde",
    "volgens|aldus",
    "dat",
    "die|waar|terwijl|dat|nadat|en|maar",
  ],
  sv: ["menar|berättar|sade|uppger|sa|säger|skriver", "enligt", "att", "medan|och|men|som|där"],
  da: ["mener|sa|sier|opp?lyser|siger|sagde|fort[æe]ller|skriver", "ifølge", "at", "mens|men|som|der|og"],
  ru: [
    "пишет|переда[её]т|(?:заяв|утвержда|сообщ)\\p{L}+|(?:подчеркнул|сказал|пояснил|отметил|рассказал)\\p{L}*",
    "по данным|по словам|по информации|со ссылкой|согласно",
    ", что|что",
    "а|когда|и|но|котор\\p{L}+|где",
  ],
  uk: [
    "пише|переда[єю]\\p{L}*|(?:повідом|заяв|сказа|зазнач|розпові)\\p{L}+",
    "за словами|за інформацією|за даними|згідно",
    ", що|що",
    "коли|та|але|як(?:ий|а|і)|й|а|і|де",
  ],
  pl: [
    "twierdz\\p{L}+|(?:mówi|stwierdził|przekazał|poinformował|podał|powiedział)\\p{L}*",
    "wynika|zdaniem|według",
    ", że|że",
    "któr\\p{L}+|gdzie|i|a|ale",
  ],
  cs: [
    "uv(?:edl|iedol)\\p{L}*|říká|(?:povedal|oznámil|sdělil|řekl)\\p{L}*",
    "pod(?:le|ľa)|vyplývá",
    ", že|že",
    "kde|kter\\p{L}+|a|ale",
  ],
  ro: [
    "au? (?:spus|declarat|anunțat|precizat|afirmat)|spune?",
    "potrivit|conform",
    "că",
    "unde|care|și|dar|iar",
  ],
  id: [
    "menyatakan|menyebut\\p{L}*|kata|mengatakan|(?:jelas|tutur|imbuh|ucap|ungkap|ujar)(?:nya)?",
    "menurut|berdasarkan",
    "bahwa",
    "sedangkan|tetapi|yang|dan|sementara",
  ],
  vi: [
    "nhận định|cho rằng|cho biết|nhìn nhận|nói|khẳng định|chia sẻ",
    "theo",
    "rằng|là",
    "trong khi|và|nhưng|người",
  ],
};

/** Of all other languages: wherever such a word stands, it may tell whose claim the sentence is. */
export const anySaying =
  /(?<![\p{L}\u200c])(?:\p{L}{1,3}(?:me|li)sema|според|sak[ėo]|navod[ei]|рек(?:ао|ла)|bildirdi|dedi|segir|söyledi|göre|σύμφωνα|είπε|δήλωσε|ανέφερε|ανακοίνωσε|sõnul|sagði|ayon sa|sano[oi]|szerint|prema (?:riječ|reč)ima|sheegay|kerto[oi]|mondta|jelentette|arabera|kwuru|טע[נן]\p{L}?|ըստ|anot|ասաց|pasak|in ji|re(?:kao|kla|kli)|közölte|segons|ادامه داد|mukaan|أعلن|açıkladı|कहा|وفق|بحسب|افزود|(?:ابراز|اعلام|تاکید|عنوان|تصریح|خاطرنشان|تأکید|اظهار|بیان) (?:کرد|کردند|داشت|داشتند)|به گزارش|به نقل از|طبق|بتایا|قالت|به گفته|مطابق|बताया|मुताबिक|kwa mujibu|sipas|tote(?:aa|si)|ha dit|বলেন|گفت|nk['’]uko|کہا|قال|va dir|belirtti|skont|თქმით|ცნობით|განაცხადა|kaza[ol]\p{L}*|kaže|volgens|a cewar|samkvæmt|জানান|জানিয়েছেন|বলেছেন|(?:poved|kirjoit|saopšt|deja|саопшт|izjav|afirm|изјав|sporoč|rääk|teat|teig|priopć|ütle|съобщ|magyaráz)\p{L}+|(?:norād|заяви|teic|sacīj|каза)\p{L}*|(?:אמר|הודיע|מסר|לדברי)\p{L}?)(?![\p{L}\p{M}\u200c])|(?:述べ|語っ|によると|表示|[说說称稱据]|指出|透露|밝혔|말했|전했|따르면)/giu;

export interface SayingRules {
  verbs: RegExp;
  sources: RegExp;
  that: RegExp;
  own: RegExp;
}

/** The rules of a language; of one without words of its own those of all together. */
export const sayingRules = perLanguage((language): SayingRules => {
  const [verbs, sources, that, own] = ofLanguage(sayings, language) ?? joined;
  return {
    verbs: wholeWords(verbs, "giu"),
    sources: wholeWords(sources, "giu"),
    that: new RegExp(String.raw`^\s*(?:${that})(?![\p{L}\p{M}])`, "iu"),
    own: new RegExp(String.raw`^[\s,;:–—-]*(?:${own})(?![\p{L}\p{M}])`, "iu"),
  };
});

const all = Object.values(sayings);
const joined = [0, 1, 2, 3].map((k) => [...new Set(all.map((words) => words[k]))].join("|")) as Sayings;

/** Words that deny: without them an accusation would stand as it is. */
export const denial =
  /(?<!\p{L})(?:bantah|zurückgewiesen|nega|disput(?:es?|ed)|popírá|förnekar|neg(?:ó|aron|ou|aram)|desm[ie]\p{L}+|reject(?:s|ed|ing) (?:the|an?|any|all|these|those) (?:claim|alleg|accus|charge)\p{L}*|benægter|niegan?|conteste(?:nt)?|phủ nhận|nekter|den(?:y|ies|ied|ying|ials?)|bác bỏ|bestreite[nt]|membantah|(?:отриц|ontken|refut|smenti|заперечу|zaprzecz)\p{L}+|(?:dementier|dément|опроверг|bestritt)\p{L}*)(?![\p{L}\p{M}])/giu;

/** Whether a language has words of its own here. */
export function hasSayings(language: string): boolean {
  return ofLanguage(sayings, language) !== undefined;
}

/** The verbs that tell who says so; of a language without words of its own those of all others. */
export const sayingVerbs = (language: string): RegExp =>
  hasSayings(language) ? sayingRules(primaryLanguage(language)).verbs : anySaying;
