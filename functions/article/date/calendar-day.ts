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

/** The same for a day of Nepal's calendar (Bikram Sambat), whose months are as long as its almanacs say. */
export function bikramDay(year: number, month: number, day: number): string | null {
  const lengths = almanac.map((row) => [...row].map((over) => 29 + Number(over)));
  const own = lengths[year - firstYear];
  if (!own || !(month >= 1 && month <= 12 && day >= 1 && day <= own[month - 1]!)) return null;
  const before = [...lengths.slice(0, year - firstYear).flat(), ...own.slice(0, month - 1)];
  const days = before.reduce((sum, length) => sum + length, day - 1);
  return new Date(Date.UTC(2008, 3, 13 + days)).toISOString().slice(0, 10);
}

/** Of 2065, which began on 13 April 2008, and the years after it: how many days over 29 each month has. */
const firstYear = 2065;
const almanac =
  "232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011 223222101011 232321110012 132321110102".split(
    " ",
  );

/** A printed year in the Gregorian calendar: Buddhist years (2400–2600) less 543, two digits as 1950–2049. */
export function gregorianYear(printed: string): number {
  const year = Number(printed);
  if (printed.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return year > 2400 && year < 2600 ? year - 543 : year;
}
