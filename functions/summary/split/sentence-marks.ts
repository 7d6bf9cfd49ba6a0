const native = "。！？｡．؟۔।॥።፧፨։။។៕།᙮᠃";

/** Marks that end a sentence in one script only; they never stand in abbreviations or numbers. */
export const nativeMark = new RegExp(`[${native}]`, "u");

/** Marks that may end a sentence, in any script; which of them do in this language is for `endsSentence`. */
export const terminator = new RegExp(String.raw`[.!?…‼⁇⁈⁉;\u037e:${native}]`, "u");

/** Ends a sentence, a quotation or what a list follows. */
export const endMark = /[.!?…｡。！？؟۔।॥።։។။៕:;"”“’'»)）」』\]]\s*$/u;

/** A letter that is small where the script has capitals that sentences begin with: Georgian has only small ones. */
export const smallLetter = /^(?!\p{sc=Georgian})\p{Ll}/u;

/** What may stand before the first letter of a sentence. */
export const openingMarks = String.raw`["“”'‘«»„‹¿¡(\[]*`;

/** Closing marks that may follow a terminator and still belong to its sentence. */
const closingMark = /["'”’»«)\]}」』》〉】〕）］｝›“‘]/u;

/** Longest quotation or parenthesis that is held together; past it the other mark is taken to be missing, and not looked for. */
export const longestSpan = 420;

/** Whether the guillemet at `at` closes what a » opened before it, as Danes and Germans print it: »…«. */
export function isReversed(line: string, at: number): boolean {
  const near = line.slice(Math.max(0, at - longestSpan), at);
  const before = near.lastIndexOf("»");
  return (
    before >= 0 &&
    /[\p{L}\p{N}¿¡…]/u.test(near[before + 1] ?? "") &&
    /^$|[\s(–—-]/u.test(near[before - 1] ?? "")
  );
}

/** Whether the mark at `at` closes something: a straight quote with a letter after it opens the next sentence, unless one waits to be closed and the next was glued to it. */
export function closesHere(line: string, at: number): boolean {
  const mark = line[at] ?? "";
  if (!closingMark.test(mark)) return false;
  const next = line[at + 1] ?? "";
  if (mark === "«" && !isReversed(line, at)) return false;
  if (mark === "“" || mark === "«") return /[\s,.]|^$/u.test(next);
  if (mark === "‘") return /[\s‘]|^$/u.test(next) && /[‘۔.]/u.test(line[at - 1] ?? "");
  if (mark === '"' || mark === "'") return !/[\p{L}\p{N}]/u.test(next || " ") || closesGlued(line, at);
  return true;
}

/** `"We are back."The mayor…` */
function closesGlued(line: string, at: number): boolean {
  const near = line.slice(Math.max(0, at - longestSpan), at);
  return /(?:^|[\s(–—'’-])"[\p{L}\p{N}][^"]*[.!?…]$/u.test(near);
}
