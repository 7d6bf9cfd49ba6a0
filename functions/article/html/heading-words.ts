import { cleanText } from "../clean-text.ts";
import type { PageElement } from "./page-element.ts";

const ownLine = /^(?:DIV|P|H[1-6]|SECTION|HEADER|SMALL)$/;

/** What is read out and not shown: "opens in a new window". */
const readOut =
  /(?:^|\s)(?:\S*visually-?hidden\S*|sr-only|screen-?reader(?:-text|-only)?|assistive-text)(?:\s|$)/i;

/** A heading's words without those of buttons in it, and those that are read out alone; what stands on lines or in boxes of its own has blanks around it. */
export function headingWords(element: PageElement): string {
  if (element.nodeType === 3) return element.textContent;
  if (element.tagName === "BUTTON") return "";
  if (element.tagName === "BR") return " ";
  let words = "";
  let last: PageElement | null = null;
  for (const node of element.childNodes) {
    if (node.nodeType === 1 && readOut.test(node.className)) continue;
    const own = headingWords(node);
    if (own === "") continue;
    const isBox = ownLine.test(node.tagName) || ownLine.test(last?.tagName ?? "");
    words += isBox || (last && isNextBox(last, node, words, own)) ? ` ${own}` : own;
    last = node;
  }
  return words;
}

/** `<span>Umwelt</span><span>Kreis pflanzt …`: no white space parts a kicker from its headline; a word in two elements goes on small. */
const isNextBox = (last: PageElement, node: PageElement, before: string, own: string): boolean =>
  last.nodeType === 1 &&
  node.nodeType === 1 &&
  /[\p{L}\p{M}]{2}$|[\d?!.:]$/u.test(before) &&
  /^[\p{Lu}\d"“„«‘']/u.test(own);

export const longestKicker = 60;

/** What systems and papers call the line above a headline. */
export const kickerClass =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|dachzeile|spitzmarke|oberzeile|antet[ií]tulo|pret[ií]tulo|volanta|occhiello|sur-?titre|nadtitulek|nadtytul|chap[eé]u|rutitr)(?:$|[\s_-])/i;

/**
 * A heading of two elements without the first, where a declared title leaves it out ("Abo") or sets it off by a mark ("Umwelt: Kreis
 * pflanzt …"), or which its class calls so: that is its kicker.
 */
export function kickerIn(
  element: PageElement,
  titles: string[],
): { kicker: string | null; rest: string } | null {
  const parts = [...element.childNodes].filter(
    (node) => node.textContent.trim() !== "" && !(node.nodeType === 1 && readOut.test(node.className)),
  );
  if (parts.length !== 2 || parts.some(({ nodeType }) => nodeType !== 1)) return null;
  const [first = "", rest = ""] = parts.map((part) => cleanText(headingWords(part)).replace(/\s?[:|]$/u, ""));
  if (first === "" || first.length > longestKicker || rest.split(/\s+/).length < 3) return null;
  if (kickerClass.test(parts[0]!.className)) return { kicker: first, rest };
  const isSetOff = titles.some((title) => {
    const after = title.startsWith(first) ? title.slice(first.length) : "";
    return /^\s?[:：|/–—-]\s?/u.test(after) && after.includes(rest);
  });
  // "Ellery: Kreis pflanzt …": a title for search engines has the place before it.
  const isTitle = titles.some((title) => title === rest || title.endsWith(`: ${rest}`));
  return isSetOff || isTitle ? { kicker: isSetOff ? first : null, rest } : null;
}
