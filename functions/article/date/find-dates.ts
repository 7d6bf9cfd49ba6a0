import { foldLetters } from "../language/fold-letters.ts";
import { primaryLanguage } from "../language/primary-language.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { weekdays } from "../lexicon/weekdays.ts";
import { bikramDay, calendarDay, gregorianYear, jalaliDay } from "./calendar-day.ts";
import { clockTime } from "./clock-time.ts";
import { isTime } from "./is-time.ts";
import { bikramMonthNames, jalaliMonthNames, monthNames, ownMonthNames } from "./month-names.ts";
import { asciiDigits } from "./native-digits.ts";

export interface FoundDate {
  /** A day, or an instant where time and zone are printed with it. */
  date: string;
  start: number;
  end: number;
}

/** How all-figure dates are to be read where both orders are possible; null: not to be read at all. */
export type DayOrder = "day-first" | "month-first" | null;

const months = monthTable(Object.values(monthNames));
const ownMonths = new Map(
  Object.entries(ownMonthNames).map(([language, row]) => [language, monthTable([row])]),
);
const thai = monthTable([monthNames.th!]);
const jalali = monthTable([jalaliMonthNames]);
const bikram = monthTable([bikramMonthNames]);
const name = alternation([months, ...ownMonths.values()]);
const thaiName = alternation([thai]);
const jalaliName = alternation([jalali]);
const bikramName = alternation([bikram]);
const year = String.raw`(?<y>(?:19|20|25)\d{2})(?!\d)`;
/** A year to which a time or a count was glued in copying: "Apr 28 20232:23 PM", "November 21, 202501747". */
const gluedYear = String.raw`(?<y>20[0-4]\d(?=\d{1,2}:\d\d|\d{1,6}(?!\d))|(?:19|20|25)\d{2}(?!\d))`;
const edge = String.raw`(?<![\d\p{L}\p{M}])`;
/** "PublishedMar 11 2031": a label that was glued to the month in copying. */
const labelEdge = `(?:${edge}|(?<=${edge}(?:published|updated|posted|modified|revised)))`;
const nameEnd = String.raw`(?![\p{L}\p{M}])`;
const of = String.raw`(?:\s*(?:de|del|d’|d'|ta’|ta'|of|dee|di|of the|ខែ|เดือน|ເດືອນ|-)?\s*)`;

