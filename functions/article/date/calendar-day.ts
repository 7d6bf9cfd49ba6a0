import { toGregorian } from "jalaali-js";

/** `2024-07-20`, or null where there is no such day or the year is not one a publication would print today. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1990 && year <= 2049 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The same for a day of the solar Hijri calendar (Iran, Afghanistan). */
export function jalaliDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1360 && year <= 1450 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return calendarDay(gy, gm, gd);
}

/** A year as printed in Gregorian: Buddhist years (2400–2600) less 543, two digits as 2000–2049. */
export function gregorianYear(printed: string): number {
  const year = Number(printed);
  if (printed.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return year > 2400 && year < 2600 ? year - 543 : year;
}
