const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/**
 * A day (UTC) as `Intl.DateTimeFormat` writes it at length in American or British English, null for other languages. Most
 * processes then never start ICU, which takes it eight milliseconds.
 */
export function englishDate(day: Date, language: string): string | null {
  const year = day.getUTCFullYear();
  if (year < 1000) return null;
  const month = months[day.getUTCMonth()];
  if (["en", "en-US"].includes(language)) return `${month} ${day.getUTCDate()}, ${year}`;
  return language === "en-GB" ? `${day.getUTCDate()} ${month} ${year}` : null;
}
