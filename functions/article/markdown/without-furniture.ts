import { lineKind } from "../text/line-kind.ts";
import type { MarkdownBlock } from "./blocks-of-markdown.ts";

/**
 * The blocks less captions and what a page that was saved as Markdown brings along: buttons, adverts, links to other articles.
 * The newsroom's own requests to its readers stay.
 */
export function withoutFurniture(blocks: MarkdownBlock[]): MarkdownBlock[] {
  const links = new Set<MarkdownBlock>();
  for (const [index, block] of blocks.entries()) {
    if (lineKind(block.text) !== "teaser" || block.kind === "code") continue;
    const below = blocks.slice(index + 1);
    const end = below.findIndex(({ linked, kind }) => linked < 0.8 || kind === "heading");
    for (const link of below.slice(0, end < 0 ? below.length : end)) links.add(link);
    if (end !== 0 && below.length > 0) links.add(block);
  }
  return blocks.filter((block) => !links.has(block) && !isFurniture(block));
}

/** "[Home](/) > [News](/news) > Wales": where a page stands, as it is saved with it. */
export const isTrail = ({ kind, text, linked }: MarkdownBlock): boolean =>
  kind === "paragraph" &&
  linked > 0.5 &&
  text.length < 120 &&
  (/^[^>›»/|→]{2,40}(?:\s?[>›»→/|]\s?[^>›»/|→]{2,60}){2,}$/u.test(text) ||
    /^[^>›»→]{2,40}\s?[>›»→]\s?[^>›»→]{2,60}$/u.test(text));

function isFurniture({ kind, text, linked }: MarkdownBlock): boolean {
  if (kind !== "paragraph" && !(kind === "list-item" && linked > 0.8)) return false;
  const line = lineKind(text);
  return (
    /^(?:caption|share|advert|page)$/.test(line) ||
    (linked > 0.3 && line === "teaser-line") ||
    (linked > 0.9 && /^(?:call|teaser|ending)$/.test(line))
  );
}
