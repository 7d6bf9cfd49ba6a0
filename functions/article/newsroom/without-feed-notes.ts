import type { PageBlock } from "../html/blocks-of.ts";
import { weightOf } from "../text/measure-text.ts";

const longestRest = 160;

/**
 * An item's blocks without what its CMS puts around them: above, the headline again with account and day (Drupal); below,
 * "The post … appeared first on …" (WordPress) or "… was originally published in …" (Medium), in whatever language.
 */
export function withoutFeedNotes(blocks: PageBlock[], headline: string): PageBlock[] {
  if (blocks.length < 2 || weightOf(headline) < 3) return blocks;
  const from = isRepeated(blocks[0]!.text, headline) ? 1 : 0;
  const to = blocks.length - from > 1 && isOrigin(blocks.at(-1)!, headline) ? -1 : blocks.length;
  return blocks.slice(from, to);
}

/** The headline, alone or with its day behind it; a first sentence may begin with the same words, but has no figures of a day alone. */
function isRepeated(text: string, headline: string): boolean {
  if (text === headline) return true;
  const rest = text.startsWith(`${headline} `) ? text.slice(headline.length) : "";
  return (
    weightOf(rest) > 0 &&
    weightOf(rest) < 80 &&
    /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d/.test(rest) &&
    /\d{1,2}:\d\d/.test(rest)
  );
}

/** A sentence about the item: it links the headline itself. Someone's words in a last paragraph may be the headline too, but as no link. */
const isOrigin = ({ text, linked }: PageBlock, headline: string): boolean =>
  text.includes(headline) &&
  linked * text.length > headline.length * 0.9 &&
  weightOf(text) - weightOf(headline) < longestRest;
