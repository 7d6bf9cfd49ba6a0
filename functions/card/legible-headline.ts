const letter = /\p{L}/u;

/**
 * The headline, or the publication's name where no typeface has its letters: a card without words is no card, and one
 * that says "2026" of a Mongolian headline says too little. `set` is what typefaces leave of a text.
 */
export function legibleHeadline(headline: string, name: string, set: (text: string) => string): string {
  return letter.test(headline) && !letter.test(set(headline)) ? name : headline;
}
