import type { Block } from "../article.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { isSentence, weightOf } from "./measure-text.ts";

export interface Kept {
  block: Block;
  /** A line of a list whose entries no blank lines part. */
  isEntry: boolean;
  /** It is known to be in a list of the article's own. */
  isListed: boolean;
}

/** Short lines stay as headings only singly and between paragraphs; runs of them are lists of links. */
export function keepHeadings(kept: Kept[]): Block[] {
  const lastText = kept.findLastIndex(({ block }) => block.kind !== "heading");
  const headsList = new Set(kept.flatMap(({ block }, at) => (kept[at + 1]?.isListed ? [block] : [])));
  const blocks = kept.slice(0, lastText + 1).flatMap(({ block, isEntry }, at, all): Block[] => {
    if (block.kind !== "heading") return [block];
    // "Q: What changed?" is asked as the longer questions are.
    if (/^\p{Lu}\p{L}{0,2}:\s.*[?？]$/u.test(block.text)) return [{ ...block, kind: "paragraph" }];
    if (listedBefore(all, at)) block.kind = "list-item";
    return block.kind === "list-item" || !isEntry ? [block] : [];
  });
  const headings = blocks.filter(
    ({ kind }, at) => kind === "heading" && blocks[at + 1]?.kind === "paragraph",
  ).length;
  const isInSections = headings >= fewestSections && headings * 3 >= blocks.length - headings;
  return blocks.filter(
    ({ kind, text }, at) =>
      kind !== "heading" ||
      ((at > 0 || /[?？؟]$/u.test(text) || isInSections) &&
        (runOfHeadings(blocks, at) <= 2 || headsList.has(blocks[at]!)) &&
        weightOf(text) < 160),
  );
}

const fewestSections = 3;

/** True where a line without a sentence's end has another right above or below it, without a blank line. */
export function isEntry(lines: MarkedLine[], at: number): boolean {
  const line = lines[at]!;
  const [above, below] = [lines[at - 1], lines[at + 1]];
  const isShort = (other: MarkedLine | undefined): boolean =>
    other?.kind === "text" && !other.isMeta && !isSentence(other.text);
  return line.kind === "text" && ((!line.afterGap && isShort(above)) || (isShort(below) && !below!.afterGap));
}

/** True for a line of a list whose bullets were lost in copying: the line before the run ends in a colon, or "Q:" leads. */
function listedBefore(all: Kept[], at: number): boolean {
  if (/^\p{Lu}\p{L}{0,2}:\s/u.test(all[at]!.block.text) || isLabelled(all, at)) return true;
  let from = at;
  while (from > 0 && (all[from - 1]!.block.kind === "heading" || all[from - 1]!.block.kind === "list-item"))
    from--;
  return !all[from]!.isListed && from > 0 && /[:：]$/.test(all[from - 1]!.block.text);
}

/** One of three lines or more, each with a name and a colon before what it lists: results, towns, ingredients. */
function isLabelled(all: Kept[], at: number): boolean {
  const form = /^[^:：]{1,24}[:：]\s?[^:：]*[,、，;][^:：]*$/u;
  if (!form.test(all[at]!.block.text)) return false;
  return all.slice(Math.max(0, at - 4), at + 5).filter(({ block }) => form.test(block.text)).length >= 3;
}

function runOfHeadings(blocks: Block[], at: number): number {
  let from = at;
  let to = at;
  while (blocks[from - 1]?.kind === "heading") from--;
  while (blocks[to + 1]?.kind === "heading") to++;
  return to - from + 1;
}
