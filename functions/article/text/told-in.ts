import type { MarkedLine } from "./mark-lines.ts";
import type { Header } from "./read-header.ts";
import { isAuthorIntroduced } from "./without-author-note.ts";

/**
 * Whether the article tells of somebody: by full name, and by surname where the line does not say that it is its author's.
 * A paragraph near the foot that begins with the name is about the author.
 */
export function toldIn(
  lines: MarkedLine[],
  header: Header,
  end: number,
): (name: string, onDateLine: boolean) => boolean {
  const paragraphs = lines
    .slice(header.bodyStart, end)
    .filter((line) => line.kind === "prose")
    .map((line) => line.text.replace(/【[^】]{2,20}】$/u, ""));
  const foot = Math.max(2, Math.ceil(paragraphs.length * 0.7));
  return (name, onDateLine) => {
    const wanted = onDateLine ? name : name.split(" ").at(-1)!;
    return (
      (header.headline?.includes(name) && !(onDateLine && isHeadedBy(header.headline, name))) ||
      paragraphs.some(
        (text, at) =>
          says(text, wanted) &&
          !(at >= foot && text.slice(0, 80 + name.length).includes(name)) &&
          !(at * 2 >= paragraphs.length && isAuthorIntroduced(text, name)),
      )
    );
  };
}

/** True where the words stand by themselves in the text, inflected or not. */
function says(text: string, words: string): boolean {
  const inflected = /\p{Script=Latin}/u.test(words) ? 1 : 3;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const after = /^[\p{L}\p{M}]*/u.exec(text.slice(at + words.length, at + words.length + 8))![0].length;
    if (after <= inflected && !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
    if (!/\p{Lu}|\p{Ll}/u.test(words)) return true;
  }
  return false;
}

/** "Povilas Aleksandravičius. Kodėl …": an opinion that begins with who holds it. */
const isHeadedBy = (headline: string, name: string): boolean =>
  headline.startsWith(name) && /^\s?[.:|]\s/.test(headline.slice(name.length));
