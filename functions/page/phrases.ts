import phrasesByLanguage from "./phrases.json" with { type: "json" };

export type Phrases = (typeof phrasesByLanguage)["en"];

const known: Record<string, Phrases> = phrasesByLanguage;

/** The page's own words in the article's language; in English, and so marked, where they have not been translated. */
export function phrasesIn(language: string): { language: string; phrases: Phrases } {
  const found = [
    aliases[language],
    language,
    language.split("-").slice(0, 2).join("-"),
    language.split("-")[0],
  ].find((tag) => tag !== undefined && Object.hasOwn(known, tag));
  return { language: found ?? "en", phrases: known[found ?? "en"]! };
}

const aliases: Record<string, string> = {
  "zh-TW": "zh-Hant",
  "zh-HK": "zh-Hant",
  "zh-MO": "zh-Hant",
  nb: "no",
  nn: "no",
  "nb-NO": "no",
  iw: "he",
  in: "id",
  tl: "fil",
};

/** The phrase with its gaps filled. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
