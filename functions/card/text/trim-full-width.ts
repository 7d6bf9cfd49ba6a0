import type { Face, ShapedText } from "../font/face.ts";

const closing = /[、。，．〉》」』】〕〗〙〛）］｝｠”’]/;
const opening = /[〈《「『【〔〖〘〚（［｛｟“‘]/;
const space = "\u3000";
const middle = /[・：；]/;

/**
 * Full-width punctuation is half ink, half space: where two meet, one of them gives its space up, as in CSS
 * `text-spacing-trim: normal` and in every newspaper; beside a full-width space both. Changes the pieces of a text, which follow one another.
 */
export function trimFullWidth(pieces: (ShapedText & { text: string; face: Face })[]): void {
  let before = "";
  for (const [p, piece] of pieces.entries()) {
    const { glyphs, clusters, xs, text, face } = piece;
    let moved = 0;
    for (let i = 0; i < glyphs.length; i++) {
      const here = text[clusters[i]!] ?? "";
      const after = (i + 1 < glyphs.length ? text[clusters[i + 1]!] : pieces[p + 1]?.text[0]) ?? "";
      const followsMark =
        before === space || opening.test(before) || closing.test(before) || middle.test(before);
      if (followsMark && beginsInSpace(here, face, glyphs[i]!)) moved -= 0.5;
      xs[i]! += moved;
      const leadsMark = after === space || closing.test(after) || middle.test(after);
      if (leadsMark && endsInSpace(here, face, glyphs[i]!)) moved -= 0.5;
      before = here;
    }
    piece.advance += moved;
  }
}

/** Whether the second half of a mark is space: in traditional Chinese, commas and full stops stand in the middle of their em. */
function endsInSpace(mark: string, face: Face, glyph: number): boolean {
  return closing.test(mark) && isFullWidth(face, glyph) && (face.inkOf(glyph)?.right ?? 1) < 0.55;
}

function beginsInSpace(mark: string, face: Face, glyph: number): boolean {
  return opening.test(mark) && isFullWidth(face, glyph) && (face.inkOf(glyph)?.left ?? 0) > 0.4;
}

/** Curly quotation marks are as wide as ideographs in Chinese typefaces only. */
function isFullWidth(face: Face, glyph: number): boolean {
  return face.advanceOf(glyph) > 0.9;
}

/** How much of the advance of a text's last mark is space, which may hang over the end of a line; in ems. */
export function spaceAtEnd(pieces: (ShapedText & { text: string; face: Face })[]): number {
  const last = pieces.at(-1);
  const glyph = last?.glyphs.at(-1);
  return last && glyph !== undefined && endsInSpace(last.text.at(-1)!, last.face, glyph) ? 0.5 : 0;
}

/** The same of a line's first mark: its ink, not its space, stands below the lines that begin with letters. */
export function spaceAtStart(piece: ShapedText & { text: string; face: Face }): number {
  const glyph = piece.glyphs[0];
  return glyph !== undefined && beginsInSpace(piece.text[0] ?? "", piece.face, glyph) ? 0.5 : 0;
}
