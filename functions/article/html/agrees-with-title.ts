import { unspaced } from "../language/unspaced.ts";
import { foldTitle as fold } from "./title-without-site.ts";

/** The same words, or a heading that stands whole in a title with a site's name or section around it. */
export function agrees(heading: string, title: string): boolean {
  const [own, whole] = [fold(heading), fold(title)];
  if (!own || !whole) return false;
  if (own === whole) return true;
  if (own.length < 12 || own.length < whole.length * 0.35) return false;
  return (
    whole.startsWith(own) ||
    whole.endsWith(own) ||
    (whole.includes(own) && own.length > whole.length * 0.6) ||
    (own.startsWith(whole) && whole.length > own.length * 0.6 && /…$|\.\.\.$/.test(title))
  );
}

/** Long enough for a headline: in words, or in letters where none has blanks around it. */
export const isWhole = (text: string): boolean =>
  text.split(/\s+/).length >= 4 || (unspaced.test(text) && text.length >= 8);

/** A page's only h1 that shares its telling words with the title: titles are often rewritten for search engines. */
export function isReworded(heading: string, titles: string[]): boolean {
  if (unspaced.test(heading))
    return titles.some((title) => title.length > 3 && fold(heading).includes(fold(title)));
  const telling = fold(heading)
    .split(" ")
    .filter((word) => word.length > 4);
  return (
    telling.length >= 2 &&
    titles.some((title) => telling.filter((word) => fold(title).includes(word)).length >= 2)
  );
}

/** One of the parts of any of them. */
export const isInParts = (text: string, titles: string[]): boolean =>
  titles.some((title) => isPart(text, title));

/** One of the parts that bars and dashes make of a title, as it is. */
export const isPart = (text: string, title: string): boolean =>
  title.split(/\s[|–—»-]\s|\s?[|:]\s/).some((part) => fold(part) === fold(text));
