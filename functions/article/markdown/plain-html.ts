import { raiseFigures } from "../html/raise-figures.ts";
import { unescapeTwice } from "../html/read-title.ts";

/** The text of an HTML fragment in Markdown, a string for each block; scripts, styles and tags are left out. */
export function plainHtml(html: string): string[] {
  return raiseFigures(html)
    .replace(/<(script|style|iframe|svg|video|audio|figcaption|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .split(
      /<\/?(?:p|div|section|article|h[1-6]|li|ul|ol|table|tr|blockquote|figure|details|summary|br)\b[^>]*>/i,
    )
    .map((part) => unescapeTwice(part.replace(/<[^>]*>?/g, " ")))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
