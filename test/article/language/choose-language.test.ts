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

  it("is not told from addresses and checksums", () => {
    const sums = Array.from({ length: 12 }, (_, n) => `${n}d2a5ce5de5e${n}la ${n}e3le9des8en${n}`).join("\n");
    const text = `The mill has the new plans at https://mill.example/de/la/les/des/en/une/est/dans.\n${sums}`;
    expect(chooseLanguage(text, "Plans", null, "de")).toBe("en");
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

  describe("where two of one script are mixed", () => {
    const russian =
      "Паромы снова ходят с понедельника, и билеты стоят столько же. Город оплатил новый причал, но мы не узнали, во что это обошлось. Жители были рады, хотя до четверга всё ещё ждали автобусы.";
    const ukrainian = "Їхній пором знову ходить: «Ми й не сподівалися», — кажуть у місті";

    it("is the declared one, or else the one with more words, and never a third", () => {
      expect(chooseLanguage(russian, ukrainian, "uk", "en")).toBe("uk");
      expect(chooseLanguage(russian, ukrainian, "ru-UA", "en")).toBe("ru-UA");
      expect(chooseLanguage(russian, ukrainian, null, "en")).toBe("ru");
      expect(chooseLanguage(russian, ukrainian, "en", "en")).toBe("ru");
    });

    it.each([
      [
        "ky",
        "Мэр: «Мы и не думали, что это так быстро». Паром эки жылда бүттү, өзөн аркылуу эл жөө да өтөт. Ал үчүн шаар акы төлөгөн эмес.",
      ],
      [
        "kk",
        "Паром қайта жүре бастады. «И мы не ждали, что всё это так быстро», — деді әкім. Ал бұл үшін қала ақы төлеген жоқ, халық та риза.",
      ],
      [
        "tg",
        "Паром боз меравад. Мардум акнун аз дарё бо он мегузарад ва барои ин пул намедиҳад. «Мы и не ждали», гуфт мири шаҳр.",
      ],
      [
        "be",
        "Паром зноў ходзіць ад панядзелка. «И что это было?» — пытае мэр, які ўжо не чакаў. Людзі кажуць, што і квіток каштуе столькі ж, як да рамонту.",
      ],
    ])("is the article's where only somebody quoted speaks the other: %s", (language, prose) => {
      expect(chooseLanguage(prose, "", null, "en")).toBe(language);
      expect(chooseLanguage(prose, "", "ru", "en")).toBe(language);
    });
  });

  it("is written as BCP 47", () => {
    expect(canonical("pt_br")).toBe("pt-BR");
    expect(canonical("zh-hant-tw")).toBe("zh-Hant-TW");
    expect(canonical("iw")).toBe("he");
    expect(canonical("english")).toBe(null);
  });
});
