import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";
import { timeGrowth } from "../../../time-growth.ts";

const kinds = (article: string, summary: string, language: string) =>
  checkFaithfulness(article, summary, language).issues.map(({ kind }) => kind);

describe("a sentence that copies the article but for one thing is seen", () => {
  it.each([
    [
      "en",
      "number",
      "another of the article's years",
      "The lock was widened in 1987. A second lock opened at Marle in 2004, and ships of 90 metres may pass.",
      "A second lock opened at Marle in 1987, and ships of 90 metres may pass.",
    ],
    [
      "en",
      "number",
      "another of the article's amounts",
      "The choir has 240 members. Its concert hall was built for 1,150 listeners, and the roof cost 310,000 euros.",
      "Its concert hall was built for 240 listeners, and the roof cost 310,000 euros.",
    ],
    [
      "en",
      "number",
      "another place",
      "Her boat finished second in the Fairlee regatta on Sunday, a minute behind the first.",
      "Her boat finished fifth in the Fairlee regatta on Sunday.",
    ],
    [
      "en",
      "number",
      "another part",
      "The mill sold half of its paper abroad last year. A third of the staff lives in the village.",
      "The mill sold a third of its paper abroad last year.",
    ],
    [
      "en",
      "number",
      "another rough amount",
      "The storm drove hundreds of families from their homes, and thousands of trees fell.",
      "The storm drove thousands of families from their homes.",
    ],
    [
      "en",
      "date",
      "another of the article's months",
      "The pool closed in March for repairs. It will be opened again in October by the mayor, Una Reyl.",
      "It will be opened again in March by the mayor.",
    ],
    [
      "en",
      "negation",
      "a lack for a possession",
      "The engineer left the meeting with a promise of more money. No minutes were kept.",
      "The engineer left the meeting without a promise of more money.",
    ],
    [
      "en",
      "negation",
      "a possession for a lack",
      "The engineer left the meeting without a promise of more money. He sat with his colleagues.",
      "The engineer left the meeting with a promise of more money.",
    ],
    [
      "en",
      "negation",
      "a refusal turned into its opposite",
      "The vet refused to treat the dog, which had bitten two people.",
      "The vet agreed to treat the dog.",
    ],
    [
      "en",
      "negation",
      "a claim turned into its denial",
      "The keeper said that the lamp had failed twice, and the harbour office did not answer.",
      "The keeper denied that the lamp had failed twice.",
    ],
    [
      "en",
      "negation",
      "a denial of short words that was left out",
      "There was no need for the ferry to go so fast, the inspector said.",
      "There was a need for the ferry to go so fast, the inspector said.",
    ],
    [
      "en",
      "negation",
      "a denial that opened the sentence",
      "Nobody was hurt. No trains will be cancelled before the autumn, the operator said.",
      "Trains will be cancelled before the autumn, the operator said.",
    ],
    [
      "pt",
      "negation",
      "a denial of two words",
      "A ponte caiu de madrugada. Não houve feridos.",
      "Houve feridos.",
    ],
    [
      "hi",
      "negation",
      "a refusal behind what is refused",
      "नगर परिषद ने नए पुल का समर्थन करने से इनकार कर दिया।",
      "नगर परिषद ने नए पुल का समर्थन किया।",
    ],
    [
      "de",
      "negation",
      "ohne for mit",
      "Der Chor reist mit einem neuen Dirigenten nach Linz. Karten gibt es nicht mehr.",
      "Der Chor reist ohne einen neuen Dirigenten nach Linz.",
    ],
    [
      "fr",
      "negation",
      "sans for avec",
      "Le maire est arrivé avec son adjointe à la réunion. Il n'a pas parlé.",
      "Le maire est arrivé sans son adjointe à la réunion.",
    ],
    [
      "fr",
      "number",
      "another of the article's days",
      "Le musée ouvrira le 14 juin. Les billets seront vendus à partir du 3 mai au guichet.",
      "Les billets seront vendus à partir du 14 mai au guichet.",
    ],
    [
      "es",
      "negation",
      "sin for con",
      "El barco zarpó con doce pasajeros a bordo. No hubo heridos.",
      "El barco zarpó sin doce pasajeros a bordo.",
    ],
    [
      "it",
      "negation",
      "a denial that was left out",
      "Il sindaco non ha firmato il contratto con la ditta, ma ha parlato con gli operai.",
      "Il sindaco ha firmato il contratto con la ditta.",
    ],
    [
      "vi",
      "negation",
      "a denial that was left out",
      "Theo chủ tịch xã, cây cầu chưa được sửa chữa trước mùa mưa. Nhiều hộ dân đã phải đi đò.",
      "Theo chủ tịch xã, cây cầu đã được sửa chữa trước mùa mưa.",
    ],
    [
      "id",
      "negation",
      "tanpa for dengan",
      "Wali kota datang dengan pengawal ke pasar itu. Ia tidak membawa uang.",
      "Wali kota datang tanpa pengawal ke pasar itu.",
    ],
    [
      "th",
      "negation",
      "a denial that was left out",
      "นายกเทศมนตรีบอกว่าสะพานยังไม่พร้อมเปิดใช้งานในปีนี้",
      "นายกเทศมนตรีบอกว่าสะพานพร้อมเปิดใช้งานในปีนี้",
    ],
  ])("%s, %s: %s", (language, kind, _, article, summary) => {
    expect(kinds(article, article, language)).toEqual([]);
    expect(kinds(article, summary, language)).toContain(kind);
  });
});

