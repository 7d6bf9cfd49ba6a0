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
    "say(?:s|ing)?|show(?:s|ed)|claiming|alleging|alleg(?:es?|ed(?= ?[,.;]))|reported(?= (?:to|that)(?!\\p{L}))|den(?:ies|ied)|warn(?:s|ed)|insist(?:s|ed)|believes?|confirm(?:s|ed)|(?<!(?:was|were|been|being|is|are|be) )reported|(?<!(?:was|were|been) )told|tells?|(?<!(?:is|are|was|were|be|been|being) )found(?! guilty| \\p{L}+ing(?!\\p{L}))|reports?|(?<!to )argue[sd]?|said|announced|adding that|stated|(?<!(?:the|this|that|an?|to|of|for|\\p{L}{7,}ion) )claim(?:s|ed)?",
    "according to|as \\p{L}+ (?:said|reported)",
    "there|their|that|he|she|it|they|his|her|its|no|we",
    "than|who|whose|whom|until|but|when|after|before|because|where|whereas|which|since|while|and",
  ],
  de: [
    "berichten|warnte|schreibt|hieß|berichtete[nt]?|erklärten?|berichtet|sagt|heißt|sagten?|behauptete?|meinte?|meint|erklärt|teilten?|betonte|schrieb",
    "laut|zufolge|nach (?:eigenen )?angaben|so (?:der|die|das|ein|eine|polizei|\\p{L}+ sprecher\\p{L}*)",
    ", die|dass|, er|, es|, dass|, sie|, das|, der|, man",
    "und|aber|während|wie auch|wo|wobei|weil|der|die|das|nachdem|bevor",
  ],
  fr: [
    "dit|déclaré|expliqué?e?|indiqué?e?|(?<!(?:[sld]['’]|une |cette ))annoncé?e?|précisé?e?|confirmé?e?|assuré?e?|rapporté?e?|raconté?e?|affirmé?e?|rapportent|estimé?e?|appris|disent|jugé?e?|souligné?e?|confié",
    "selon(?! (?:les |la |le |l['’])?(?:pays|saisons?|cas|âges?|lieux|types?|régions?|heures?|zones?|moments?|besoins?)(?!\\p{L}))|d['’]après",
    "que|qu['’]",
    "qui|et|où|dont|mais|tandis|après|lorsque|alors",
  ],
  es: [
    "dijeron|señal(?:ó|aron|a|an)|sostuvo|denunci(?:ó|aron|a|an)|indic(?:ó|aron|a|an)|comentó|asegur\\p{L}+|dijo|afirm\\p{L}+|declar(?:ó|aron|a|an)|explic(?:ó|aron|a|an)|precisó|agregó|inform(?:ó|aron|a|an)",
    "según|de acuerdo (?:con|a)",
    "que",
    "pero|después|donde|que|quien|mientras|quienes|luego|y|a pesar",
  ],
  pt: [
    "disseram|comentou|afirm\\p{L}+|destacou|explic(?:ou|aram)|denunci(?:ou|aram)|disse|declar(?:ou|aram)|diz|contou|anunci(?:ou|aram)|inform(?:ou|aram|a|am)",
    "de acordo com|conforme|segundo",
    "que",
    "enquanto|onde|que|e|mas|após|depois|apesar",
  ],
  it: [
    "affermato|dichiarato|dice|riferito|sostiene|riferisce|ha detto|detto|annunciato|spiegato|spiega|racconta|afferma",
    "secondo|stando a",
    "che",
    "che|mentre|dove|ma|dopo|e",
  ],
  nl: [
    "melden|meldt|schrijft|laat|liet|zegt|zei|zeggen|meldde",
    "volgens|aldus",
    "dat",
    "die|waar|terwijl|dat|nadat|en|maar",
  ],
  sv: ["menar|berättar|uppger|sade|sa|säger|skriver", "enligt", "att", "medan|och|men|som|där"],
  da: ["mener|opp?lyser|sa|sier|siger|sagde|fort[æe]ller|skriver", "ifølge", "at", "mens|og|men|som|der"],
  ru: [
    "подчеркнул\\p{L}*|заяв\\p{L}+|сказал\\p{L}*|пояснил\\p{L}*|сообщ\\p{L}+|пишет|отметил\\p{L}*|рассказал\\p{L}*|утвержда\\p{L}+|переда[её]т",
    "по данным|по словам|по информации|со ссылкой|согласно",
    ", что|что",
    "а|когда|и|но|котор\\p{L}+|где",
  ],
  uk: [
    "повідом\\p{L}+|зазнач\\p{L}+|пише|заяв\\p{L}+|сказа\\p{L}+|переда[єю]\\p{L}*|розпові\\p{L}+",
    "згідно|за даними|за словами|за інформацією",
    ", що|що",
    "а|і|й|коли|та|але|як(?:ий|а|і)|де",
  ],
  pl: [
    "mówi\\p{L}*|przekazał\\p{L}*|powiedział\\p{L}*|poinformował\\p{L}*|podał\\p{L}*|stwierdził\\p{L}*|twierdz\\p{L}+",
    "wynika|zdaniem|według",
    ", że|że",
    "któr\\p{L}+|gdzie|i|a|ale",
  ],
  cs: [
    "uv(?:edl|iedol)\\p{L}*|povedal\\p{L}*|sdělil\\p{L}*|řekl\\p{L}*|oznámil\\p{L}*|říká",
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
    "menyatakan|jelas(?:nya)?|imbuh(?:nya)?|ungkap(?:nya)?|ucap(?:nya)?|menyebut\\p{L}*|kata|tutur(?:nya)?|ujar(?:nya)?|mengatakan",
    "menurut|berdasarkan",
    "bahwa",
    "sedangkan|tetapi|yang|dan|sementara",
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
  /(?<![\p{L}\u200c])(?:според|съобщ\p{L}+|navod[ei]|изјав\p{L}+|саопшт\p{L}+|рек(?:ао|ла)|priopć\p{L}+|arabera|bildirdi|dedi|re(?:kao|kla|kli)|izjav\p{L}+|söyledi|göre|σύμφωνα|είπε|δήλωσε|ανέφερε|ανακοίνωσε|rääk\p{L}+|sõnul|afirm\p{L}+|sagði|segir|közölte|ayon sa|заяви\p{L}*|kirjoit\p{L}+|saopšt\p{L}+|sano[oi]|ütle\p{L}+|sak[ėo]|sporoč\p{L}+|norād\p{L}*|szerint|teic\p{L}*|skont|თქმით|ცნობით|განაცხადა|mondta|گفت|kerto[oi]|prema (?:riječ|reč)ima|deja\p{L}+|sheegay|nk['’]uko|kwuru|אמר\p{L}?|הודיע\p{L}?|טע[נן]\p{L}?|מסר\p{L}?|לדברי\p{L}?|ըստ|anot|teat\p{L}+|sacīj\p{L}*|pasak|in ji|segons|ادامه داد|va dir|belirtti|açıkladı|कहा|وفق|بحسب|teig\p{L}+|poved\p{L}+|افزود|magyaráz\p{L}+|(?:اعلام|اظهار|تصریح|بیان|تأکید|تاکید|خاطرنشان|عنوان|ابراز) (?:کرد|کردند|داشت|داشتند)|به گزارش|به نقل از|طبق|بتایا|قالت|به گفته|مطابق|बताया|मुताबिक|kwa mujibu|sipas|tote(?:aa|si)|mukaan|أعلن|ha dit|বলেন|کہا|قال|\p{L}{1,3}(?:me|li)sema|kaza[ol]\p{L}*|kaže|volgens|a cewar|каза\p{L}*|ասաց|samkvæmt|জানান|জানিয়েছেন|বলেছেন)(?![\p{L}\p{M}\u200c])|(?:述べ|語っ|によると|表示|[说說称稱据]|指出|透露|밝혔|말했|전했|따르면)/giu;

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
  /(?<!\p{L})(?:refut\p{L}+|smenti\p{L}+|dementier\p{L}*|dément\p{L}*|bantah|zurückgewiesen|disput(?:es?|ed)|nega|отриц\p{L}+|ontken\p{L}+|popírá|förnekar|den(?:y|ies|ied|ying|ials?)|neg(?:ó|aron|ou|aram)|desm[ie]\p{L}+|заперечу\p{L}+|phủ nhận|reject(?:s|ed|ing) (?:the|an?|any|all|these|those) (?:claim|alleg|accus|charge)\p{L}*|benægter|zaprzecz\p{L}+|bác bỏ|опроверг\p{L}*|bestritt\p{L}*|bestreite[nt]|membantah|niegan?|conteste(?:nt)?|nekter)(?![\p{L}\p{M}])/giu;

/** Whether a language has words of its own here. */
export function hasSayings(language: string): boolean {
  return ofLanguage(sayings, language) !== undefined;
}

/** The verbs that tell who says so; of a language without words of its own those of all others. */
export const sayingVerbs = (language: string): RegExp =>
  hasSayings(language) ? sayingRules(primaryLanguage(language)).verbs : anySaying;
