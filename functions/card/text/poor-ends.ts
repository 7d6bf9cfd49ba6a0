/** A word of one letter, with its apostrophe: a, à, y, ’s, η, و. No capital, which names something: Plan B. */
const loneLetter = /(?<=^|[\s\p{Pi}\p{Ps}])['’]?(?=[\p{Ll}\p{Script=Arabic}])\p{L}\p{M}* $/u;
const unitOfFigure = /\p{Nd} \p{L} $/u;
/**
 * The first word of a sentence, a quotation or what somebody says behind a dash, where it is short: "… she said. A",
 * "Moren: – Det". A small letter goes on after an abbreviation.
 */
const firstWord =
  /(?:[.!?…؟۔।]["'\p{Pf}]? (?:[–—] )?["'\p{Pi}\p{Ps}¿¡]*(?!\p{Ll})|[:;] (?:[–—] )?|(?<=^|[\s\p{Ps}\p{Pi}])[\p{Pi}„]\s?)[\p{L}\p{M}’']{1,5} $/u;
/** A figure, unless it belongs to a name (iPhone 17) or is a year. */
const figure = /(?<!\p{Lu}\S* )(?<=^|[\s(])(?:\p{Nd}{1,3}(?:[ .,:–-]\p{Nd}+)*|\p{No}) $/u;
const compound = /\p{L}\p{M}*[-–]$/u;
/** A Latin name before its figure, in a text of other letters: Microsoft 365. In Latin texts any word with a capital may stand there. */
const foreignName = /(?<![\p{Script=Latin}\p{N}])[A-Z][A-Za-z]* $/u;
const otherLetter = /[^\p{Script=Latin}\P{L}]/u;
/** In Japanese, of a noun: two in a row are a compound, or their particle is left out, and lines end better behind a particle or a mark. */
const noun = /[\p{Script=Han}\p{Script=Katakana}ー]/u;
const word = /^[\p{L}\p{Pi}\p{Ps}]/u;
/** Most words, and none of the above. */
const long = /^[\p{L}\p{M}]{6} $/u;
const farthest = 40;

/** Whether a line reads badly that ends at this place where lines may end: it parts what is read in one go. */
export function endsPoorly(text: string, at: number, language: string): boolean {
  const next = text[at] ?? "";
  if (language.startsWith("ja") && noun.test(next)) return noun.test(text[at - 1]!);
  const before = text.slice(Math.max(0, at - farthest), at);
  const isForeign = /^\d/.test(next) && foreignName.test(before);
  if (isForeign && otherLetter.test(before + text.slice(at, at + farthest))) return true;
  if (long.test(before.slice(-7))) return false;
  if (loneLetter.test(before)) return !unitOfFigure.test(before);
  return (
    word.test(text.slice(at, at + 2)) &&
    (firstWord.test(before) || figure.test(before) || compound.test(before))
  );
}
