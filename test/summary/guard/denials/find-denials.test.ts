import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";

const kinds = (language: string, said: string, summary: string) =>
  checkFaithfulness(said, summary, language).issues.map(({ kind }) => kind);

describe("a denial that the article does not make", () => {
  it.each([
    ["beside 不同 and 不过, other words", "zh", "议会同意出售旧码头。", "不过议会不同意出售旧码头。"],
    ["beside 不过, other words", "zh", "检查显示，旧码头的质量过关。", "检查显示，旧码头的质量不过关。"],
    [
      "of two words, and a plain one",
      "pl",
      "Miasto otworzyło most w maju po remoncie.",
      "Nikt nigdy nie otworzył mostu po remoncie.",
    ],
    [
      "of all times, where “je” is no “ever”",
      "cs",
      "Město koupilo starý mlýn a je s ním spokojené.",
      "Město starý mlýn nikdy nekoupilo.",
    ],
    [
      "whose verdict is another's",
      "en",
      "The council approved the mill plan on Monday. In 2019 it had refused a tower.",
      "The council rejected the mill plan on Monday.",
    ],
    [
      "beside somebody who would not speak",
      "en",
      "The council approved the mill plan. The union refused to comment.",
      "The council rejected the mill plan.",
    ],
    [
      "before a sentence in which others refuse",
      "en",
      "The owner opened the mill in May. The union refused to work there.",
      "The owner refused to open the mill in May.",
    ],
    [
      "of one who was not the one cleared",
      "en",
      "The jury convicted Ada Holm of theft. Reyl was cleared.",
      "Ada Holm was acquitted of theft.",
    ],
  ])("is found %s", (_, language, said, summary) => {
    expect(kinds(language, said, summary)).toContain("negation");
  });
});

it("who answers “it denies this” has consented to nothing", () => {
  const said = "The union accused the mill of hiding the leak. It denies this.";
  expect(kinds("en", said, "The mill admitted hiding the leak.")).toContain("opposite");
  expect(kinds("en", said, "The mill denies hiding the leak.")).toEqual([]);
});
