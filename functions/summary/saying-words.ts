import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { wholeWords } from "./whole-words.ts";

/**
 * Words of saying, knowing and alleging, as the language in question puts them: verbs, before or after which the claim may stand;
 * "according to", behind which stands whose claim it is that stands before; what opens the claim that follows a verb; what opens a clause
 * of its own, whose verb tells nothing of the clause before.
 */
type Sayings = [verbs: string, sources: string, that: string, own: string];

const sayings: Record<string, Sayings> = {
  en: [
    "say(?:s|ing)?|show(?:s|ed)|claiming|alleging|announced|adding that|alleg(?:es?|ed(?= ?[,.;]))|tells?|(?<!(?:was|were|been) )told|reports?|(?<!(?:the|this|that|an?|to|of|for|\\p{L}{7,}ion) )claim(?:s|ed)?|stated|reported(?= (?:to|that)(?!\\p{L}))|confirm(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|believes?|(?<!to )argue[sd]?|den(?:ies|ied)|(?<!(?:was|were|been|being|is|are|be) )reported|said|(?<!(?:is|are|was|were|be|been|being) )found(?! guilty| \\p{L}+ing(?!\\p{L}))",
    "according to|as \\p{L}+ (?:said|reported)",
    "that|he|she|it|we|there|they|his|her|its|their|no",
    "than|who|whose|where|when|after|before|because|whereas|and|but|which|whom|since|while|until",
  ],
  de: [
    "warnte|schreibt|hieß|sagten?|berichtete[nt]?|berichtet|berichten|behauptete?|meinte?|meint|sagt|teilten?|erklärten?|erklärt|heißt|betonte|schrieb",
    "zufolge|laut|nach (?:eigenen )?angaben|so (?:der|die|das|ein|eine|polizei|\\p{L}+ sprecher\\p{L}*)",
    ", sie|, dass|, der|, das|, die|dass|, er|, es|, man",
    "wo|wobei|das|nachdem|bevor|der|die|und|aber|während|wie auch|weil",
  ],
  fr: [
    "dit|confié|(?<!(?:[sld]['’]|une |cette ))annoncé?e?|affirmé?e?|précisé?e?|assuré?e?|déclaré|raconté?e?|appris|rapportent|estimé?e?|rapporté?e?|disent|souligné?e?|jugé?e?|expliqué?e?|indiqué?e?",
    "selon(?! (?:les |la |le |l['’])?(?:pays|saisons?|heures?|lieux|zones?|régions?|types?|âges?|cas|moments?|besoins?)(?!\\p{L}))|d['’]après",
    "que|qu['’]",
    "qui|où|et|mais|lorsque|tandis|après|alors|dont",
  ],
  es: [
    "dijeron|señal(?:ó|aron|a|an)|sostuvo|dijo|denunci(?:ó|aron|a|an)|afirm\\p{L}+|inform(?:ó|aron|a|an)|declar(?:ó|aron|a|an)|indic(?:ó|aron|a|an)|explic(?:ó|aron|a|an)|comentó|asegur\\p{L}+|precisó|agregó",
    "según|de acuerdo (?:con|a)",
    "que",
    "pero|quien|después|luego|y|quienes|donde|que|mientras|a pesar",
  ],
  pt: [
    "disseram|comentou|afirm\\p{L}+|disse|diz|destacou|explic(?:ou|aram)|denunci(?:ou|aram)|anunci(?:ou|aram)|contou|declar(?:ou|aram)|inform(?:ou|aram|a|am)",
    "de acordo com|segundo|conforme",
    "que",
    "enquanto|onde|que|e|depois|após|mas|apesar",
  ],
  it: [
    "riferito|sostiene|affermato|afferma|riferisce|detto|spiegato|annunciato|dichiarato|dice|ha detto|spiega|racconta",
    "secondo|stando a",
    "che",
    "che|e|dopo|mentre|dove|ma",
  ],
  nl: [
    "meldt|melden|zei|schrijft|laat|liet|zegt|zeggen|meldde",
    "volgens|aldus",
    "dat",
    "die|dat|waar|nadat|terwijl|en|maar",
  ],
  sv: ["menar|berättar|sa|säger|sade|uppger|skriver", "enligt", "att", "medan|och|men|som|där"],
  da: ["mener|sa|sagde|siger|skriver|fort[æe]ller|sier|opp?lyser", "ifølge", "at", "mens|og|men|som|der"],
  ru: [
    "подчеркнул\\p{L}*|заяв\\p{L}+|сказал\\p{L}*|утвержда\\p{L}+|сообщ\\p{L}+|отметил\\p{L}*|рассказал\\p{L}*|пояснил\\p{L}*|пишет|переда[её]т",
    "по словам|по данным|по информации|со ссылкой|согласно",
    ", что|что",
    "а|когда|и|но|котор\\p{L}+|где",
  ],
  uk: [
    "заяв\\p{L}+|сказа\\p{L}+|зазнач\\p{L}+|повідом\\p{L}+|пише|переда[єю]\\p{L}*|розпові\\p{L}+",
    "згідно|за даними|за словами|за інформацією",
    ", що|що",
    "а|і|й|та|але|як(?:ий|а|і)|де|коли",
  ],
  pl: [
    "mówi\\p{L}*|przekazał\\p{L}*|poinformował\\p{L}*|powiedział\\p{L}*|podał\\p{L}*|stwierdził\\p{L}*|twierdz\\p{L}+",
    "wynika|zdaniem|według",
    ", że|że",
    "a|któr\\p{L}+|gdzie|ale|i",
  ],
  cs: [
    "uv(?:edl|iedol)\\p{L}*|povedal\\p{L}*|oznámil\\p{L}*|říká|sdělil\\p{L}*|řekl\\p{L}*",
    "pod(?:le|ľa)|vyplývá",
    ", že|že",
    "a|kde|ale|kter\\p{L}+",
  ],
  ro: [
    "au? (?:spus|declarat|anunțat|precizat|afirmat)|spune?",
    "potrivit|conform",
    "că",
    "și|dar|unde|care|iar",
  ],
  id: [
    "kata|tutur(?:nya)?|mengatakan|ujar(?:nya)?|ucap(?:nya)?|menyatakan|imbuh(?:nya)?|ungkap(?:nya)?|jelas(?:nya)?|menyebut\\p{L}*",
    "menurut|berdasarkan",
    "bahwa",
    "sedangkan|sementara|yang|dan|tetapi",
  ],
  vi: [
    "nhận định|cho biết|nhìn nhận|nói|khẳng định|cho rằng|chia sẻ",
    "theo",
    "rằng|là",
    "trong khi|và|nhưng|người",
  ],
};

