import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";

describe("a number that was worked out", () => {
  it.each([
    [
      "en",
      "The storm killed 12 people in Saltmarsh and three in Brinford.",
      "A total of 15 people were killed by the storm.",
      "15",
      "17",
    ],
    [
      "en",
      "The plant has 300 workers. A third of the workers will go in May.",
      "The plant will cut 100 of its workers in May.",
      "100",
      "150",
    ],
    [
      "en",
      "Milk cost 90 cents in May. It now costs 120 cents.",
      "Milk now costs 120 cents, 30 cents more than in May.",
      "30",
      "40",
    ],
    [
      "en",
      "The bridge opened in 1974. It was closed in 2019.",
      "The bridge closed 45 years after it opened.",
      "45",
      "54",
    ],
    [
      "en",
      "Ada Holm, who was born in 1950, died in Saltmarsh in 2020.",
      "Ada Holm died in Saltmarsh, aged 69.",
      "69",
      "62",
    ],
    [
      "de",
      "In Salzau starben zwölf Menschen, in Brinfeld drei.",
      "Insgesamt starben 15 Menschen.",
      "15",
      "18",
    ],
    [
      "ru",
      "В Норске погибли 12 человек, в Западном погибли 5 человек.",
      "Всего в Норске и Западном погибли 17 человек.",
      "17",
      "19",
    ],
    ["zh", "北城死亡12人，西城死亡5人。", "北城和西城共死亡17人。", "17", "19"],
    [
      "de",
      "Busse fahren um die Bucht; die Fahrt dauert 55 statt 15 Minuten.",
      "Die Fahrt um die Bucht dauert 40 Minuten länger.",
      "40",
      "45",
    ],
    [
      "fr",
      "La réparation aurait coûté 90 000 euros au lieu de 450 000.",
      "Les travaux auraient été cinq fois moins chers.",
      "cinq",
      "six",
    ],
    [
      "en",
      "Library visits fell from 52,000 in 2015 to 31,000 last year.",
      "Library visits dropped by 40% between 2015 and last year.",
      "40",
      "50",
    ],
    [
      "pl",
      "Zieliński kierował szpitalem od 2014 do 2020 roku.",
      "Zieliński kierował szpitalem sześć lat.",
      "sześć",
      "siedem",
    ],
    [
      "es",
      "El contrato fue firmado en 2012 por un plazo de 20 años.",
      "El contrato, firmado en 2012, vence en 2032.",
      "2032",
      "2023",
    ],
    [
      "de",
      "Die Reparatur kostet 3,8 Millionen Euro, von denen das Land die Hälfte übernimmt.",
      "Das Land übernimmt von der Reparatur 1,9 Millionen Euro.",
      "1,9",
      "1,7",
    ],
  ])("passes where it is right: %s %s", (language, article, summary, right, wrong) => {
    expect(checkFaithfulness(article, summary, language).issues).toEqual([]);
    const altered = summary.replace(right, wrong);
    expect(checkFaithfulness(article, altered, language).issues.map(({ kind }) => kind)).toContain("number");
  });

  it("is caught where nothing says that it was worked out", () => {
    const article = "The storm killed 12 people in Saltmarsh and three in Brinford.";
    expect(checkFaithfulness(article, "The storm killed 15 people in Saltmarsh.", "en").issues).toHaveLength(
      1,
    );
  });
});

it.each([
  ["de", "Der Verein hat 400 Mitglieder und 120 Boote.", "Der Verein hat 280 Mitglieder um den Hafen."],
  ["sv", "Föreningen har 400 medlemmar och 120 båtar.", "Föreningen har 280 medlemmar med båtar."],
  ["ru", "В клубе 400 членов и 120 лодок.", "В клубе 280 членов на лодках."],
])("“by” makes a difference only of the number behind it: %s", (language, article, summary) => {
  expect(checkFaithfulness(article, summary, language).issues).not.toEqual([]);
});

it("a mill is no million in English", () => {
  expect(
    checkFaithfulness("Holm bought the old mill in May.", "Holm bought a mill in May.", "en").issues,
  ).toEqual([]);
});

it("the halves of a result may stand by other words than in the article, those of another result may not", () => {
  const article =
    "Tomas Vell scored in the last minute to seal a 4-2 victory that took Saltmarsh past Brinford and up to third.";
  expect(checkFaithfulness(article, "Brinford lost 4-2 to Saltmarsh.", "en").issues).toEqual([]);
  expect(checkFaithfulness(article, "Brinford lost 5-2 to Saltmarsh.", "en").issues).not.toEqual([]);
});

it("takes no longer for a text of numbers than it is long", () => {
  const started = performance.now();
  checkFaithfulness("12 ".repeat(5_000), "24 ".repeat(500), "en");
  expect(performance.now() - started).toBeLessThan(10_000);
});
