import { isReadOut } from "../lexicon/photo-credits.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence } from "./measure-text.ts";

/** The caption below what is read out for a picture ("Getty Images A ferry at the quay"); it has no full stop either. */
export const isCaptionBelow = (lines: MarkedLine[], at: number): boolean =>
  isReadOut(lines[at - 1]?.text ?? "") && !endsSentence(lines[at]!.text);

/** What is read out for a picture above its caption, or that caption, which says the same and behind it who took the picture. */
export const isSaidTwice = (lines: MarkedLine[], at: number): boolean =>
  isCreditedBy(lines[at], lines[at + 1]) || isCreditedBy(lines[at - 1], lines[at]);

function isCreditedBy(line: MarkedLine | undefined, next: MarkedLine | undefined): boolean {
  const rest = line && next?.text.startsWith(line.text) ? next.text.length - line.text.length : 0;
  return rest > 0 && rest <= longestCredit && line!.text.length >= leastSaid;
}

/** Letters of who took a picture, and of what is read out for it. */
const [longestCredit, leastSaid] = [70, 25];
