const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{1,3}|[\p{L}\p{N}\p{M}\u200c]+/gu;

/** The words of a text in small letters; scripts without spaces give single characters or short groups of them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(token) ?? [];
}

/** A word without its ending, crudely and alike in all languages: most endings come after the fifth letter. */
export function stem(word: string): string {
  return word.length <= 5 ? word : word.slice(0, Math.max(5, Math.ceil(word.length * 0.65)));
}
