/** Matches any of these words (patterns, parted by bars) where it stands alone. */
export function wholeWords(words: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, flags);
}
