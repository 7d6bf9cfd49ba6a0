const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
// Scripts and pictures that take two columns. https://www.unicode.org/reports/tr11/
const wide =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;
/** Variation selector 16: the character before it is drawn as a picture. */
const asPicture = "\ufe0f";
const marks = /^\p{M}+$/u;

/** Columns that text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    const isWide = wide.test(segment) || segment.includes(asPicture);
    width += marks.test(segment) ? 0 : isWide ? 2 : 1;
  }
  return width;
}
