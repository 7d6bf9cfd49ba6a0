import { describe, expect, it } from "vitest";
import { readSource } from "../../functions/article/read-source.ts";

const day = new Date("2024-03-07T12:00:00Z");
const paragraph =
  "The museum on the old quay will open a wing for its collection of nets and knots in spring.";

async function outcome(key: string, content: string, now?: Date): Promise<string> {
  const source = { key, bytes: new TextEncoder().encode(content), contentType: null, defaultLanguage: "en" };
  try {
    const readings = await readSource(now ? { ...source, now } : source);
    return readings.map((reading) => ("article" in reading ? "article" : reading.rejection.reason)).join();
  } catch (problem) {
    return (problem as { reason: string }).reason;
  }
}

describe("an embargo", () => {
  const markdown = (field: string): string => `---\ntitle: Museum opens a wing\n${field}\n---\n${paragraph}`;
  const text = (line: string): string => `${line}\n\nMuseum opens a wing for nets and knots\n\n${paragraph}`;
  const ninjs = (embargoed: string): string =>
    JSON.stringify([{ headline: "Museum opens a wing", body_text: paragraph, embargoed }]);

  it("holds an article back until its time, in every form", async () => {
    expect(await outcome("a.md", markdown("publishDate: 2024-03-08"), day)).toBe("embargoed");
    expect(await outcome("a.md", markdown("embargo: 2024-03-07T18:00:00Z"), day)).toBe("embargoed");
    expect(await outcome("a.json", ninjs("2024-03-07T13:00:00+00:00"), day)).toBe("embargoed");
    expect(await outcome("a.txt", text("EMBARGOED UNTIL 8 March 2024"), day)).toBe("embargoed");
  });

  it("is a date of front matter that is more than a day ahead, but none that is tomorrow's somewhere", async () => {
    expect(await outcome("a.md", markdown("date: 2024-03-20"), day)).toBe("embargoed");
    expect(await outcome("a.md", markdown("pubDate: 2024-03-08T12:00:01Z"), day)).toBe("embargoed");
    expect(await outcome("a.md", markdown("date: 2024-03-08"), day)).toBe("article");
    expect(await outcome("a.md", markdown("date: 2024-03-20"))).toBe("article");
    expect(await outcome("a.txt", text("20 March 2024"), day)).toBe("article");
  });

  it.each([
    ["EMBARGOED UNTIL 7 March 2024, 10:00", "2024-03-07T21:59:00Z", "2024-03-07T22:01:00Z"],
    ["Embargo: 00.01 hrs, 7 March 2024", "2024-03-07T12:00:00Z", "2024-03-07T12:02:00Z"],
    ["Embargoed until 10am on 7 March 2024", "2024-03-07T21:59:00Z", "2024-03-07T22:01:00Z"],
    ["Sperrfrist: 7. März 2024, 18.30 Uhr", "2024-03-08T06:29:00Z", "2024-03-08T06:31:00Z"],
    ["Sperrfrist: 7. März 2024, 18 Uhr MEZ", "2024-03-07T16:59:00Z", "2024-03-07T17:01:00Z"],
    ["Sous embargo jusqu'au 7 mars 2024 à 18h", "2024-03-08T05:59:00Z", "2024-03-08T06:01:00Z"],
    ["EMBARGOED UNTIL 12 noon GMT, 7 March 2024", "2024-03-07T11:59:00Z", "2024-03-07T12:01:00Z"],
    ["EMBARGOED UNTIL 7 March 2024, 10:00 CET", "2024-03-07T08:59:00Z", "2024-03-07T09:01:00Z"],
    ["EMBARGOED UNTIL 10:00 a.m. ET, 7 March 2024", "2024-03-07T14:59:00Z", "2024-03-07T15:01:00Z"],
    ["Embargoed until 7 March 2024 at 10:00 GMT", "2024-03-07T09:59:00Z", "2024-03-07T10:01:00Z"],
  ])(
    "waits for its hour, and without a zone until that has come everywhere: %s",
    async (line, before, after) => {
      expect(await outcome("a.txt", text(line), new Date(before))).toBe("embargoed");
      expect(await outcome("a.txt", text(line), new Date(after))).toBe("article");
    },
  );

  it.each([
    ["publishDate: 2024-03-07 18:00", "2024-03-08T05:59:00Z", "2024-03-08T06:01:00Z"],
    ["publishDate: 2024-03-07T18:00", "2024-03-08T05:59:00Z", "2024-03-08T06:01:00Z"],
    ["embargo: 2024-03-07 6:00 PM", "2024-03-08T05:59:00Z", "2024-03-08T06:01:00Z"],
    ["embargo: 2024-03-07 18:00 EST", "2024-03-07T22:59:00Z", "2024-03-07T23:01:00Z"],
    ["publishDate: 7 March 2024, 18:00 CET", "2024-03-07T16:59:00Z", "2024-03-07T17:01:00Z"],
    ["embargo: 2024年3月7日 午後6時", "2024-03-08T05:59:00Z", "2024-03-08T06:01:00Z"],
    ["embargo: 7 marca 2024, godz. 18", "2024-03-08T11:58:00Z", "2024-03-08T12:00:00Z"],
    ["publishDate: 20240307T180000", "2024-03-08T11:58:00Z", "2024-03-08T12:00:00Z"],
    ['publishDate: "7/3/24 18:00"', "2024-03-08T11:58:00Z", "2024-07-04T12:00:00Z"],
    ['publishDate: "24/03/09"', "2024-03-08T23:59:00Z", "2024-03-09T00:01:00Z"],
  ])("waits in a field too for the hour beside its day: %s", async (field, before, after) => {
    expect(await outcome("a.md", markdown(field), new Date(before))).toBe("embargoed");
    expect(await outcome("a.md", markdown(field), new Date(after))).toBe("article");
  });

  it.each([
    "publishDate: vor 18 Uhr",
    "publishDate: nicht vor 18 Uhr",
    "publishDate: nie przed 18 grudnia",
    "publishDate: til 18 desember",
    "publishDate: πριν 18 Δεκεμβρίου",
    "publishDate: преди 18 декември",
    "publishDate: قبل 18 ديسمبر",
    "publishDate: 3월 18일 전",
    "publishDate: not before 2 weeks ago",
  ])("holds where words of time past say what is to come: %s", async (field) => {
    expect(await outcome("a.md", markdown(field), day)).toBe("embargoed");
  });

  const lines = [
    "Embargo: none before 6 pm Friday",
    "Embargo: нет до пятницы",
    "Sperrfrist: keine Veröffentlichung vor 18 Uhr",
    "EMBARGOED: This press release is under embargo until 00:01 on Friday 8 March 2024.",
    "This story is under embargo until Friday 8 March 2024 at 00:01 GMT.",
    "Do not publish before 8 March 2024",
    "FOR RELEASE: March 8, 2024",
    "Embargoed for Friday",
    "Achtung Sperrfrist! 8.3.2024, 10 Uhr",
    "Ne pas diffuser avant le 8 mars 2024",
    "Información embargada hasta el 8 de marzo de 2024",
    "Sotto embargo fino all'8 marzo 2024",
    "Sob embargo até 8 de março de 2024",
    "Onder embargo tot 8 maart 2024",
    "Under embargo til fredag",
    "Pod embargiem do 8 marca 2024",
    "Эмбарго до 8 марта 2024",
    "Εμπάργκο έως 8 Μαρτίου 2024",
    "【報道解禁】2024年3月8日 午後6時",
    "엠바고 3월 8일 오전 6시",
    "حظر النشر حتى 8 مارس 2024",
  ];
  it.each(lines)("holds by a line above copied text or Markdown: %s", async (line) => {
    expect(await outcome("a.txt", text(line), day)).toBe("embargoed");
    const below = `# Museum opens a wing\n\n${line}\n\n${paragraph}`;
    expect(await outcome("a.md", below, day)).toBe("embargoed");
  });

  it.each([
    "Sous embargo depuis 1962, Cuba",
    "Эмбарго до 2027 года продлили",
    "The report is embargoed until Friday, the commission said on Monday in Geneva.",
    "For release of hostages, families pray",
    "ボジョレー解禁、今年は静か",
    "Embargo on arms until 2030 agreed",
  ])("is none that a headline tells of: %s", async (line) => {
    expect(await outcome("a.txt", text(line), day)).toBe("article");
  });

  it("is over when its time has come", async () => {
    expect(await outcome("a.md", markdown("publishDate: 2024-03-07"), day)).toBe("article");
    expect(await outcome("a.json", ninjs("2024-03-07T11:00:00+00:00"), day)).toBe("article");
    expect(await outcome("a.txt", text("Embargoed until 6 March 2024"), day)).toBe("article");
  });

  it("holds for as long as it stands where it names no day", async () => {
    expect(await outcome("a.txt", text("Embargo: until the minister has spoken"), day)).toBe("embargoed");
    expect(await outcome("a.md", markdown("embargo: until the minister has spoken"), day)).toBe("embargoed");
    expect(await outcome("a.json", ninjs("until the minister has spoken"), day)).toBe("embargoed");
    expect(await outcome("a.md", markdown("embargo: 2024-13-01"), day)).toBe("embargoed");
  });

  it.each([
    "publishDate: Dienstag 12 Uhr",
    "publishDate: Tuesday 2000",
    "publish_at: tba",
    "scheduled_at: 2024-13-01",
    "publishDate: 2024-03",
    "status: scheduled",
    "status: scheduled\ndate: Dienstag",
    'publishDate: "3/5/24"',
    'publishDate: "5/12/31"',
    "publishDate: today 18:00",
    "publishDate: in 2 hours",
    "publishDate: heute um 18.30 Uhr",
  ])("holds where nobody can tell when the article is to be published: %s", async (field) => {
    expect(await outcome("a.md", markdown(field), day)).toBe("embargoed");
  });

  it.each([
    "publishDate: now",
    "publishDate:",
    "publishDate: 2019-05",
    "publishDate: 05/2019",
    'publishDate: "2019"',
    "publishDate: March 5, 1945",
    "publishDate: Summer 1988",
    "publishDate: March 2023",
    "publishDate: März 2023",
    "publishDate: mars 2023",
    "publishDate: 0001-01-01T00:00:00Z",
    "publishDate: 0000-00-00 00:00:00",
    'publishDate: "3/2/24"',
    'publishDate: "05.03.23, 9:00"',
    'publishDate: "24/03/05"',
    "publishDate: 2 hours ago",
    "publishDate: vor 3 Tagen",
    "publishDate: 3日前",
    "date: Dienstag",
    "status: scheduled\ndate: 2024-03-06",
  ])("is none where the day has been, badly as it may be set down: %s", async (field) => {
    expect(await outcome("a.md", markdown(field), day)).toBe("article");
  });

  it("is over by both orders of day and month where nobody knows which is meant", async () => {
    for (const date of ["03/04/2024", "04/03/2024"])
      for (const field of [`publishDate: ${date}`, `status: scheduled\ndate: ${date}`]) {
        expect(await outcome("a.md", markdown(field), new Date("2024-04-02T12:00:00Z"))).toBe("embargoed");
        expect(await outcome("a.md", markdown(field), new Date("2024-04-03T12:00:00Z"))).toBe("article");
      }
  });

  it("holds a labelled text that is scheduled, until its day or for as long as it says so", async () => {
    const labelled = (date: string) =>
      `Headline: Museum opens a wing\nStatus: Scheduled\n${date}\n\n${paragraph}`;
    expect(await outcome("a.txt", labelled("Date: 8 March 2024"), day)).toBe("embargoed");
    expect(await outcome("a.txt", labelled("Date: 6 March 2024"), day)).toBe("article");
    expect(await outcome("a.txt", labelled("Date: Tuesday"), day)).toBe("embargoed");
  });

  it("says how to write a day that can be waited for", async () => {
    const source = { key: "a.md", contentType: null, defaultLanguage: "en", now: day };
    const bytes = new TextEncoder().encode(markdown('publishDate: "3/5/24"'));
    await expect(readSource({ ...source, bytes })).rejects.toThrow(
      /^The text says “3\/5\/24”, .* write the day as 2031-05-04, or 2031-05-04T18:00Z,/,
    );
    const mended = new TextEncoder().encode(markdown("publishDate: 2031-05-04T18:00Z"));
    await expect(readSource({ ...source, bytes: mended })).rejects.toMatchObject({
      reason: "embargoed",
      until: "2031-05-04T18:00:00.000Z",
    });
  });

  it.each(["Sperrfrist: keine", "Embargo: none", "EMBARGO – lifted", "Embargo: aucun"])(
    "is none where a line says so: %s",
    async (line) => {
      expect(await outcome("a.txt", text(line), day)).toBe("article");
    },
  );

  it.each(["Sperrfrist: Rede des Ministers", "Embargo: nobody may print this", "EMBARGOED"])(
    "holds where a line says anything else: %s",
    async (line) => {
      expect(await outcome("a.txt", text(line), day)).toBe("embargoed");
    },
  );

  it.each(["embargo: false", "embargo: no", "embargo: none", "embargo: off", 'embargo: ""', "embargo:"])(
    "is none where a field says so: %s",
    async (field) => {
      expect(await outcome("a.md", markdown(field), day)).toBe("article");
    },
  );

  it("is none that a field says to be over", async () => {
    expect(await outcome("a.md", markdown("embargo: lifted"), day)).toBe("article");
  });

  it("is not a word in a headline", async () => {
    expect(await outcome("a.txt", text("Embargo on timber hits the quay"), day)).toBe("article");
  });

  it.each(["publishDate", "date", "scheduled_at"])(
    "is held back by a day as far off as people write it: %s",
    async (name) => {
      expect(await outcome("a.md", markdown(`${name}: 2099-01-01`), day)).toBe("embargoed");
      expect(await outcome("a.md", markdown(`${name}: 2099-12-31T23:59:59Z`), day)).toBe("embargoed");
      for (const year of [2050, 2060, 2070, 2089])
        expect(await outcome("a.md", markdown(`${name}: ${year}-11-25`), day)).toBe("embargoed");
    },
  );

  it("is no day of Nepal's calendar in its language: it is past", async () => {
    const nepali = "भक्तपुरमा नयाँ पुल सोमबार खुलेको छ, नगरपालिकाले जनाएको छ र स्थानीय बासिन्दा खुसी छन् भनेर उनले बताए।";
    const bridge = (field: string): string => `---\ntitle: नयाँ पुल खुल्यो\n${field}\n---\n${nepali}`;
    expect(await outcome("a.md", bridge("publishDate: 2080-11-25"), day)).toBe("article");
    expect(await outcome("a.md", bridge("publishDate: 2095-11-25"), day)).toBe("embargoed");
    const item = { headline: "नयाँ पुल खुल्यो", body_text: nepali, publishDate: "2080-11-25" };
    expect(await outcome("a.json", JSON.stringify([item]), day)).toBe("article");
    const declared = markdown("lang: ne\npublishDate: 2083-05-01");
    expect(await outcome("a.md", declared, day)).toBe("article");
    const english = { headline: "Museum opens a wing", body_text: paragraph, publishDate: "2080-11-25" };
    expect(await outcome("a.json", JSON.stringify([english]), day)).toBe("embargoed");
  });

  it("waits for no clock where none is given", async () => {
    expect(await outcome("a.md", markdown("publishDate: 2924-03-08"))).toBe("article");
  });
});
