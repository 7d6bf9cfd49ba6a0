import type { Article } from "../article/article.ts";
import { withoutEra } from "../article/date/without-era.ts";
import { runtimeLocale } from "../article/language/runtime-locale.ts";
import { cutTo } from "../article/within.ts";
import { englishDate } from "./english-date.ts";
import { nameSeparator } from "./name-separator.ts";
import { quotationMark } from "./quotation-mark.ts";
import type { Words } from "./template.ts";

/** What a card says of an article. Dates are written in the article's language and its calendar, as the page has them, as the day that was printed. */
export function wordsOf(article: Article, description: string | null): Words {
  const { kicker, section, headline, standfirst, agency, publishedAt, language, direction } = article;
  const bylines = article.bylines.map(bounded);
  const line = standfirst ?? description;
  const label = kicker ?? section;
  return {
    kicker: label && bounded(label),
    headline,
    standfirst: line && bounded(line),
    byline: bylines.length > 0 ? bylines.join(nameSeparator(language)) : agency && bounded(agency),
    fewerNames: fewerNames(bylines, language),
    date: publishedAt && asOneRun(writeDate(publishedAt, language), direction),
    mark: quotationMark(language),
  };
}

/** Characters; no card has room for as many, and the time that a word without a space takes grows with the square of its length. */
const most = 1_000;

const bounded = (text: string): string => cutTo(most, text);

/** A sign and a number need no translation; the space before them does not break. */
function fewerNames(names: string[], language: string): string[] {
  if (names.length < 2) return [];
  const number = new Intl.NumberFormat(localeFor(language), { signDisplay: "always" });
  return names.slice(1).map((_, i) => {
    const left = i + 1;
    return `${names.slice(0, -left).join(nameSeparator(language))}\u00a0${number.format(left)}`;
  });
}

/** An English date among words from right to left begins with its day: U+200E keeps that to what follows. */
const asOneRun = (date: string, direction: Article["direction"]): string =>
  direction === "rtl" && /\p{Script=Latin}/u.test(date) ? `\u200e${date}` : date;

const calendars = new Map<string, Intl.DateTimeFormat>();

function writeDate(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const english = englishDate(day, language === "und" ? "en-GB" : language);
  if (english !== null) return english;
  let calendar = calendars.get(language);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat(localeFor(language), { dateStyle: "long", timeZone: "UTC" });
    calendars.set(language, calendar);
  }
  return withoutEra(calendar.format(day));
}

/** English for a language that the runtime does not know: else it would be that of whoever started the process. */
function localeFor(language: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf(runtimeLocale(language))[0] ?? "en-GB";
}
