import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { wholeWords } from "./whole-words.ts";

/** Words of saying, knowing and alleging, as the language in question puts them. */
interface Sayings {
  /** Verbs; the claim may stand before or after them. */
  verbs: string;
  /** "According to": what stands before it is always somebody's claim. */
  sources: string;
  /** Opens the claim that follows a verb. */
  that: string;
  /** Opens a clause of its own, whose verb tells nothing of the clause before. */
  own: string;
}

const sayings: Record<string, Sayings> = {
  en: {
    verbs:
      "said|say(?:s|ing)?|claiming|alleging|adding that|tells?|(?<!(?:was|were|been) )told|announced|reports?|(?<!(?:was|were|been|being|is|are|be) )reported|reported(?= (?:to|that)(?!\\p{L}))|(?<!(?:the|this|that|an?|to|of|for|\\p{L}{7,}ion) )claim(?:s|ed)?|alleg(?:es?|ed(?= ?[,.;]))|stated|confirm(?:s|ed)|believes?|(?<!to )argue[sd]?|warn(?:s|ed)|insist(?:s|ed)|den(?:ies|ied)|show(?:s|ed)|(?<!(?:is|are|was|were|be|been|being) )found(?! guilty| \\p{L}+ing(?!\\p{L}))",
    sources: "according to|as \\p{L}+ (?:said|reported)",
    that: "that|he|she|it|they|there|we|his|her|its|their|no",
    own: "while|who|which|whom|whose|where|whereas|when|and|but|after|before|because|since|than|until",
  },
  de: {
    verbs:
      "sagten?|sagt|teilten?|erklärten?|erklärt|berichten|berichtete[nt]?|berichtet|hieß|heißt|meinte?|meint|betonte|warnte|behauptete?|schreibt|schrieb",
    sources:
      "laut|zufolge|nach (?:eigenen )?angaben|so (?:der|die|das|ein|eine|polizei|\\p{L}+ sprecher\\p{L}*)",
    that: "dass|, dass|, er|, sie|, es|, man|, die|, der|, das",
    own: "während|wobei|und|aber|der|die|das|wo|wie auch|nachdem|bevor|weil",
  },
  fr: {
    verbs:
      "dit|disent|déclaré|affirmé?e?|indiqué?e?|(?<!(?:[sld]['’]|une |cette ))annoncé?e?|précisé?e?|rapporté?e?|rapportent|assuré?e?|estimé?e?|expliqué?e?|souligné?e?|raconté?e?|confié|appris|jugé?e?",
    sources:
      "selon(?! (?:les |la |le |l['’])?(?:zones?|régions?|pays|cas|lieux|saisons?|âges?|heures?|types?|moments?|besoins?)(?!\\p{L}))|d['’]après",
    that: "que|qu['’]",
    own: "tandis|alors|qui|et|mais|où|dont|lorsque|après",
  },
  es: {
    verbs:
      "dijo|dijeron|afirm\\p{L}+|asegur\\p{L}+|inform(?:ó|aron|a|an)|señal(?:ó|aron|a|an)|explic(?:ó|aron|a|an)|declar(?:ó|aron|a|an)|denunci(?:ó|aron|a|an)|indic(?:ó|aron|a|an)|precisó|sostuvo|agregó|comentó",
    sources: "según|de acuerdo (?:con|a)",
    that: "que",
    own: "mientras|y|pero|quien|quienes|donde|que|luego|después|a pesar",
  },
  pt: {
    verbs:
      "disse|disseram|diz|afirm\\p{L}+|inform(?:ou|aram|a|am)|explic(?:ou|aram)|declar(?:ou|aram)|denunci(?:ou|aram)|anunci(?:ou|aram)|destacou|contou|comentou",
    sources: "segundo|de acordo com|conforme",
    that: "que",
    own: "enquanto|e|mas|que|onde|após|depois|apesar",
  },
  it: {
    verbs:
      "ha detto|detto|spiegato|dichiarato|afferma|affermato|riferisce|riferito|spiega|annunciato|dice|racconta|sostiene",
    sources: "secondo|stando a",
    that: "che",
    own: "mentre|e|ma|che|dove|dopo",
  },
  nl: {
    verbs: "zei|zegt|zeggen|meldt|meldde|melden|schrijft|laat|liet",
    sources: "volgens|aldus",
    that: "dat",
    own: "terwijl|en|maar|die|dat|waar|nadat",
  },
  sv: {
    verbs: "sade|sa|säger|skriver|uppger|berättar|menar",
    sources: "enligt",
    that: "att",
    own: "medan|och|men|som|där",
  },
  da: {
    verbs: "sagde|siger|sa|sier|opp?lyser|skriver|fort[æe]ller|mener",
    sources: "ifølge",
    that: "at",
    own: "mens|og|men|som|der",
  },
  ru: {
    verbs:
      "сообщ\\p{L}+|заяв\\p{L}+|сказал\\p{L}*|утвержда\\p{L}+|отметил\\p{L}*|подчеркнул\\p{L}*|рассказал\\p{L}*|пояснил\\p{L}*|пишет|переда[её]т",
    sources: "по словам|по данным|по информации|согласно|со ссылкой",
    that: ", что|что",
    own: "а|и|но|котор\\p{L}+|где|когда",
  },
  uk: {
    verbs: "повідом\\p{L}+|заяв\\p{L}+|сказа\\p{L}+|зазнач\\p{L}+|розпові\\p{L}+|переда[єю]\\p{L}*|пише",
    sources: "за словами|за даними|за інформацією|згідно",
    that: ", що|що",
    own: "а|і|й|та|але|як(?:ий|а|і)|де|коли",
  },
  pl: {
    verbs:
      "powiedział\\p{L}*|poinformował\\p{L}*|stwierdził\\p{L}*|podał\\p{L}*|przekazał\\p{L}*|mówi\\p{L}*|twierdz\\p{L}+",
    sources: "według|zdaniem",
    that: ", że|że",
    own: "a|i|ale|któr\\p{L}+|gdzie",
  },
  cs: {
    verbs: "řekl\\p{L}*|povedal\\p{L}*|uv(?:edl|iedol)\\p{L}*|oznámil\\p{L}*|říká|sdělil\\p{L}*",
    sources: "pod(?:le|ľa)",
    that: ", že|že",
    own: "a|ale|kter\\p{L}+|kde",
  },
  ro: {
    verbs: "au? (?:spus|declarat|anunțat|precizat|afirmat)|spune?",
    sources: "potrivit|conform",
    that: "că",
    own: "iar|și|dar|care|unde",
  },
  id: {
    verbs:
      "kata|ujar(?:nya)?|ungkap(?:nya)?|jelas(?:nya)?|ucap(?:nya)?|tutur(?:nya)?|imbuh(?:nya)?|mengatakan|menyatakan|menyebut\\p{L}*",
    sources: "menurut|berdasarkan",
    that: "bahwa",
    own: "sementara|dan|tetapi|yang|sedangkan",
  },
  vi: {
    verbs: "cho biết|nói|khẳng định|cho rằng|nhận định|nhìn nhận|chia sẻ",
    sources: "theo",
    that: "rằng|là",
    own: "trong khi|và|nhưng|người",
  },
};

