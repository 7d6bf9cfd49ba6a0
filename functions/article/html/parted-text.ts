import type { PageElement } from "./page-element.ts";

/** "Editor:", "By": what the name on the next line belongs to. */
const label = /[:：]\s*$|^\s*\p{L}{1,12}\s*$/u;

/** An element's text with bars at line breaks and between links that nothing parts: a style sheet sets them apart. */
export function partedText(element: PageElement): string {
  let text = "";
  const walk = (node: PageElement): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.textContent;
      else if (child.tagName === "BR" || (child.tagName === "A" && child.previousSibling?.tagName === "A")) {
        text += label.test(text) ? " " : " | ";
        walk(child);
      } else if (child.nodeType === 1) walk(child);
    }
  };
  walk(element);
  return text.replace(/^[\s|]+|[\s|]+$/g, "");
}