const forms: [
  RegExp,
  (groups: Record<string, string>, order: DayOrder, language: string | null) => string | null,
][] = [
  [
    form(
      String.raw`(?<!\d)${year}\s?(?<s>[-./·])\s?(?<m>\d{1,2})\s?\k<s>\s?(?<d>\d{1,2})(?!\d)(?:[t ](?<t>\d\d:\d\d(?::\d\d)?(?:\.\d+)?\s?(?:z|[+-]\d\d:?\d\d)))?`,
    ),
    (g) => withInstant(calendarDay(gregorianYear(g.y!), +g.m!, +g.d!), g.t),
  ],
  [
    form(String.raw`(?<!\d)${year}\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일号號]`),
    (g) => calendarDay(+g.y!, +g.m!, +g.d!),
  ],
  [
    form(String.raw`(?:民國|民国|中華民國)\s?(?<y>\d{2,3})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日`),
    (g) => calendarDay(1911 + +g.y!, +g.m!, +g.d!),
  ],
  [
    form(String.raw`(?<e>令和|平成)\s?(?<y>\d{1,2}|元)\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日`),
    (g) => calendarDay((g.e === "令和" ? 2018 : 1988) + (g.y === "元" ? 1 : +g.y!), +g.m!, +g.d!),
  ],
  [
    form(String.raw`(?<!\d)(?<d>\d{1,2})\s?(?:tháng|thg|th)\.?\s?(?<m>\d{1,2})\s?(?:năm|,|-|/)?\s?${year}`),
    (g) => calendarDay(+g.y!, +g.m!, +g.d!),
  ],
  [
    form(
      String.raw`(?<!\d)(?<d>\d{1,2})\s+tháng\s+(?<v>một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười),?\s*(?:năm\s*)?${year}`,
    ),
    (g) => calendarDay(+g.y!, vietnamese(g.v!), +g.d!),
  ],
  [
    form(
      String.raw`(?<![\d.,:/])(?<d>\d{1,2})(?:\s?(?:st|nd|rd|th|er|re|ro|º|ª|°|\.|ا|-?[ея]|-?(?:го|те|та)))?\.?,?${of}(?<n>${name})\.?${nameEnd}(?:\s?[/\\|]\s?(?:${name}))?\s?[,.،]?(?:\s*(?:de|del|d’|-)?\s*)(?:year|año|en|в|ឆ្នាំ|ปี|ປີ|พ\.ศ\.|ค\.ศ\.|สنة|عام|سنة)?\s?${gluedYear}`,
    ),
    (g, _, language) => calendarDay(gregorianYear(g.y!), monthNumber(g.n!, language), +g.d!),
  ],
  [
    form(
      String.raw`${labelEdge}(?<n>${name})\.?\s+(?<d>\d{1,2})(?:\s?(?:st|nd|rd|th|\.))?\s*[,،]?\s+(?:at\s+\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?,?\s+)?${gluedYear}`,
    ),
    (g, _, language) => calendarDay(gregorianYear(g.y!), monthNumber(g.n!, language), +g.d!),
  ],
  [
    form(
      String.raw`(?<!\d)${year}\.?\s*(?:m\.|gada|g\.|оны|ko|eko|\(e\)ko|ж\.|жылғы|жылдын|yil|il|წლის|թ\.)?,?\s*(?:gada\s*)?(?<n>${name})\.?${nameEnd}\s*(?<d>\d{1,2})(?!\d|:)`,
    ),
    (g, _, language) => calendarDay(gregorianYear(g.y!), monthNumber(g.n!, language), +g.d!),
  ],
  [
    form(
      String.raw`(?<!\d)${year}\.?\s*(?:m\.|gada|g\.|оны|ko|eko|\(e\)ko|-?ж\.|жылғы|yil|il)?,?\s*(?:gada\s*)?(?<d>\d{1,2})[.-]?\s*(?<n>${name})\.?${nameEnd}`,
    ),
    (g, _, language) => calendarDay(gregorianYear(g.y!), monthNumber(g.n!, language), +g.d!),
  ],
  // "3 พ.ย. 68": the Buddhist year 2568.
  [
    form(
      String.raw`(?<![\d.,:/])(?<d>\d{1,2})\s?(?<n>${thaiName})\.?\s?(?:พ\.ศ\.\s?)?(?<y>[5-9]\d)(?![\d:%]|[.,]\d)`,
    ),
    (g) => calendarDay(gregorianYear(`25${g.y}`), thai.get(g.n!)!, +g.d!),
  ],
  [
    form(String.raw`(?<!\d)(?<d>\d{1,2})-(?<n>${name})\.?-(?:${year}|(?<y2>\d{2})(?!\d))`),
    (g, _, language) => calendarDay(gregorianYear((g.y ?? g.y2)!), monthNumber(g.n!, language), +g.d!),
  ],
  // "15:20, 07 мар 24", with nothing else on the line
  [
    form(
      String.raw`(?<=^(?:\d{1,2}[:.]\d\d,?\s)?)(?<d>\d{1,2})\s(?<n>${name})\.?,?\s['’]?(?<y>[0-4]\d)(?=$|,?\s\d{1,2}[:.]\d\d$)`,
    ),
    (g, _, language) => calendarDay(gregorianYear(g.y!), monthNumber(g.n!, language), +g.d!),
  ],
  [
    form(
      String.raw`(?<!\d)(?<d>\d{1,2})\s*(?:م|ام|ُم)?\s*(?<n>${jalaliName})${nameEnd}\s*(?:ماه)?\s*،?\s*(?:سال)?\s*(?<y>1[34]\d\d)(?!\d)`,
    ),
    (g) => jalaliDay(+g.y!, jalali.get(g.n!)!, +g.d!),
  ],
  [
    form(String.raw`(?<!\d)(?<y>1[34]\d\d)\s?[-./]\s?(?<m>\d{1,2})\s?[-./]\s?(?<d>\d{1,2})(?!\d)`),
    (g) => jalaliDay(+g.y!, +g.m!, +g.d!),
  ],
  // "फागुन २४, २०८०", "२४ फागुन २०८०" and "२०८० फागुन २४"
  ...[
    String.raw`${edge}(?<n>${bikramName})${nameEnd}\s*(?<d>\d{1,2})\s*,?\s*(?<y>20[6-8]\d)(?!\d)`,
    String.raw`(?<!\d)(?<d>\d{1,2})\s*(?<n>${bikramName})${nameEnd}\s*,?\s*(?<y>20[6-8]\d)(?!\d)`,
    String.raw`(?<!\d)(?<y>20[6-8]\d)\s*,?\s*(?<n>${bikramName})${nameEnd}\s*(?<d>\d{1,2})(?![\d:])`,
  ].map((source): (typeof forms)[number] => [
    form(source),
    (g) => bikramDay(+g.y!, bikram.get(g.n!)!, +g.d!),
  ]),
  [
    form(
      String.raw`(?:${edge}(?<w>sun|mon|tue|wed|thu|fri|sat)(?:[a-z]{0,6}day|s|rs?|r)?[.,]{0,2}\s+)?(?<!\d)(?<a>\d{1,2})(?<s>\s?[-./]\s?|\.\s)(?<b>\d{1,2})\.?\k<s>${year}`,
    ),
    (g, order) => figures(g, order),
  ],
  [
    form(String.raw`(?<![\d.,:/-])(?<a>\d{2})(?<s>[./])(?<b>\d{2})\k<s>(?<y>[0-4]\d)(?![\d./:-]|,\d|\s?%)`),
    (g, order) => figures(g, order),
  ],
  // "12-10-31, 08:15", as Dutch papers print it: without the time it may be anything, and a year where those stand first.
  [
    form(String.raw`(?<![\d.,:/-])(?<a>\d{2})(?<s>-)(?<b>\d{2})-(?<y>[0-4]\d)(?=,?\s\d{1,2}[:.]\d{2}(?!\d))`),
    (g, order, language) => (yearFirst.test(language ?? "") ? null : figures(g, order)),
  ],
];

