/**
 * A language's tag for `Intl`: English for `und`, which there means the language of whoever started the process, and for what is no
 * tag (an empty one, "en_US"), at which `Intl` throws.
 */
export function runtimeLocale(language: string): string {
  if (language === "und") return "en";
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
