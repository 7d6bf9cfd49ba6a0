import { looksLikeName } from "./looks-like-name.ts";
import type { MarkedLine } from "./mark-lines.ts";
import { weightOf } from "./measure-text.ts";

const mostOfBody = 0.35;

/**
 * The lines with those marked as furniture that stand below the header more than once: offers, captions shown twice, boxes.
 * Where that would be much of the text, the article itself was copied twice, and nothing is marked.
 */
export function markRepeated(lines: MarkedLine[], from: number): MarkedLine[] {
  const counts = new Map<string, number>();
  const isCounted = ({ kind, text }: MarkedLine): boolean =>
    (kind === "prose" || kind === "text" || kind === "list-item") && weightOf(text) >= 24;
  for (const line of lines.slice(from))
    if (isCounted(line)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const isRepeated = (line: MarkedLine, index: number): boolean =>
    index >= from && isCounted(line) && counts.get(line.text)! > 1 && !isHeadOf(lines, index, counts);
  const mass = (some: MarkedLine[]): number => some.reduce((sum, { text }) => sum + weightOf(text), 0);
  if (mass(lines.filter(isRepeated)) > mass(lines.slice(from).filter(isCounted)) * mostOfBody) return lines;
  const labels = repeatedLabels(lines.slice(from));
  return lines.map((line, index) =>
    isRepeated(line, index) || (index >= from && labels.has(line.text))
      ? { ...line, kind: "page" as const }
      : line,
  );
}

/** A heading that the contents at the top list as well: it stands apart and its paragraph comes next. */
function isHeadOf(lines: MarkedLine[], at: number, counts: Map<string, number>): boolean {
  const { kind, text, afterGap } = lines[at]!;
  const next = lines[at + 1];
  return (
    kind === "text" &&
    afterGap &&
    counts.get(text) === 2 &&
    next?.kind === "prose" &&
    next.afterGap &&
    !lines.slice(at + 1).some((line) => line.text === text)
  );
}

/** "Article content", "Show more": short lines that stand below the header again and again, and name no speaker. */
function repeatedLabels(lines: MarkedLine[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { kind, text, isMeta } of lines) {
    if (kind !== "text" || isMeta || weightOf(text) > 40 || /[:：?？.!]$/.test(text) || looksLikeName(text))
      continue;
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}
