import fc from "fast-check";
import { expect, it } from "vitest";
import { carriable } from "../../functions/page/html.ts";
import { keptTogether, ofHeadline, ofText } from "../../functions/page/kept-together.ts";
import { hostileText } from "./hostile-text.ts";
import { parsedPage } from "./parsed-page.ts";

const parsed = (text: string, language: string, most: number) =>
  parsedPage(`<!doctype html><p>${keptTogether(text, language, most)}</p>`);
const runs = (text: string, language: string, most = ofHeadline) => {
  const page = parsed(text, language, most);
  return page.withClass("kept").map(page.text);
};

it.each([
  ["fr", "« Le bac est revenu ! » : la joie du port", ["« Le", "revenu ! » :"]],
  ["fr", "Le bac coûte 1 299,99 €", ["1 299,99 €"]],
  ["en", "Ferry crew wins 7-6 (7-4) in the final", ["7-6", "(7-4)"]],
  ["ru", "Паром обошёлся в 1,5 млн после ст. 228", ["в 1,5 млн", "ст. 228"]],
  ["de", "Die Fähre ruht am 26. Mai", ["26. Mai"]],
  ["en", "The ferry is back on the river", []],
  ["ja", "渡し船が戻る、3-2 で可決", ["3-2"]],
])("in %s, %s keeps %j on one line each", (language, headline, kept) => {
  expect(runs(headline, language)).toEqual(kept);
});

it("lets go of a run that a phone has no room for, in a headline before it does in smaller text", () => {
  const headline = "Speech by Prof. Wigglesworthington";
  expect(runs(headline, "en")).toEqual([]);
  expect(runs(headline, "en", ofText)).toEqual(["Prof. Wigglesworthington"]);
  expect(runs("Rede von DR. ÖSTERREICHER", "de")).toEqual([]);
});

it.each([
  ["zh", "深水埗老茶餐厅结业前夕　街坊排队", ["餐厅<wbr>结业<wbr>前夕　<wbr>街坊<wbr>排队"]],
  ["zh-Hant-HK", "街坊排隊兩小時飲最後一杯奶茶", ["街坊<wbr>排隊<wbr>兩小時"]],
  ["ja", "閉校した小学校、夜だけ開く図書館に", ["閉校した<wbr>小学校、<wbr>"]],
  ["ko", "등대지기 떠난 섬에 도서관이 왔다", []],
  ["en", "The ferry is back on the river", []],
])("in %s, a headline (%s) ends its lines between phrases, as on cards", (language, headline, parts) => {
  const markup = `${keptTogether(headline, language, ofHeadline)}`;
  for (const part of parts) expect(markup).toContain(part);
  if (parts.length === 0) expect(markup).not.toContain("<wbr>");
  expect(`${keptTogether(headline, language, ofText)}`).not.toContain("<wbr>");
});

it("whatever the text, it is the same when read", () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom("en", "fr", "ja", "th", "ar", "und"), (text, language) => {
      for (const most of [ofText, ofHeadline]) {
        const page = parsed(text, language, most);
        expect(page.text(page.first("p"))).toBe(carriable(text));
        expect(page.all("p")).toHaveLength(1);
      }
    }),
    { seed: 5, numRuns: 100 },
  );
});
