import { describe, expect, it } from "vitest";
import { canonical, chooseLanguage } from "../../../functions/article/language/choose-language.ts";

describe("an article's language", () => {
  const spanish =
    "El ministro dijo que los trabajos en la carretera se han terminado y que el puente está abierto desde el lunes.";

  it("is what its words show, whatever the page declares", () => {
    expect(chooseLanguage(spanish, "El puente", "en", "en")).toBe("es");
  });

  it("has the declared region where the words agree", () => {
    expect(chooseLanguage(spanish, "El puente", "es_MX", "en")).toBe("es-MX");
  });

  it("is the declared one, then the publication's, where the words are too few", () => {
    expect(chooseLanguage("OK 7.", "OK", "fi", "en")).toBe("fi");
    expect(chooseLanguage("OK 7.", "OK", null, "en")).toBe("en");
    expect(chooseLanguage("1234", "99", null, "en")).toBe("und");
  });

  it("is written as BCP 47", () => {
    expect(canonical("pt_br")).toBe("pt-BR");
    expect(canonical("zh-hant-tw")).toBe("zh-Hant-TW");
    expect(canonical("iw")).toBe("he");
    expect(canonical("english")).toBe(null);
  });
});
