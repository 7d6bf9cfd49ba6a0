import type { ShapedText } from "../font/face.ts";

const closing = /[、。，．〉》」』】〕〗〙〛）］｝｠]/;
const opening = /[〈《「『【〔〖〘〚（［｛｟]/;
const middle = /[・：；]/;

/**
 * Full-width punctuation is half ink, half space: where two meet, one of them gives its space up, as in CSS
 * `text-spacing-trim: normal` and in every newspaper. Changes the pieces of a text, which follow one another.
 */
export function trimFullWidth(pieces: (ShapedText & { text: string })[]): void {
  let before = "";
  for (const [p, piece] of pieces.entries()) {
    const { glyphs, clusters, xs, text } = piece;
    let moved = 0;
    for (let i = 0; i < glyphs.length; i++) {
      const here = text[clusters[i]!] ?? "";
      const after = (i + 1 < glyphs.length ? text[clusters[i + 1]!] : pieces[p + 1]?.text[0]) ?? "";
      if (opening.test(here) && (opening.test(before) || closing.test(before) || middle.test(before)))
        moved -= 0.5;
      xs[i]! += moved;
      if (closing.test(here) && (closing.test(after) || middle.test(after))) moved -= 0.5;
      before = here;
    }
    piece.advance += moved;
  }
}
