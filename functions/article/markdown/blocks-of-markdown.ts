import type { Nodes, Paragraph, Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block } from "../article.ts";
import { cleanText } from "../clean-text.ts";
import { raiseFigures } from "../html/raise-figures.ts";
import { withoutReadings } from "../html/without-readings.ts";
import { namesAfterByWord } from "../text/read-byline.ts";
import { plainHtml } from "./plain-html.ts";
import { withoutNoteMarks } from "./without-note-marks.ts";

export interface MarkdownBlock extends Block {
  /** Heading level, 1–6; 0 for what is no heading. */
  level: number;
  /** A paragraph printed bold as a whole, as standfirsts are. */
  isBold: boolean;
  /** Its lines as they are written. */
  lines: string[];
  /** Share of its letters that are links, 0–1. */
  linked: number;
}

export interface MarkdownContent {
  blocks: MarkdownBlock[];
  image: { url: string; alt: string | null; title: string | null } | null;
}

// CommonMark closes no "**「…」**" with a letter behind it, as Chinese, Japanese and Korean are written.
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/** The text of a Markdown document as blocks, and its first picture. Raw HTML lends its text, never its tags. */
export function blocksOfMarkdown(markdown: string): MarkdownContent {
  const tree = parser.parse(flatten(markdown)) as Root;
  const content: MarkdownContent = { blocks: [], image: null };
  const add = (kind: Block["kind"], text: string, level = 0, isBold = false, links = ""): void => {
    const clean = cleanText(text);
    const linked = clean ? Math.min(1, cleanText(links).length / clean.length) : 0;
    const lines = text.split("\n").map(cleanText);
    if (clean)
      content.blocks.push({ kind, text: clean, lines: lines.filter(Boolean), level, isBold, linked });
  };
  const walk = (node: Nodes, kind: Block["kind"]): void => {
    switch (node.type) {
      case "heading":
        add("heading", inlineText(node, content), node.depth);
        break;
      case "paragraph": {
        const text = inlineText(node, content);
        if (isBelowPicture(node) && !namesAfterByWord(cleanText(text), [])?.length) break;
        add(
          isFormula.test(text) ? "code" : kind,
          text,
          0,
          node.children.every(({ type }) => type === "strong"),
          linksIn(node, content),
        );
        break;
      }
      case "code":
        add("code", node.value);
        break;
      case "html":
        if (isOfPage(node.value)) break;
        if (/^\s*<h1\b/i.test(node.value)) add("heading", plainHtml(node.value).join(" "), 1);
        else for (const text of plainHtml(node.value)) add(kind, withoutDeadLinks(text));
        break;
      case "blockquote":
        for (const child of node.children) walk(child, "quote");
        break;
      case "listItem":
        for (const child of node.children) walk(child, "list-item");
        break;
      case "tableRow":
        add("list-item", node.children.map((cell) => inlineText(cell, content)).join(" · "));
        break;
      case "definition":
      case "footnoteDefinition":
      case "thematicBreak":
        break;
      default:
        if ("children" in node) for (const child of node.children) walk(child, kind);
    }
  };
  walk(tree, "paragraph");
  return content;
}

/** A picture, and words that are all emphasised: its caption. */
function isBelowPicture({ children }: Paragraph): boolean {
  const words = children.filter(
    (child) => child.type !== "image" && child.type !== "break" && !isBlank(child),
  );
  return (
    words.length < children.length &&
    children[0]!.type === "image" &&
    words.length === 1 &&
    words[0]!.type === "emphasis"
  );
}

const isBlank = (node: Nodes): boolean => node.type === "text" && node.value.trim() === "";

const isFormula = /^\s*\$\$[^$]{1,2000}\$\$\s*$/;

/** Letters of a box for the site's newsletter; what is sent as one may be boxed as a whole. */
const longestBox = 300;

/** A box for the site's newsletter, or a picture and the emphasised words below it. */
const isOfPage = (html: string): boolean =>
  pictured.test(html) || (newsletterBox.test(html) && plainHtml(html).join(" ").length <= longestBox);

