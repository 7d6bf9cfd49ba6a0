import { findDates } from "../date/find-dates.ts";
import { foldLetters } from "../language/fold-letters.ts";
import { functionWords } from "../language/function-words.ts";
import { byWords } from "../lexicon/by-words.ts";
import { endings, pageMatter, teaserHeadings } from "../lexicon/furniture.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { namesAgency } from "./bracket-agency.ts";

export interface Dateline {
  place: string | null;
  agency: string | null;
  /** A full date printed in the dateline. */
  date: string | null;
  /** A reporter named in it, as in Korean datelines. */
  byline: string | null;
  /** The paragraph without it. */
  rest: string;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const small = `(?:de|del|di|do|da|dos|das|la|le|les|el|al|an|am|im|in|auf|bei|sur|der|den|upon|of|the|y|e|and|i|na|pod|nad|u|ad-|ul-)`;
const casedPlace = `${word}(?:[ /–-](?:${small} )?${word}){0,3}`;
const caselessWord = String.raw`[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hebrew}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Georgian}\p{Script=Thai}\p{M}]+`;
const caselessPlace = `${caselessWord}(?:[ /-]${caselessWord}){0,2}`;
const region = String.raw`(?:,\s?${word}(?:[ .-]${word}){0,3}|[،,]\s?(?!\p{N})${caselessPlace})(?![\p{L}\p{M}])`;
const day = String.raw`(?:\d{4}\.\s\p{L}+\s\d{1,2}\.(?:,?\s\p{L}+)?|\p{N}{1,2}(?:st|nd|rd|th)?\.?\s?(?:de |d’|d')?[\p{L}\p{M}]{2,12}\.?|[\p{L}\p{M}]{2,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:\sd\.)?)(?:,?\s?\d{4})?(?:\s?(?:г|р)\.)?`;
const dash = String.raw`(?:\.?\s?(?:—|–|―|−|--+)|\s-|\.-|:-|-)`;

const bracketed = new RegExp(
  String.raw`^(?<place>${casedPlace}\.?(?:${region}\.?)?|${caselessPlace}(?:${region})?)?(?:[,،]?\s?${day})?\.?,?\s?[(（\[](?<inside>[^()（）\[\]]{2,60})[)）\]](?<after>\s?(?:${dash}|[:.،।])+|\s?)\s*(?<rest>\S)`,
  "u",
);
const dashed = new RegExp(
  String.raw`^(?<place>${casedPlace}\.?(?:${region}\.?){0,2}|${caselessPlace})(?:[,،]?\s?\(?${day}\)?)?(?:${dash}\s+|[—–](?=\p{Lu}))(?<rest>\S)`,
  "u",
);
const coloned = new RegExp(
  String.raw`^(?<place>${casedPlace}(?:${region})?|${caselessPlace})(?:[,،]?\s?\(?${day}\)?)?\s?:\s?-?\s*(?<rest>\S)`,
  "u",
);
const stopped = new RegExp(
  String.raw`^(?<place>\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2})[.,]\s?(?:${day}[.,]?\s)?[-–—/«"]*\s?(?<agency>\p{Lu}[\p{L}.\s«»-]{1,24}?)[/»"]*\s?(?:\.|[-–—])+\s*(?<rest>\S)`,
  "u",
);
const danda = new RegExp(
  String.raw`^(?<place>${caselessWord}(?: ${caselessWord})?)(?:[,/]\s?(?<agency>[\p{L}\p{M}. ]{2,30}))?\s?(?:।|\|)\s*(?<rest>\S)`,
  "u",
);
const taiwanese =
  /^[〔（(【[［](?:本報|本报|實習|特約)?(?:記者|记者)(?<byline>\p{Script=Han}{2,4})[／/](?<place>\p{Script=Han}{2,6}?)(?:綜合|综合|即時|專訪|專題)?(?:報導|报道|報道|電|电)[〕）)】\]］]\s*(?<agency>)(?<rest>\S)/u;

/** Datelines stand at the head: no more of a paragraph is looked at, and no pattern can run long. */
const longestDateline = 240;

const korean =
  /^[[(【<](?<place>[\p{L}·]{1,12})\s?=\s?(?<agency>[^\]\s)】]{1,14})(?:\s(?<byline>\p{Script=Hangul}{2,4})\s?(?:특파원|기자|통신원))?[^\])】>]{0,30}[\])】>]\s*(?:(?<byline2>\p{Script=Hangul}{2,4})\s?(?:특파원|기자|통신원)\s*=?\s*)?(?<rest>\S)/u;
const japanese =
  /^【(?<place>\p{L}{1,10}?)(?:(?<agency>共同|時事|ロイター)|[=＝・](?<byline>[^】]{2,12}))】\s*(?<rest>\S)/u;
