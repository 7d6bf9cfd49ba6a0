import { endsSentence } from "./ends-sentence.ts";
import { listItemStarts } from "./list-item-starts.ts";
import { closingMark, quotedSpans } from "./quoted-spans.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** Marks that may end a sentence, in any script; which of them do in this language is for `endsSentence`. */
const terminator = /[.!?…。！？｡؟۔।॥።፧፨։။៕།‼⁇⁈⁉;;:]/u;

/**
 * The sentences of a text, verbatim and trimmed, by rules that need no `Intl`. A quotation or parenthesis stays in one
 * piece; a line break ends a sentence unless it only wraps a line. `language` is BCP 47; `und` is split by the rules that
 * all languages share.
 */
export function splitSentences(text: string, language: string): string[] {
  const base = language.toLowerCase().split("-")[0] ?? "und";
  return unwrapLines(text).flatMap((line) => splitLine(line, base));
}

function splitLine(line: string, language: string): string[] {
  if (language === "th" || language === "lo") return splitThai(line);
  const inside = quotedSpans(line);
  const items = listItemStarts(line);
  const sentences: string[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const sentence = line.slice(start, end).trim();
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (let i = 0; i < line.length; i++) {
    if (items.has(i) && i > start) cut(i);
    if (!terminator.test(line[i] ?? "")) continue;
    const end = endOfMarks(line, i);
    if (!inside[i] && endsSentence({ line, start, at: i, end, language, inList: items.size > 0 })) cut(end);
    else if (
      inside[i] &&
      end < line.length &&
      !inside[end - 1] &&
      closesWithSentence(line, i, end, start, language)
    )
      cut(end);
    i = end - 1;
  }
  cut(line.length);
  return sentences;
}

/** A quotation that ends in a full stop ends its sentence where a new one visibly begins: `"This is great." She held…` */
function closesWithSentence(line: string, at: number, end: number, start: number, language: string): boolean {
  return /[)\]）】]/u.test(line[end - 1] ?? "") && !/[.!?。！？]/u.test(line[at] ?? "")
    ? false
    : endsSentence({ line, start, at, end, language, inList: false });
}

/** The end of a run of terminators and the closing marks that belong to them, spaced ellipses included. */
function endOfMarks(line: string, at: number): number {
  let end = at + 1;
  while (end < line.length) {
    const mark = line[end] ?? "";
    if (/[.!?…。！？؟։;]/u.test(mark) && mark !== ";") end++;
    else if (/^ \.(?=[\s."”’)]|$)/u.test(line.slice(end, end + 3)) && isSpacedEllipsis(line, at, end))
      end += 2;
    // Some exports leave the backslash before a quotation mark.
    else if (mark === "\\" && line[end + 1] === '"' && belongsToSentence(line, end + 1)) end += 2;
    else if (closingMark.test(mark) && belongsToSentence(line, end)) end++;
    else break;
  }
  return end;
}

/** `word . . .` and a final `word. . . .` are one mark; in `word. . . . The next` the dots open what follows. */
function isSpacedEllipsis(line: string, at: number, end: number): boolean {
  if (/\s/u.test(line[at - 1] ?? " ")) return true;
  return /^(?: \.)+(?:["”’)\s]*)$/u.test(line.slice(end));
}

/** A straight quote with a space before and a letter after it opens the next sentence and does not close this one. */
function belongsToSentence(line: string, at: number): boolean {
  const mark = line[at] ?? "";
  if (mark === "“") return /[\s,.]|^$/u.test(line[at + 1] ?? "");
  if (mark === '"' || mark === "'") return !/[\p{L}\p{N}]/u.test(line[at + 1] ?? " ");
  return true;
}

/** Thai and Lao print no full stops: a space parts clauses, and several clauses of some length make a sentence. */
function splitThai(line: string): string[] {
  const sentences: string[] = [];
  let held = "";
  for (const clause of line.split(/(?<=[^\d\s][\s,]+)(?=\S)/u)) {
    held += clause;
    const ended = /[.!?ฯๆ]["”’)]*\s*$/u.test(held) ? 40 : 90;
    if (held.length >= ended) {
      sentences.push(held.trim());
      held = "";
    }
  }
  if (held.trim()) sentences.push(held.trim());
  return sentences;
}
