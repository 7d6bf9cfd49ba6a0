import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../functions/summary/check-faithfulness.ts";

const article = `The World Weather Office said on Monday that 19,874 homes in Saltmarsh lost power when the storm came ashore.
Mayor Ines Caldeira, 52, did not order the harbour to be closed. "We had no warning at all," she told reporters.
Repairs will cost 2.4 million euros, the council said, and the ferry has been cancelled until 3 March.
In Dhaka ১২ জন আহত হয়েছেন। Iraqi engineers helped with the pumps, and the bridge was opened again by Tomas Reyl.`;

const kinds = (summary: string) => checkFaithfulness(article, summary).issues.map(({ kind }) => kind);

describe("a summary that says what the article says", () => {
  it.each([
    [
      "a sentence of it",
      "Repairs will cost 2.4 million euros, the council said, and the ferry has been cancelled until 3 March.",
    ],
    ["a clipped one", "Repairs will cost 2.4 million euros, the council said…"],
    [
      "several in a row",
      'The World Weather Office said on Monday that 19,874 homes in Saltmarsh lost power when the storm came ashore. "We had no warning at all," she told reporters.',
    ],
    [
      "other words for it",
      "The storm left 19,874 homes in Saltmarsh without power, and repairs will cost 2.4 million euros.",
    ],
    ["a rounded number", "Nearly 20,000 homes lost power in Saltmarsh."],
    ["a number in other digits and words", "Repairs will cost €2,400,000, the council said."],
    ["native digits", "In Dhaka 12 জন আহত হয়েছেন।"],
    ["an acronym", "The WWO said that homes lost power."],
    ["a name with another ending", "Engineers from Iraq helped with the pumps."],
    ["a denial that it makes", "Mayor Caldeira did not order the harbour closed."],
    ["a quotation of it", "“We had no warning at all,” the mayor told reporters."],
  ])("with %s passes", (_, summary) => {
    expect(checkFaithfulness(article, summary).issues).toEqual([]);
  });

  it("scores the more, the closer it keeps to the wording", () => {
    const [copied, reworded, foreign] = [
      "Repairs will cost 2.4 million euros, the council said, and the ferry has been cancelled until 3 March.",
      "The council said that the repairs cost euros, millions of them.",
      "Astronomers in distant countries rejoiced about another comet.",
    ].map((summary) => checkFaithfulness(article, summary).score) as [number, number, number];
    expect(copied).toBe(1);
    expect(reworded).toBeLessThan(copied);
    expect(foreign).toBeLessThan(reworded);
  });
});

describe("a summary that invents", () => {
  it.each([
    ["number", "The storm left 18,874 homes in Saltmarsh without power."],
    ["number", "Repairs will cost 4.2 million euros."],
    ["number", "Repairs will cost 52 million euros."],
    ["name", "Mayor Sofia Brandt spoke to reporters about the storm."],
    ["date", "The office said on Thursday that homes lost power."],
    ["quotation", "The mayor said: “Nobody could have known about it.”"],
    ["negation", "The ferry has not been cancelled until 3 March."],
    ["negation", "The bridge was never opened again by Tomas Reyl."],
    ["negation", "Mayor Ines Caldeira did order the harbour to be closed."],
  ])("a %s is caught: %s", (kind, summary) => {
    expect(kinds(summary)).toContain(kind);
  });
});

