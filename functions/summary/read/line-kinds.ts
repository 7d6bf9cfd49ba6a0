import type { Article } from "../../article/article.ts";
import { isQuotable } from "../coherence/is-quotable.ts";
import { countWords } from "../count-words.ts";
import { endMark } from "../split/sentence-marks.ts";
import { wordsOf } from "../words.ts";

/** By so many blocks at its head an article shows how it is written. */
export const firstBlocks = 30;

/** What a page's furniture left in a line of the newsroom's own: labels with colons or bars, addresses, a picture's credit glued to the end. */
export const labels =
  /\s\|\s|^\||(?:(?:^|\s)\p{Lu}\p{Ll}+(?: \p{Ll}+)?: .*){2}|\bwww\.|https?:|\p{Ll}\p{Lu}{3,}$|\b\p{Lu}{2,}\.(?:NET|COM|ORG)$/u;

/** A line without an end mark and with fewer words than this is a heading or a label, whatever its markup says. */
const shortLine = 14;

/** A line of its own above the first paragraph, too long for a label or a heading, and no echo of the headline. */
export function isStandfirst(text: string, heading: boolean, headline: string): boolean {
  const line = text.trim();
  const size = countWords(line);
  if (
    !headline ||
    size < 6 ||
    line.length < (endMark.test(line) ? 36 : 60) ||
    line.length > 220 ||
    /[?？؟]["”’»)]*$/u.test(line)
  )
    return false;
  // Thai and Lao have no stops to tell a paragraph by, and Burmese, Khmer and Amharic have their own.
  if (!heading && /[.!?…。！？؟۔।॥։。:ก-႟ሀ-៹]["”’»)]*\s*$/u.test(line)) return false;
  if (/\p{N}{1,2}\.? \p{L}+\.? \p{N}{4}$|\p{Ll}\p{Lu}\p{Ll}+ \p{Lu}|(?: [-–|·•›] .*){3}/u.test(line))
    return false;
  if (labels.test(line)) return false;
  if (!isQuotable(line.replace(/[.:\s]*$/u, "."), size, "und")) return false;
  if (
    /\[\p{Lu}{2,8}\]$|[?？] \p{Lu}/u.test(line) ||
    /(?:getty|reuters|afp|\bap\b|epa|dpa)(?: images)?[)\]]?$|^[-–—•·]|:[()]$|\d:\d\d ?[ap]\.?m|author\s?:/iu.test(
      line,
    )
  )
    return false;
  const title = new Set(wordsOf(headline));
  const words = wordsOf(line);
  return words.filter((word) => title.has(word)).length < 0.7 * words.length;
}

/** Whether a line is a label or a heading, whatever its markup says. */
export function isLabel(text: string): boolean {
  const line = text.trim();
  if (/(?:[.!?…。！？؟۔।॥።։။][)）]?|["”“’»」』])$/u.test(line)) return false;
  return line.length < 90 && countWords(line) < shortLine;
}

/** The hour at the head of a live page's entries: "18:42 The ferry…", "[9.05 am] …", "16 h 20 – …". */
const hour =
  /^\[?\d\d? ?[.:h] ?\d\d(?: ?(?:[Uu]hr|h|[AaPp]\.?[Mm]\.?))?[\]:]?(?:\s[-–—|])?\s+(?=[\p{Lu}\p{Lo}"“„«])/u;

/** So many entries make a page live; a time at the head of a sentence is none. */
const leastEntries = 3;

/** A live page without the hours of its entries. */
export function withoutHours(body: Article["body"]): Article["body"] {
  if (body.slice(0, firstBlocks).filter(({ text }) => hour.test(text)).length < leastEntries) return body;
  return body.map((block) => ({ ...block, text: block.text.replace(hour, "") }));
}