const chinese =
  /^[(（【]?(?<agency>新华社|新華社|中新社|中新网|中央社|本报|本報|人民网|央视网|法新社|路透社|美联社|美聯社)(?:记者|記者)?(?<byline>\p{Script=Han}{2,3}(?=\p{Script=Han}{2,4}\d))?(?<place>\p{Script=Han}{2,6}?)?\s?(?:\d{1,2}月)?\d{1,2}日(?:综合)?(?:电|電|讯|訊)[)）】]?\s*(?:[(（](?:记者|記者)[^)）]{2,20}[)）])?\s*[:：]?\s*(?<rest>\S)/u;

/** The dateline at the head of a paragraph: place, agency, date; null where the paragraph just begins. */
export function readDateline(paragraph: string): Dateline | null {
  const media = /^(?:[\p{L}\d-]+\.(?:com?|id|net|org|co\.id|my)\s?,\s?)/iu.exec(paragraph);
  if (media) {
    const inner = readDateline(paragraph.slice(media[0].length));
    const paper = media[0].replace(/\s?,\s?$/, "");
    if (inner) return { ...inner, agency: inner.agency ?? paper };
    const [whole, place] = /^(\p{Lu}\p{Ll}+)\s(?=\p{Lu})/u.exec(paragraph.slice(media[0].length)) ?? [];
    return whole && place
      ? {
          place,
          agency: paper,
          date: null,
          byline: null,
          rest: paragraph.slice(media[0].length + whole.length),
        }
      : null;
  }
  const head = paragraph.slice(0, longestDateline).replace(/^(\p{Lu}\p{L}{3,30})\1(?=\s)/u, "$1");
  const dateline = readForm(head);
  if (!dateline) return null;
  const whole = withSecondPart(dateline);
  return { ...whole, rest: whole.rest + paragraph.slice(longestDateline) };
}

function readForm(text: string): Dateline | null {
  return (
    asian(text) ??
    taz(text) ??
    inBrackets(text) ??
    stoppedLine(text) ??
    marked(text, dashed) ??
    marked(text, coloned) ??
    withDanda(text)
  );
}

/** "(ANSA) - ROMA, 5 MAG - …" and "Бишкек, 5 мая - Sputnik. …": agency and place each have their own mark. */
function withSecondPart(dateline: Dateline): Dateline {
  if (!dateline.place) {
    const inner = dateline.agency ? marked(dateline.rest, dashed) : null;
    return inner?.place ? { ...inner, agency: dateline.agency } : dateline;
  }
  const second = dateline.agency ? null : /^([\p{L}\p{M} ./]{2,22}?)\s?[-–—.:]\s+(?=\S)/u.exec(dateline.rest);
  if (!second || !namesAgency(second[1]!)) return dateline;
  return { ...dateline, agency: second[1]!, rest: dateline.rest.slice(second[0].length) };
}

function asian(text: string): Dateline | null {
  const match = korean.exec(text) ?? japanese.exec(text) ?? chinese.exec(text) ?? taiwanese.exec(text);
  if (!match) return null;
  const { place, agency, byline, byline2 } = match.groups!;
  return found(text, match, place ?? null, agency || null, null, byline ?? byline2 ?? null);
}

/** "BERLIN taz | Die …" */
function taz(text: string): Dateline | null {
  const match = /^(?<place>\p{Lu}{3,})\s(?<agency>taz|epd|dpa|afp|kna|ap|rtr)\s\|\s(?<rest>\S)/u.exec(text);
  return match && found(text, match, match.groups!.place!, match.groups!.agency!, null, null);
}

function inBrackets(text: string): Dateline | null {
  const match = bracketed.exec(text);
  if (!match) return null;
  const { place, inside, after } = match.groups!;
  const dates = findDates(inside!);
  const words = inside!.replace(/\s*[-–,]?\s*\d.*$/, "").trim();
  const known = namesAgency(words) || dates.length > 0;
  const plausible =
    /[—–―−:-]|^\.$/.test(after!.trim()) &&
    !/\d/.test(inside!) &&
    words.split(/\s+/).length <= 3 &&
    /^(?:\p{Lu}[\p{Lu}\d/ .-]{1,14}|\p{Ll}+-\p{Ll}+|[\p{Lu}\p{Lo}][\p{L}\p{M}/ .-]{1,24})$/u.test(words);
  if (!known && !plausible) return null;
  if (place !== undefined && !isPlace(place)) return null;
  if (place === undefined && !namesAgency(words)) return null;
  const agencyIsPlace = place !== undefined && namesAgency(place);
  return found(
    text,
    match,
    agencyIsPlace ? null : (place ?? null),
    words || null,
    dates[0]?.date ?? null,
    null,
  );
}

