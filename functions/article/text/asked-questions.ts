import type { MarkedLine } from "./mark-lines.ts";
import { isProse } from "./measure-text.ts";

const fewestQuestions = 2;

/** The lines with an interview's questions read as its own, which a mark before them makes look like links: "▲ Why did you come back?" above "“Nobody …”". */
export function withAskedQuestions(lines: MarkedLine[]): MarkedLine[] {
  const isAsked = ({ kind, text }: MarkedLine, at: number): boolean =>
    kind === "teaser-line" &&
    /^[▲△▶►▷※→]\s*\P{P}/u.test(text) &&
    /^["“”„«「『]/u.test(lines[at + 1]?.text ?? "") &&
    lines[at + 1]!.kind !== "teaser-line";
  return lines.filter(isAsked).length < fewestQuestions
    ? lines
    : lines.map((line, at) =>
        isAsked(line, at)
          ? { ...line, kind: isProse(line.text) ? ("prose" as const) : ("text" as const) }
          : line,
      );
}
