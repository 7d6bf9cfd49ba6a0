import LineBreaker from "linebreak";
import { dictionaryScripts } from "../../article/language/unspaced.ts";
import { monthsOf } from "./months.ts";
import { isInName } from "./one-name.ts";
import { phraseBreaks, withPlaces } from "./phrase-breaks.ts";
import { beginsWithUnit, isInQuantity } from "./units.ts";
import { wordEnds } from "./word-ends.ts";

/**
 * Where a line may end: UTF-16 indices after each piece that stays together, the last one the text's length. By UAX 14; Thai,
 * Lao, Khmer and Burmese by their words; Korean between words and behind dots only, as newspapers set headlines; Japanese and
 * Chinese between phrases; never between a mark and the space that belongs to it.
 */
export function lineBreaks(text: string, language: string): number[] {
  const breaker = new LineBreaker(text);
  const ends: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (allowed(text, next.position, language)) ends.push(next.position);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const quotations = Array.from(text.matchAll(quotationBehindDash), ({ index }) => index);
  if (/^(?:ja|zh|yue)\b/.test(language)) return phraseBreaks(text, withPlaces(ends, quotations), language);
  const words = wordEnds(text);
  const pauses = language.startsWith("ko") ? Array.from(text.matchAll(pause), ({ index }) => index) : [];
  return withPlaces(ends, [...quotations, ...words, ...pauses]);
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
/** Of a preposition that is written to what follows: بـ 15. */
const joiningStroke = "\u0640";
/** With the space before it, as French sets its punctuation and others set percentages: it stays with what it follows. */
const follower = /^[»›!?;:…%‰\p{Sc}°؟؛।)\]|•·–—-](?=[\s\p{P}]|$)/u;
const leader = /(?:^|\s)[«‹([¿¡„“] $/u;
/** A dash that opens speech, as Nordic, French and Slavic headlines have it: «Lege: – Det går ikke». */
const speechDash = /(?:^|[:：] )[–—-] $/;
/** Languages whose typographers leave no word of one letter at the end of a line. */
const keepsLetters = /^(?:be|bs|cs|hr|pl|ru|sk|sl|sr|uk)\b/;
/** Not those that are units, and no words, unless they end one (45-м км). */
const loneLetter = /(?:^|[\s\p{P}])[^\P{L}мчтглmtglh] $|-\p{L} $/u;
/** Rs. 24,269 · No. 10 · రూ. 24 · Rs 24 · CHF 24 · ಶೇ 24; but a currency belongs to the figure before it: 500 kr 2026. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}[\p{L}\p{M}]{0,4}\.|(?<!\p{Nd}\s)(?:R[sp]|RM|Tk|KSh|USD|EUR|GBP|CHF|SEK|NOK|DKK|INR|PKR|LKR|KES|ZAR|AED|SAR|[Kk]r|ಶೇ)) $/u;
/** 7 h 30 */
const hour = /(?:^|\D)\d{1,2} h $/;
/** 3 - 2 and 3 : 2 are results, or from and to. */
const sideBefore = /\d $/;
const between = /\d [-–—:×] $/;
const sideAfter = /^[-–—:×] \d/;
/** 2027-től, 10%-ға, EU-hoz. */
const suffixed = /(?:[\d%]|\p{Lu}{2})-$/u;
const suffix = /^\p{Ll}{1,5}(?!\p{L})/u;
/** Words that French, Portuguese and their neighbours join to a verb: dit-elle, va-t-on, tornou-se, spune-mi. */
const joinsPronouns = /^(?:ca|fr|gl|pt|ro)\b/;
const pronoun =
  /^(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|moi|toi|soi|lui|leur|eux|les?|la|y|en|[mts]e|mi|ți|și|lhes?|[nv]os|[oa]s?|l[oa]s?|n[oa]s?|ul|l|i)(?!\p{L})/u;
/** A headline shorter than this is large as it is: no hyphen of a word shorter than that ends its line (Hat-trick!). */
const shortHeadline = 40;
const shortWord = 12;
/** Nor of one shorter than this in any headline: pré-sal, co-op, Kick-off. */
const shortestWord = 9;
/** Of an em dash without spaces, UAX 14 takes either side for a line's end, and neither beside an opening mark. */
const dash = /[—―⸺]/;
const quotationBehindDash = /(?<=\S[—―─⸺])(?=[“‘«„「『《]\p{L})/gu;
/** Behind the dots that part two halves of a Korean headline, without a space on either side. */
const pause = /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}%"']…)(?=[\p{Ps}\p{Pi}"']?[\p{L}\p{N}])/gu;
/** —dijo él—, as a bracket would. */
const openingDash = /(?:^|\s)[—―⸺–]$/;
/** Emoji without a space between them are one sign. */
const emojiBefore =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3|\u{e007f})\ufe0f?$/u;
const emojiAfter = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const countedInScript = new RegExp(`^[${dictionaryScripts}]`, "u");

