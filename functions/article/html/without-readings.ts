/** Of a ruby's annotations; end tags may be left out. A reading is no longer than that. */
const readings =
  /<r(?:tc?|p)(?:\s[^<>]{0,200})?>(?:(?!<\/?r(?:tc?|p|uby)[\s>])[\s\S]){0,200}(?:<\/r(?:tc?|p)\s*>|(?=<\/?r(?:tc?|p|uby)[\s>]))/gi;

/** Markup whose ruby is without what stands above its words: `<ruby>龍<rt>りゅう</rt></ruby>` is 龍, and not 龍りゅう. */
export function withoutReadings(markup: string): string {
  return markup.replace(readings, "");
}
