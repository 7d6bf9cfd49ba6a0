import { fragmentBlocks, isMarkup } from "./fragment-blocks.ts";

/** An item's excerpt as plain text, less the note on where it stood first; WordPress marks where it cut it by "[…]". */
export function excerpt(text: string | null, headline: string | null): string | null {
  if (!text) return null;
  const plain = isMarkup(text)
    ? fragmentBlocks(text, headline)
        .map((block) => block.text)
        .join(" ")
    : text;
  return plain.replace(/(?<!\s)\s*\[(?:…|\.\.\.)\]$/, "…");
}
