import { abbreviationsOf } from "./abbreviations.ts";

export interface Candidate {
  line: string;
  /** Where the running sentence starts. */
  start: number;
  /** The first terminator. */
  at: number;
  /** Just past the terminators and closing marks. */
  end: number;
  language: string;
  /** In an enumeration a number with a stop is a marker. */
  inList: boolean;
}

/** Languages that print ordinals as a number with a full stop. */
const ordinal = new Set(
  "de da no nb nn fi sv is fo cs sk sl hr sr bs me hu et lv lt pl tr kk eu mk".split(" "),
);

/** English openings that are seldom a name: after "Co.", "U.S." or an initial they show that a new sentence began. */
const opening = new Set(
  "a after all although an and another any are as at because before both but by can could did do does during each even every few for from had has have he her here his how however i if in is it its just last later like many meanwhile more most my no not now of on once one only or other our over people she should since so some still such than that the their then there these they this those though through to today under until was we were what when where whether which while who why will with would yes yet you your".split(
    " ",
  ),
);

const said =
  /^\s*(?:[\p{L}.'’-]+\s+){0,3}(?:said|says|asked|asks|added|adds|told|tells|wrote|writes|tweeted|replied|shouted|exclaimed|insisted|explained|recalled)\b/u;

const timeZone = /^\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|JST|AE[SD]T|Eastern|Central|Pacific)\b/u;

/** Whether the terminator at `at` ends the running sentence. */
export function endsSentence(candidate: Candidate): boolean {
  const { line, start, at, end, language } = candidate;
  const mark = line[at] ?? "";
  const rest = line.slice(end, end + 160);
  const next = rest.trimStart();
  if (!next) return true;
  if (mark === ":") return language === "hy" && /^\s/u.test(rest);
  if (mark === ";" || mark === "\u037e") return language === "el" && /^\s/u.test(rest);
  if (/[。！？｡؟۔।॥።፧፨։။៕།]/u.test(mark)) return !runsOn(line, at, end, next);
  if (mark === "…" || (mark === "." && /[.]/u.test(line[at + 1] ?? "")))
    return endsWithEllipsis(line, at, end, rest);
  if (/^(?: \.)+/u.test(line.slice(at + 1, end))) return endsWithEllipsis(line, at, end, rest);
  if (!/^\s/u.test(rest)) return isGlued(line, start, at, end);
  if (/^\p{Ll}/u.test(next)) return startsSmall(line, at, end, next, language);
  if (/^[-–—,;:]/u.test(next) && !/^[-–—]\s*\p{Lu}/u.test(next)) return false;
  if (line[end - 1] !== mark && (said.test(rest) || /^[([]/u.test(next))) return false;
  return mark === "." ? stopEnds(candidate, next) : true;
}

/** Whether text goes on after a full-width or native mark: a closed quotation with its verb, or a mark inside a word. */
function runsOn(line: string, at: number, end: number, next: string): boolean {
  if (line[end - 1] === line[at]) return false;
  return /^(?:と|って|との|などと|という|，|、|,)/u.test(next) || /^\p{Ll}/u.test(next);
}

function endsWithEllipsis(line: string, at: number, end: number, rest: string): boolean {
  const next = rest.trimStart();
  const dots = line.slice(at, end).replace(/[^.…]/gu, "");
  if (!/^\s/u.test(rest)) return false;
  if (/^\s/u.test(line[at - 1] ?? "") && dots.length < 4) return false;
  if (/^["“'‘«„¿¡([]*[\p{Lu}\p{Lt}]/u.test(next))
    return !/^I\b(?! (?:am|was|have|had) )/u.test(next) || dots.length > 3;
  return /^["“'‘«„([]*\p{Lo}/u.test(next) || (/^(?:\. )+\.?/u.test(next) && dots.length < 3);
}

/** A full stop without a space after it ends a sentence only where two were glued together: `…the street.Police said`. */
function isGlued(line: string, start: number, at: number, end: number): boolean {
  const before = /[^\s]*$/u.exec(line.slice(Math.max(start, at - 60), at))?.[0] ?? "";
  const after = /^\S*/u.exec(line.slice(end, end + 60))?.[0] ?? "";
  if (/[@/\\_]|www\.|\.\p{L}/u.test(before) || /[@/\\_]/u.test(after)) return false;
  const closed = line[end - 1] !== line[at];
  if (/^[\p{Lu}][\p{Ll}’']+/u.test(after) || /^(?:[AI]$|["“‘]\p{L})/u.test(after)) {
    if (closed) return /^\p{Lu}/u.test(after);
    return (
      /(?:\p{Ll}{3}|\d\p{L}?|[)\]%])$/u.test(before) && !/^\d+$/u.test(before) && !/\.\p{Ll}/u.test(after)
    );
  }
  return !closed && /\p{Lo}{2}$/u.test(before) && /^\p{Lo}{2}/u.test(after);
}

/** A small letter after a stop means that the sentence goes on, but for Greek, which often prints so. */
function startsSmall(line: string, at: number, end: number, next: string, language: string): boolean {
  if (/^(?:iPhone|iPad|iPod|iOS|eBay|iTunes|iMessage|iCloud)/u.test(next)) return true;
  if (language !== "el" && language !== "und-lower") return false;
  return line[end - 1] === line[at] && /\p{L}{5}$/u.test(line.slice(0, at));
}

function stopEnds(candidate: Candidate, next: string): boolean {
  const { line, start, at, end, language } = candidate;
  if (language === "hy") return false;
  const head = line.slice(start, at);
  const word = /[^\s("“«'‘„[/]*$/u.exec(head)?.[0] ?? "";
  const sofar = head.slice(0, head.length - word.length).trim();
  if (line[end - 1] !== line[at] && !/^[)\]]/u.test(line[end - 1] ?? "")) return true;
  const lower = word.toLowerCase();
  const nextWord = /^[("“«'‘„[¿¡]*([\p{L}\p{M}’']+)/u.exec(next)?.[1]?.toLowerCase() ?? "";
  if (/^[#•⁃◦▪●]*\s*\d+$/u.test(word)) return numberEnds(candidate, word, sofar, next);
  if (/^\p{Ll}$/u.test(word) && !sofar) return false;
  if (/^[ap]\.m$/u.test(lower))
    return !timeZone.test(next) && /^["“‘'([]?\p{Lu}/u.test(next) && sofar.split(/\s+/u).length > 3;
  const { prefix, suffix } = abbreviationsOf(language);
  if (/^(?:\p{Lu}\p{M}*)(?:\.-?\p{Lu})*$/u.test(word) || /^\p{Lu}\.-\p{Lu}$/u.test(word))
    return initialEnds(word, sofar, nextWord, language);
  if (suffix.has(lower)) return suffixEnds(lower, next, nextWord, prefix.has(lower), language);
  if (prefix.has(lower) && !(lower === "no" && !/^\d/u.test(next))) return false;
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)) return suffixEnds(lower, next, nextWord, false, language);
  if (/^\p{Lo}[\p{Lo}\p{M}]?$/u.test(word)) return /[।۔॥]/u.test(line) ? false : [...word].length > 1;
  if (/\p{sc=Bengali}/u.test(word) && /।/u.test(line)) return word.length > 5;
  if (/^\d/u.test(next)) return !/^\p{L}{1,3}$/u.test(word) || /^\p{Ll}{3}$/u.test(word);
  return true;
}

/** "12. Juni" is a date and "1. Item" a list; "…in 2019. Then" ends. */
function numberEnds({ language, inList }: Candidate, word: string, sofar: string, next: string): boolean {
  if (inList && !sofar) return false;
  if (!sofar || /^[•⁃◦▪●*-]$/u.test(sofar)) return false;
  if (!ordinal.has(language)) return true;
  return word.length > 2 ? !/^\p{Ll}/u.test(next) : false;
}

function initialEnds(word: string, sofar: string, nextWord: string, language: string): boolean {
  if (!sofar) return false;
  if (word.length === 1) {
    if (language !== "en") return false;
    return word === "I" && opening.has(nextWord) && /(?:^|\s)\p{Ll}+$/u.test(sofar);
  }
  if (language === "en" || language === "de") return opening.has(nextWord);
  return /^(?:U\.?[SKN]|E\.?U|U\.S\.A)$/u.test(word) ? nextWord.length > 1 : opening.has(nextWord);
}

function suffixEnds(
  word: string,
  next: string,
  nextWord: string,
  alsoPrefix: boolean,
  language: string,
): boolean {
  if (!/^["“‘'«„([¿¡]*[\p{Lu}\p{Lo}]/u.test(next)) return false;
  if (language !== "en" && language !== "de" && !alsoPrefix) return nextWord.length > 1;
  return (
    opening.has(nextWord) ||
    /^(?:usw|etc|ecc|itd|itp|atd|osv|stb|т\.д|т\.п|др|enz|jne|dll|dsb|г|гг|н\.э|лв|kr|zł|грн|руб|v\.v|atď)$/u.test(
      word,
    )
  );
}
