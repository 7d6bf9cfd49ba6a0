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

  it("says in which script Serbian stands where that is not the Cyrillic one", () => {
    const latin =
      "Trajekt ponovo vozi od ponedeljka, posle devet meseci. Grad je platio novi pristan, a cena karte je ista.";
    const cyrillic =
      "Трајект поново вози од понедељка, после девет месеци. Град је платио нови пристан, а цена карте је иста.";
    expect(chooseLanguage(latin, "Trajekt", null, "en")).toBe("sr-Latn");
    expect(chooseLanguage(latin, "Trajekt", "sr-RS", "en")).toBe("sr-Latn-RS");
    expect(chooseLanguage(cyrillic, "Трајект", "sr-RS", "en")).toBe("sr-RS");
    expect(chooseLanguage(cyrillic, "Трајект", "sr-Cyrl", "en")).toBe("sr-Cyrl");
  });

  it("is written as BCP 47", () => {
    expect(canonical("pt_br")).toBe("pt-BR");
    expect(canonical("zh-hant-tw")).toBe("zh-Hant-TW");
    expect(canonical("iw")).toBe("he");
    expect(canonical("english")).toBe(null);
  });
});
