import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../functions/article/date/find-dates.ts";
import { monthNames, ownMonthNames } from "../../../functions/article/date/month-names.ts";
import { printedDate } from "../../../functions/article/date/printed-date.ts";

const lines: [string, string][] = [
  ["Sat Jul 20 2024", "2024-07-20"],
  ["13 Jan 2020, 22:11 GMT+10", "2020-01-13T22:11:00+10:00"],
  ["Oct 6, 2020 / 03:38 PM MDT", "2020-10-06T15:38:00-06:00"],
  ["19. Oktober 2019 15:07", "2019-10-19"],
  ["28 آب/اغسطس 2020", "2020-08-28"],
  ["2 تير 1399", "2020-06-22"],
  ["۱۵ آذر ۱۳۹۹", "2020-12-05"],
  ["Jane Doe15:35, Oct 29 2020", "2020-10-29"],
  ["BNS2020.10.26 13:44", "2020-10-26"],
  ["Jorinde Wagtelaar 12-10-31, 08:15", "2031-10-12"],
  ["Kalasatama4.3.2021 klo 12.45", "2021-03-04"],
  ["2 de abril de 2020", "2020-04-02"],
  ["2021年03月04日 08:30:00", "2021-03-04"],
  ["令和3年8月3日", "2021-08-03"],
  ["2020. január 5.", "2020-01-05"],
  ["2020 m. sausio 5 d.", "2020-01-05"],
  ["2020. gada 5. janvārī", "2020-01-05"],
  ["5 ม.ค. 2563", "2020-01-05"],
  ["3 พ.ย. 68", "2025-11-03"],
  ["15:20, 07 мар 24", "2024-03-07"],
  ["फाल्गुन २४, २०८०", "2024-03-07"],
  ["२४ फागुन २०८०", "2024-03-07"],
  ["प्रकाशित : २०८१ बैशाख १ गते", "2024-04-13"],
  ["7 de marzo de 202409:15", "2024-03-07"],
  ["7 Mar '24", "2024-03-07"],
  ["14 กุมภาพันธ์ 67 เวลา 10:20 น.", "2024-02-14"],
  ["5 בינואר 2020", "2020-01-05"],
  ["১৬ এপ্রিল ২০২০", "2020-04-16"],
  ["5 tháng 5 năm 2020", "2020-05-05"],
  ["24 ΑΥΓΟΥΣΤΟΥ 2020", "2020-08-24"],
  ["3 İyul 2020", "2020-07-03"],
  ["5 de Maio de 2024", "2024-05-05"],
  ["5 de dezembro de 2024, 7:00", "2024-12-05"],
  ["10 نومبر ، 2024", "2024-11-10"],
  ["2024 ж. 17 қаңтар", "2024-01-17"],
  ["by The Hill Times November 21, 202501747", "2025-11-21"],
  ["Published Fri, Apr 28 20232:23 PM EDT", "2023-04-28T14:23:00-04:00"],
  ["Updated 9:14 PM EDT, September 27, 2031", "2031-09-27T21:14:00-04:00"],
  ["11:20 AM IST, 12 March 2031", "2031-03-12T11:20:00+05:30"],
  ["Published at 14:22 BST on Thursday 12 June 2031", "2031-06-12T14:22:00+01:00"],
  ["14.22 Uhr MEZ am Mittwoch, 12. März 2031", "2031-03-12T14:22:00+01:00"],
  ["14h22 CET, mer. 12 mars 2031", "2031-03-12T14:22:00+01:00"],
  ["14:22 МСК, среда 12 марта 2031", "2031-03-12T14:22:00+03:00"],
  ["PublishedMar 11 2031", "2031-03-11"],
  ["March 4, 2031 10:05 p.m. ET", "2031-03-04T22:05:00-05:00"],
  ["Updated 10:05 AM PT, Fri July 4, 2031", "2031-07-04T10:05:00-07:00"],
  ["Nov. 2, 2025 12:30 a.m. CT", "2025-11-02T00:30:00-05:00"],
  ["4 mars 2031 à 10:05 et modifié", "2031-03-04"],
  ["آخر تحديث: 4/3/2031 10:05 ص (توقيت مكة المكرمة)", "2031-03-04T10:05:00+03:00"],
  ["4 مارس 2031 الساعة 10:05 بتوقيت غرينتش", "2031-03-04T10:05:00Z"],
  ["04/03/2031 10:05 (horário de Brasília)", "2031-03-04T10:05:00-03:00"],
  ["4 марта 2031, 10:05 по московскому времени", "2031-03-04T10:05:00+03:00"],
  ["UPDATEDMAR 11, 2031 10:15 GMT", "2031-03-11T10:15:00Z"],
];

