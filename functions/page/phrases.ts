import phrasesByLanguage from "./phrases.json" with { type: "json" };

export type Phrases = (typeof phrasesByLanguage)["en"];

/** The page's own words in the article's language; in English where they have not been translated, which is then `foreign`. */
export function phrasesIn(language: string): { language: string; phrases: Phrases; foreign: boolean } {
  const known: Record<string, Phrases> = phrasesByLanguage;
  const found = closestIn(known, language);
  return { language: found ?? "en", phrases: known[found ?? "en"]!, foreign: found === undefined };
}

/** The entry for that language, or for what its readers read too. */
export function closestIn(known: object, language: string): string | undefined {
  const [base = "", second = ""] = language.split("-");
  const tags = [aliases[language], language, `${base}-${second}`, aliases[base], base];
  return tags.find((tag) => tag !== undefined && Object.hasOwn(known, tag));
}

const aliases: Record<string, string> = {
  "zh-TW": "zh-Hant",
  "zh-HK": "zh-Hant",
  "zh-MO": "zh-Hant",
  nb: "no",
  nn: "no",
  iw: "he",
  in: "id",
  tl: "fil",
};

/** The phrase with its gaps filled. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