describe("in every language", () => {
  /** The language, a sentence of the article, and what a summary makes of it. */
  const denied: [string, string, string][] = [
    ["de", "Die Fähre fährt ab Montag wieder.", "Die Fähre fährt ab Montag nicht wieder."],
    ["fr", "Le pont sera ouvert lundi matin.", "Le pont ne sera pas ouvert lundi matin."],
    ["es", "El puente será abierto el lunes.", "El puente no será abierto el lunes."],
    ["pt", "A ponte será aberta na segunda.", "A ponte não será aberta na segunda."],
    ["ru", "Мост будет открыт в понедельник.", "Мост не будет открыт в понедельник."],
    ["pl", "Most będzie otwarty w poniedziałek.", "Most nie będzie otwarty w poniedziałek."],
    ["cs", "Most bude otevřen v pondělí ráno.", "Most nebude otevřen v pondělí ráno."],
    ["tr", "Köprü pazartesi günü trafiğe açılacak.", "Köprü pazartesi günü trafiğe açılmayacak."],
    ["tr", "Vali köprüyü ziyaret etti.", "Vali köprüyü ziyaret etmedi."],
    ["ar", "قال الوزير إن الجسر يفتح يوم الاثنين.", "قال الوزير إن الجسر لا يفتح يوم الاثنين."],
    ["fa", "پل روز دوشنبه باز می‌شود.", "پل روز دوشنبه باز نمی‌شود."],
    ["ur", "پل پیر کے روز کھولا گیا ہے۔", "پل پیر کے روز کھولا نہیں گیا ہے۔"],
    ["hi", "पुल सोमवार को खोला गया है।", "पुल सोमवार को खोला नहीं गया है।"],
    ["bn", "সেতু সোমবার খুলে দেওয়া হয়।", "সেতু সোমবার খুলে দেওয়া হয়নি।"],
    ["zh", "大桥将于周一开放。", "大桥不会于周一开放。"],
    ["ja", "橋は月曜日に開通した。", "橋は月曜日に開通しなかった。"],
    ["ko", "다리는 월요일에 개통됐다.", "다리는 월요일에 개통되지 않았다."],
    ["vi", "Cây cầu sẽ mở cửa vào thứ Hai.", "Cây cầu sẽ không mở cửa vào thứ Hai."],
    ["id", "Jembatan akan dibuka pada hari Senin.", "Jembatan tidak akan dibuka pada hari Senin."],
    ["th", "สะพานจะเปิดในวันจันทร์", "สะพานจะไม่เปิดในวันจันทร์"],
  ];

  it.each(denied)("a denial that the article does not make is caught: %s %s", (language, said, turned) => {
    expect(checkFaithfulness(said, said, language)).toEqual({ score: 1, issues: [] });
    expect(checkFaithfulness(said, turned, language).issues.map(({ kind }) => kind)).toContain("negation");
  });

  it.each([
    ["de", "Bei dem Unfall wurden drei Menschen verletzt.", "Bei dem Unfall wurden fünf Menschen verletzt."],
    ["ru", "В аварии пострадали три человека.", "В аварии пострадали шесть человек."],
    ["tr", "Kazada üç kişi yaralandı.", "Kazada sekiz kişi yaralandı."],
    ["ar", "أصيب ثلاثة أشخاص في الحادث.", "أصيب سبعة أشخاص في الحادث."],
    ["bn", "দুর্ঘটনায় ১২ জন আহত হন।", "দুর্ঘটনায় ১৭ জন আহত হন।"],
    ["fa", "در این حادثه ۱۲ نفر زخمی شدند.", "در این حادثه ۲۲ نفر زخمی شدند."],
    ["hi", "हादसे में तीन लोग घायल हुए।", "हादसे में सात लोग घायल हुए।"],
    ["zh", "事故造成三人受伤。", "事故造成七人受伤。"],
    ["ja", "事故で二十五人がけがをした。", "事故で三十五人がけがをした。"],
    ["id", "Tiga orang terluka dalam kecelakaan itu.", "Delapan orang terluka dalam kecelakaan itu."],
  ])("an altered number is caught in words and native digits: %s %s", (language, said, altered) => {
    expect(checkFaithfulness(said, altered, language).issues.map(({ kind }) => kind)).toContain("number");
  });

  it("the same number in other writing passes", () => {
    expect(checkFaithfulness("事故造成二十五人受伤。", "事故造成25人受伤，警方说。", "zh").issues).toEqual(
      [],
    );
    expect(
      checkFaithfulness("Drei Menschen wurden verletzt.", "Verletzt wurden 3 Menschen.", "de").issues,
    ).toEqual([]);
  });

  it("what is a word elsewhere denies nothing here", () => {
    expect(
      checkFaithfulness("Le maire est allé à Rome en mai.", "Le maire est en mai allé à Rome.", "fr").issues,
    ).toEqual([]);
  });
});

it("lines without end marks that stand in the article are extracts of it", () => {
  const lines = "The bridge opens again on Monday morning\nThe mayor thanks the engineers who mended it";
  expect(checkFaithfulness(lines, lines.replace("\n", " "), "en")).toEqual({ score: 1, issues: [] });
  expect(checkFaithfulness(lines, "The bridge opens again on the engineers", "en").score).toBeLessThan(1);
});