function allowed(text: string, at: number, language: string): boolean {
  if (at >= text.length) return true;
  const before = text[at - 1] ?? "";
  const after = text[at] ?? "";
  if (before === " ") {
    if (isBeforeFigure(text, at - 2) || leader.test(text.slice(Math.max(0, at - 3), at))) return false;
    if (isMinus(text, at - 2) || text[at - 2] === joiningStroke) return false;
    if (speechDash.test(text.slice(Math.max(0, at - 4), at))) return false;
    const leads =
      isBeforeFigure(text, at) ||
      isMinus(text, at) ||
      speechDash.test(text.slice(Math.max(0, at - 2), at + 2));
    if (follower.test(text.slice(at, at + 2)) && !leads) return false;
    return (
      !(isOneNumber(text, at) || isNumbered(text, at, language) || isInName(text, at)) &&
      !(keepsLetters.test(language) && loneLetter.test(text.slice(Math.max(0, at - 3), at)))
    );
  }
  if (
    before === "-" &&
    suffixed.test(text.slice(Math.max(0, at - 3), at)) &&
    suffix.test(text.slice(at, at + 6))
  )
    return false;
  // One letter and its hyphen are no line's end: X-ray, ’s-Hertogenbosch.
  if (before === "-" && /(?:^|[^\p{L}\p{N}])\p{L}-$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  // Two letters are no line's beginning either: Start-up, check-in.
  if (before === "-" && /^\p{L}{1,2}(?!\p{L})/u.test(text.slice(at, at + 3))) return false;
  if (before === "-" && joinsPronouns.test(language) && pronoun.test(text.slice(at, at + 8))) return false;
  if (before === "-" && isRepeated(text, at)) return false;
  // Leser/-innen.
  if (before === "-" && text[at - 2] === "/") return false;
  if (dash.test(after) || openingDash.test(text.slice(Math.max(0, at - 2), at))) return false;
  // A unit of one letter: 90 км/ч.
  if (before === "/" && /^\p{L}(?![\p{L}\p{M}])/u.test(text.slice(at, at + 2))) return false;
  if (before === "–" && isFromTo(text, at)) return false;
  if (
    before === "-" &&
    wordAround(text, at).length < (text.length < shortHeadline ? shortWord : shortestWord)
  )
    return false;
  if (emojiBefore.test(text.slice(Math.max(0, at - 4), at)) && emojiAfter.test(text.slice(at))) return false;
  // In another language's text, a few ideographs are a name.
  if (!/^(?:zh|yue|ja|ko)/.test(language) && ideograph.test(before) && ideograph.test(after)) return false;
  // UAX 14 would break C++, 0,5%/năm and addresses; browsers break between two ASCII characters after a hyphen only.
  if (before !== "-" && before < "\u007f" && after < "\u007f") return false;
  return !(language.startsWith("ko") && hangul.test(before + after));
}

/** 3–2, 2026–27, 4.00%–4.25% and £5m–£10m. */
function isFromTo(text: string, at: number): boolean {
  return (
    /\d(?:[%‰°]|\p{Sc}|\p{L}{1,2})?–$/u.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\p{Sc}?\d/u.test(text.slice(at, at + 2))
  );
}

/** Doubled words of Malay and Indonesian: anak-anak, berlari-lari. */
function isRepeated(text: string, at: number): boolean {
  const word = /\p{L}{2,}(?=-$)/u.exec(text.slice(Math.max(0, at - 16), at))?.[0].toLowerCase();
  if (word === undefined) return false;
  const next = /^\p{L}{3,}/u.exec(text.slice(at, at + 16))?.[0].toLowerCase();
  return text.slice(at, at + word.length).toLowerCase() === word || (!!next && word.endsWith(next));
}

/** Without the marks at its ends. */
function wordAround(text: string, at: number): string {
  const word = (/\S*$/.exec(text.slice(0, at))?.[0] ?? "") + (/^\S*/.exec(text.slice(at))?.[0] ?? "");
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** € 50: the sign of 50 € belongs to the figure before it. */
function isBeforeFigure(text: string, sign: number): boolean {
  return (
    /^\p{Sc} \p{Nd}/u.test(text.slice(Math.max(0, sign), sign + 3)) &&
    !/\p{Nd} $/u.test(text.slice(Math.max(0, sign - 2), Math.max(0, sign)))
  );
}

/** "à – 35 °C": a sign before degrees or percent, where no figure stands before it. */
function isMinus(text: string, sign: number): boolean {
  return (
    /^[–−-] \d{1,3}(?:[.,]\d+)?\s?(?:°|%|degr|grad|Grad)/u.test(text.slice(Math.max(0, sign), sign + 16)) &&
    !/\p{Nd} $/u.test(text.slice(Math.max(0, sign - 2), Math.max(0, sign)))
  );
}

/** 1 200, or a result. */
function isOneNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at, at + 4);
  if (between.test(before)) return /^\d/.test(after);
  return sideBefore.test(before) && (/^\d{3}(?!\d)/.test(after) || sideAfter.test(after));
}

