import type { PageElement } from "./page-element.ts";

/**
 * A footnote's number behind a sentence, or the arrow that leads back from the note: "leader.¹" is a sentence's end. A number that
 * is raised without a link or a class of its own is an exponent or a formula's, and stays.
 */
export function isNoteMark(element: PageElement): boolean {
  const isRaised = element.tagName === "SUP";
  if (!isRaised && element.tagName !== "A") return false;
  const text = element.textContent.trim();
  if (text.length > 6) return false;
  // A link that is more than the mark has an exponent in it, or an ordinal: "the 20ᵉ siècle".
  const isLinked = element.closest("a")?.textContent.trim() === text;
  if (/^[↩↑⤴^]\ufe0e?$/u.test(text)) return isLinked;
  if (!isRaised || !/^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/iu.test(text)) return false;
  return isLinked || element.querySelector("a") !== null || isNoteClass(`${element.className} ${element.id}`);
}

/** Whether classes, an id or all attributes of an element speak of footnotes. */
export const isNoteClass = (names: string): boolean =>
  /\b(?:fn|foot-?notes?|note-?ref|reference|cite)/i.test(names);