function stoppedLine(text: string): Dateline | null {
  const match = stopped.exec(text);
  if (!match) return null;
  const { place, agency } = match.groups!;
  if (!namesAgency(agency!) && !/[/]/.test(match[0])) return null;
  return found(text, match, place!, agency!.trim(), null, null);
}

function marked(text: string, form: RegExp): Dateline | null {
  const match = form.exec(text);
  if (!match) return null;
  const place = match.groups!.place!;
  const cased = /\p{Lu}/u.test(place);
  const shouted = place === place.toUpperCase();
  if (place.split(/\s+/).length > (shouted ? 5 : 3) && !place.includes(",")) return null;
  if (!cased && (place.split(/\s+/).length > 2 || place.length > 20)) return null;
  if (
    form === coloned &&
    (/["“«„『「]/.test(match.groups!.rest!) ||
      (!shouted && cased && / /.test(place) && !townWords.test(place)))
  )
    return null;
  if (namesAgency(place)) return found(text, match, null, place, null, null);
  if (!isPlace(place) || (cased && /^\p{Ll}/u.test(match.groups!.rest!))) return null;
  return found(text, match, place, null, findDates(match[0])[0]?.date ?? null, null);
}

/** First words of towns with two; "John Smith: …" is someone speaking. */
const townWords =
  /^(?:New|San|Santa|Santo|São|Port|Porto|Cape|Addis|Abu|Hong|Tel|Sri|Ho|Kuala|Los|Las|Dar|Rio|Buenos|Phnom|Quezon|Saint|St|Fort|Mount|North|South|East|West|Upper|Lower|El|La|Le|Den|Bad|Ciudad|Villa|Nova|Novi|Nizhny|Velikiy|Banja|Bela)[. -]|, /u;

const acronyms = new Set(
  "NASA WHO UN EU NATO FBI CIA ICC IMF OPEC UNHCR UNICEF UNESCO FIFA UEFA NBA NFL MLB NHL US USA UK UAE BJP PTI PPP IOC ECB FED OECD".split(
    " ",
  ),
);

function withDanda(text: string): Dateline | null {
  const match = danda.exec(text);
  if (!match) return null;
  const { place, agency } = match.groups!;
  if (place!.length > 18 || !isPlace(place!)) return null;
  return found(text, match, place!, agency?.trim() ?? null, null, null);
}

function isPlace(words: string): boolean {
  if (acronyms.has(words)) return false;
  const label = labelOf(words);
  if (teaserHeadings.has(label) || endings.has(label) || pageMatter.has(label) || byWords.includes(label))
    return false;
  if (/[.]\s\p{Lu}\p{Ll}/u.test(words) && !/,/.test(words)) return false;
  if (
    /^(?:note|update|correction|editor|question|answer|q|a|exclusive|breaking|watch|opinion|analysis|explainer|fact|background|summary|source|nota|hinweis|frage|antwort|pregunta|pergunta|question|réponse|vraag|spørgsmål|domanda|вопрос|ответ)\b/iu.test(
      words,
    )
  ) {
    return false;
  }
  const first = foldLetters(words.split(/[\s,/]/)[0]!);
  return (
    !allFunctionWords.has(first) ||
    /[\s/-]/.test(words) ||
    (words === words.toUpperCase() && words !== words.toLowerCase())
  );
}

const allFunctionWords = new Set(
  Object.values(functionWords).flatMap((languages) =>
    Object.values(languages).flatMap((words) => words.split(" ").map(foldLetters)),
  ),
);
for (const short of ["la", "le", "los", "las", "el", "san", "new", "the"]) allFunctionWords.delete(short);

/** "JAKARTA, KOMPAS.com": the second part is the paper, not the region. */
function withoutPaper(place: string): [string, string | null] {
  const match = /^(.+?),\s?([\p{L}\d-]+\.(?:com?|id|net|org|co\.id|my))$/iu.exec(place);
  return match ? [match[1]!, match[2]!] : [place, null];
}

function found(
  text: string,
  match: RegExpExecArray,
  place: string | null,
  agency: string | null,
  date: string | null,
  byline: string | null,
): Dateline {
  const rest = text.slice(match[0].length - match.groups!.rest!.length);
  const [town, paper] = place ? withoutPaper(place) : [null, null];
  return {
    place: town?.replace(/[.,،\s]+$/, (end) => (/^\./.test(end) && /,/.test(town) ? "." : "")) || null,
    agency: agency ?? paper,
    date,
    byline,
    rest,
  };
}
