import { expect, it } from "vitest";
import { quotationMark } from "../../functions/card/quotation-mark.ts";

it.each([
  ["en", "“"],
  ["de-AT", "„"],
  ["fr", "«"],
  ["ar", "«"],
  ["sv", "”"],
  ["ja", "「"],
  ["zh-Hans", "“"],
  ["zh-Hant", "「"],
  ["pt-BR", "“"],
])("a quotation in %s opens with %s", (language, mark) => {
  expect(quotationMark(language)).toBe(mark);
});