/** Languages that write a day's year before its month. */
const yearFirst = /^(?:zh|yue|ja|ko|hu|sv|lt|mn)(?:-|$)/;

/** Every full date in a line, in reading order. Calendars: Gregorian, Buddhist, solar Hijri, Bikram Sambat, Japanese eras, Minguo. */
export function findDates(
  line: string,
  order: DayOrder = "day-first",
  language: string | null = null,
): FoundDate[] {
  const text = foldLetters(asciiDigits(line.slice(0, 2000)));
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, read] of forms) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match.groups as Record<string, string>, order, language);
      const [start, end] = [match.index, match.index + match[0].length];
      if (!date || found.some((other) => start < other.end && end > other.start)) continue;
      const time =
        date.length === 10
          ? clockTime(text.slice(end, end + longestClock), line.slice(end, end + longestClock), date)
          : { instant: "", length: 0 };
      found.push({ date: date + time.instant, start, end: end + time.length });
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((day, at) => withClockBefore(day, text, line, found[at - 1]?.end ?? 0));
}

/** "9:14 PM EDT, September 27, 2031": the day with the time that stands before it, where a zone does too and none behind it. */
function withClockBefore(found: FoundDate, text: string, line: string, from: number): FoundDate {
  if (found.date.length > 10) return found;
  const before = text.slice(Math.max(from, found.start - longestClock), found.start);
  const clock = before.search(/(?<!\d)\d{1,2}\s?[:.h時点시]\s?\d{2}(?!\d)/u);
  const at = found.start - before.length + clock;
  const time = clockTime(clock < 0 ? "" : before.slice(clock), line.slice(at, found.start), found.date);
  const [isBeside, word = ""] = besideDay.exec(before.slice(clock + time.length)) ?? [];
  if (!time.instant || isBeside === undefined || (word.length > longestShort && !weekdays.has(labelOf(word))))
    return found;
  return { ...found, date: found.date + time.instant, start: at };
}

/** Between a time and its day: "on", and the day of the week or a short form of it. */
const besideDay =
  /^[\s,;|·•–—-]*(?:(?:on|am|le|el|em|il|op|den|på|в)\s+)?(?:(\p{L}[\p{L}\p{M}-]{1,14})[.,]{0,2}\s+)?$/u;

/** Characters. */
const [longestClock, longestShort] = [40, 4];

function figures(g: Record<string, string>, order: DayOrder): string | null {
  const [first, second, printed] = [+g.a!, +g.b!, gregorianYear(g.y!)];
  if (g.s!.includes(".") || second > 12 !== first > 12) {
    return second > 12 ? calendarDay(printed, first, second) : calendarDay(printed, second, first);
  }
  if (first === second) return calendarDay(printed, first, second);
  if (g.w) {
    const [dayFirst, monthFirst] = [calendarDay(printed, second, first), calendarDay(printed, first, second)];
    if (weekdayOf(dayFirst) !== weekdayOf(monthFirst)) {
      if (weekdayOf(dayFirst) === g.w) return dayFirst;
      if (weekdayOf(monthFirst) === g.w) return monthFirst;
    }
  }
  if (!order) return null;
  return order === "day-first" ? calendarDay(printed, second, first) : calendarDay(printed, first, second);
}

/** "Tue, 03/11/2025": of the two days only one is a Tuesday. */
const weekdayOf = (day: string | null): string =>
  ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date(`${day}T00:00Z`).getUTCDay()] ?? "";

function withInstant(day: string | null, printed = ""): string | null {
  const time = `T${printed
    .toUpperCase()
    .replace(/\.\d+|\s/g, "")
    .replace(/([+-]\d\d)(\d\d)$/, "$1:$2")}`;
  return day && isTime(time) ? day + time : day;
}

/** The text's own language has the first word: Croatian `listopad` is October, everyone else's is November. */
function monthNumber(name: string, language: string | null): number {
  const own = ownMonths.get(primaryLanguage(language ?? ""));
  return own?.get(name) ?? months.get(name) ?? Number.NaN;
}

function vietnamese(word: string): number {
  return [
    "",
    "một",
    "hai",
    "ba",
    "tư",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mười một",
    "mười hai",
  ].indexOf(word === "bốn" ? "tư" : word);
}

function monthTable(rows: string[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const row of rows) {
    row.split(" ").forEach((forms, index) => {
      for (const written of forms.split("|")) {
        const month = foldLetters(written.replaceAll("-", " "));
        if (month.trim() && !table.has(month)) table.set(month, index + 1);
      }
    });
  }
  return table;
}

function alternation(tables: Map<string, number>[]): string {
  const names = [...new Set(tables.flatMap((table) => [...table.keys()]))].sort(
    (a, b) => b.length - a.length,
  );
  return names.map((month) => month.replaceAll(".", "\\.").replaceAll(" ", "\\s")).join("|");
}

function form(source: string): RegExp {
  return new RegExp(source, "gu");
}
