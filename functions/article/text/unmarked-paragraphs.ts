import type { MarkedLine } from "./mark-lines.ts";
import { weightOf, wordsWorth } from "./measure-text.ts";

const fewParagraphs = 3;
const leastUnmarked = 2;
/** Words that a headline seldom has, and that a short paragraph among longer ones has. */
const [manyWords, someWords] = [12, 8];
const longestHeader = 40;

/**
 * The lines with paragraphs told by length alone, where hardly any ends a sentence with a mark: Thai, Lao and Khmer have none,
 * and some who write for themselves leave it out.
 */
export function withUnmarkedParagraphs(lines: MarkedLine[]): MarkedLine[] {
  const marked = lines.filter(({ kind }) => kind === "prose").length;
  if (marked >= fewParagraphs) return lines;
  const header = lines
    .slice(0, Math.min(longestHeader, lines.length / 2))
    .findLastIndex(({ isMeta }) => isMeta);
  // Among paragraphs a long line may be the headline: only what stands below date or byline is surely none.
  const isKnown = marked === 0 || header >= 0;
  const isParagraph = (line: MarkedLine, at: number, least: number): boolean =>
    at > Math.max(0, header) &&
    line.kind === "text" &&
    !line.isMeta &&
    (hasNoMarks(line) || (isKnown && line.afterGap && wordsWorth(line.text) >= least));
  if (lines.filter((line, at) => isParagraph(line, at, manyWords)).length < leastUnmarked) return lines;
  return lines.map((line, at) =>
    isParagraph(line, at, someWords) ? { ...line, kind: "prose" as const } : line,
  );
}

const hasNoMarks = ({ text }: MarkedLine): boolean =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{4}/u.test(text) && weightOf(text) >= 60;
