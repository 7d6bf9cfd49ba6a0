import { namesAgency } from "./bracket-agency.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { wordsWorth } from "./measure-text.ts";

/**
 * True for a short line that is a paragraph, and no heading: "It worked." between blank lines, also as the last word, or
 * "Tom Ash said:" above what he said. Headings end in nothing, or in a question mark.
 */
export function isOwnParagraph(lines: MarkedLine[], at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (line.kind !== "text" || line.isMeta) return false;
  if (/[:：]$/u.test(line.text)) return !!next && wordsWorth(line.text) >= 2 && speech.test(next.text);
  if (!isStopped(line) || !(next?.afterGap ?? true)) return false;
  return lines.slice(at + 1, at + furthest).some(({ kind }) => kind === "prose") || endsBody(lines, at);
}

/** Lines to the next paragraph, and short ones at the end. */
const [furthest, mostAtEnd] = [12, 3];

/** Below the last paragraph, with nothing but others like it between. */
function endsBody(lines: MarkedLine[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - mostAtEnd), at + 1);
  const last = above.findLastIndex(({ kind }) => kind === "prose" || kind === "list-item");
  return (
    last >= 0 &&
    above
      .slice(last + 1)
      .every((line) => line.kind === "text" && isStopped(line) && wordsWorth(line.text) >= 2)
  );
}

/** A full stop behind a word, no initials', in a line with a blank one above it that is no credit, company or button. */
const isStopped = ({ afterGap, text }: MarkedLine): boolean =>
  afterGap && !isCredit(text) && /(?:[\p{L}\p{M}\d]{2}\.|[。।۔։])\s?["'”’»“」』]?$/u.test(text);

/** "Lena Brandt.", "Foto: Nora Pell.", "Avec AFP.", "Harbour Foods Inc.", "Read more here." */
function isCredit(text: string): boolean {
  const bare = text.replace(/[.。]$/u, "");
  return (
    looksLikeName(bare) ||
    /^[^:：]{2,30}[:：]\s/u.test(text) ||
    /(?:^|\s)(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/u.test(text) ||
    /^(?:read|see|click|contact|terms|mehr|lesen|lire|voir|lea|leia|foto|photo|фото|staff)(?!\p{L})/iu.test(
      text,
    ) ||
    (wordsWorth(bare) <= mostOfCredit && bare.split(/\s+/).some((word) => namesAgency(word)))
  );
}

const mostOfCredit = 3;

const speech = /^(?:["“„«»‘「『]|[–—-]\s)/u;
