/** A date in words without the letters that ICU adds to Solar Hijri years where the language has no word for the era: AP ۱۴۰۵ لړم ۲۹. */
export const withoutEra = (words: string): string => words.replace(/(?<!\S)AP\s|\sAP(?!\S)/u, "");
