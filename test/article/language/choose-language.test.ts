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

  it.each([
    ["sr-Latn", "Taj čovek je bio u gradu i na selu, ali nije kod kuće."],
    ["fi", "Kylässä ja tässä metsässä asuu ilves"],
  ])("shows by letters at a word's edge that ASCII lacks: %s", (language, text) => {
    expect(chooseLanguage(text, "", null, "und")).toBe(language);
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

  it.each([
    [
      "om",
      "Bulchiinsi magaalaa akka jedhutti riqichi haaraan yeroo dhihootti banama. Namoonni hedduun kana irratti gammadaniiru, garuu gatiin isaa ol ka'aa ture.",
    ],
    [
      "sn",
      "Kanzuru inoti zambuko idzva richavhurwa svondo rinouya. Vanhu vari kufara kuti basa rapera, asi vamwe vanoti mari iri kubhadharwa yakawanda.",
    ],
    [
      "xh",
      "UMasipala uthi ibhulorho entsha iza kuvulwa kwiveki ezayo. Abantu bayavuya kuba umsebenzi ugqityiwe, kodwa abanye bathi ixabiso liphezulu.",
    ],
    [
      "ln",
      "Mokonzi ya mboka alobi ete gbagba ya sika ekofungwama mposo ekoya. Bato bazali na esengo mpo mosala esili, kasi ntalo na yango ezali likolo.",
    ],
    [
      "lg",
      "Omukulembeze w'ekibuga agamba nti olutindo olupya lugenda kuggulwawo wiiki ejja. Abantu basanyufu kubanga omulimu guwedde, naye abamu bagamba nti ssente nnyingi nnyo.",
    ],
    [
      "rn",
      "Umukuru w'igisagara avuga ko ikiraro gishasha kizokwugururwa indwi iza. Abantu barahimbawe kuko akazi kaheze, ariko bamwe bavuga ko amahera ari menshi cane.",
    ],
    ["ti", "ከንቲባ ከተማ እቲ ሓድሽ ድልድል ኣብ ዝመጽእ ሰሙን ክኽፈት እዩ ኢሉ። ህዝቢ ብምውድኡ ተሓጒሱ ኣሎ።"],
    ["am", "ከንቲባው አዲሱ ድልድይ በሚቀጥለው ሳምንት እንደሚከፈት ተናገሩ። ሰዎች ሥራው በማለቁ ተደስተዋል።"],
    ["as", "নতুন দলংখন অহা সপ্তাহত মুকলি কৰা হ’ব বুলি মেয়ৰে কৈছে। মানুহে বহু দিন ৰৈ আছিল।"],
  ])("is told in Africa and Assam: %s", (language, prose) => {
    expect(chooseLanguage(prose, "", null, "en")).toBe(language);
  });

  describe("whose words are not known", () => {
    // Chichewa, of which Kinyarwanda's and Swahili's words are some.
    const chichewa =
      "Meya wa mzinda wati mlatho watsopano udzatsegulidwa sabata yamawa. Anthu ali okondwa kuti ntchito yatha, koma ena akuti mtengo wake ndi waukulu kwambiri. Mlatho wakale unagwa ndi madzi chaka chatha, ndipo ana a sukulu akhala akuwoloka mtsinje pa bwato m'mawa ndi madzulo.";

    it("is the one that the source declares, or the publication's", () => {
      expect(chooseLanguage(chichewa, "", "ny", "en")).toBe("ny");
      expect(chooseLanguage(chichewa, "", null, "ny")).toBe("ny");
    });

    it("is what the words show where the source declares a country", () => {
      const portuguese =
        "O prefeito disse que o cais vai continuar fechado até a primavera, depois que mergulhadores acharam rachaduras em quatro das suas colunas. A cidade pediu dinheiro ao estado.";
      const breton =
        "Lavaret en deus ar maer d'al Lun e vo digoret ar pont nevez ar sizhun a zeu. Laouen eo an dud peogwir eo echu al labour.";
      expect(chooseLanguage(portuguese, "", "br", "en")).toBe("pt");
      expect(chooseLanguage(breton, "", "br", "en")).toBe("br");
      expect(chooseLanguage("市長週一說，碼頭要到明年春天才會開放。", "", "tw", "en")).toBe("zh-Hant");
      expect(chooseLanguage(spanish, "", "mx", "en")).toBe("es");
      expect(chooseLanguage("OK 7.", "OK", "us", "en")).toBe("en");
    });

    it("is another where the publication's own writes in that", () => {
      expect(chooseLanguage(`${spanish} ${spanish}`, "El puente", null, "ny")).toBe("es");
    });
  });

  it("says that Chinese is traditional where the source does not", () => {
    const traditional = "渡輪於週一重開，這是八個月來的第一次，碼頭經過修復，許多人為此高興。";
    const simplified = "渡轮于周一重开，这是八个月来的第一次，码头经过修复，许多人为此高兴。";
    expect(chooseLanguage(traditional, "", "zh", "en")).toBe("zh-Hant");
    expect(chooseLanguage(simplified, "", "zh", "en")).toBe("zh");
    expect(chooseLanguage(simplified, "", "zh-TW", "en")).toBe("zh-TW");
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

  it("is Montenegrin, Dari or Mandarin by the tags that these are usually given", () => {
    const montenegrin =
      "Trajekt ponovo vozi od ponedjeljka, poslije devet mjeseci. Grad je platio novo pristanište, a cijena karte je ista.";
    expect(chooseLanguage(montenegrin, "Trajekt", "me", "en")).toBe("sr-Latn-ME");
    expect(chooseLanguage(montenegrin, "Trajekt", "cnr", "en")).toBe("sr-Latn-ME");
    const dari =
      "کشتی روز دوشنبه دوباره به راه افتاد و مردم شهر از آن خوشحال هستند، شاروالی گفت که کار نه ماه بود.";
    expect(chooseLanguage(dari, "کشتی", "prs", "en")).toBe("fa-AF");
    expect(chooseLanguage("渡轮于周一重开，码头经过修复。", "渡轮", "cmn", "en")).toBe("zh");
    expect(chooseLanguage("The ferry is back and the town is glad of it.", "Ferry", "me", "en")).toBe("en");
  });

  it("is never what is no tag, whatever source and publication say", () => {
    const unknown = "Xq zvorlak";
    expect(chooseLanguage(unknown, "", "", "en")).toBe("en");
    expect(chooseLanguage(unknown, "", "x-default", "")).toBe("und");
    expect(chooseLanguage(unknown, "", "*", "not a tag")).toBe("und");
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

  it("is none whose letters are not the text's, where letters alone tell", () => {
    const prose = "Хотын төвд мягмар гарагт шинэ номын сан нээгдэж, эхний өдөр мянга гаруй хүн иржээ.";
    expect(chooseLanguage(prose, "", null, "en")).toBe("mn");
  });

  it("is written as BCP 47", () => {
    expect(canonical("pt_br")).toBe("pt-BR");
    expect(canonical("zh-hant-tw")).toBe("zh-Hant-TW");
    expect(canonical("iw")).toBe("he");
    expect(canonical("english")).toBe(null);
    expect(canonical("us")).toBe(null);
    for (const none of ["und", "UND", "und-Latn", "mul", "zxx", "mis"]) expect(canonical(none)).toBe(null);
    expect(canonical("swe")).toBe("sv");
    expect(canonical("ger-AT")).toBe("de-AT");
    expect(canonical("fil")).toBe("fil");
    expect(canonical("cmn-TW")).toBe("zh-TW");
    expect(canonical("prs")).toBe("fa-AF");
    expect(canonical("cnr")).toBe("sr-ME");
    expect(canonical("me")).toBe("sr-ME");
    expect(canonical("art-lojban")).toBe(null);
  });
});