describe("a word turned into its contrary is seen in a copy", () => {
  /** The language, a sentence of the article, and what a summary makes of it. */
  const turned: [string, string, string][] = [
    ["en", "Shares in Harlow fell 6% in Toronto.", "Shares in Harlow rose 6% in Toronto."],
    [
      "en",
      "The lock, north of the weir, opens before the regatta.",
      "The lock, south of the weir, opens before the regatta.",
    ],
    [
      "en",
      "The lock, north of the weir, opens before the regatta.",
      "The lock, north of the weir, opens after the regatta.",
    ],
    [
      "en",
      "The engineer said the repair may take nine days.",
      "The engineer said the repair will take nine days.",
    ],
    ["en", "The former keeper was acquitted on Monday.", "The former keeper was convicted on Monday."],
    ["en", "The storm injured seven people in Marle.", "The storm killed seven people in Marle."],
    ["de", "Die Zahl der Besucher sank um 12 Prozent.", "Die Zahl der Besucher stieg um 12 Prozent."],
    ["fr", "Le musée sera fermé avant l'été.", "Le musée sera fermé après l'été."],
    ["es", "El alcalde fue absuelto el lunes.", "El alcalde fue condenado el lunes."],
    ["it", "La squadra locale ha perso la finale.", "La squadra locale ha vinto la finale."],
    ["pt", "As obras começarão antes de março.", "As obras começarão depois de março."],
    ["nl", "Het aantal bezoekers steeg met 4 procent.", "Het aantal bezoekers daalde met 4 procent."],
    ["sv", "Antalet lån ökade med 8 procent i fjol.", "Antalet lån minskade med 8 procent i fjol."],
    ["da", "Antallet af besøgende faldt med 7 procent.", "Antallet af besøgende steg med 7 procent."],
    ["fi", "Kävijämäärä laski viime vuonna 9 prosenttia.", "Kävijämäärä nousi viime vuonna 9 prosenttia."],
    ["pl", "Podatki w mieście wzrosną o 4 procent.", "Podatki w mieście spadną o 4 procent."],
    ["cs", "Počet turistů klesl o pětinu.", "Počet turistů stoupl o pětinu."],
    ["ru", "Население города выросло на 3,2%.", "Население города сократилось на 3,2%."],
    ["uk", "Роботи почнуться до 1 вересня.", "Роботи почнуться після 1 вересня."],
    ["el", "Οι τιμές αυξήθηκαν κατά 7%.", "Οι τιμές μειώθηκαν κατά 7%."],
    ["hu", "A múzeum a választás előtt nyílik meg.", "A múzeum a választás után nyílik meg."],
    ["ro", "Prețurile au crescut cu 7% în martie.", "Prețurile au scăzut cu 7% în martie."],
    ["tr", "Enflasyon geçen yıl yüzde 12 arttı.", "Enflasyon geçen yıl yüzde 12 azaldı."],
    ["ar", "وارتفعت الأسعار بنسبة 7 في المئة.", "وانخفضت الأسعار بنسبة 7 في المئة."],
    ["he", "המוזיאון ייפתח לפני הבחירות.", "המוזיאון ייפתח אחרי הבחירות."],
    ["fa", "قیمت برنج ۷ درصد افزایش یافت.", "قیمت برنج ۷ درصد کاهش یافت."],
    ["ur", "عجائب گھر انتخابات سے پہلے کھلے گا۔", "عجائب گھر انتخابات کے بعد کھلے گا۔"],
    ["hi", "चावल के दाम 7 प्रतिशत बढ़े।", "चावल के दाम 7 प्रतिशत घटे।"],
    ["bn", "চালের দাম ৭ শতাংশ বেড়েছে।", "চালের দাম ৭ শতাংশ কমেছে।"],
    ["id", "Harga beras naik 7 persen.", "Harga beras turun 7 persen."],
    ["vi", "Giá gạo tăng 7% so với năm ngoái.", "Giá gạo giảm 7% so với năm ngoái."],
    ["zh", "去年游客数量增加了7%。", "去年游客数量减少了7%。"],
    ["zh", "博物馆将在选举前开放。", "博物馆将在选举前关闭。"],
    ["ja", "チームは決勝で勝利した。", "チームは決勝で敗北した。"],
    ["ko", "지난해 관광객은 7% 증가해 21만 명이었다.", "지난해 관광객은 7% 감소해 21만 명이었다."],
  ];

  it.each(turned)("%s: %s %s", (language, said, contrary) => {
    expect(kinds(said, said, language)).toEqual([]);
    expect(kinds(said, contrary, language)).toContain("opposite");
  });

  it("and the issue says both words", () => {
    expect(checkFaithfulness("Shares in Harlow fell 6%.", "Shares in Harlow rose 6%.", "en").issues).toEqual([
      { kind: "opposite", found: "rose, for fell" },
    ]);
  });

  it.each([
    ["by a denial", "Prices in the port did not fall in May.", "Prices in the port rose in May."],
    [
      "from the other side",
      "Kestrel bought the mill from Harlow in May.",
      "Harlow sold the mill to Kestrel in May.",
    ],
    [
      "in another order",
      "The road between the north and the south is shut.",
      "The road between the south and the north is shut.",
    ],
    [
      "by leaving out the other half",
      "Prices in the port rose in May but fell in June, and rents rose.",
      "Prices in the port fell in June.",
    ],
    ["by another bound", "More than 12,000 people came to Marle.", "Fewer than 13,000 people came to Marle."],
    [
      "where the article says both",
      "Prices in the port fell in May. Prices in the port rose in June.",
      "Prices in the port rose in June.",
    ],
    [
      "by a word that says the same",
      "Shares in Harlow rose 6% in May.",
      "Shares in Harlow climbed 6% in May.",
    ],
  ])("but not %s", (_, said, summary) => {
    expect(kinds(said, summary, "en")).not.toContain("opposite");
  });
});

