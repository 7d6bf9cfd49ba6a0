import { cleanText } from "../clean-text.ts";
import { lineKind } from "../text/line-kind.ts";
import { nodeBeside, type Page, type PageElement, selectAll } from "./page-element.ts";

const selector = ["strong", "b", "em", "i", "span", "a"].map((tag) => `p ${tag}`).join(", ");

/** Elements that are looked at, and letters of a trail. */
const [mostTrails, longestTrail] = [1000, 200];

/** "Read more: …" within a paragraph of the article, which stays: the label and its link are in an element, or in two at the paragraph's end. */
export function removeTrails(page: Page): void {
  for (const element of selectAll(page, selector).slice(0, mostTrails)) {
    const text = cleanText(element.textContent);
    if (text.length < 5 || text.length > longestTrail) continue;
    const link = nodeBeside(element, "nextSibling");
    const isLast = link !== null && nodeBeside(link, "nextSibling") === null;
    const kind = lineKind(text);
    if (kind === "teaser-line" && (element.tagName === "A" || element.querySelector("a"))) element.remove();
    else if (kind === "teaser" && element.tagName !== "A" && isLast && link?.tagName === "A") {
      (link as PageElement).remove();
      element.remove();
    }
  }
}
