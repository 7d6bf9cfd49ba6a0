import type { Block } from "../article.ts";
import { cleanText } from "../clean-text.ts";
import { isProse } from "../text/measure-text.ts";
import { isNoteMark } from "./is-note-mark.ts";
import { nodeBeside, type PageElement } from "./page-element.ts";
import { rejoinLines } from "./rejoin-lines.ts";

/** A block of the extracted article with what tells links from prose. */
export interface PageBlock extends Block {
  /** Share of its letters that are links, 0–1. */
  linked: number;
  caption: boolean;
}

const structural =
  /^(?:P|H[1-6]|BLOCKQUOTE|LI|PRE|FIGCAPTION|TD|TH|DT|DD|DIV|SECTION|ARTICLE|UL|OL|TABLE|TBODY|TR|FIGURE|MAIN|HEADER|FOOTER|ASIDE|DL|BR|CENTER|HR|ADDRESS|DETAILS|SUMMARY)$/;
const dropped =
  /^(?:SCRIPT|STYLE|NOSCRIPT|FORM|BUTTON|INPUT|SELECT|NAV|SVG|IFRAME|TEXTAREA|VIDEO|AUDIO|OBJECT)$/;

/** Of captions, and of who took a picture. */
export const captionClass =
  /(?:^|[\s_-])caption|wp-caption-text|(?:image|img|photo|picture|foto|bild|media)[-_]*(?:credit|caption|desc|copyright|legend|author|source)|bildunterschrift|bildtext|didascalia|pie-?(?:de-?)?foto/i;

/** A paragraph of a picture and words that are all in italics or small print. */
function isBelowPicture(element: PageElement): boolean {
  if (element.tagName !== "P" || !element.querySelector("img")) return false;
  const words = [...element.childNodes].filter((node) => node.textContent.trim() !== "");
  return words.length === 1 && /^(?:EM|I|SMALL)$/.test(words[0]!.tagName ?? "");
}

/** Stands for a footnote's number, which takes the blank before it along: "the plan [1], which". */
const mark = "\u0000";
const beforeMark = /(?<!\s)\s+(?=\u0000[\s.,;:!?)”"’\u0000]|\u0000$)/g;

/** Extracted content as blocks of plain text, in order. */
export function blocksOf(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  const below = new Set<PageBlock>();
  let words = "";
  let linkLetters = 0;
  let isBelow = false;
  const flush = (
    kind: Block["kind"],
    caption: boolean,
    parts: "lines" | "paragraphs" = "paragraphs",
  ): void => {
    const text = cleanText(words.replace(beforeMark, ""));
    const block = { kind, text, linked: Math.min(1, linkLetters / text.length), caption };
    if (text) blocks.push(block);
    if (text && isBelow) below.add(block);
    isBelow = text !== "" && parts === "lines";
    words = "";
    linkLetters = 0;
  };
  const walk = (node: PageElement, kind: Block["kind"], linked: boolean, caption: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        words += child.textContent;
        if (linked) linkLetters += child.textContent.trim().length;
      } else if (child.nodeType === 1 && isNoteMark(child)) {
        words += mark;
      } else if (child.nodeType === 1 && !dropped.test(child.tagName)) {
        const tag = child.tagName;
        if (tag === "BR") {
          const parts = partsAt(child);
          if (parts) flush(kind, caption, parts);
          continue;
        }
        const written = tag === "PRE" ? proseIn(child) : null;
        if (written) {
          flush(kind, caption);
          for (const paragraph of written) {
            words = paragraph;
            flush("paragraph", caption);
          }
          continue;
        }
        const cells = tag === "TR" ? dataIn(child) : null;
        if (cells) {
          flush(kind, caption);
          words = cells.join(" · ");
          flush("list-item", caption);
          continue;
        }
        const own = structural.test(tag);
        const inner = own ? kindOf(tag, kind) : kind;
        const within =
          caption || tag === "FIGCAPTION" || captionClass.test(child.className) || isBelowPicture(child);
        if (own) flush(kind, caption);
        walk(child, inner, linked || tag === "A", within);
        if (own) flush(inner, within);
      }
    }
  };
  walk(root, "paragraph", false, false);
  flush("paragraph", false);
  return rejoinLines(blocks, below);
}

/** The paragraphs of preformatted text that is no code, as old pages and letters have it: prose between blank lines. */
function proseIn(pre: PageElement): string[] | null {
  if (pre.querySelector("code")) return null;
  const paragraphs = pre.textContent.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  const prose = paragraphs.filter((paragraph) => isProse(cleanText(paragraph)));
  return prose.length > 1 && prose.length > paragraphs.length / 2 ? paragraphs : null;
}

/** Letters of a cell. */
const longestCell = 120;

/** The cells of a row of figures and facts, as Markdown's tables are read; null for a row that lays out a page, or has one cell. */
function dataIn(row: PageElement): string[] | null {
  if (row.querySelector("table, h1, h2, h3, h4, ul, ol, form, img, a, tr")) return null;
  const cells = [...row.children].map((cell) => cleanText(cell.textContent)).filter((cell) => cell !== "");
  return cells.length > 1 && cells.every(({ length }) => length <= longestCell) ? cells : null;
}

function kindOf(tag: string, outer: Block["kind"]): Block["kind"] {
  if (/^H[1-6]$/.test(tag)) return "heading";
  if (tag === "LI") return "list-item";
  if (tag === "BLOCKQUOTE") return "quote";
  if (tag === "PRE") return "code";
  return outer === "heading" ? "paragraph" : outer;
}

/** Two breaks part paragraphs, one parts lines; inside an address or a verse of two it is a space. */
function partsAt(element: PageElement): "lines" | "paragraphs" | null {
  const isBreak = (way: "nextSibling" | "previousSibling") => nodeBeside(element, way)?.tagName === "BR";
  if (isBreak("nextSibling") || isBreak("previousSibling")) return "paragraphs";
  return element.parentElement?.firstChild?.nextSibling?.nextSibling ? "lines" : null;
}
