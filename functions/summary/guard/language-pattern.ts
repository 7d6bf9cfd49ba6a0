import { ofLanguage } from "../../article/language/of-language.ts";
import { perLanguage } from "../../article/language/per-language.ts";

/**
 * A pattern that is made of a language's words; one that matches nothing where the table has none. Of a text in an unknown language the English.
 */
export const languagePattern = (table: Record<string, string>, make: (words: string) => RegExp) =>
  perLanguage((language) => {
    const words = ofLanguage(table, language === "und" ? "en" : language);
    return words === undefined ? /(?!)/u : make(words);
  });
