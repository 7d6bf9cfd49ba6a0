import { expect, test } from "vitest";
import { checkFaithfulness } from "../../../functions/summary/guard/check-faithfulness.ts";
import { timeGrowth } from "../../time-growth.ts";

const kinds = (article: string, summary: string, language: string): string[] =>
  checkFaithfulness(article, summary, language).issues.map(({ kind }) => kind);

test.each([
  [
    "pt",
    "A defesa de dois dos presos nega as acusações; os demais ainda não têm advogado.",
    "Os presos confessaram o crime.",
  ],
  [
    "fr",
    "« Mon client nie avoir trompé qui que ce soit », a dit son avocate.",
    "L'homme reconnaît les faits devant le juge.",
  ],
])("a confession is seen where the article only has somebody deny it: %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).toContain("opposite");
});

test.each([
  ["ko", "지난해 이용객은 430만 명으로 전년보다 6% 줄었다.", "심야버스를 탄 사람은 한 해 사이에 6% 늘었다."],
  [
    "es",
    "El festival recibió 52.000 espectadores, un 12 % menos que en la edición anterior.",
    "La muestra tuvo un 12 % más de público.",
  ],
])("the contrary of what stands beside a number is seen: %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).toContain("opposite");
});

test("a number in a road's name is that name", () => {
  expect(
    kinds(
      "Op de A27 bij Hoogeind zijn dinsdagochtend twee mensen om het leven gekomen.",
      "Bij een ongeluk op de A27 vielen twee doden.",
      "nl",
    ),
  ).not.toContain("name");
});

test("a denial in words of its own is borne out by one beside the same words", () => {
  expect(
    kinds(
      "Ministrul Ioana Petrescu a precizat că nu se trece la școala online.",
      "Lecțiile nu se vor muta online.",
      "ro",
    ),
  ).toEqual([]);
});

test.each([
  [
    "pt",
    "O réu nega os factos. O tribunal condenou-o na segunda-feira.",
    "O tribunal reconheceu a culpa do réu.",
  ],
  ["bg", "Подсъдимият отрича вината си. Съдът го осъди.", "Съдът го призна за виновен в престъпление."],
  ["ko", "피의자는 혐의를 부인했다. 법원은 월요일 유죄로 판단했다.", "법원은 피고인의 혐의를 인정했다."],
])("a court that recognises guilt confesses nothing: %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).not.toContain("opposite");
});

test.each([
  ["en", "The man denies the charges. The hearing is on Monday.", "In court, the man admitted the charges."],
  ["ru", "Мужчина отрицает вину. Заседание пройдёт в понедельник.", "В суде мужчина признал вину."],
])("but who confesses in a court does: %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).toContain("opposite");
});

test.each([
  [
    "sv",
    "Centerpartiet är emot förslaget om en åldersgräns.",
    "Centerpartiet har inga invändningar mot förslaget.",
  ],
  ["hi", "विपक्ष के नेता ने फैसले का विरोध किया।", "विपक्ष ने फैसले पर आपत्ति नहीं जताई।"],
  ["da", "Den dømte, som nægter sig skyldig, ankede på stedet.", "Den dømte har ikke klaget over dommen."],
  ["fi", "Ammattiliitto AKT ei hyväksy yhtiön perusteluja.", "Ammattiliitto AKT ei aio lakkoilla."],
])("a denial beside another one is not borne out by it: %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).toContain("negation");
});

test("who rejects an allegation is who denies it in the article", () => {
  const article =
    "Police arrested a man on Monday over the theft of 40 paintings. His lawyer denied the allegations. The prosecutor said the paintings were worth 3 million dollars.";
  expect(kinds(article, "The prosecutor rejected the accusations.", "en")).toContain("negation");
});

test.each([
  ["en", "A drone hit a depot in Ukraine, officials said.", "A drone hit a depot in Kyiv."],
  ["en", "The Britain-based charity sent 40 trucks.", "The charity sent 40 trucks from London."],
  [
    "en",
    "Johanna Weber, the mayor, opened the bridge on Monday. It cost 3 million dollars.",
    "Anna Weber opened the bridge.",
  ],
  ["pt", "O Ministério da Saúde abriu 40 vagas.", "O Ministério da Saúde abriu 40 vagas, segundo o Público."],
  ["es", "El abogado de las víctimas pidió cinco años.", "La Fiscalía pidió cinco años."],
])("a capital, a first name and an office are the article's: %s %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).toContain("name");
});

test.each([
  ["nl", "De chauffeur uit Polen is aangehouden.", "De Poolse chauffeur is aangehouden."],
  ["es", "El fiscal anunció que recurrirá.", "El Ministerio Público recurrirá."],
  ["no", "Energianalytiker Silje Moe venter høyere priser.", "Analytikeren Silje Moe venter høyere priser."],
])("what is of a country, a ministry or a trade may be said so: %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).not.toContain("name");
});

test.each([
  ["en", "The A270 was closed for five hours after a crash.", "The A27 was closed for five hours."],
  ["de", "Die A8 bei Ulm war fünf Stunden gesperrt.", "Die A81 war fünf Stunden gesperrt."],
])("the number of another road is none of the article's: %s", (language, article, summary) => {
  expect(kinds(article, summary, language)).toContain("number");
});

test.each([
  ["pl", "Sklep otwarto w piątek.", "Sklep zamknięto do piątku.", "Sklep otwarto od czwartku."],
  ["cs", "Obchod otevřeli v pátek.", "Otevřeno je od pátku.", "Otevřeno je od čtvrtka."],
  ["sk", "Obchod otvorili v piatok.", "Otvorené je od piatka.", "Otvorené je od štvrtka."],
  ["hr", "Trgovina je otvorena u petak.", "Otvoreno je od petka.", "Otvoreno je od četvrtka."],
  ["sr", "Продавница је отворена у петак.", "Отворено је од петка.", "Отворено је од четвртка."],
  ["sl", "Trgovino so odprli v petek.", "Odprto je od petka.", "Odprto je od četrtka."],
  ["uk", "Магазин відкрили у вівторок.", "Магазин відкрито з вівторка.", "Магазин відкрито з понеділка."],
])("days are read in their cases: %s", (language, article, same, another) => {
  expect(kinds(article, same, language)).not.toContain("date");
  expect(kinds(article, another, language)).toContain("date");
});

test("words said by somebody may not change their tense", () => {
  const article = "«Мы победим на выборах», — сказал мэр Иванов.";
  expect(kinds(article, "Мэр Иванов сказал: «Мы победили».", "ru")).toContain("quotation");
});

test.each(["a", "в", "가"])("a word without an end takes no longer than it is long: %s", (letter) => {
  const article = "The council closed three libraries on Monday. Mayor Ada Holm said so. ";
  const growth = timeGrowth(4_000, (size) =>
    kinds(article + letter.repeat(size), `${letter.repeat(size)}x`, "de"),
  );
  expect(growth).toBeLessThan(9);
});