/** Of all other languages: wherever such a word stands, it may tell whose claim the sentence is. */
export const anySaying =
  /(?<![\p{L}\u200c])(?:заяви\p{L}*|каза\p{L}*|според|съобщ\p{L}+|рек(?:ао|ла)|изјав\p{L}+|саопшт\p{L}+|re(?:kao|kla|kli)|kaza[ol]\p{L}*|kaže|izjav\p{L}+|navod[ei]|saopšt\p{L}+|priopć\p{L}+|prema (?:riječ|reč)ima|deja\p{L}+|poved\p{L}+|sporoč\p{L}+|dedi|söyledi|belirtti|açıkladı|bildirdi|göre|σύμφωνα|είπε|δήλωσε|ανέφερε|ανακοίνωσε|mondta|közölte|magyaráz\p{L}+|szerint|sano[oi]|kerto[oi]|kirjoit\p{L}+|tote(?:aa|si)|mukaan|ütle\p{L}+|rääk\p{L}+|teat\p{L}+|sõnul|sak[ėo]|teig\p{L}+|pasak|anot|teic\p{L}*|sacīj\p{L}*|norād\p{L}*|va dir|ha dit|segons|afirm\p{L}+|אמר\p{L}?|הודיע\p{L}?|טע[נן]\p{L}?|מסר\p{L}?|לדברי\p{L}?|قال|قالت|وفق|بحسب|أعلن|گفت|افزود|(?:اعلام|اظهار|تصریح|بیان|تأکید|تاکید|خاطرنشان|عنوان|ابراز) (?:کرد|کردند|داشت|داشتند)|ادامه داد|به گزارش|به گفته|به نقل از|طبق|کہا|بتایا|مطابق|कहा|बताया|मुताबिक|বলেন|জানান|জানিয়েছেন|বলেছেন)(?![\p{L}\p{M}\u200c])|(?:述べ|語っ|によると|表示|[说說称稱据]|指出|透露|밝혔|말했|전했|따르면)/giu;

export interface SayingRules {
  verbs: RegExp;
  sources: RegExp;
  that: RegExp;
  own: RegExp;
}

/** The rules of a language; of one without words of its own those of all together. */
export const sayingRules = perLanguage((language): SayingRules => {
  const words = ofLanguage(sayings, language) ?? joined;
  return {
    verbs: wholeWords(words.verbs, "giu"),
    sources: wholeWords(words.sources, "giu"),
    that: new RegExp(String.raw`^\s*(?:${words.that})(?![\p{L}\p{M}])`, "iu"),
    own: new RegExp(String.raw`^[\s,;:–—-]*(?:${words.own})(?![\p{L}\p{M}])`, "iu"),
  };
});

const joined: Sayings = { verbs: "", sources: "", that: "", own: "" };
for (const key of ["verbs", "sources", "that", "own"] as const)
  joined[key] = [...new Set(Object.values(sayings).map((words) => words[key]))].join("|");

/** Words that deny: without them an accusation would stand as it is. */
export const denial =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying|ials?)|refut\p{L}+|disput(?:es?|ed)|reject(?:s|ed|ing) (?:the|an?|any|all|these|those) (?:claim|alleg|accus|charge)\p{L}*|bestreite[nt]|bestritt\p{L}*|dementier\p{L}*|zurückgewiesen|dément\p{L}*|conteste(?:nt)?|niegan?|neg(?:ó|aron|ou|aram)|desm[ie]\p{L}+|nega|smenti\p{L}+|ontken\p{L}+|отриц\p{L}+|опроверг\p{L}*|заперечу\p{L}+|zaprzecz\p{L}+|popírá|förnekar|nekter|benægter|membantah|bantah|phủ nhận|bác bỏ)(?![\p{L}\p{M}])/giu;

/** Whether a language has words of its own here. */
export function hasSayings(language: string): boolean {
  return ofLanguage(sayings, language) !== undefined;
}
