/** Closing marks that may follow a terminator and still belong to its sentence. */
export const closingMark = /["'”’»)\]}」』》〉】〕）］｝›“]/u;

const pairs: Record<string, string> = {
  "“": "”",
  "«": "»",
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

/** Longest quotation or parenthesis that is held together; past it the closing mark is taken to be missing. */
const longestSpan = 420;

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
    if (close > i) end = close;
  }
  return inside;
}

function closerOf(text: string, at: number): number {
  const open = text[at] ?? "";
  const limit = Math.min(text.length, at + longestSpan);
  if (open === '"' || open === "'") return straightCloser(text, at, open, limit);
  const closers = pairs[open];
  if (!closers) return -1;
  let depth = 0;
  for (let i = at + 1; i < limit; i++) {
    const mark = text[i] ?? "";
    if (mark === open && !closers.includes(mark)) depth++;
    else if (closers.includes(mark) && depth-- === 0) return i;
  }
  return -1;
}

/** A straight quote opens only after a space or bracket, and closes only before one or before punctuation. */
function straightCloser(text: string, at: number, quote: string, limit: number): number {
  if (at > 0 && !/[\s([{—–:-]/u.test(text[at - 1] ?? "")) return -1;
  if (/[\s]/u.test(text[at + 1] ?? " ")) return -1;
  for (let i = at + 1; i < limit; i++) {
    if (text[i] !== quote) continue;
    const before = text[i - 1] ?? "";
    const after = text[i + 1] ?? " ";
    if (quote === '"') return /[\p{L}\p{N}]/u.test(after) && /\s/u.test(before) ? -1 : i;
    if (/[.,!?…]/u.test(before) && /[\s).,;]/u.test(after)) return i;
  }
  return -1;
}
