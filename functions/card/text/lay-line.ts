import { isEmojiFace } from "../font/typecase.ts";
import { visualRuns } from "./levels.ts";
import { type Paragraph, type Piece, shapeText } from "./paragraph.ts";

/** One line's pieces from left to right with the pen position of each, in ems from the line's left end. */
export interface Line {
  /** The part of the paragraph's text, without the space at its end. */
  start: number;
  end: number;
  pieces: { piece: Piece; x: number }[];
  width: number;
  /** How far ink leans out of the width at either end, beyond what an eye takes for a straight edge; in ems. */
  overhang: { left: number; right: number };
  /** Ink above and below the baseline, in ems, both as heights above it. */
  top: number;
  bottom: number;
}

/**
 * Ems by which a letter may lean out of its line: the f, j and most others that do lean less, and would look indented if
 * they were moved. The stroke of a Nastaliq kaf leans almost half an em.
 */
const mostLean = 0.12;

/** What is drawn at a line's end beside its text. */
type EndMark = "" | "-" | "…";

/** Shapes and orders the part of a paragraph that stands on one line, without the space at its end; the same line once. */
export function layLine(paragraph: Paragraph, start: number, end: number, mark: EndMark = ""): Line {
  const key = `${start} ${end} ${mark}`;
  let line = paragraph.laid.get(key);
  if (!line) {
    line = layAnew(paragraph, start, end, mark);
    paragraph.laid.set(key, line);
  }
  return line;
}

function layAnew(paragraph: Paragraph, start: number, end: number, mark: EndMark): Line {
  const { text, levels, direction, stack } = paragraph;
  const visibleEnd = start + text.slice(start, end).trimEnd().length;
  const pieces: Line["pieces"] = [];
  let x = 0;
  const add = (part: string, way: "ltr" | "rtl") => {
    const words = part.split(/(?<= )(?! )/);
    for (const word of way === "rtl" ? words.reverse() : words) {
      for (const piece of shapeText(word, stack, way)) {
        pieces.push({ piece, x });
        x += piece.advance;
      }
    }
  };
  const runs =
    levels === null
      ? [{ start, end: visibleEnd, level: 0 }]
      : visualRuns(levels, start, visibleEnd, direction === "rtl" ? 1 : 0);
  if (mark === "…" && direction === "rtl") add(mark, "rtl");
  for (const run of runs) {
    add(text.slice(run.start, run.end), run.level % 2 === 1 ? "rtl" : "ltr");
    // It belongs to the word that it parts, which runs left to right even where its line does not.
    if (mark === "-" && run.end === visibleEnd) add(mark, "ltr");
  }
  if (mark === "…" && direction === "ltr") add(mark, "ltr");
  return { start, end: visibleEnd, pieces, width: x, ...inkOf(pieces, x) };
}

function inkOf(pieces: Line["pieces"], width: number) {
  let [top, bottom, left, right] = [0, 0, 0, width];
  for (const { piece, x } of pieces) {
    piece.ink ??= inkOfPiece(piece);
    top = Math.max(top, piece.ink.top);
    bottom = Math.min(bottom, piece.ink.bottom);
    left = Math.min(left, x + piece.ink.left);
    right = Math.max(right, x + piece.ink.right);
  }
  const overhang = { left: Math.max(0, -left - mostLean), right: Math.max(0, right - width - mostLean) };
  return { top, bottom, overhang };
}

function inkOfPiece({ face, glyphs, xs, ys, advance }: Piece) {
  if (isEmojiFace(face)) return { top: face.ascent, bottom: -face.descent, left: 0, right: advance };
  let [top, bottom, left, right] = [0, 0, 0, 0];
  for (let i = 0; i < glyphs.length; i++) {
    const ink = face.inkOf(glyphs[i]!);
    if (!ink) continue;
    top = Math.max(top, ink.top + ys[i]!);
    bottom = Math.min(bottom, ink.bottom + ys[i]!);
    left = Math.min(left, ink.left + xs[i]!);
    right = Math.max(right, ink.right + xs[i]!);
  }
  return { top, bottom, left, right };
}
