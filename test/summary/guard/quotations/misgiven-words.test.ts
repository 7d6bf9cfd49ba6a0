import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";

const english = `"This valley will never be dry again," said the engineer, Oona Marsh. Farmers' leader Piet Loman disagreed: "They promised that before."
The dam would hold for a hundred years and more, Oona Marsh said on Friday. The mayor, Jon Orrin, was away. Rika Doorn of Marsh Works took no questions.`;

const issues = (article: string, summary: string, language = "en") =>
  checkFaithfulness(article, summary, language).issues.map(({ kind }) => kind);

describe("words given to somebody else", () => {
  it.each([
    "“This valley will never be dry again,” said Piet Loman.",
    "Loman said: “This valley will never be dry again.”",
    "“This valley will never be dry again,” the mayor said.",
    "According to Jon Orrin, “this valley will never be dry again”.",
    "Oona Marsh answered: “They promised that before.”",
    "The dam would hold for a hundred years and more, Piet Loman said on Friday.",
  ])("are caught: %s", (summary) => {
    expect(issues(english, summary)).toContain("speaker");
  });

  it.each([
    [
      "de",
      "„Das Tal wird nie wieder trocken“, sagte Oona Marsh. Piet Loman widersprach.",
      "„Das Tal wird nie wieder trocken“, sagte Piet Loman.",
    ],
    [
      "fr",
      "« La vallée ne sera jamais sèche », a assuré Oona Marsh. Piet Loman en doute.",
      "« La vallée ne sera jamais sèche », a assuré Piet Loman.",
    ],
    [
      "pt",
      "“O vale nunca ficará seco”, disse a engenheira Oona Marsh. Piet Loman duvida.",
      "“O vale nunca ficará seco”, disse Piet Loman.",
    ],
    [
      "ru",
      "«Нас никто не предупреждал», — сказала Инес Перино. Мэр Томас Рейл обещал помощь.",
      "«Нас никто не предупреждал», — сказал мэр Томас Рейл.",
    ],
    [
      "tr",
      'Ines Perino, "Hiçbir uyarı almadık" dedi. Başkan Tomas Reyl yardım sözü verdi.',
      'Başkan Tomas Reyl, "Hiçbir uyarı almadık" dedi.',
    ],
    [
      "id",
      '"Kami tidak mendapat peringatan," kata Ines Perino. Tomas Reyl menjanjikan bantuan.',
      '"Kami tidak mendapat peringatan," kata Tomas Reyl.',
    ],
  ])("are caught in other languages: %s %s %s", (language, article, summary) => {
    expect(issues(article, summary, language)).toEqual(["speaker"]);
  });
});

it("are caught where the article tells of both in one sentence", () => {
  const article =
    "“We have no choice left,” Dana Vell told the board. Amir Sethi sued Vell. Sethi has a list of his own.";
  expect(issues(article, "“We have no choice left,” Amir Sethi told the board.")).toEqual(["speaker"]);
});

describe("words that stay with who says them", () => {
  it.each([
    "“This valley will never be dry again,” Marsh said.",
    "The engineer said: “This valley will never be dry again.”",
    "“This valley will never be dry again,” said Oona, the engineer.",
    "“This valley will never be dry again,” she told Jon Orrin.",
    "Jon Orrin was away when Marsh said that “this valley will never be dry again”.",
    "“They promised that before,” said Loman, who leads the farmers.",
    "The dam would hold for a hundred years and more, the engineer said on Friday.",
    "Marsh Works said “this valley will never be dry again”.",
  ])("pass: %s", (summary) => {
    expect(issues(english, summary)).not.toContain("speaker");
  });

  it("pass where “she” may be somebody named two sentences before", () => {
    const article =
      "Mayor Ada Holm opposed it. The plan of Piet Loman would cost millions. “We lose ten years,” she said.";
    expect(issues(article, "“We lose ten years,” Ada Holm said.")).toEqual([]);
  });

  it("pass where the article does not name who speaks", () => {
    const article = "“We were not told,” she said. Piet Loman was away, and Jon Orrin said nothing.";
    expect(issues(article, "“We were not told,” Jon Orrin said.")).toEqual([]);
  });
});