describe("a date in a line", () => {
  for (const [line, date] of lines) {
    it(`is found in: ${line}`, () => expect(findDates(line)[0]?.date).toBe(date));
  }

  it("is read by the months of the text's own language first", () => {
    expect(findDates("17. lip 2024.", "day-first", "hr")[0]?.date).toBe("2024-06-17");
    expect(findDates("17 lip 2024", "day-first", "pl")[0]?.date).toBe("2024-07-17");
    expect(findDates("03 лис. 2025", "day-first", "uk")[0]?.date).toBe("2025-11-03");
    expect(findDates("03 лис. 2025", "day-first", "ru")).toEqual([]);
    expect(findDates("17. listopada 2024.", "day-first", "hr")[0]?.date).toBe("2024-10-17");
    expect(findDates("the 15 pro 2024", "day-first", "en")).toEqual([]);
  });

  it("has twelve months in every language", () => {
    for (const table of [monthNames, ownMonthNames])
      for (const [language, row] of Object.entries(table)) expect(row.split(" "), language).toHaveLength(12);
  });

  it("is not found where no whole day is printed", () => {
    for (const line of [
      "26 minutes ago",
      "Dnes 9:44",
      "3 out of 2020 cases",
      "29 июня",
      "12 June",
      "WordPress 4.8.12",
      "2020",
      "31.02.2020",
    ]) {
      expect(findDates(line)).toEqual([]);
    }
  });

  it.each([
    ["9:14 PM, September 27, 2031", "2031-09-27"],
    ["9:14 PM, September 27, 2031", "2031-09-27"],
    ["14:22 GMT Updated 12 March 2031", "2031-03-12"],
    ["The match begins at 14:22 GMT in Elseby, 12 March 2031", "2031-03-12"],
    ["14:22 GMT, 12 March 2031, 15:30 GMT", "2031-03-12T15:30:00Z"],
  ])("has no time from before it without a zone, or with words between: %s", (line, date) => {
    expect(findDates(line)[0]?.date).toBe(date);
  });

  it("has none from the date before it", () => {
    const both = findDates("Published 12 March 2031 10:15 GMT, 13 March 2031");
    expect(both.map(({ date }) => date)).toEqual(["2031-03-12T10:15:00Z", "2031-03-13"]);
  });

  it("is none behind a word that ends as a label does", () => {
    expect(findDates("unpublishedMar 11 2031")).toEqual([]);
  });

  it("in figures is read in the order that the language has, or not at all", () => {
    expect(findDates("03/04/2020", "day-first")[0]?.date).toBe("2020-04-03");
    expect(findDates("03/04/2020", "month-first")[0]?.date).toBe("2020-03-04");
    expect(findDates("03/04/2020", null)).toEqual([]);
    for (const language of ["ko", "zh-Hans", "hu", "sv"])
      expect(findDates("25-06-12 08:15", "day-first", language)).toEqual([]);
    expect(findDates("25/04/2020", "month-first")[0]?.date).toBe("2020-04-25");
  });

  it("of Croatian listopad is in October, of Polish listopad in November", () => {
    expect(findDates("12. listopada 2021.", "day-first", "hr")[0]?.date).toBe("2021-10-12");
    expect(findDates("12 listopada 2021", "day-first", "pl")[0]?.date).toBe("2021-11-12");
  });
});

describe("a date field", () => {
  it("keeps the precision of its source", () => {
    expect(printedDate("2021-08-11")).toBe("2021-08-11");
    expect(printedDate("2021-08-11 07:00")).toBe("2021-08-11");
    expect(printedDate("2021-08-11T07:00:00.000Z")).toBe("2021-08-11T07:00:00Z");
    expect(printedDate("2021-08-11T07:00:00+0100")).toBe("2021-08-11T07:00:00+01:00");
    expect(printedDate("20210811T070000+0100")).toBe("2021-08-11T07:00:00+01:00");
    expect(printedDate("Sun, 06 Sep 2009 16:20:00 +0000")).toBe("2009-09-06T16:20:00+00:00");
    expect(printedDate("no day at all")).toBe(null);
  });

  it.each(["10:00:00+99:99", "10:00:75Z", "10:61:00Z", "10:00+24:00", "10:00:00-05:60"])(
    "with an hour that there is not has its day: %s",
    (hour) => {
      expect(printedDate(`2026-11-05T${hour}`)).toBe("2026-11-05");
      expect(findDates(`2026-11-05T${hour}`)[0]?.date).toBe("2026-11-05");
      expect(findDates(`5 November 2026, ${hour.replace("Z", " UTC")}`)[0]?.date).toBe("2026-11-05");
    },
  );

  it("is an instant or a day, whatever it says", () => {
    const two = fc.nat(99).map((number) => String(number).padStart(2, "0"));
    const parts = fc.tuple(two, two, two, two, two, fc.constantFrom("+", "-"), two, two);
    fc.assert(
      fc.property(parts, ([month, day, hour, minute, second, sign, hours, minutes]) => {
        const date = printedDate(
          `2026-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`,
        );
        if (date !== null) expect(new Date(date).getTime()).not.toBeNaN();
      }),
      { seed: 8, numRuns: 3000 },
    );
  });
});

it("a weekday tells which figure is the month, where only one of the two days is one", () => {
  const dayOf = (text: string) => findDates(text, null)[0]?.date;
  expect(dayOf("Tue, 03/11/2025 - 10:12")).toBe("2025-03-11");
  expect(dayOf("Tuesday 11/03/2025")).toBe("2025-03-11");
  expect(dayOf("Sunset 03/11/2025")).toBe(undefined);
  expect(findDates("Monday 03/11/2025", "month-first")[0]?.date).toBe("2025-11-03");
});
