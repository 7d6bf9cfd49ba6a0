import { expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";
import { chances, tenses } from "../../../../functions/summary/guard/dates/tense-words.ts";

it.each([
  [
    "an Indic genitive, which is spelled as a verb is",
    "hi",
    "नए पुल का निर्माण किया जाएगा। लागत 3 करोड़ रुपये है।",
    "नए पुल के निर्माण की लागत 3 करोड़ रुपये है।",
  ],
  [
    "a passive of the present",
    "en",
    "The club will hold its fair in the old mill on Monday.",
    "The club's fair is held in the old mill on Monday.",
  ],
  ["a fear", "ja", "市は古い水泳場を閉鎖する可能性がある。", "市が古い水泳場を閉鎖するおそれがある。"],
  ["a denial", "en", "The trust plans to close the mill.", "The trust hasn’t closed the mill."],
])("%s tells nothing as done", (_, language, said, summary) => {
  const { issues } = checkFaithfulness(said, summary, language);
  expect(issues.map(({ kind }) => kind)).not.toContain("opposite");
});

it.each([
  ["en", "éa"],
  ["ko", "할"],
  ["ko", "가나할"],
  ["hi", "क"],
  ["ru", "а"],
])("tenses are looked for in a text of one word in time that grows with it: %s %s", (language, letters) => {
  const text = `${letters.repeat(50_000 / letters.length)} .`;
  const started = performance.now();
  for (const { planned, done, told = done, open } of [
    tenses[language]!,
    chances[language] ?? tenses[language]!,
  ]) {
    for (const pattern of [planned, done, told]) expect([...text.matchAll(pattern)].length).toBeLessThan(2);
    expect(open.test(text)).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});
