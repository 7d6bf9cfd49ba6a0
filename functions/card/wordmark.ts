import { directionIn } from "../article/language/direction-in.ts";
import { directionOf } from "../article/language/direction-of.ts";
import type { Masthead } from "../article/masthead.ts";
import type { Art } from "./element.ts";
import { commandLengths } from "./font/face.ts";
import { balanceLines, breakLines } from "./text/break-lines.ts";
import { clustersOf } from "./text/clusters.ts";
import { type Line, layLine } from "./text/lay-line.ts";
import { type Atom, type Paragraph, paragraph } from "./text/paragraph.ts";
import { isEmoji, type TypeStack } from "./text/type-stack.ts";

const mostLines = 4;
/** From baseline to baseline, in ems; where ink would touch, more. */
const pitch = 1.08;
const clearance = 0.06;

/**
 * The masthead's wordmark as a drawing: its own, or its name in the headline typeface, on one line and, for narrow boxes, on
 * more. It has one colour: emoji are left out.
 */
export function wordmarkOf({ wordmark, language }: Masthead, stack: TypeStack): Art {
  if ("path" in wordmark) return wordmark;
  const plain = clustersOf(wordmark.text)
    .filter((cluster) => !isEmoji(cluster))
    .join("");
  const text = paragraph(plain, stack, directionIn(plain, directionOf(language)));
  const one = drawn([layLine(text, 0, text.text.length)], "left");
  const stacks = lineCounts(text).map((lines) => ({
    left: drawn(lines, "left"),
    center: drawn(lines, "center"),
    right: drawn(lines, "right"),
  }));
  return stacks.length === 0 ? one : { ...one, stacks };
}

/** Its lines, two or more, in the narrowest measure that holds so many. */
function lineCounts(text: Paragraph): Line[][] {
  const { atoms } = text;
  const counts: Line[][] = [];
  for (let count = 2; count <= Math.min(mostLines, atoms.length); count++) {
    const ends = balanceLines(atoms, narrowest(atoms, count));
    if (ends.length !== count) continue;
    counts.push(ends.map((end, i) => layLine(text, atoms[ends[i - 1] ?? 0]!.start, atoms[end - 1]!.end)));
  }
  return counts;
}

function narrowest(atoms: Atom[], count: number): number {
  const widths = atoms.flatMap((_, start) => {
    let used = 0;
    return atoms.slice(start).map(({ width, space }) => {
      used += width;
      return used - space;
    });
  });
  widths.sort((a, b) => a - b);
  return widths.find((width) => breakLines(atoms, width + 1e-6).length <= count)! + 1e-6;
}

function drawn(lines: Line[], side: "left" | "center" | "right") {
  const width = Math.max(...lines.map((line) => line.width));
  const share = { left: 0, center: 0.5, right: 1 }[side];
  let path = "";
  let baseline = 0;
  for (const [i, line] of lines.entries()) {
    if (i > 0) baseline += Math.max(pitch, line.top - lines[i - 1]!.bottom + clearance);
    path += outlineOf(line, (width - line.width) * share, baseline);
  }
  const [top, bottom] = [lines[0]!.top, baseline - lines.at(-1)!.bottom];
  return { viewBox: `0 ${round(-top)} ${round(width)} ${round(top + bottom)}`, path };
}

function outlineOf(line: Line, left: number, baseline: number): string {
  const commands = ["M", "L", "Q", "C"];
  let path = "";
  for (const { piece, x } of line.pieces) {
    for (let i = 0; i < piece.glyphs.length; i++) {
      const outline = piece.face.outline(piece.glyphs[i]!);
      const [pen, foot] = [left + x + piece.xs[i]!, baseline - piece.ys[i]!];
      for (let at = 0; at < outline.length; at += commandLengths[outline[at]!]!) {
        if (outline[at] === 0 && at > 0) path += "Z";
        path += commands[outline[at]!];
        for (let j = 1; j < commandLengths[outline[at]!]!; j += 2) {
          path += `${round(pen + outline[at + j]!)} ${round(foot - outline[at + j + 1]!)} `;
        }
      }
      if (outline.length > 0) path += "Z";
    }
  }
  return path;
}

function round(em: number): number {
  return Math.round(em * 1000);
}
