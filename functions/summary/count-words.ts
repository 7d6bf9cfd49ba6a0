const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/gu;

/** Words as editors count them: pieces between spaces; two characters make one word in scripts without spaces. */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/u)) {
    if (!piece) continue;
    const characters = piece.match(unspaced)?.length ?? 0;
    words += characters > 0 ? Math.max(1, characters / 2) : 1;
  }
  return words;
}
