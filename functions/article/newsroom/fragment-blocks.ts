import type { Block } from "../article.ts";
import { blocksOf } from "../html/blocks-of.ts";
import { boundPage } from "../html/bound-page.ts";
import { parsePage } from "../html/page-element.ts";
import { lineKind } from "../text/line-kind.ts";

/** Blocks of an item's HTML body, or of plain text with paragraphs parted by line breaks. */
export function fragmentBlocks(markup: string): Block[] {
  if (!/<\w+[\s>/]|&\w+;|&#/.test(markup))
    return markup.split(/\n\s*\n|\r?\n/).map((text) => ({ kind: "paragraph", text }));
  const { html } = boundPage(markup);
  const inner = html.replace(/<\/?(?:html|body|head|!doctype)[^>]*>/gi, " ");
  return blocksOf(parsePage(`<html><body>${inner}</body></html>`).body)
    .filter(
      ({ text, caption, linked }) =>
        !caption &&
        !(linked > 0.8 && lineKind(text) !== "prose") &&
        !/^(?:share|advert|teaser|teaser-line|page|call)$/.test(lineKind(text)),
    )
    .map(({ kind, text }) => ({ kind, text }));
}
