import { isReversed, longestSpan } from "./sentence-marks.ts";

const pairs: Record<string, string> = {
  "“": "”",
  "«": "»",
  "»": "«",
  "„": "“”",
  "‹": "›",
  "(": ")",
  "[": "]",
  "「": "」",
  "『": "』",
  "《": "》",
  "【": "】",
  "（": "）",
};

/**
 * Marks the characters that stand inside a quotation or parenthesis which is also closed: 1 inside, 0 outside. A mark that
 * is never closed opens nothing.
 */
export function quotedSpans(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    if (i < end) {
      inside[i] = 1;
      continue;
    }
    const close = closerOf(text, i);
    if (close > i && close - i < longestSpan) end = close;
  }
  return inside;
}

function closerOf(text: string, at: number): number {
  const open = text[at] ?? "";
  const limit = Math.min(text.length, at + longestSpan);
  if (open === '"' || open === "'") return straightCloser(text, at, open, limit);
  if (/[‘’”]/u.test(open)) return curlyCloser(text, at, limit);
  const closers = pairs[open];
  if (!closers || (/[«»]/u.test(open) && !guillemetOpens(text, at))) return -1;
  let depth = 0;
  for (let i = at + 1; i < limit; i++) {
    const mark = text[i] ?? "";
    if (mark === open && !closers.includes(mark)) depth++;
    else if (closers.includes(mark) && depth-- === 0) return i;
  }
  return -1;
}

/** ‘…,’ in British copy, where ’ is an apostrophe too, ”…” as Swedes and Finns print it, and ’…‘ or ’’…‘‘ in Urdu. */
function curlyCloser(text: string, at: number, limit: number): number {
  const mark = text[at]!;
  const opens = mark === "’" ? /^’?\p{sc=Arabic}/u : /^[\p{L}\p{N}¿¡]/u;
  if (!/[\s(–—-]/u.test(text[at - 1] ?? " ") || !opens.test(text.slice(at + 1, at + 3))) return -1;
  if (mark !== "‘") {
    const close = text.indexOf(mark === "”" ? mark : "‘", at + 1);
    return close < limit ? close : -1;
  }
  for (let i = at + 2; i < limit; i++) {
    if (text[i] === "‘") return -1;
    if (text[i] === "’" && /[.,!?…]/u.test(text[i - 1] ?? "") && /[\s.,;]/u.test(text[i + 1] ?? " "))
      return i;
  }
  return -1;
}

/** Danish and German print »…«: the side on which » has its letter tells which way it works. */
function guillemetOpens(text: string, at: number): boolean {
  if (text[at] === "«") return !isReversed(text, at);
  return /[\s(–—-]/u.test(text[at - 1] ?? " ") && /[\p{L}\p{N}¿¡…]/u.test(text[at + 1] ?? " ");
}

/** A straight quote opens only after a space or bracket, and closes only before one or before punctuation. */
function straightCloser(text: string, at: number, quote: string, limit: number): number {
  if (at > 0 && !/[\s([{—–:\\-]/u.test(text[at - 1] ?? "")) return -1;
  if (/\s/u.test(text[at + 1] ?? " ")) return quote === '"' ? spacedCloser(text, at) : -1;
  for (let i = at + 1; i < limit; i++) {
    if (text[i] !== quote) continue;
    const before = text[i - 1] ?? "";
    const after = text[i + 1] ?? " ";
    if (quote === '"') return /[\p{L}\p{N}]/u.test(after) && /\s/u.test(before) ? -1 : i;
    if (/[\s).,;:!?—–-]/u.test(after) && /\S/u.test(before)) return i;
  }
  return -1;
}

/** Vietnamese copy often stands with spaces inside its quotes; there only counting tells which opens. */
function spacedCloser(text: string, at: number): number {
  const before = text.slice(0, at).match(/"/gu)?.length ?? 0;
  return before % 2 === 0 ? text.indexOf(' "', at + 2) + 1 : -1;
}
