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
  /** Ink above and below the baseline, in ems, both as heights above it. */
  top: number;
  bottom: number;
}

/** Shapes and orders the part of a paragraph that stands on one line, without the space at its end; the same line once. */
export function layLine(paragraph: Paragraph, start: number, end: number, ellipsis = ""): Line {
  const key = `${start} ${end} ${ellipsis}`;
  let line = paragraph.laid.get(key);
  if (!line) {
    line = layAnew(paragraph, start, end, ellipsis);
    paragraph.laid.set(key, line);
  }
  return line;
}

function layAnew(paragraph: Paragraph, start: number, end: number, ellipsis: string): Line {
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
  if (ellipsis && direction === "rtl") add(ellipsis, "rtl");
  if (levels === null) add(text.slice(start, visibleEnd), "ltr");
  else {
    for (const run of visualRuns(levels, start, visibleEnd, text, direction === "rtl" ? 1 : 0)) {
      add(text.slice(run.start, run.end), run.level % 2 === 1 ? "rtl" : "ltr");
    }
  }
  if (ellipsis && direction === "ltr") add(ellipsis, "ltr");
  return { start, end: visibleEnd, pieces, width: x, ...inkOf(pieces) };
}

function inkOf(pieces: Line["pieces"]) {
  let top = 0;
  let bottom = 0;
  for (const { piece } of pieces) {
    piece.ink ??= inkOfPiece(piece);
    top = Math.max(top, piece.ink.top);
    bottom = Math.min(bottom, piece.ink.bottom);
  }
  return { top, bottom };
}

function inkOfPiece({ face, glyphs, ys }: Piece) {
  if (isEmojiFace(face)) return { top: face.ascent, bottom: -face.descent };
  let top = 0;
  let bottom = 0;
  for (let i = 0; i < glyphs.length; i++) {
    const ink = face.inkOf(glyphs[i]!);
    if (!ink) continue;
    top = Math.max(top, ink.top + ys[i]!);
    bottom = Math.min(bottom, ink.bottom + ys[i]!);
  }
  return { top, bottom };
}