/** Of all other languages: wherever such a word stands, it may tell whose claim the sentence is. */
export const anySaying =
  /(?<![\p{L}\u200c])(?:ըստ|според|съобщ\p{L}+|navod[ei]|изјав\p{L}+|саопшт\p{L}+|рек(?:ао|ла)|priopć\p{L}+|prema (?:riječ|reč)ima|deja\p{L}+|nk['’]uko|sporoč\p{L}+|dedi|re(?:kao|kla|kli)|izjav\p{L}+|söyledi|bildirdi|σύμφωνα|είπε|δήλωσε|ανέφερε|ανακοίνωσε|közölte|magyaráz\p{L}+|sano[oi]|گفت|kerto[oi]|kirjoit\p{L}+|tote(?:aa|si)|mukaan|ütle\p{L}+|rääk\p{L}+|sõnul|afirm\p{L}+|sak[ėo]|teig\p{L}+|norād\p{L}*|kwa mujibu|szerint|teic\p{L}*|skont|teat\p{L}+|sacīj\p{L}*|pasak|belirtti|va dir|mondta|in ji|segons|אמר\p{L}?|הודיע\p{L}?|טע[נן]\p{L}?|מסר\p{L}?|לדברי\p{L}?|anot|açıkladı|قال|ayon sa|saopšt\p{L}+|قالت|kaza[ol]\p{L}*|kaže|به گفته|göre|volgens|وفق|بحسب|أعلن|poved\p{L}+|افزود|(?:اعلام|اظهار|تصریح|بیان|تأکید|تاکید|خاطرنشان|عنوان|ابراز) (?:کرد|کردند|داشت|داشتند)|ادامه داد|به گزارش|به نقل از|طبق|बताया|मुताबिक|\p{L}{1,3}(?:me|li)sema|ha dit|თქმით|ცნობით|განაცხადა|বলেন|کہا|بتایا|مطابق|कहा|заяви\p{L}*|sipas|a cewar|segir|sagði|sheegay|arabera|kwuru|каза\p{L}*|ասաց|samkvæmt|জানান|জানিয়েছেন|বলেছেন)(?![\p{L}\p{M}\u200c])|(?:述べ|語っ|によると|表示|[说說称稱据]|指出|透露|밝혔|말했|전했|따르면)/giu;

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
  /(?<!\p{L})(?:den(?:y|ies|ied|ying|ials?)|refut\p{L}+|disput(?:es?|ed)|nega|reject(?:s|ed|ing) (?:the|an?|any|all|these|those) (?:claim|alleg|accus|charge)\p{L}*|bestritt\p{L}*|dementier\p{L}*|zurückgewiesen|niegan?|neg(?:ó|aron|ou|aram)|smenti\p{L}+|отриц\p{L}+|опроверг\p{L}*|desm[ie]\p{L}+|заперечу\p{L}+|nekter|benægter|conteste(?:nt)?|dément\p{L}*|zaprzecz\p{L}+|förnekar|ontken\p{L}+|membantah|bantah|bác bỏ|bestreite[nt]|popírá|phủ nhận)(?![\p{L}\p{M}])/giu;

/** Whether a language has words of its own here. */
export function hasSayings(language: string): boolean {
  return ofLanguage(sayings, language) !== undefined;
}