/** A number with what says what it counts: No. 10, 20 novembre, 12 km, 400 บาท. */
function isNumbered(text: string, at: number, language: string): boolean {
  if (/\d/.test(text[at]!)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const after = text.slice(at, at + 4);
    return (
      abbreviation.test(before) ||
      (hour.test(before) && /^\d\d(?!\d)/.test(after)) ||
      (/\d월 $/.test(before) && /^\d{1,2}일/.test(after)) ||
      (/^\d{1,2}(?![\d%]|[.,]\d)/.test(after) &&
        endsWithMonth(text.slice(Math.max(0, at - 20), at), language))
    );
  }
  if (isInQuantity(text, at)) return true;
  if (!/\p{Nd}\.? $/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  if (countedInScript.test(text.slice(at)) || beginsWithUnit(text.slice(at, at + 8))) return true;
  const day = /(?:^|\P{Nd})\p{Nd}{1,2}(?:\.|er|º)? $/u.test(text.slice(Math.max(0, at - 6), at));
  const word = day && /^\p{L}[\p{L}\p{M}]+/u.exec(text.slice(at, at + 20))?.[0];
  return word ? isMonth(word, language) : false;
}

/** In English a month has a capital, without which May and March are other words. */
function endsWithMonth(before: string, language: string): boolean {
  const word = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]+(?= $)/u.exec(before)?.[0];
  if (!word || (language.startsWith("en") && !/^\p{Lu}/u.test(word))) return false;
  return isMonth(word, language);
}

/** With the endings that languages join to it: ডিসেম্বরের, डिसेंबरपूर्वी. */
function isMonth(word: string, language: string): boolean {
  const months = monthsOf(language);
  const small = word.toLowerCase();
  return months.has(small) || [...months].some((month) => month.length > 4 && small.startsWith(month));
}
