import { expect, it } from "vitest";
import { rejectionReasons } from "../../functions/article/rejection.ts";
import deskPhrases from "../../functions/page/desk-phrases.json" with { type: "json" };
import { rejectedPage } from "../../functions/page/rejected-page.ts";
import labels from "../../functions/page/rejection-labels.json" with { type: "json" };
import { parsedPage } from "./parsed-page.ts";
import { masthead } from "./published-fixtures.ts";

const upload = { key: "articles/a.txt", message: "Mend it.", at: "2026-10-01T09:00:00Z" };

it("every reason has a label of its own in every language of the desk", () => {
  expect(Object.keys(labels)).toEqual(Object.keys(deskPhrases));
  for (const [language, own] of Object.entries(labels)) {
    expect({ language, reasons: Object.keys(own) }).toEqual({ language, reasons: [...rejectionReasons] });
    expect(new Set(Object.values(own)).size, language).toBe(rejectionReasons.length);
    for (const label of Object.values(own)) expect(label.trim()).toBe(label);
  }
});

it("the desk says why in its own language, and the reason and the sentence in English, marked so", () => {
  const french = { ...masthead, language: "fr-CA" };
  const page = parsedPage(rejectedPage([{ ...upload, reason: "draft" }], french));
  expect(page.text(page.withClass("state")[0])).toBe("Brouillon");
  expect(page.text(page.first("code"))).toBe("draft");
  expect(page.attribute(page.first("code"), "lang")).toBe("en");
});

it("a reason that has no label stands as it is", () => {
  const page = parsedPage(rejectedPage([{ ...upload, reason: "not-<known>" }], masthead));
  expect(page.text(page.withClass("state")[0])).toBe("not-<known>");
});