describe("a lack is told apart from what is there, in other words too", () => {
  const article =
    "The expedition set out with a new map and with dogs. It came back without its leader. " +
    "The mayor praised the dogs. The cabin had stood empty for a year.";

  it.each([
    ["The expedition left without dogs.", ["negation"]],
    ["The expedition returned with its leader.", ["negation"]],
    ["The expedition left with dogs and returned without its leader.", []],
    ["They came home with no leader.", []],
  ])("%s", (summary, expected) => {
    expect(kinds(article, summary, "en")).toEqual(expected);
  });
});

describe("nothing is altered", () => {
  const article =
    "The lock was widened in 1987. A second lock opened at Marle in 2004, and 1,240 ships passed it in 2023. " +
    "Not only the mayor but the whole council came. The ferry doesn t run on Sundays, and nobody complained. " +
    "The song was number 1 in June. The crew refused to sail, you never know. Some 19,870 people watched the race.";

  it.each([
    ["where both years are said so", "Locks opened in 2004, and were widened in 1987."],
    ["by rounding", "Some 20,000 people watched the race."],
    ["by a denial in other words", "The crew did not want to sail."],
    ["by an apostrophe that was lost", "The ferry doesn't run on Sundays."],
    ["by “no 1”", "The song was no 1 in June."],
    ["by leaving out “not only”", "The mayor and the whole council came."],
    ["by ending a sentence sooner", "The crew refused to sail."],
  ])("%s", (_, summary) => {
    expect(kinds(article, summary, "en")).toEqual([]);
  });

  it.each([
    ["it", "Il sindaco ha rifiutato di firmare il contratto.", "Il sindaco non ha firmato il contratto."],
    ["it", "Il sindaco dice che nessun posto andrà perso.", "Il sindaco dice che non si perderanno posti."],
    ["tr", "Ali oy verdi. Kurul destek vermeyi reddetti.", "Kurul destek vermedi."],
    ["tr", "Vali, işlerin martta başlamayacağını söyledi.", "İşler martta başlamayacak."],
    ["ko", "하루 평균 3200명이 이용한다.", "하루 평균 3천 명 이상이 이용한다."],
    ["zh", "市长表示，明年不会提高公交票价。", "市长说，明年公交票价不涨。"],
  ])("in other words, %s: %s %s", (language, said, summary) => {
    expect(kinds(said, summary, language)).toEqual([]);
  });

  it.each([
    ["ha ", "en"],
    ["市", "zh"],
    ["not ", "en"],
  ])("and a text of one word over and over takes no longer than it is long: %s", (word, language) => {
    const growth = timeGrowth(2_500, (size) => kinds(word.repeat(size), `${word.repeat(900)}he`, language));
    expect(growth).toBeLessThan(9);
  });

  it("nor does a sentence of denials alone", () => {
    const article = "The council closed three libraries on Monday. Mayor Ada Holm said so.";
    expect(timeGrowth(2_500, (size) => kinds(article, "not ".repeat(size), "en"))).toBeLessThan(9);
  });
});
