import type { Block } from "../article.ts";
import { weightOf } from "./measure-text.ts";
import { shareTold, tellingWords } from "./telling-words.ts";

const [mostShared, mostOfOne] = [0.2, 0.4];
const leastHeadings = 0.33;
const leastParagraphs = 2;
const leastTrails = 2;
const leastBefore = 0.55;
const longestTail = 40;
const [leastSections, leastInSections] = [2, 0.3];

/**
 * The body without the trails of other articles at its foot, which no heading announced: from a heading on, many headings, and
 * paragraphs that share few of their words with what stands above. Where headings part
 * the text above too, they are its own. Ideographs share too many words by chance to tell.
 */
export function withoutUnrelated(blocks: Block[], headline: string): Block[] {
  const total = blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
  const told = tellingWords(headline);
  let before = 0;
  for (const [at, { kind, text }] of blocks.entries()) {
    if (kind === "heading") {
      const isOver = at > 2 && at >= blocks.length - longestTail && before > total * leastBefore;
      if (isOver && !/[:：]$/.test(text) && !isInSections(blocks, at) && isUnrelated(blocks.slice(at), told))
        return blocks.slice(0, at);
    } else for (const word of tellingWords(text)) told.add(word);
    before += weightOf(text);
  }
  return blocks;
}

/** True where headings part the text above as well: a list, a guide, a round-up goes on so to its end. */
function isInSections(blocks: Block[], end: number): boolean {
  const headings = blocks.slice(0, end).filter(({ kind }) => kind === "heading").length;
  return headings >= leastSections && headings >= end * leastInSections;
}

function isUnrelated(tail: Block[], told: Set<string>): boolean {
  const shares = tail.filter(({ kind }) => kind !== "heading").map(({ text }) => shareTold(text, told));
  const titles = tail.filter(({ kind }) => kind === "heading");
  const headings = titles.length;
  // An interview goes from one thing to another.
  if (titles.filter(({ text }) => /[?？؟;;]["”»']?$/.test(text)).length * 2 >= headings) return false;
  return (
    shares.length >= leastParagraphs &&
    // One heading with two paragraphs is how articles end that tell of something else at last.
    headings >= leastTrails &&
    headings >= tail.length * leastHeadings &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(tail[0]!.text) &&
    Math.max(...shares) < mostOfOne &&
    shares.reduce((sum, share) => sum + share, 0) < shares.length * mostShared
  );
}
