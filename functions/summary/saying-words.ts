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
    "said|say(?:s|ing)?|claiming|alleging|adding that|tells?|(?<!(?:was|were|been) )told|announced|reports?|(?<!(?:was|were|been|being|is|are|be) )reported|reported(?= (?:to|that)(?!\\p{L}))|(?<!(?:the|this|that|an?|to|of|for|\\p{L}{7,}ion) )claim(?:s|ed)?|alleg(?:es?|ed(?= ?[,.;]))|stated|confirm(?:s|ed)|believes?|(?<!to )argue[sd]?|warn(?:s|ed)|insist(?:s|ed)|den(?:ies|ied)|show(?:s|ed)|(?<!(?:is|are|was|were|be|been|being) )found(?! guilty| \\p{L}+ing(?!\\p{L}))",
    "according to|as \\p{L}+ (?:said|reported)",
    "that|he|she|it|they|there|we|his|her|its|their|no",
    "while|who|which|whom|whose|where|whereas|when|and|but|after|before|because|since|than|until",
  ],
  de: [
    "sagten?|sagt|teilten?|erklärten?|erklärt|berichten|berichtete[nt]?|berichtet|hieß|heißt|meinte?|meint|betonte|warnte|behauptete?|schreibt|schrieb",
    "laut|zufolge|nach (?:eigenen )?angaben|so (?:der|die|das|ein|eine|polizei|\\p{L}+ sprecher\\p{L}*)",
    "dass|, dass|, er|, sie|, es|, man|, die|, der|, das",
    "während|wobei|und|aber|der|die|das|wo|wie auch|nachdem|bevor|weil",
  ],
  fr: [
    "dit|disent|déclaré|affirmé?e?|indiqué?e?|(?<!(?:[sld]['’]|une |cette ))annoncé?e?|précisé?e?|rapporté?e?|rapportent|assuré?e?|estimé?e?|expliqué?e?|souligné?e?|raconté?e?|confié|appris|jugé?e?",
    "selon(?! (?:les |la |le |l['’])?(?:zones?|régions?|pays|cas|lieux|saisons?|âges?|heures?|types?|moments?|besoins?)(?!\\p{L}))|d['’]après",
    "que|qu['’]",
    "tandis|alors|qui|et|mais|où|dont|lorsque|après",
  ],
  es: [
    "dijo|dijeron|afirm\\p{L}+|asegur\\p{L}+|inform(?:ó|aron|a|an)|señal(?:ó|aron|a|an)|explic(?:ó|aron|a|an)|declar(?:ó|aron|a|an)|denunci(?:ó|aron|a|an)|indic(?:ó|aron|a|an)|precisó|sostuvo|agregó|comentó",
    "según|de acuerdo (?:con|a)",
    "que",
    "mientras|y|pero|quien|quienes|donde|que|luego|después|a pesar",
  ],
  pt: [
    "disse|disseram|diz|afirm\\p{L}+|inform(?:ou|aram|a|am)|explic(?:ou|aram)|declar(?:ou|aram)|denunci(?:ou|aram)|anunci(?:ou|aram)|destacou|contou|comentou",
    "segundo|de acordo com|conforme",
    "que",
    "enquanto|e|mas|que|onde|após|depois|apesar",
  ],
  it: [
    "ha detto|detto|spiegato|dichiarato|afferma|affermato|riferisce|riferito|spiega|annunciato|dice|racconta|sostiene",
    "secondo|stando a",
    "che",
    "mentre|e|ma|che|dove|dopo",
  ],
  nl: [
    "zei|zegt|zeggen|meldt|meldde|melden|schrijft|laat|liet",
    "volgens|aldus",
    "dat",
    "terwijl|en|maar|die|dat|waar|nadat",
  ],
  sv: ["sade|sa|säger|skriver|uppger|berättar|menar", "enligt", "att", "medan|och|men|som|där"],
  da: ["sagde|siger|sa|sier|opp?lyser|skriver|fort[æe]ller|mener", "ifølge", "at", "mens|og|men|som|der"],
  ru: [
    "сообщ\\p{L}+|заяв\\p{L}+|сказал\\p{L}*|утвержда\\p{L}+|отметил\\p{L}*|подчеркнул\\p{L}*|рассказал\\p{L}*|пояснил\\p{L}*|пишет|переда[её]т",
    "по словам|по данным|по информации|согласно|со ссылкой",
    ", что|что",
    "а|и|но|котор\\p{L}+|где|когда",
  ],
  uk: [
    "повідом\\p{L}+|заяв\\p{L}+|сказа\\p{L}+|зазнач\\p{L}+|розпові\\p{L}+|переда[єю]\\p{L}*|пише",
    "за словами|за даними|за інформацією|згідно",
    ", що|що",
    "а|і|й|та|але|як(?:ий|а|і)|де|коли",
  ],
  pl: [
    "powiedział\\p{L}*|poinformował\\p{L}*|stwierdził\\p{L}*|podał\\p{L}*|przekazał\\p{L}*|mówi\\p{L}*|twierdz\\p{L}+",
    "według|zdaniem|wynika",
    ", że|że",
    "a|i|ale|któr\\p{L}+|gdzie",
  ],
  cs: [
    "řekl\\p{L}*|povedal\\p{L}*|uv(?:edl|iedol)\\p{L}*|oznámil\\p{L}*|říká|sdělil\\p{L}*",
    "pod(?:le|ľa)|vyplývá",
    ", že|že",
    "a|ale|kter\\p{L}+|kde",
  ],
  ro: [
    "au? (?:spus|declarat|anunțat|precizat|afirmat)|spune?",
    "potrivit|conform",
    "că",
    "iar|și|dar|care|unde",
  ],
  id: [
    "kata|ujar(?:nya)?|ungkap(?:nya)?|jelas(?:nya)?|ucap(?:nya)?|tutur(?:nya)?|imbuh(?:nya)?|mengatakan|menyatakan|menyebut\\p{L}*",
    "menurut|berdasarkan",
    "bahwa",
    "sementara|dan|tetapi|yang|sedangkan",
  ],
  vi: [
    "cho biết|nói|khẳng định|cho rằng|nhận định|nhìn nhận|chia sẻ",
    "theo",
    "rằng|là",
    "trong khi|và|nhưng|người",
  ],
};

