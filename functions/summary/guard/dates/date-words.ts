import { asciiDigits } from "../../../article/date/native-digits.ts";
import { perLanguage } from "../../../article/language/per-language.ts";
import { runtimeLocale } from "../../../article/language/runtime-locale.ts";

/** A month or day of the week in a text: which, `m0` to `m11` or `d0` (Sunday) to `d6`, and how it is printed. */
export interface FoundDate {
  is: string;
  found: string;
}

/** Names and cases that CLDR does not list, by language. */
const others: Record<string, Record<string, string>> = {
  ru: { среду: "d3", среды: "d3", среде: "d3", мае: "m4", маю: "m4" },
  uk: { середу: "d3", середи: "d3", "п'ятницю": "d5", понеділка: "d1", вівторка: "d2" },
  pl: {
    maju: "m4",
    środę: "d3",
    środy: "d3",
    sobotę: "d6",
    poniedziałku: "d1",
    wtorku: "d2",
    czwartku: "d4",
    piątku: "d5",
  },
  cs: {
    středu: "d3",
    sobotu: "d6",
    neděli: "d0",
    lednu: "m0",
    únoru: "m1",
    dubnu: "m3",
    čtvrtka: "d4",
    pátku: "d5",
    pátkem: "d5",
  },
  sk: { pondelka: "d1", utorka: "d2", štvrtka: "d4", piatka: "d5", piatku: "d5" },
  hr: { ponedjeljka: "d1", utorka: "d2", četvrtka: "d4", petka: "d5", petku: "d5", petkom: "d5" },
  sr: { понедељка: "d1", уторка: "d2", четвртка: "d4", петка: "d5", петку: "d5", петком: "d5" },
  sl: { ponedeljka: "d1", torka: "d2", torku: "d2", četrtka: "d4", petka: "d5", petku: "d5" },
  zh: { 周日: "d0", 周一: "d1", 周二: "d2", 周三: "d3", 周四: "d4", 周五: "d5", 周六: "d6" },
  hi: { बृहस्पतिवार: "d4", वीरवार: "d4", इतवार: "d0" },
  el: {
    ιανουάριο: "m0",
    φεβρουάριο: "m1",
    μάρτιο: "m2",
    απρίλιο: "m3",
    μάιο: "m4",
    ιούνιο: "m5",
    ιούλιο: "m6",
    αύγουστο: "m7",
    σεπτέμβριο: "m8",
    οκτώβριο: "m9",
    νοέμβριο: "m10",
    δεκέμβριο: "m11",
  },
  ar: { الإثنين: "d1", آذار: "m2", أيار: "m4" },
  de: { sonnabend: "d6", jänner: "m0" },
};

/** Languages whose names of months and days have cases. */
const inflecting = /^(?:ru|uk|be|bg|pl|cs|sk|hr|sr|bs|sl|lt|lv|fi|et|hu|el|tr|az|ka|sv|da|no|nb)$/u;

const slavic = /^(?:ru|uk|be|bg|pl|cs|sk|hr|sr|bs|sl)$/u;

/** Languages that write the time of day to the day: "maandagochtend". */
const compounding = /^(?:de|nl|sv|da|no|nb|nn|fi)$/u;

const timesOfDay =
  "abend|nacht|früh|vormittag|nachmittag|mittag|ochtend|middag|avond|natt|eftermiddag|förmiddag|formiddag|ettermiddag|kväll|morg[eo]n|aften|kveld|ilta|illa|aamu|yö";

/** What languages write behind the name that leave it as it is: "martta", "আগস্টের". */
const behind: Record<string, string> = {
  tr: "['’]?(?:[dt][ae](?:n|ki)?|n?[ıiuü]n(?:[dt][ae]n?)?|y?[ae]|s[ıi])?",
  az: "['’]?(?:[dt][ae](?:n|ki)?|n?[ıiuü]n(?:[dt][ae]n?)?|y?[ae]|s[ıi])?",
  bn: "(?:ের|র|ে|তে)?",
  hu: String.raw`\p{L}{0,5}`,
};

/** Languages in which a small letter makes another word of it: "may", "minggu". */
const capitalised = /^(?:en|und|de|id)$/u;

interface DateWords {
  names: RegExp;
  /** The same and abbreviations; an article may have any. */
  all: RegExp;
  meanings: [string, string][];
}

