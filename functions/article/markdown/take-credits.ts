import type { FoundDate } from "../date/find-dates.ts";
import { keyPointHeadings } from "../lexicon/key-point-headings.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { lineKind } from "../text/line-kind.ts";
import { hasCommonFirstName, looksLikeName } from "../text/looks-like-name.ts";
import { type MarkedLine, markLines } from "../text/mark-lines.ts";
import { isProse, weightOf, wordsWorth } from "../text/measure-text.ts";
import { onDateLine } from "../text/names-beside-date.ts";
import type { MarkdownBlock } from "./blocks-of-markdown.ts";

/** Byline, date and standfirst lines that stand between the title and the first paragraph. */
export function takeCredits(
  blocks: MarkdownBlock[],
  datesOf: (line: string) => FoundDate[],
): {
  kept: MarkdownBlock[];
  names: string[];
  date: string | null;
  standfirst: string | null;
} {
  // Key points may stand above the byline.
  const head = blocks
    .filter((block) => block.kind !== "list-item" && !isKeyPoints(block))
    .slice(0, mostOfHead);
  const marked = markLines(
    head.map(({ text }) => ({ text, afterGap: true })),
    datesOf,
  );
  const isCredit = (line: MarkedLine, block: MarkdownBlock): boolean =>
    line.isMeta && block.kind !== "code" && weightOf(line.text) < 140;
  const taken = new Set<MarkdownBlock>();
  const names: string[] = [];
  let date: string | null = null;
  const from = isStandfirst(head[0], marked[0]) ? 1 : 0;
  const above = linesAboveDay(head, marked, from);
  const isIntroduced = from > 0 && (above > 0 || (!!marked[1] && isCredit(marked[1], head[1]!)));
  for (const [index, line] of marked.slice(0, Math.max(mostCredits, from + above + 1)).entries()) {
    const block = head[index]!;
    if (index === 0 && isIntroduced) continue;
    if (index >= from && index < from + above && !isCredit(line, block)) {
      taken.add(block);
      if (isAuthor(block)) names.push(block.text);
    } else if (isCredit(line, block)) {
      taken.add(block);
      names.push(...(line.names ?? (line.dates.length > 0 ? onDateLine(line).filter(isPerson) : [])));
      date ??= line.dates[0]?.date ?? null;
    } else if (isProse(line.text) || block.kind === "code") {
      break;
    }
  }
  const own = blocks.filter((block) => !taken.has(block));
  // A picture above the title has its caption first.
  const [first, ...kept] = own.slice(
    Math.max(
      0,
      own.findIndex(({ text }) => lineKind(text) !== "caption"),
    ),
  );
  const isParted =
    (isIntroduced && first === head[0]) ||
    (first?.kind === "paragraph" && first.isBold && kept[0]?.kind === "paragraph" && !kept[0].isBold);
  return {
    kept: first && !isParted ? [first, ...kept] : kept,
    names: [...new Set(names)],
    date,
    standfirst: first && isParted ? first.text : null,
  };
}

/** Blocks below the title that are looked at, and of them those that may be credits where nothing more is known. */
const [mostOfHead, mostCredits] = [10, 5];

/**
 * How many blocks from one on are an author without a by-word, buttons and marks above a day, as saved pages have them: "Ruth Calder",
 * "5 min read", "·", "Feb 21, 2026". None where no day follows.
 */
function linesAboveDay(head: MarkdownBlock[], marked: MarkedLine[], from: number): number {
  const day = marked.findIndex(({ isMeta, dates }, index) => index >= from && isMeta && dates.length > 0);
  const above = head.slice(from, Math.max(from, day));
  const isOfHeader = (block: MarkdownBlock, at: number): boolean =>
    block.kind === "paragraph" &&
    (isAuthor(block) ||
      marked[from + at]!.isMeta ||
      !/\p{L}/u.test(block.text) ||
      /^(?:share|page|call)$/.test(marked[from + at]!.kind));
  return above.some(isAuthor) && above.every(isOfHeader) ? above.length : 0;
}

/** A name alone, of a person whose first name is common, or that is a link. */
const isAuthor = ({ text, linked }: MarkdownBlock): boolean =>
  looksLikeName(text) && (hasCommonFirstName(text) || linked > 0.8);

/** What may introduce the article where a byline or a day stands right below it: a paragraph, a quotation or a heading below the title. */
const isStandfirst = (block: MarkdownBlock | undefined, line: MarkedLine | undefined): boolean =>
  !!block &&
  !!line &&
  block.kind !== "code" &&
  !line.isMeta &&
  (line.kind === "text" || line.kind === "prose") &&
  wordsWorth(line.text) >= leastOfStandfirst &&
  weightOf(line.text) <= longestStandfirst;

/** Words, and letters. */
const [leastOfStandfirst, longestStandfirst] = [5, 420];

/** "New York, June 4, 2031" is no author. */
const isPerson = (name: string): boolean => looksLikeName(name) && hasCommonFirstName(name);

const isKeyPoints = ({ text }: MarkdownBlock): boolean => keyPointHeadings.has(labelOf(text));
