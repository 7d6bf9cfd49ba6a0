import type { Grid, Palette } from "./grid.ts";
import type { Box } from "./satori.ts";
import type { Copy, Template, Words } from "./template.ts";
import type { Line } from "./text/lay-line.ts";
import type { Paragraph } from "./text/paragraph.ts";
import { setFrame } from "./text/set-frame.ts";
import { spaceAtStart } from "./text/trim-full-width.ts";

/** A copy's lines at their places on the card, in pixels. */
export interface PlacedCopy {
  copy: Copy;
  size: number;
  /** The frame that it stands in. */
  frame: Box;
  /** Top and bottom of its ink. */
  top: number;
  bottom: number;
  lines: { line: Line; x: number; baseline: number }[];
}

/** Sets an article's words into the frames of a page; right-to-left text stands at the right end of its frame. */
export function setCard(
  template: Template,
  frames: Record<string, Box>,
  words: Words,
  grid: Grid,
  palette: Palette,
  paragraphOf: (copy: Copy, text: string) => Paragraph,
): PlacedCopy[] {
  return template.settings(words, grid, palette).flatMap(({ frame: name, align, copies }) => {
    const frame = frames[name];
    if (!frame)
      throw new Error(`Template ${template.name} sets words in "${name}", which its page does not have.`);
    const said = copies.flatMap((copy) =>
      copy.text
        ? [
            {
              copy,
              paragraph: paragraphOf(copy, copy.text),
              paragraphOf: (text: string) => paragraphOf(copy, text),
            },
          ]
        : [],
    );
    const set = setFrame(said, align, { width: frame.width, height: frame.height, unit: grid.unit });
    return set.map(({ copy, lines, size, pitch, top, height }) => {
      const first = Math.round(frame.top + top + (lines[0]?.top ?? 0) * size);
      return {
        copy,
        size,
        frame,
        top: frame.top + top,
        bottom: frame.top + top + height,
        lines: lines.map((line, i) => ({
          line,
          x: copy.flush
            ? flushEdge(line, frame, size, grid.direction)
            : edge(line, frame, size, grid.direction),
          baseline: first + i * pitch,
        })),
      };
    });
  });
}

function edge(line: Line, frame: Box, size: number, direction: Grid["direction"]): number {
  const { left, right } = line.overhang;
  if (direction === "rtl") return frame.left + frame.width - (line.width + right) * size;
  const first = line.pieces[0];
  return frame.left + (left - (first ? spaceAtStart(first.piece) : 0)) * size;
}

/** Where a line must begin for its first ink to stand at the frame's edge. */
function flushEdge(line: Line, frame: Box, size: number, direction: Grid["direction"]): number {
  const outer = direction === "rtl" ? frame.left + frame.width - line.width * size : frame.left;
  return outer + bearing(line, direction) * size;
}

/** How far a line must move for its first ink to stand where its first advance does, in ems. */
function bearing({ pieces, width }: Line, direction: Grid["direction"]): number {
  const first = direction === "rtl" ? pieces.at(-1) : pieces[0];
  if (!first) return 0;
  const { piece, x } = first;
  const i = direction === "rtl" ? piece.glyphs.length - 1 : 0;
  const ink = piece.face.inkOf(piece.glyphs[i]!);
  if (!ink) return 0;
  const pen = x + piece.xs[i]!;
  return direction === "rtl" ? width - pen - ink.right : -pen - ink.left;
}
