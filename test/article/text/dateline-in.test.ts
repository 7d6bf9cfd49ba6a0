import { describe, expect, it } from "vitest";
import { readSource } from "../../../functions/article/read-source.ts";
import { datelineIn } from "../../../functions/article/text/dateline-in.ts";

const bodyOf = (...texts: string[]) => texts.map((text) => ({ kind: "paragraph" as const, text }));

describe("a label at the head of a first paragraph", () => {
  it.each([
    [
      "HOST: Joe Lund has been at the lock since dawn, and he has counted the barges.",
      "LUND: There have been nine of them, and the last one was singing.",
    ],
    [
      "Pensions: The state pension will rise by four per cent from April, to 230 a week.",
      "Fuel: The duty on petrol and diesel has been frozen for a fifteenth year in a row.",
    ],
    [
      "MACBETH – Quay Theatre. The witches arrive by barge in this brisk and funny staging.",
      "HAMLET – Old Mill. Nobody dies on time in a production that lasts four hours.",
    ],
    [
      "Renten: Die gesetzliche Rente steigt vom Juli an um vier Prozent, auf 1500 im Monat.",
      "Benzin: Die Steuer auf Benzin und Diesel bleibt im fünfzehnten Jahr in Folge, wie sie war.",
    ],
    [
      "Пенсии: С апреля пенсия по старости вырастет на четыре процента, сообщили в казначействе.",
      "Бензин: Налог на бензин и дизель не меняется уже пятнадцатый год подряд, говорится в докладе.",
    ],
  ])("is no place where another paragraph begins so: %s", (first, second) => {
    const rest = "The lock keeper said that nothing else had happened on that morning.";
    expect(datelineIn(first, bodyOf(first, rest, second))).toBe(null);
    expect(datelineIn(first, bodyOf(second, rest, first))).toBe(null);
    expect(datelineIn(first, bodyOf(first, rest))?.place).toMatch(/^\p{Lu}\p{L}+$/u);
  });

  it.each([
    "Friday: Sunny spells everywhere, with a light breeze from the west and highs of 14C.",
    "Sábado: Nubes desde el oeste a mediodía y lluvia al caer la tarde en toda la costa.",
    "Среда: Ясно по всей области, ветер слабый, к вечеру возможен дождь на побережье.",
    "SIR — The decision to scrap the night barge has left nurses walking two miles home.",
  ])("is no place where it is a day or whom a letter is written to: %s", (first) => {
    expect(datelineIn(first, bodyOf(first))).toBe(null);
  });

  it.each([
    [
      "POTSDAM – Das Land zahlt für die Schleuse rund 1,4 Millionen, sagte die Ministerin am Montag.",
      "KRITIK – Der Verband der Schiffer nannte das zu wenig. In Potsdam liege kein Kahn mehr.",
    ],
    [
      "ELSEBY: The lock at the old mill has been shut since Monday, the county said in a statement.",
      "The keeper said: “It is the wood, and it has been the wood for as long as anyone remembers.”",
    ],
    [
      "ELSEBY (Reuters) - The lock at the old mill has been shut since Monday, the county said.",
      "MARKETS - Shares of the company that built it fell by a third in the afternoon of that day.",
    ],
  ])("leaves a place that the text speaks of, or of an agency, what it was: %s", (first, second) => {
    expect(datelineIn(first, bodyOf(first, second))?.place).toMatch(/^(?:POTSDAM|ELSEBY)$/);
  });
});

describe("labels in each format", () => {
  const first = "Turnout: Fewer than a third of the skippers went to the polls, the lowest share since 1975.";
  const second =
    "Women: For the first time more than half of the new wardens are women, the results have shown.";
  it.each([
    ["txt", `Five things to know\n\nBy Nora Pell\n12 March 2031\n\n${first}\n\n${second}\n`],
    ["md", `# Five things to know\n\n${first}\n\n${second}\n`],
    ["html", `<article><h1>Five things to know</h1><p>${first}</p><p>${second}</p></article>`],
    [
      "json",
      JSON.stringify({
        uri: "urn:x:1",
        type: "text",
        headline: "Five things to know",
        body_text: `${first}\n${second}`,
      }),
    ],
  ])("stay in their paragraphs: %s", async (format, content) => {
    const bytes = new TextEncoder().encode(content);
    const [reading] = await readSource({
      key: `articles/vote.${format}`,
      bytes,
      contentType: null,
      defaultLanguage: "en",
    });
    expect(reading).toMatchObject({ article: { dateline: null, body: [{ text: first }, { text: second }] } });
  });
});