/** Months and days that a text names; `isEvidence`: abbreviated ones and dates in figures as well. */
export function datesIn(text: string, language: string, isEvidence: boolean): FoundDate[] {
  const { names, all, meanings } = dateWords(language);
  const found: FoundDate[] = [];
  const hasCapitals = capitalised.test(language) && /\p{Lu}/u.test(text);
  for (const { 0: word, index } of text.matchAll(isEvidence ? all : names)) {
    // "But", and maize: a month of May has no s.
    if (/^mais$/iu.test(word)) continue;
    if (isEvidence && hasCapitals && /^\p{Ll}/u.test(word)) continue;
    if (!isEvidence && isOtherWord(text, word, index, language)) continue;
    const lower = word.toLowerCase();
    const meaning = meanings.find(([name]) => lower.includes(name));
    if (meaning) found.push({ is: meaning[1], found: word });
  }
  if (isEvidence)
    // In "12/3" either may be the month.
    for (const [, ...parts] of asciiDigits(text).matchAll(
      /(?<!\d)(?:\d{4}[-/.](\d{1,2})[-/.]\d{1,2}|(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}){1,2}|(\d{1,2})\/(\d{1,2}))(?!\d)/gu,
    ))
      for (const month of parts) if (month) found.push({ is: `m${Number(month) - 1}`, found: "" });
  for (const { 0: word, 1: before, 2: behind } of asciiDigits(text).matchAll(
    /(?<!\d)(\d{1,2})\s?[月월](?!間)|tháng (\d{1,2})(?!\d)/giu,
  ))
    found.push({ is: `m${Number(before ?? behind) - 1}`, found: word });
  return found;
}

function isOtherWord(text: string, word: string, at: number, language: string): boolean {
  // Market, hearth, sowing.
  if (/^(?:pazar|ocak|ekim)/u.test(word)) return true;
  // Mondays are months in Romanian.
  if (
    language === "ro" &&
    /^luni$/iu.test(word) &&
    /(?:\d|de|două|trei|patru|cinci|șase)\s$/iu.test(text.slice(0, at))
  )
    return true;
  // And May is "more".
  if (language === "ro" && /^mai$/iu.test(word) && !/(?:\d|luna|în|din|lui)\s$/iu.test(text.slice(0, at)))
    return true;
  if (!capitalised.test(language)) return false;
  if (!/^\p{Lu}/u.test(word)) return true;
  const opens = /(?:^|[.!?:"“]\s*)$/u.test(text.slice(0, at));
  return opens && /^(?:May|March)$/u.test(word) && !/^\s\d/u.test(text.slice(at + word.length));
}

const dateWords = perLanguage((language): DateWords => {
  const names = new Map<string, string>();
  const short = new Map<string, string>();
  const add = (to: Map<string, string>, name: string | undefined, is: string) => {
    const plain = name?.replace(/\.$/u, "").toLowerCase();
    // Months that are numbered are read as numbers.
    if (plain && plain.length > 1 && !/\p{Nd}/u.test(plain) && !names.has(plain)) to.set(plain, is);
  };
  const nameOf = (at: number, type: "month" | "weekday", options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(runtimeLocale(language), {
      timeZone: "UTC",
      calendar: "gregory",
      ...options,
    })
      .formatToParts(at)
      .find((part) => part.type === type)?.value;
  for (let month = 0; month < 12; month++) {
    const at = Date.UTC(2025, month, 5);
    add(names, nameOf(at, "month", { month: "long" }), `m${month}`);
    add(names, nameOf(at, "month", { month: "long", day: "numeric" }), `m${month}`);
    add(short, nameOf(at, "month", { month: "short", day: "numeric" }), `m${month}`);
  }
  for (let day = 0; day < 7; day++) {
    const at = Date.UTC(2025, 5, 1 + day);
    add(names, nameOf(at, "weekday", { weekday: "long" }), `d${day}`);
    add(short, nameOf(at, "weekday", { weekday: "short" }), `d${day}`);
  }
  for (const [name, is] of Object.entries(others[language] ?? {})) add(names, name, is);
  const shortened: [string, string][] = [];
  if (inflecting.test(language))
    for (const [name, is] of names)
      if (name.length > (language === "el" ? 4 : 5)) shortened.push([name.slice(0, -1), is]);
  const own = [...names].flatMap(([name, is]) =>
    compounding.test(language) && is.startsWith("d")
      ? [name, String.raw`${name}s?(?:${timesOfDay})\p{L}*`]
      : [name],
  );
  for (const [name, is] of names) if (behind[language]) shortened.push([name, is]);
  const ending = behind[language] ?? String.raw`\p{L}{0,4}`;
  const cases = shortened.map(([name]) => `${name}${ending}`);
  // "Sierpniowych", of August.
  const adjectives = slavic.test(language) ? shortened.map(([name]) => String.raw`${name}\p{L}{0,8}`) : [];
  return {
    names: pattern([...cases, ...own]),
    all: pattern([...cases, ...adjectives, ...own, ...short.keys()]),
    meanings: [...names, ...shortened, ...short].sort(([a], [b]) => b.length - a.length),
  };
});

function pattern(names: string[]): RegExp {
  const sorted = names.sort((a, b) => b.length - a.length).join("|");
  if (/[\p{sc=Han}\p{sc=Thai}\p{sc=Hangul}]/u.test(sorted)) return new RegExp(sorted, "gu");
  // Hebrew and Arabic write prepositions to the word, Spanish and German an s behind it.
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:[ובהלמכ]{1,2}|[وبل])?(?:${sorted})s?(?![\p{L}\p{M}])`,
    "giu",
  );
}
