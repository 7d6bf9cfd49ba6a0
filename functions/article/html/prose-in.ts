import { type PageElement, selectAll } from "./page-element.ts";

/** Letters of its paragraphs of some length that are not mostly links. */
export function proseIn(element: PageElement): number {
  let letters = 0;
  for (const paragraph of element.querySelectorAll("p")) {
    const length = paragraph.textContent.trim().length;
    if (length < 60) continue;
    const linked = selectAll(paragraph, "a").reduce((sum, link) => sum + link.textContent.length, 0);
    if (linked < length / 2) letters += length;
  }
  return letters;
}
