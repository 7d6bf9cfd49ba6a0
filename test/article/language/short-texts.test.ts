import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../functions/article/language/choose-language.ts";
import { shortTexts } from "../../fixtures/short-texts.ts";

describe("a text of forty words", () => {
  for (const [language, text] of shortTexts) {
    it(`shows its language beside its neighbours': ${language}, ${text.slice(0, 24)}`, () => {
      expect(chooseLanguage(text, "", null, "und").split("-")[0]).toBe(language);
    });
  }
});
