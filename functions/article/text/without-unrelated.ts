import type { Block } from "../article.ts";
import { weightOf } from "./measure-text.ts";
import { shareTold, tellingWords } from "./telling-words.ts";

const [mostShared, mostOfOne] = [0.2, 0.4];
const leastHeadings = 0.33;
const leastParagraphs = 2;
const leastBefore = 0.55;
const longestTail = 40;

/**
 * The body without the trails of other articles at its foot, which no heading announced: from a heading on, many headings, and
 * paragraphs that share few of their words with what stands above. Ideographs share too many by chance to tell.
 */
export function withoutUnrelated(blocks: Block[], headline: string): Block[] {
  const total = blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
  const told = tellingWords(headline);
  let before = 0;
  for (const [at, { kind, text }] of blocks.entries()) {
    if (kind === "heading") {
      const isOver = at > 2 && at >= blocks.length - longestTail && before > total * leastBefore;
      if (isOver && !/[:：]$/.test(text) && isUnrelated(blocks.slice(at), told)) return blocks.slice(0, at);
    } else for (const word of tellingWords(text)) told.add(word);
    before += weightOf(text);
  }
  return blocks;
}

function isUnrelated(tail: Block[], told: Set<string>): boolean {
  const shares = tail.filter(({ kind }) => kind !== "heading").map(({ text }) => shareTold(text, told));
  return (
    shares.length >= leastParagraphs &&
    tail.length - shares.length >= tail.length * leastHeadings &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(tail[0]!.text) &&
    Math.max(...shares) < mostOfOne &&
    shares.reduce((sum, share) => sum + share, 0) < shares.length * mostShared
  );
}
