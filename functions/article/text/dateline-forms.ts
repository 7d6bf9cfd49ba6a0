/** With its hyphens and dots: were these between words too, a long row of them would be tried in every way there is. */
const word = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const small = `(?:de|del|di|do|da|dos|das|la|le|les|el|al|an|am|im|in|auf|bei|sur|der|den|upon|of|the|y|e|and|i|na|pod|nad|u|ad-|ul-)`;
/** "SALTMARSH", "Port Ellery", "Stoke upon the Quay" */
export const casedPlace = String.raw`${word}(?:[ /–](?:${small} )?${word}){0,3}(?![\p{L}\p{M}])`;
const caselessWord = String.raw`[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hebrew}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Georgian}\p{Script=Thai}\p{M}\u200c\u200d]+`;
const caselessPlace = `${caselessWord}(?:[ /-]${caselessWord}){0,2}`;
/** ", Ellery" and ", New South Wales" behind a place */
export const region = String.raw`(?:,\s?${word}(?: ${word}){0,3}|[،,]\s?(?!\p{N})${caselessPlace})(?![\p{L}\p{M}])`;
/** "12 March 2031", "March 12", "12 de marzo", "2031. március 12." */
export const day = String.raw`(?:\d{4}\.\s\p{L}+\s\d{1,2}\.(?:,?\s\p{L}+)?|\p{N}{1,2}(?:st|nd|rd|th)?\.?\s?(?:de |d’|d')?[\p{L}\p{M}]{2,12}\.?|[\p{L}\p{M}]{2,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:\sd\.)?)(?:,?\s?\d{4})?(?:\s?(?:г|р)\.)?`;
/** What parts a dateline from its text. */
export const dash = String.raw`(?:\.?\s?(?:—|–|―|−|--+)|\s-|\.-|:-|-)`;

