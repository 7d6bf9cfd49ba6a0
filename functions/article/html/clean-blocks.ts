import type { Block } from "../article.ts";
import { isOfComments } from "../text/article-end.ts";
import { isClosingCredit } from "../text/closing-credit.ts";
import { lineKind } from "../text/line-kind.ts";
import { endsSentence, isProse, isSentence, isShortSentence, weightOf } from "../text/measure-text.ts";
import { wireOfPaper } from "../text/part-wire.ts";
import { unsigned } from "../text/signature.ts";
import { aboutAuthor } from "./about-author.ts";
import type { PageBlock } from "./blocks-of.ts";

/** "###", "-30-", "-ENDS-": below it a press release tells of who sent it. Some part their chapters so: it stands once, and most of the text above. */
const endOfRelease = /^(?:#\s?#\s?#|[-–—]\s?30\s?[-–—]|[-–—]*\s?ENDS?\s?[-–—]*)$/;
const leastReleased = 0.7;

const isReleased = (blocks: PageBlock[]): boolean =>
  blocks.filter(({ text }) => endOfRelease.test(text)).length === 1;

/** Letters of prose above the comments, which may be longer than the article. */
const leastArticle = 250;

/** The extracted blocks without what extractors let through: captions, buttons, teasers, tags, lists of links, the header. */
export function cleanBlocks(given: PageBlock[], known: Set<string>): Block[] {
  const blocks = withStoryInPictures(given);
  const kept: Block[] = [];
  let inTeasers = false;
  const total = blocks.reduce((sum, block) => sum + (isProse(block.text) ? weightOf(block.text) : 0), 0);
  const icons = repeatedLetters(blocks);
  const released = isReleased(blocks);
  const shown = new Set([...known].map(withoutBlanks));
  let seen = 0;
  for (const block of blocks) {
    const { text, kind, linked, caption } = block;
    const line = lineKind(text);
    if (line === "ending" && seen > 0 && (seen > total * 0.5 || (seen > leastArticle && isOfComments(text))))
      break;
    if (kind === "paragraph" && seen > total * 0.5 && wireOfPaper(text)) break;
    if (seen > total * leastReleased && released && endOfRelease.test(text)) break;
    if (kind === "heading" && seen > total * 0.5 && aboutAuthor.test(text)) break;
    if (line === "teaser" || line === "ending") {
      inTeasers = true;
      continue;
    }
    if (inTeasers && (linked > 0.5 || (!isProse(text) && kind !== "heading"))) continue;
    if (isProse(text) && linked < 0.5) inTeasers = false;
    if (caption || shown.has(withoutBlanks(text)) || isClosingCredit(text) || icons.has(text)) continue;
    if (
      kind !== "code" &&
      (line === "share" ||
        line === "advert" ||
        line === "page" ||
        line === "caption" ||
        line === "call" ||
        line === "agency" ||
        line === "teaser-line")
    )
      continue;
    if (
      linked > 0.85 &&
      (kind === "list-item" || weightOf(text) < 140) &&
      !(isProse(text) && weightOf(text) > 80)
    )
      continue;
    if (isProse(text)) seen += weightOf(text);
    const above = kept.at(-1);
    if (above?.kind === "paragraph" && kind === "paragraph" && goesOn(above.text, text))
      kept[kept.length - 1] = { kind, text: above.text + text };
    else if (above?.kind === "paragraph" && kind === "paragraph" && isPlaceAbove(above.text, text))
      kept[kept.length - 1] = { kind, text: `${above.text} ${text}` };
    else kept.push({ kind, text });
  }
  const trimmed = trimEnds(kept);
  return trimmed[0]?.kind === "paragraph" && isDateLine(trimmed[0].text) ? trimmed.slice(1) : trimmed;
}

/** A style sheet may set apart what has no blank between its elements. */
const withoutBlanks = (text: string): string => text.replaceAll(" ", "");

/** Captions that a story in pictures has at least. */
const fewestCaptions = 3;

/** Captions with twice the prose of all else are the article: a story in pictures. */
function withStoryInPictures(blocks: PageBlock[]): PageBlock[] {
  const prose = blocks.filter(({ text }) => isProse(text));
  const captions = prose.filter(({ caption }) => caption);
  const letters = (of: PageBlock[]): number => of.reduce((sum, { text }) => sum + weightOf(text), 0);
  if (captions.length < fewestCaptions || letters(captions) * 1.5 < letters(prose)) return blocks;
  const story = new Set(captions);
  return blocks.map((block) =>
    story.has(block) ? { ...block, kind: "paragraph" as const, caption: false } : block,
  );
}

/**
 * Letters that stand alone more than once: an icon font shows buttons in their place. In a glossary each letter stands once; "Q" and "A"
 * are questions and answers, "F" and "R" too.
 */
function repeatedLetters(blocks: PageBlock[]): Set<string> {
  const letters = blocks.map(({ text }) => text).filter((text) => /^(?![QAFR])\p{Script=Latin}$/u.test(text));
  return new Set(letters.filter((letter, at) => letters.indexOf(letter) < at));
}

/** ". The server is built …": a picture or a card stood within the sentence. */
const goesOn = (above: string, text: string): boolean =>
  /^[.,;:!?]\s?\p{L}/u.test(text) && !endsSentence(above);

/** "Ellery -": a dateline that stands before its paragraph, in an element of its own. */
const isPlaceAbove = (above: string, text: string): boolean =>
  /^\p{L}[^.!?:;]{2,40}\s[-–—]$/u.test(above) && isProse(text);

/** "Puerto Viejo - 09 mar 2026 05:30 Updated 11:02 h.": the page's own line, whose last full stop makes it look like a paragraph. */
const isDateLine = (text: string): boolean =>
  weightOf(text) < 110 && /\s[-–—|·•]\s\d{1,2}[\s./-].*\d{4}.*\d{1,2}[:.h]\d{2}\s\p{L}{1,3}\.$/u.test(text);

/** Blocks of a table right below the last paragraph, with its heading: of results or prices, which a report ends in. */
function tableBelow(blocks: Block[]): number {
  const from = blocks[0]?.kind === "heading" ? 1 : 0;
  const end = blocks.findIndex(
    ({ kind, text }, at) => at >= from && !(kind === "list-item" && cells.test(text)),
  );
  const rows = blocks.slice(from, end < 0 ? blocks.length : end);
  // "Home · News" and "Contact · Imprint" are no results, but where old pages lead on.
  return rows.length >= fewestRows && rows.some(({ text }) => /\p{Nd}/u.test(text)) ? from + rows.length : 0;
}

const fewestRows = 3;

/** A row as it is read from a page. */
const cells = /\S · \S/u;

/** Headings with nothing under them and scraps before the first and after the last paragraph go; a last short sentence stays. */
function trimEnds(blocks: Block[]): Block[] {
  const solid = ({ kind, text }: Block): boolean => {
    const words = unsigned(text);
    return (
      (kind !== "heading" || isSentence(words)) &&
      (isProse(words) ||
        kind === "code" ||
        (endsSentence(words) && weightOf(words) >= 25) ||
        (kind === "list-item" && weightOf(words) >= 40))
    );
  };
  const first = blocks.findIndex(solid);
  let last = blocks.findLastIndex(solid);
  while (blocks[last + 1]?.kind === "paragraph" && isShortSentence(blocks[last + 1]!.text)) last++;
  last += tableBelow(blocks.slice(last + 1));
  if (first < 0) return blocks.filter((block) => block.kind !== "heading");
  const from = blocks[first - 1]?.kind === "heading" ? first - 1 : first;
  return blocks
    .slice(from, last + 1)
    .filter(
      (block, at, all) =>
        block.kind !== "heading" ||
        (at + 1 < all.length && all[at + 1]!.kind !== "heading") ||
        at + 2 < all.length,
    );
}
