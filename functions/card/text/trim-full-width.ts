import type { Face, ShapedText } from "../font/face.ts";

const closing = /[、。，．〉》」』】〕〗〙〛）］｝｠]/;
const opening = /[〈《「『【〔〖〘〚（［｛｟]/;
const middle = /[・：；]/;

/**
 * Full-width punctuation is half ink, half space: where two meet, one of them gives its space up, as in CSS
 * `text-spacing-trim: normal` and in every newspaper. Changes the pieces of a text, which follow one another.
 */
export function trimFullWidth(pieces: (ShapedText & { text: string; face: Face })[]): void {
  let before = "";
  for (const [p, piece] of pieces.entries()) {
    const { glyphs, clusters, xs, text, face } = piece;
    let moved = 0;
    for (let i = 0; i < glyphs.length; i++) {
      const here = text[clusters[i]!] ?? "";
      const after = (i + 1 < glyphs.length ? text[clusters[i + 1]!] : pieces[p + 1]?.text[0]) ?? "";
      if (opening.test(here) && (opening.test(before) || closing.test(before) || middle.test(before)))
        moved -= 0.5;
      xs[i]! += moved;
      if ((closing.test(after) || middle.test(after)) && endsInSpace(here, face, glyphs[i]!)) moved -= 0.5;
      before = here;
    }
    piece.advance += moved;
  }
}

/** Whether the second half of a mark is space: in traditional Chinese, commas and full stops stand in the middle of their em. */
function endsInSpace(mark: string, face: Face, glyph: number): boolean {
  return closing.test(mark) && (face.inkOf(glyph)?.right ?? 1) < 0.55;
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
  if (glyph === undefined || !opening.test(piece.text[0] ?? "")) return 0;
  return (piece.face.inkOf(glyph)?.left ?? 0) > 0.4 ? 0.5 : 0;
}
