/** The language's name in another language; its tag where nobody knows a name. */
export function languageInWords(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
