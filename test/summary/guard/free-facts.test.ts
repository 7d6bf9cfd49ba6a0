import { expect, test } from "vitest";
import { checkFaithfulness } from "../../../functions/summary/guard/check-faithfulness.ts";

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
