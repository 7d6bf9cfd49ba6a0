import { expect, it } from "vitest";
import { englishDate } from "../../functions/card/english-date.ts";

it.each(["en", "en-US", "en-GB"])("writes the days of four years as Intl does in %s", (language) => {
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  for (let n = 0; n < 4 * 366; n++) {
    const day = new Date(Date.UTC(1999 + (n % 4) * 9, 0, n / 4));
    expect(englishDate(day, language)).toBe(calendar.format(day));
  }
});

it("leaves other languages and kinds of English to it", () => {
  expect(["en-ZA", "en-CA", "de", "und"].map((language) => englishDate(new Date(), language))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
