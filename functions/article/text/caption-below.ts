import { isReadOut } from "../lexicon/photo-credits.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { endsSentence } from "./measure-text.ts";

/** The caption below what is read out for a picture ("Getty Images A ferry at the quay"), or below that and its credit alone; it has no full stop either. */
export const isCaptionBelow = (lines: MarkedLine[], at: number): boolean => {
  const [above = "", credit = ""] = [lines[at - 2]?.text, lines[at - 1]?.text];
  const isBelow = isReadOut(credit) || (isReadOut(above) && above.startsWith(`${credit} `));
  return isBelow && !endsSentence(lines[at]!.text);
};

/** What is read out for a picture above its caption, or that caption, which says the same and behind it who took the picture. */
export const isSaidTwice = (lines: MarkedLine[], at: number): boolean =>
  isReadOutFor(lines, at) || isCreditedBy(lines[at - 1], lines[at]);

/** What is read out for a picture above its caption, with a button at most between them. */
export const isReadOutFor = (lines: MarkedLine[], at: number): boolean =>
  isCreditedBy(lines[at], lines[at + 1]) ||
  (lines[at + 2]?.kind === "caption" && isCreditedBy(lines[at], lines[at + 2]));

function isCreditedBy(line: MarkedLine | undefined, next: MarkedLine | undefined): boolean {
  const rest = line && next?.text.startsWith(line.text) ? next.text.length - line.text.length : 0;
  return rest > 0 && rest <= longestCredit && line!.text.length >= leastSaid;
}

/** Letters of who took a picture, and of what is read out for it. */
const [longestCredit, leastSaid] = [70, 25];
