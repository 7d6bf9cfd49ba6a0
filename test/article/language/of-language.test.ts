import { expect, it } from "vitest";
import { ofLanguage } from "../../../functions/article/language/of-language.ts";

const table = { da: "og", no: "også", cs: "a" };

it.each([
  ["no", "også"],
  ["nb-NO", "også"],
  ["da", "og"],
  ["sk", "a"],
  ["sv", undefined],
  ["constructor", undefined],
])("what a table has for %s, or for the nearest language, is %s", (tag, word) => {
  expect(ofLanguage(table, tag)).toBe(word);
});

it("goes from language to language until one is there", () => {
  expect(ofLanguage({ da: "og" }, "nn")).toBe("og");
  expect(ofLanguage({ hr: "i" }, "sh-Latn")).toBe("i");
  expect(ofLanguage({ hr: "i" }, "cnr")).toBe("i");
});
