import { boundPage } from "../../../functions/article/html/bound-page.ts";
import { type PageElement, parsePage } from "../../../functions/article/html/page-element.ts";

const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|THEAD|TR|UL|DETAILS|SUMMARY|CENTER)$/;
const unseen = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|SELECT|TEXTAREA|SVG|IFRAME)$/i;
const furthestBelow = 25;

/**
 * A page's text as a browser copies it, cut raggedly as people select: from up to `above` lines over the headline to some
 * lines after the body's last paragraph; null where headline or body don't stand in it. `random` gives 0 to below its bound.
 */
export function copyPage(
  html: string,
  gold: { title: string; text: string },
  above: number,
  random: (bound: number) => number,
): string | null {
  const lines = innerText(parsePage(boundPage(html).html).body).split("\n");
  const paragraphs = gold.text.split(/\n+/).filter((text) => text.length > 40);
  const holds = (line: string, part: string): boolean => fold(line).includes(fold(part));
  const first = lines.findIndex((line) => holds(line, paragraphs[0]?.slice(0, 50) ?? "\u0000"));
  const title = lines.findLastIndex(
    (line, at) => (first < 0 || at < first) && fold(line) === fold(gold.title),
  );
  const last = Math.max(
    ...paragraphs.map((text) => lines.findIndex((line, at) => at > title && holds(line, text.slice(-40)))),
  );
  if (title < 0 || last < 0) return null;
  const from = step(lines, title, -1, random(above + 1));
  return lines.slice(from, step(lines, last, 1, random(furthestBelow + 1)) + 1).join("\n");
}

/** The index so many lines with words up or down from here. */
function step(lines: string[], start: number, by: 1 | -1, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at + by >= 0 && at + by < lines.length; ) {
    at += by;
    if (lines[at]!.trim()) left--;
  }
  return at;
}

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function innerText(root: PageElement): string {
  let text = "";
  const breakLine = (count: number): void => {
    const trimmed = text.replace(/ +$/, "");
    const have = /\n*$/.exec(trimmed.slice(-3))![0].length;
    text = trimmed && trimmed + "\n".repeat(Math.max(0, count - have));
  };
  const walk = (node: PageElement): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.textContent.replace(/\s+/g, " ");
      else if (child.nodeType === 1 && !unseen.test(child.tagName) && !isHidden(child)) {
        const breaks = /^(?:P|H[1-6])$/.test(child.tagName) ? 2 : blocks.test(child.tagName) ? 1 : 0;
        if (child.tagName === "BR") text = `${text.trimEnd()}\n`;
        if (breaks) breakLine(breaks);
        walk(child);
        if (breaks) breakLine(breaks);
      }
    }
  };
  walk(root);
  return text.trim();
}

const isHidden = (element: PageElement): boolean =>
  element.getAttribute("hidden") !== null ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