const newsletterBox =
  /^\s*<(?:div|aside|section|form)\b[^>]{0,300}class=["'][^"'>]{0,200}(?:newsletter|subscribe(?!r)|signup)/i;

const pictured =
  /^\s*<p\b[^>]{0,300}>\s*<img\b[^>]{1,1000}>\s*(?:<br\s?\/?>\s*)?<(em|i|small)>[^<]{1,600}<\/\1>\s*<\/p>\s*$/i;

/** Stands for a "<" that is text, where only links and the elements for raised and lowered figures and for ruby are left of HTML. */
const lessThan = "\u0001";
/** Of code, what would be read as marks, and what stands for each meanwhile. */
const codeSigns = [
  ["[", "\u0002"],
  ["]", "\u0003"],
  ["*", "\u0004"],
] as const;

const inlineText = (node: Nodes, content: MarkdownContent): string =>
  raiseFigures(
    withoutNoteMarks(withoutReadings(withoutDeadLinks(inlineMarkup(node, content)).replace(starred, "$1"))),
  )
    .replace(/<[^>]*>/g, "")
    .replaceAll(lessThan, "<")
    .replace(/[\u0002-\u0004]/g, (standIn) => codeSigns.find(([, own]) => own === standIn)![0]);

function inlineMarkup(node: Nodes, content: MarkdownContent): string {
  if (node.type === "image") {
    content.image ??= { url: node.url, alt: node.alt || null, title: node.title ?? null };
    return "";
  }
  if (node.type === "html")
    return /^<br/i.test(node.value)
      ? " "
      : /^<\/?(?:a|su[bp]|r(?:tc?|p|uby))\b/i.test(node.value)
        ? node.value
        : "";
  if (node.type === "footnoteReference" || node.type === "imageReference") return "";
  if (node.type === "break") return "\n";
  if (node.type === "text") return node.value.replaceAll("<", lessThan);
  if ("value" in node)
    return codeSigns.reduce(
      (text, [sign, standIn]) => text.replaceAll(sign, standIn),
      node.value.replaceAll("<", lessThan),
    );
  return "children" in node ? node.children.map((child) => inlineMarkup(child, content)).join("") : "";
}

/** "**使用状況:**Lisp": strong, but closed between a mark and a letter of another script, where not even East Asian rules see it. */
const starred =
  /\*\*(?=[^\s*])([^*]{0,300}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}][^*]{0,300})(?<!\s)\*\*/gu;

/**
 * Text with the words of links that are none: to a name that is defined elsewhere, as site generators take links from another file
 * ("[the statute][law]"), to no address, and those between tags, where Markdown is not read. Pictures that are none have no words
 * ("![The pier](the pier.jpg)"); "[1][2]" are notes.
 */
const withoutDeadLinks = (text: string): string =>
  text
    .replace(/!\[[^[\]]{0,300}\]\([^()]{0,500}\.(?:avif|gif|jpe?g|png|svg|webp)\b[^()]{0,300}\)/gi, "")
    .replace(
      /(?:(?<![\w)\]])\[(?![,;])|\[(?=[^\0-\x7f]))(?!\d+\]\[\d+\])([^[\]]{1,300})\](?:\[[^[\]]{0,200}\]|\((?:https?:\/\/|mailto:|[/#]|\s*")[^()]{0,500}\))/g,
      "$1",
    );

/** The words that are links, in their order. */
function linksIn(node: Nodes, content: MarkdownContent): string {
  if (node.type === "link" || node.type === "linkReference") return inlineText(node, content);
  return "children" in node ? node.children.map((child) => linksIn(child, content)).join("") : "";
}

/** Between these tags many generators read Markdown where it does not stand apart. */
const containers = "div|section|article|main|center|details";

const opensMarkdown = new RegExp(
  String.raw`^( {0,3}<(?:[a-z]+ (?=[^>\n]*\bmarkdown=["']?(?:1|block)\b)[^>\n]*|/?(?:${containers})\b[^\n]*(?=>[ \t]*\n {0,3}#{1,6} ))>)[ \t]*\n`,
  "gim",
);

const deepest = 12;

/** Quotes, lists and brackets nested past any writer's use are flattened before parsing: the parser recurses. Text in a container stands apart from its tag. */
function flatten(markdown: string): string {
  return markdown
    .replace(opensMarkdown, "$1\n\n")
    .split("\n")
    .map((line) =>
      line
        .replace(/^(?:\s*>){13,}/, " >".repeat(deepest))
        .replace(/^(?:\s*(?:[-*+]|\d{1,9}[.)])(?=\s)){13,}\s*/, "- ".repeat(deepest))
        .replace(/^[ \t]{48,}(?=[-*+>\d])/, " ".repeat(24))
        .replace(/([[(*_~`<!]){40,}/g, "$1"),
    )
    .join("\n");
}
