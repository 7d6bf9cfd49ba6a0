import type { Block } from "../article.ts";
import { blocksOf, type PageBlock } from "../html/blocks-of.ts";
import { boundPage } from "../html/bound-page.ts";
import { parsePage, selectAll } from "../html/page-element.ts";
import { isBareCredit } from "../lexicon/photo-credits.ts";
import { lineKind } from "../text/line-kind.ts";
import { isProse, weightOf } from "../text/measure-text.ts";
import { withoutFeedNotes } from "./without-feed-notes.ts";
import { withoutShortcodes } from "./without-shortcodes.ts";

/** Blocks of an item's HTML body, or of plain text with paragraphs parted by line breaks; less what stands around it in a feed where its headline is given. */
export function fragmentBlocks(markup: string, headline: string | null = null): Block[] {
  if (!isMarkup(markup)) return markup.split(/\n\s*\n|\r?\n/).map((text) => ({ kind: "paragraph", text }));
  const all = blocksOf(fragmentBody(withBreaks(withoutShortcodes(markup)))).filter(
    ({ text, caption, linked }) =>
      !caption &&
      !(linked > 0.8 && lineKind(text) !== "prose") &&
      !/^(?:share|advert|teaser|teaser-line|page|call)$/.test(lineKind(text)) &&
      !(weightOf(text) < longestCredit && isBareCredit(text)),
  );
  return untilEnding(headline ? withoutFeedNotes(all, headline) : all).flatMap(({ kind, text }) => {
    if (kind === "code") return [{ kind, text }];
    return isEscaped.test(text) ? fragmentBlocks(text) : [{ kind, text: text.replace(escapedMark, "$2") }];
  });
}

/** Letters of who took a picture, with nothing of what it shows. */
const longestCredit = 100;

/** A paragraph that is markup itself, escaped once too often: "&lt;p&gt;Prague …&lt;/p&gt;" and widgets. */
const isEscaped = /^(?:<!--[^<>]{0,200}-->\s*)?<[a-z][a-z0-9]*(?:\s[^<>]*)?>[\s\S]*<\/[a-z][a-z0-9]*>$/i;

/** "800&lt;endash&gt;-&lt;/endash&gt;900", as editors mark their signs. */
const escapedMark = /<([a-z]{3,12})>([^<>]{1,3})<\/\1>/g;

/** WordPress keeps what is written in its older editor without paragraphs: blank lines part them, but for those of code. */
const withBreaks = (markup: string): string =>
  /<(?:p|br)[\s>/]/i.test(markup)
    ? markup
    : markup
        .split(/(?=<pre[\s>])|(?<=<\/pre>)/i)
        .map((part) => (/^<pre/i.test(part) ? part : part.replace(/\r?\n[^\S\n]*\r?\n\s*/g, "<br><br>")))
        .join("");

export const isMarkup = (text: string): boolean => /<\w+[\s>/]|&\w+;|&#/.test(text);

/** A fragment's elements, bounded as a page is. */
export function fragmentBody(markup: string): ReturnType<typeof parsePage>["body"] {
  const { html } = boundPage(markup);
  const inner = html.replace(/<\/?(?:html|body|head|!doctype)\b[^>]*>/gi, " ");
  const { body } = parsePage(`<html><body>${inner}</body></html>`);
  // Whole pages stand in feeds for networks; their header says again what the item does.
  for (const header of selectAll(body, "article > header")) if (header.querySelector("h1")) header.remove();
  return body;
}

/** Down to the heading of what follows an article (comments, notes for editors), if more than half of the prose stands above it. */
function untilEnding(blocks: PageBlock[]): PageBlock[] {
  const prose = ({ text }: PageBlock): number => (isProse(text) ? weightOf(text) : 0);
  const total = blocks.reduce((sum, block) => sum + prose(block), 0);
  let seen = 0;
  const end = blocks.findIndex((block) => {
    if (seen > total * 0.5 && block.kind !== "quote" && lineKind(block.text) === "ending") return true;
    seen += prose(block);
    return false;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}
