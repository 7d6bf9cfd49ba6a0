import type { MarkedLine } from "./mark-lines.ts";
import { isSentence, weightOf } from "./measure-text.ts";

/** A headline of two sentences has a short one among them: "She was alone. No one helped." */
const longSentence = 40;
const leastOfLead = 80;
/** Of the length of the paragraphs below it. */
const likeParagraphs = 0.6;

/**
 * True where a text without a headline begins with its lead: prose of two long sentences, or of one that ends in a full stop
 * and is about as long as the paragraphs that follow at once.
 */
export function isLead(lines: MarkedLine[], index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]];
  if (line.kind !== "prose" || next?.kind !== "prose" || next.isMeta) return false;
  if (sentencesIn(line.text).filter((one) => isSentence(one) && weightOf(one) >= longSentence).length >= 2)
    return true;
  // "… underneath N.Y.C." ends no sentence.
  if (!/[^.\s\p{Lu}][.。।۔][)\]]?$/u.test(line.text)) return false;
  const below = lines
    .slice(index + 1)
    .filter(({ kind, isMeta }) => kind === "prose" && !isMeta)
    .slice(0, 7)
    .map(({ text }) => weightOf(text))
    .sort((a, b) => a - b);
  return weightOf(line.text) >= Math.max(leastOfLead, likeParagraphs * below[below.length >> 1]!);
}

/** "St. Gallen" and "5.30" end none. */
const sentencesIn = (text: string): string[] =>
  text.split(
    /(?<=(?<!(?<![\p{L}\p{M}])\p{L}{1,3})[.!?؟۔।]["”»’)]?)\s+(?=["“„«‘(]*[\p{Lu}\p{Lo}])|(?<=[。！？][」』”]?)(?![。！？」』”])/u,
  );
