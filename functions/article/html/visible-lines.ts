import { cleanText } from "../clean-text.ts";
import type { Line } from "../text/lines.ts";
import { isProse } from "../text/measure-text.ts";
import { isNoteMark } from "./is-note-mark.ts";
import type { PageElement } from "./page-element.ts";

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL DETAILS SUMMARY BR BODY TIME BUTTON OPTION CENTER".split(
    " ",
  ),
);
const unseen = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SELECT TEXTAREA SVG IFRAME".split(" "));

export interface VisibleLine extends Line {
  /** The block element that the line stands in. */
  element: PageElement;
}

const mostLines = 4_000;

/**
 * A page's text as lines, one for each block, in document order, as select-and-copy would give it, the first 4,000; where no
 * paragraph is shown with what it hides, as behind a wall that a script takes away.
 */
export function visibleLines(root: PageElement): VisibleLine[] {
  const shown = linesOf(root, false);
  return shown.some(({ text }) => isProse(text)) ? shown : linesOf(root, true);
}

function linesOf(root: PageElement, withHidden: boolean): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let words = "";
  let owner = root;
  const flush = (): void => {
    const text = cleanText(words);
    if (text) lines.push({ text, afterGap: true, element: owner });
    words = "";
  };
  const walk = (node: PageElement, block: PageElement): void => {
    for (const child of node.childNodes) {
      if (lines.length >= mostLines) return;
      if (child.nodeType === 3) {
        if (words === "") owner = block;
        else if (isSetApart(child)) words += " ";
        words += child.textContent;
      } else if (child.tagName === "PRE") {
        flush();
        owner = child;
        for (const line of child.textContent.split("\n")) {
          words = line;
          flush();
        }
      } else if (
        child.nodeType === 1 &&
        !unseen.has(child.tagName) &&
        (withHidden || !isHidden(child)) &&
        !isNoteMark(child)
      ) {
        const own = blocks.has(child.tagName);
        if (own) flush();
        else if (isSetApart(child)) words += " ";
        walk(child, own ? child : block);
        if (own) flush();
      }
    }
  };
  walk(root, root);
  flush();
  return lines;
}

/** A link right behind another; a span or text right behind a span: a style sheet sets "7 March 2031, 11:30" and "Author: Jane Doe" apart; parts of a word are shorter. */
function isSetApart(element: PageElement): boolean {
  const before = element.previousSibling;
  if (element.tagName === "A" && before?.tagName === "A") return true;
  return (
    (element.nodeType === 3 || element.tagName === "SPAN") &&
    before?.tagName === "SPAN" &&
    /^[\p{Lu}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}].{3}/u.test(
      element.textContent,
    ) &&
    /.{3}[\p{Ll}\p{N}\p{M}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]$/u.test(
      before.textContent,
    )
  );
}

function isHidden(element: PageElement): boolean {
  // React streams parts of a page in hidden elements that a script then moves to their places.
  if (element.id.startsWith("S:")) return false;
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}
