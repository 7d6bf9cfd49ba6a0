import { primaryLanguage } from "../../article/language/primary-language.ts";
import { endsSentence } from "./ends-sentence.ts";
import { listItemStarts } from "./list-item-starts.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { closesHere, terminator } from "./sentence-marks.ts";
import { splitThai } from "./split-thai.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/**
 * The sentences of a text, verbatim and trimmed, by rules that need no `Intl`. A quotation or parenthesis stays in one
 * piece; a line break ends a sentence unless it only wraps a line. `language` is BCP 47; `und` is split by the rules that
 * all languages share.
 */
export function splitSentences(text: string, language: string): string[] {
  const base = primaryLanguage(language);
  return unwrapLines(text).flatMap((line) => splitLine(line, base));
}

function splitLine(line: string, language: string): string[] {
  if (language === "th" || language === "lo") return splitThai(line);
  const inside = quotedSpans(line);
  const items = listItemStarts(line);
  const lowered = line.length > 200 && !/\p{Lu}/u.test(line);
  const sentences: string[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const sentence = line.slice(start, end).trim();
    const heading = gluedHeading.exec(sentence)?.[0] ?? "";
    if (heading.length > 14) sentences.push(heading.trim(), sentence.slice(heading.length));
    else if (sentence) sentences.push(sentence);
    start = end;
  };
  for (let i = 0; i < line.length; i++) {
    if (items.has(i) && i > start) cut(i);
    if (!terminator.test(line[i] ?? "")) continue;
    const end = endOfMarks(line, i);
    const ends = (inList: boolean): boolean =>
      endsSentence({ line, start, at: i, end, language, lowered, inList });
    if (!inside[i]) {
      if (ends(items.size > 0)) cut(end);
    } else if (
      end < line.length &&
      !inside[end - 1] &&
      !closesInside(line, end, start, inside) &&
      ends(false)
    )
      cut(end);
    i = end - 1;
  }
  cut(line.length);
  return sentences;
}

/** A heading in capitals that lost its line break: `MARCHES ALONG THE QUAY Thousands of…`. */
const gluedHeading = /^(?:\p{Lu}[\p{Lu}’'-]+,?\s+){3,}(?=["“«]?(?:\p{Lu}[\p{Ll}’']|\d+\s\p{Lu}\p{Ll}))/u;

/** Whether what closes here is a parenthesis that opened within the sentence, in a script that shows no beginnings. */
function closesInside(line: string, end: number, start: number, inside: Uint8Array): boolean {
  if (!/[)\]）】]/u.test(line[end - 1] ?? "") || !/^\s*\p{Lo}/u.test(line.slice(end, end + 8))) return false;
  let open = end - 2;
  while (open > start && inside[open] === 1) open--;
  return line.slice(start, open).trim() !== "";
}

/** The end of a run of terminators and the closing marks and footnote numbers that belong to them, spaced ellipses included. */
function endOfMarks(line: string, at: number): number {
  let end = at + 1;
  while (end < line.length) {
    const mark = line[end] ?? "";
    if (/[.!?…‼⁇⁈⁉。！？؟։]/u.test(mark)) end++;
    else if (/^ \.(?=[\s."”’)]|$)/u.test(line.slice(end, end + 3)) && isSpacedEllipsis(line, at, end))
      end += 2;
    // Some exports leave the backslash before a quotation mark.
    else if (mark === "\\" && line[end + 1] === '"' && closesHere(line, end + 1)) end += 2;
    else if (closesHere(line, end)) end++;
    else if (/^[ \u00a0\u202f]»(?=\s|$)/u.test(line.slice(end, end + 3))) end += 2;
    else break;
  }
  const note = footnote.exec(line.slice(end, end + 24))?.[0] ?? "";
  return /^\d/u.test(note) && !/\p{Ll}{4}\.$/u.test(line.slice(at - 4, end)) ? end : end + note.length;
}

/** `[1]`, `[12][13]`, `¹`, `11 12` right after the stop. */
const footnote =
  /^(?:(?:\[(?:\d{1,3}|[a-z])\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)+(?=\s|$)|\d{1,3}(?:[ ,]\d{1,3})*(?=\s+\p{Lu}\p{Ll}))/u;

/** `word . . .` and a final `word. . . .` are one mark; in `word. . . . The next` the dots open what follows. */
function isSpacedEllipsis(line: string, at: number, end: number): boolean {
  if (/\s/u.test(line[at - 1] ?? " ")) return true;
  return /^(?: \.)+(?:["”’)\s]*)$/u.test(line.slice(end));
}
