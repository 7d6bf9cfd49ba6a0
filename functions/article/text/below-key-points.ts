import type { MarkedLine } from "./mark-lines.ts";
import { isSentence, weightOf } from "./measure-text.ts";

/** Below a list of the article's key points, which no blank lines part as they part its paragraphs. */
export function belowKeyPoints(lines: MarkedLine[], start: number, end: number): number {
  let at = start;
  const isPoint = ({ kind, text }: MarkedLine): boolean =>
    (kind === "prose" || kind === "text" || kind === "list-item") && weightOf(text) < 300;
  while (at < end && isPoint(lines[at]!) && (at === start || !lines[at]!.afterGap)) at++;
  const points = lines.slice(start, at);
  const isList = points.filter(({ kind, text }) => kind !== "text" || isSentence(text)).length >= 2;
  const below = lines.slice(at, end).filter(({ kind, afterGap }) => kind === "prose" && afterGap);
  return isList && lines[at]?.afterGap && below.length >= 2 * points.length + 2 ? at : start;
}
