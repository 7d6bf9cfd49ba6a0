/** The language of a BCP 47 tag without script and region, in small letters: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split("-")[0]!;
}

/** English, and what may be English because nobody knows its language. */
export function isEnglish(tag: string): boolean {
  const primary = primaryLanguage(tag);
  return primary === "en" || primary === "und";
}