/** "SALTMARSH (dpa) – …", "Saltmarsh, 12 March (Reuters) …", "Saltmarsh (EL), March 12 (PTI) …", "(Agência) …" */
export const bracketed = new RegExp(
  String.raw`^(?<place>${casedPlace}(?:\s\(\p{Lu}[\p{L} .’'-]{1,20}\)(?=[,\s]\s?[\p{L}\d(]))?\.?(?:${region}\.?)?|${caselessPlace}(?:${region})?)?(?:[,،]?\s?${day})?\.?,?\s?[(（\[](?<inside>[^()（）\[\]]{2,60})[)）\]](?<after>\s?(?:${dash}|[:.،।])+|\s?)\s*(?<rest>\S)`,
  "u",
);
/** A place in brackets counts before French alone: elsewhere "(Update)" stands there. */
export const canadian = new RegExp(
  String.raw`^\((?<place>${casedPlace}(?:${region})?)\)\s+(?<rest>(?:Les?|La|Une?|Des|Du|En|Aux?|À|Ils?|Elles?|Ce(?:t|tte|s)?|Plus|Après|Selon|Pour|Dans|Quelque|Deux|Trois)\s|[LDC][’']|«)`,
  "u",
);
/** "(Saltmarsh, March 12, 2031) – …", as organisations print it. */
export const dayInBrackets = new RegExp(
  String.raw`^\((?<place>${casedPlace}(?:${region})?),\s(?<date>[^()]{6,40}\d)\)\s?${dash}\s+(?<rest>\S)`,
  "u",
);
/** "SALTMARSH, Ellery, March 12 — …" */
export const dashed = new RegExp(
  String.raw`^(?<place>${casedPlace}\.?(?:${region}\.?){0,2}|${caselessPlace})(?:[,،]?\s?(?:(?:den|le|el|dne)\s)?\(?${day}\)?)?(?:${dash}\s+|[—–](?=\p{Lu}))(?<rest>\S)`,
  "u",
);
/** "Saltmarsh, 12 March: …" */
export const coloned = new RegExp(
  String.raw`^(?<place>${casedPlace}(?:${region})?|${caselessPlace})(?:[,،]?\s?\(?${day}\)?)?\s?:(?!:|//)\s?-?\s*(?<rest>\S)`,
  "u",
);
/** "SALTMARSH. 12 March. /KQN/. …", "SALTMARSH, 12 March – KQN. …" */
export const stopped = new RegExp(
  String.raw`^(?<place>\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2})[.,]\s?(?:${day}[.,]?\s)?(?:/\s?(?<between>[^/]{2,60})/|[-–—«"]*\s?(?<agency>\p{Lu}[\p{L}.\s«»-]{1,24}?)[»"]*)\s?(?:\.|[-–—])+\s*(?<rest>\S)`,
  "u",
);
/** "МУРМАНСК, 12 ноября. …": a day stands for the agency. */
export const dayed =
  /^(?<place>\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}),\s?\d{1,2}\.?\s\p{L}{3,12}\.\s+(?<rest>\p{Lu}|["“«])/u;
/** "पटना, एजेंसी। …", "ঢাকা | …" */
export const danda = new RegExp(
  String.raw`^(?<place>${caselessWord}(?: ${caselessWord})?)(?:[,/]\s?(?<agency>[\p{L}\p{M}. ]{2,30}))?\s?(?:।|\|)\s*(?<rest>\S)`,
  "u",
);
/** "〔記者林海生／高雄報導〕…" */
export const taiwanese =
  /^[〔（(【[［](?:本報|本报|實習|特約)?(?:記者|记者)(?<byline>\p{Script=Han}{2,4})[／/](?<place>\p{Script=Han}{2,6}?)(?:綜合|综合|即時|專訪|專題)?(?:報導|报道|報道|電|电)[〕）)】\]］]\s*(?<agency>)(?<rest>\S)/u;

/** "[한빛뉴스=김민수 기자]" */
export const koreanByline =
  /^[[(【<](?<place>)(?<agency>[^=\]\s]{2,14})\s?=\s?(?<byline>\p{Script=Hangul}{2,4})\s?(?:특파원|기자|통신원)[\])】>]\s*(?<rest>\S)/u;
/** "[부산=김민수 기자] 부산시가 …": the text says the place again, as it may say a paper's name, which ends otherwise. */
export const koreanPlace =
  /^[[(【<](?<place>\p{Script=Hangul}{2,8})(?<!뉴스|일보|신문|방송|경제|타임스|투데이|미디어|통신|저널|매일|데일리|닷컴|헤럴드|리포트)(?<agency>)\s?=\s?(?<byline>\p{Script=Hangul}{2,4})\s?(?:특파원|기자|통신원)[\])】>]\s*(?<rest>\k<place>|\S.{0,150}?\k<place>)/u;
/** "(부산=한빛뉴스) 김민수 기자 = …" */
export const korean =
  /^[[(【<](?<place>[\p{L}·]{1,12})\s?=\s?(?<agency>[^\]\s)】]{1,14})(?:\s(?<byline>\p{Script=Hangul}{2,4})\s?(?:특파원|기자|통신원))?[^\])】>]{0,30}[\])】>]\s*(?:(?<byline2>\p{Script=Hangul}{2,4})\s?(?:특파원|기자|통신원)\s*=?\s*)?(?<rest>\S)/u;
/** "【高知共同】…", "【高知=海野守】…" */
export const japanese =
  /^【(?<place>\p{L}{1,10}?)(?:(?<agency>共同|時事|ロイター)|[=＝・](?<byline>[^】]{2,12}))】\s*(?<rest>\S)/u;
/** "【高知】高知市で…": the text says it again, as of no label ("【速報】"). */
export const japanesePlace =
  /^【(?<place>\p{Script=Han}{2,5}|\p{Script=Katakana}[\p{Script=Katakana}ー・]{2,9})】\s*(?<rest>\S.{0,60}?\k<place>|\k<place>)/u;
/** "新华社广州11月20日电（记者海平）…" */
export const chinese =
  /^[(（【]?(?<agency>新华社|新華社|中新社|中新网|中央社|本报|本報|人民网|央视网|法新社|路透社|美联社|美聯社)(?:记者|記者)?(?<byline>\p{Script=Han}{2,3}(?=\p{Script=Han}{2,4}\d))?(?<place>\p{Script=Han}{2,6}?)?\s?(?:\d{1,2}月)?\d{1,2}日(?:综合)?(?:电|電|讯|訊)[)）】]?\s*(?:[(（](?:记者|記者)[^)）]{2,20}[)）])?\s*[:：]?\s*(?<rest>\S)/u;

/** "QUẢNG NGÃISau ba vụ …": Vietnamese pages set the place in an element of its own, whose blank is lost in copying; initials ("VTVNews") have no marks. */
export const glued =
  /^(?<place>(?=\p{Lu}{1,20}(?:\s\p{Lu}{2}|(?<=[^A-Z])\p{Lu}))\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,2})(?<rest>\p{Lu}\p{Ll}+\s)/u;