/** Of all other languages: wherever such a word stands, it may tell whose claim the sentence is. */
export const anySaying =
  /(?<![\p{L}\u200c])(?:заяви\p{L}*|каза\p{L}*|според|съобщ\p{L}+|рек(?:ао|ла)|изјав\p{L}+|саопшт\p{L}+|re(?:kao|kla|kli)|kaza[ol]\p{L}*|kaže|izjav\p{L}+|navod[ei]|saopšt\p{L}+|priopć\p{L}+|prema (?:riječ|reč)ima|deja\p{L}+|poved\p{L}+|sporoč\p{L}+|dedi|söyledi|belirtti|açıkladı|bildirdi|göre|σύμφωνα|είπε|δήλωσε|ανέφερε|ανακοίνωσε|mondta|közölte|magyaráz\p{L}+|szerint|sano[oi]|kerto[oi]|kirjoit\p{L}+|tote(?:aa|si)|mukaan|ütle\p{L}+|rääk\p{L}+|teat\p{L}+|sõnul|sak[ėo]|teig\p{L}+|pasak|anot|teic\p{L}*|sacīj\p{L}*|norād\p{L}*|va dir|ha dit|segons|afirm\p{L}+|אמר\p{L}?|הודיע\p{L}?|טע[נן]\p{L}?|מסר\p{L}?|לדברי\p{L}?|قال|قالت|وفق|بحسب|أعلن|گفت|افزود|(?:اعلام|اظهار|تصریح|بیان|تأکید|تاکید|خاطرنشان|عنوان|ابراز) (?:کرد|کردند|داشت|داشتند)|ادامه داد|به گزارش|به گفته|به نقل از|طبق|کہا|بتایا|مطابق|कहा|बताया|मुताबिक|kwa mujibu|\p{L}{1,3}(?:me|li)sema|in ji|a cewar|ayon sa|sipas|volgens|samkvæmt|segir|sagði|skont|arabera|sheegay|nk['’]uko|kwuru|ըստ|ասաց|თქმით|ცნობით|განაცხადა|বলেন|জানান|জানিয়েছেন|বলেছেন)(?![\p{L}\p{M}\u200c])|(?:述べ|語っ|によると|表示|[说說称稱据]|指出|透露|밝혔|말했|전했|따르면)/giu;

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
  /(?<!\p{L})(?:den(?:y|ies|ied|ying|ials?)|refut\p{L}+|disput(?:es?|ed)|reject(?:s|ed|ing) (?:the|an?|any|all|these|those) (?:claim|alleg|accus|charge)\p{L}*|bestreite[nt]|bestritt\p{L}*|dementier\p{L}*|zurückgewiesen|dément\p{L}*|conteste(?:nt)?|niegan?|neg(?:ó|aron|ou|aram)|desm[ie]\p{L}+|nega|smenti\p{L}+|ontken\p{L}+|отриц\p{L}+|опроверг\p{L}*|заперечу\p{L}+|zaprzecz\p{L}+|popírá|förnekar|nekter|benægter|membantah|bantah|phủ nhận|bác bỏ)(?![\p{L}\p{M}])/giu;

/** Whether a language has words of its own here. */
export function hasSayings(language: string): boolean {
  return ofLanguage(sayings, language) !== undefined;
}
