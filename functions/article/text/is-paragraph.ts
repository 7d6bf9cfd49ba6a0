import { isOwnParagraph } from "./is-own-paragraph.ts";
import { isTurn } from "./is-turn.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { isShortSentence } from "./measure-text.ts";

/** What is neither long nor ends as a sentence of some length, but stands where paragraphs do. */
export const isParagraph = (lines: MarkedLine[], index: number, isAnnouncing: boolean): boolean =>
  isLastWord(lines, index) ||
  isOwnParagraph(lines, index) ||
  isFact(lines, index) ||
  isTurn(lines[index]!.text, lines) ||
  isSignedBrief(lines, index) ||
  (isAnnouncing && /[:：.。]$/u.test(lines[index]!.text));

/** "Attendance: 11,402" below "Referee: T Wainwright (Derbyshire).", as reports of matches end. */
const isFact = (lines: MarkedLine[], index: number): boolean =>
  /^\p{L}[^:：]{2,24}[:：]\s?\p{N}[\p{N}\s.,'’:-]*$/u.test(lines[index]!.text) &&
  /^\p{L}[^:：]{2,24}[:：]\s?\S.*[.。]$/u.test(lines[index - 1]?.text ?? "");

/** "A neighbour's hedge is in the dock again. Hollie Marsh": one of several that end in who wrote them. */
const isSignedBrief = (lines: MarkedLine[], index: number): boolean =>
  writerOf(lines[index]!.text) !== null &&
  lines
    .slice(Math.max(0, index - furthestBrief), index + furthestBrief)
    .filter(({ kind, text }) => kind === "prose" && writerOf(text) !== null).length > 1;

function writerOf(text: string): string | null {
  const name = text.length < longestBrief ? signed.exec(text)?.[1] : undefined;
  return name && looksLikeName(name) ? name : null;
}

/** Lines to the others, and letters of one. */
const [furthestBrief, longestBrief] = [40, 600];
const signed = /\p{Ll}[.!?]["”’»]?\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})$/u;

/** A short sentence below a paragraph, with nothing more in the text; where no mark ends a sentence, also above the page's furniture. */
const isLastWord = (lines: MarkedLine[], index: number): boolean =>
  lines[index]!.kind === "text" &&
  isShortSentence(lines[index]!.text) &&
  (index === lines.length - 1 ? lines[index - 1]?.kind === "prose" : isLastUnmarked(lines, index));

/** Letters of a sentence in a script without full stops, of which a heading has fewer. */
const leastUnmarked = 40;

const isLastUnmarked = (lines: MarkedLine[], index: number): boolean =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(lines[index]!.text) &&
  lines[index]!.text.length >= leastUnmarked &&
  lines[index]!.afterGap &&
  /^(?:prose|text)$/.test(lines[index - 1]?.kind ?? "") &&
  /^(?:teaser|ending|share|call)$/.test(lines[index + 1]!.kind);
