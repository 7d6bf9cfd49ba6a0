import type { Block } from "../article.ts";
import { isProse, weightOf } from "../text/measure-text.ts";
import { blocksOf } from "./blocks-of.ts";
import { boundPage } from "./bound-page.ts";
import { cleanBlocks } from "./clean-blocks.ts";
import { byContainer, byDefuddle, byReadability, removeNoise } from "./extract-body.ts";
import { isIn, type Page, type PageElement, parsePage } from "./page-element.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** A body of fewer letters asks for a second opinion. */
const shortBody = 250;

interface Known {
  headline: PageElement | null;
  /** The page's lines above the headline and below it. */
  above: VisibleLine[];
  below: VisibleLine[];
  /** For the second opinion; null where it would take too long. */
  html: string | null;
  /** The text that JSON-LD has, for pages which scripts would fill. */
  articleBody: string | null;
  /** What stands above the body and is no part of it. */
  known: Set<string>;
}

/**
 * Readability's choice, unless the element made for the article, in which the headline stands, has much more in it or hardly anything
 * in common with that, or next to nothing was found. The page is taken apart.
 */
export async function chooseBody(
  page: Page,
  { headline, above, below, html, articleBody, known }: Known,
): Promise<Block[]> {
  removeNoise(page, headline);
  const container = byContainer(page);
  const whole = container ? cleanBlocks(container.blocks(), known) : [];
  const holdsHeadline = container !== null && headline !== null && isIn(headline, container.element);
  const article = holdsHeadline ? headline.closest("article") : null;
  const own = article ? cleanBlocks(blocksOf(article), known) : [];
  const first = belowHeadline(cleanBlocks(byReadability(page) ?? [], known), above, below);
  if (container && size(first) < container.letters * 0.6 && size(whole) > size(first)) return whole;
  if (holdsHeadline && (isElsewhere(first, whole) || lacksOwn(first, whole, own))) return whole;
  if (size(first) >= shortBody) return first;
  const second = html === null ? [] : cleanBlocks((await byDefuddle(html)) ?? [], known);
  const best = size(second) > size(first) * 1.5 ? second : first;
  const declared = articleBody && size(best) < shortBody ? cleanBlocks(blocksIn(articleBody), known) : [];
  return size(declared) > size(best) * 2 ? declared : best;
}

const size = (blocks: Block[]): number => blocks.reduce((sum, block) => sum + weightOf(block.text), 0);

/** The blocks less paragraphs that stand only above the headline, where enough is below: a column beside the article. */
function belowHeadline(blocks: Block[], above: VisibleLine[], below: VisibleLine[]): Block[] {
  const after = new Set(below.map(({ text }) => text));
  const before = new Set(above.map(({ text }) => text));
  const own = blocks.filter(({ text }) => !before.has(text) || after.has(text));
  return own.length < blocks.length && size(own.filter(({ text }) => isProse(text))) > shortBody
    ? own
    : blocks;
}

/** Most of it is not what the element for the article has, which is no mere introduction beside it. */
function isElsewhere(found: Block[], whole: Block[]): boolean {
  const texts = new Set(whole.map(({ text }) => text));
  const elsewhere = size(found.filter(({ text }) => !texts.has(text)));
  return (
    elsewhere > size(found) / 2 && size(whole) * 3 > size(found) && whole.some(({ text }) => isProse(text))
  );
}

/** The headline's own element for articles has paragraphs, and of them all only the larger one has any: an article in parts. */
function lacksOwn(found: Block[], whole: Block[], own: Block[]): boolean {
  const texts = new Set(found.map(({ text }) => text));
  const all = new Set(whole.map(({ text }) => text));
  const paragraphs = own.filter(({ text }) => isProse(text));
  return paragraphs.length > 1 && paragraphs.every(({ text }) => !texts.has(text) && all.has(text));
}

const blocksIn = (text: string): ReturnType<typeof blocksOf> =>
  /<p[\s>]|<br/i.test(text)
    ? blocksOf(parsePage(`<html><body>${boundPage(text).html}</body></html>`).body)
    : text
        .split(/\s*\n\s*/)
        .filter(Boolean)
        .map((line) => ({ kind: "paragraph", text: line.trim(), linked: 0, caption: false }));
