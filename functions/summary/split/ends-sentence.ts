import { nativeMark, openingMarks, smallLetter } from "./sentence-marks.ts";
import { stopEnds } from "./stop-ends.ts";

export interface Candidate {
  line: string;
  /** Where the running sentence starts. */
  start: number;
  /** The first terminator. */
  at: number;
  /** Just past the terminators and closing marks. */
  end: number;
  language: string;
  /** The whole line is in small letters, which then begin sentences too. */
  lowered: boolean;
  /** In an enumeration a number with a stop is a marker. */
  inList: boolean;
}

const said =
  /^\s*(?:[\p{L}.'’-]+\s+){0,3}(?:said|recalled|wrote|writes|says|tweeted|replied|told|tells|insisted|adds|shouted|explained|exclaimed|added|asked|asks)\b(?! (?:that|he|she|it|they)\b)|^\s(?:שאל|אמר|ענ|צעק)\p{L}{0,2}\s/u;

/** A short clause of saying after a quotation, in scripts that show no beginnings: 她问。 그녀가 물었다. */
const saidUncased =
  /^[^,，、。！？.!?।۔]{0,14}(?:称|했다|說|말했|외쳤|물었|قال|喊|کہا|पूछा|پرسید|سأل|বলেছেন|답했|پوچھا|বলেন|گفت|問|叫道|বললেন|说|कहा|道|问|稱)[^,，、。！？.!?।۔]{0,6}[。.।۔，,]/u;

const opensLarge = new RegExp(String.raw`^${openingMarks}[\p{Lu}\p{Lt}]`, "u");
const opensUncased = new RegExp(String.raw`^${openingMarks}[\p{Lo}\p{sc=Georgian}]`, "u");

/** Whether the terminator at `at` ends the running sentence. */
export function endsSentence(candidate: Candidate): boolean {
  const { line, start, at, end, language } = candidate;
  const mark = line[at] ?? "";
  const rest = line.slice(end, end + 160);
  const next = rest.trimStart();
  if (!next) return true;
  // A closing quotation mark that an encoding lost: “We will be back,? she said.”
  if (mark === "?" && line[at - 1] === ",") return false;
  if (mark === ":") return language === "hy" && /^\s/u.test(rest);
  const closed = line[end - 1] !== mark;
  if (mark === ";" || mark === "\u037e")
    return language === "el" && /^\s/u.test(rest) && !(closed && smallLetter.test(next));
  if (closed && saidUncased.test(next)) return false;
  if (nativeMark.test(mark)) return !runsOn(next, closed);
  if (closed && /^[([]/u.test(next)) return false;
  if (mark === "…" || (mark === "." && line[at + 1] === ".")) return endsWithEllipsis(line, at, end, rest);
  if (/^(?: \.)+/u.test(line.slice(at + 1, end))) return endsWithEllipsis(line, at, end, rest);
  if (!/^\s/u.test(rest)) return isGlued(line, start, at, end);
  if (smallLetter.test(next) && !candidate.lowered) return startsSmall(line, at, end, next, language);
  if (/^[-–—,;:]/u.test(next) && !/^[-–—]\s*\p{Lu}/u.test(next)) return false;
  if (closed && said.test(rest)) return false;
  if (language === "ko" && closed && /^(?:고|이라고|라고|며|라며|라는|이란|란|는)(?:\s|$)/u.test(next))
    return false;
  if (mark === "!" && /^(?:Inc|Corp|Ltd|plc)\b/u.test(next)) return false;
  return mark === "." ? stopEnds(candidate, next) : true;
}

/** Whether text goes on after a full-width or native mark: a closed quotation with its verb, or a mark inside a name. */
function runsOn(next: string, closed: boolean): boolean {
  if (/^[のを]/u.test(next)) return true;
  return closed && (/^(?:[はが](?![いじっん])|と|って|などと|，|、|,)/u.test(next) || smallLetter.test(next));
}

function endsWithEllipsis(line: string, at: number, end: number, rest: string): boolean {
  const next = rest.trimStart();
  const dots = line.slice(at, end).replace(/[^.…]/gu, "");
  if (!/^\s/u.test(rest)) return false;
  if (/^\s/u.test(line[at - 1] ?? "") && dots.length < 4) return false;
  if (opensLarge.test(next)) return !/^I\b(?! (?:am|was|have|had) )/u.test(next) || dots.length > 3;
  return opensUncased.test(next) || (/^(?:\. )+\.?/u.test(next) && dots.length < 3);
}

/** A full stop without a space after it ends a sentence only where two were glued together: `…the street.Police said`, `…the "Ark".Police said`. */
function isGlued(line: string, start: number, at: number, end: number): boolean {
  const before = /[^\s]*$/u.exec(line.slice(Math.max(start, at - 60), at))?.[0] ?? "";
  const after = /^\S*/u.exec(line.slice(end, end + 60))?.[0] ?? "";
  if (/[@\\_]|\p{L}\/|www\.|\.\p{L}/u.test(before) || /[@/\\_]/u.test(after)) return false;
  const closed = line[end - 1] !== line[at];
  if (/^[\p{Lu}][\p{Ll}’']+/u.test(after) || /^(?:[AI]$|["“‘]\p{L})/u.test(after)) {
    if (closed) return /^\p{Lu}/u.test(after);
    return (
      /(?:[\p{Ll}-]{3}|(?<!\p{L})\p{Lu}{3,}|\d\p{L}?|[)\]%"»”])$/u.test(before) &&
      (!/^\d+$/u.test(before) ||
        (/^\p{Lu}\p{Ll}{2}/u.test(after) && /\p{L} \d+$/u.test(line.slice(start, at)))) &&
      !/\.\p{Ll}/u.test(after)
    );
  }
  return !closed && /\p{Lo}{2}$/u.test(before) && /^\p{Lo}{2}/u.test(after);
}

/** A small letter after a stop means that the sentence goes on, but for Greek, which often prints so. */
function startsSmall(line: string, at: number, end: number, next: string, language: string): boolean {
  if (/^(?:iPhone|iPad|iPod|iOS|eBay|iTunes|iMessage|iCloud)/u.test(next)) return true;
  if (language !== "el") return false;
  return line[end - 1] === line[at] && /\p{L}{5}$/u.test(line.slice(0, at));
}
