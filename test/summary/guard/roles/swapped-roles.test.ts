import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";

const kinds = (article: string, summary: string, language: string) =>
  checkFaithfulness(article, summary, language).issues.map(({ kind }) => kind);

describe("who does what to whom", () => {
  it.each([
    ["en", "The council sued Klaas Reyl over the harbour.", "Klaas Reyl sued the council over the harbour."],
    ["en", "Saltmarsh beat Brinford 3-1 at home.", "Brinford beat Saltmarsh 3-1 at home."],
    [
      "en",
      "Mayor Ines Caldeira accused Tomas Reyl, the head of the ferry, of lying to the board.",
      "Reyl accused Caldeira of lying to the board.",
    ],
    [
      "en",
      "Perino, the mayor of Saltmarsh, sued Reyl on Monday.",
      "Reyl sued Perino, the mayor of Saltmarsh, on Monday.",
    ],
    ["fr", "Le syndicat accuse la direction de mentir.", "La direction accuse le syndicat de mentir."],
    ["es", "El alcalde denunció a Tomás Reyl.", "Tomás Reyl denunció al alcalde."],
    ["de", "Reyl verklagte den Stadtrat am Montag.", "Der Stadtrat verklagte Reyl am Montag."],
    ["nl", "De bond klaagde Klaas Reyl aan.", "Klaas Reyl klaagde de bond aan."],
    ["ru", "Рейл обвинил Морозова во лжи.", "Морозов обвинил Рейла во лжи."],
    ["pl", "Nowak oskarżył Kowalskiego o kłamstwo.", "Kowalski oskarżył Nowaka o kłamstwo."],
    ["hu", "Az edző megbírálta a kapust a meccs után.", "A kapus megbírálta az edzőt a meccs után."],
    ["tr", "Belediye, Reyl'i dava etti.", "Reyl, belediyeyi dava etti."],
    ["hi", "रेयल ने ब्रांट को तीन सेट में हराया।", "ब्रांट ने रेयल को तीन सेट में हराया।"],
    ["ja", "監督は主将を試合後に批判した。", "主将は監督を試合後に批判した。"],
    ["ko", "레일이 시의회를 월요일에 고소했다.", "시의회가 레일을 월요일에 고소했다."],
    ["zh", "教练赛后批评了队长。", "队长赛后批评了教练。"],
    ["th", "เทศบาลฟ้องบริษัทเรลเมื่อวันจันทร์", "บริษัทเรลฟ้องเทศบาลเมื่อวันจันทร์"],
    ["id", "Dewan kota menggugat Klaas Reyl.", "Klaas Reyl menggugat dewan kota."],
    ["he", "המועצה תבעה את רייל ביום שני.", "רייל תבע את המועצה ביום שני."],
    ["en", "Reyl sued Lind in March over the ferry.", "Reyl was sued by Lind over the ferry."],
    ["en", "Tomas Reyl was shot by Ada Lind on Friday.", "Tomas Reyl shot Ada Lind on Friday."],
    ["fr", "Reyl a poursuivi Lind en mars.", "Reyl a été poursuivi par Lind en mars."],
    ["es", "El martes Reyl acusó a Lind de fraude.", "Reyl fue acusado por Lind de fraude."],
    ["it", "Ferrero ha battuto Conti in finale.", "Ferrero è stato battuto da Conti in finale."],
  ])("is caught where two change places: %s %s %s", (language, article, summary) => {
    expect(kinds(article, summary, language)).toEqual(["role"]);
  });

  it.each([
    ["en", "Reyl sued Lind in March over the ferry.", "Lind was sued by Reyl over the ferry."],
    ["en", "Reyl was sued by Lind in March. Reyl sued Lind in turn.", "In turn Reyl sued Lind."],
    [
      "en",
      "Lind sued Reyl in March over the ferry. Reyl sued Lind in May over the ferry, too.",
      "Reyl was sued by Lind in March over the ferry.",
    ],
    ["es", "El martes Reyl acusó a Lind de fraude.", "Lind fue acusado por Reyl de fraude."],
  ])("passes where a passive turns the names round too: %s %s %s", (language, article, summary) => {
    expect(kinds(article, summary, language)).toEqual([]);
  });
});

describe("the same roles in another order", () => {
  it.each([
    ["en", "The council sued Klaas Reyl over the harbour.", "Klaas Reyl was sued by the council."],
    ["en", "On Monday the council sued Reyl.", "The council sued Reyl on Monday."],
    ["en", "Ana Vell married Jon Orrin in May.", "Jon Orrin married Ana Vell in May."],
    [
      "en",
      "In Saltmarsh the council meets in Brinford Hall.",
      "In Brinford Hall the council meets in Saltmarsh.",
    ],
    [
      "en",
      "Prices fell in Brinford and rose in Saltmarsh.",
      "Prices rose in Saltmarsh and fell in Brinford.",
    ],
    ["en", "“It is late,” Reyl told Perino, said Vell.", "Reyl, said Vell, told Perino “It is late.”"],
    [
      "en",
      "Reyl beat Perino in May. In June Perino beat Reyl.",
      "In May, Reyl beat Perino; in June it was Perino.",
    ],
    ["de", "Reyl verklagte den Stadtrat am Montag.", "Den Stadtrat verklagte Reyl am Montag."],
    ["de", "Reyl spricht am Montag in Arden von Lind.", "Reyl wird am Montag in Arden von Lind sprechen."],
    [
      "de",
      "Reyl kauft im Mai die Werft Nordlink von Lind.",
      "Reyl wird im Mai die Werft Nordlink von Lind kaufen.",
    ],
    ["es", "Montclar venció a Valdeón por 2-0.", "A Valdeón venció Montclar por 2-0."],
    ["ru", "Рейл обвинил Морозова во лжи.", "Морозова обвинил Рейл во лжи."],
    ["ru", "Мать любит дочь, сообщили соседи.", "Дочь любит мать, сообщили соседи."],
    ["fi", "Reyl syytti Virtaa valehtelusta.", "Virtaa syytti Reyl valehtelusta."],
    ["tr", "Belediye, Reyl'i dava etti.", "Reyl'i belediye dava etti."],
    ["hi", "रेयल ने ब्रांट को हराया।", "ब्रांट को रेयल ने हराया।"],
    ["ja", "監督は主将を試合後に批判した。", "主将を監督は試合後に批判した。"],
    ["ko", "감독이 주장을 경기 후에 비판했다.", "주장을 감독이 경기 후에 비판했다."],
    ["ko", "레일과 브란트를 시의회가 고소했다.", "브란트와 레일을 시의회가 고소했다."],
    ["zh", "理事会周一起诉了雷尔。", "雷尔周一被理事会起诉。"],
    ["ar", "اتهم المجلس ريل بالكذب.", "المجلس اتهم ريل بالكذب."],
  ])("passes: %s %s %s", (language, article, summary) => {
    expect(kinds(article, summary, language)).not.toContain("role");
  });

  it("takes no longer for a text of one word over and over than it is long", () => {
    const article = `${"Reyl sued Perino ".repeat(4_000)}.`;
    const started = performance.now();
    checkFaithfulness(article, `${"Perino sued Reyl ".repeat(40)}.`, "en");
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
