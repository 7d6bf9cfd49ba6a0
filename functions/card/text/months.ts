import { runtimeLocale } from "../../article/language/runtime-locale.ts";

const known = new Map<string, Set<string>>();

/** The months of a language's own and the Gregorian calendar in lower case, as they stand in dates; empty where the runtime does not know the language. */
export function monthsOf(language: string): Set<string> {
  let months = known.get(language);
  if (!months) {
    months = new Set(isKnown(language) ? monthsInDates(language) : []);
    known.set(language, months);
  }
  return months;
}

function isKnown(language: string): boolean {
  // For others, the date would be in the language of whoever started the process.
  return language !== "und" && Intl.DateTimeFormat.supportedLocalesOf(runtimeLocale(language)).length > 0;
}

function monthsInDates(language: string): string[] {
  const own = runtimeLocale(language);
  const locales = [`${own}-u-ca-gregory`, own];
  return locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 20));
      return parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
    });
  });
}
