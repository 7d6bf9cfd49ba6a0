import { describe, expect, it } from "vitest";
import { lineKind } from "../../../functions/article/text/line-kind.ts";

describe("a note about a mistake of the paper's own", () => {
  it.each([
    "• This article was amended on 30 January 2031. An earlier version said the tables would be updated each month.",
    "Correction, March 4: An earlier version of this article misspelled the name of the bridge.",
    "Korjaus 4.3. kello 9.12: Sillan rakennusvuosi korjattu.",
    "Korrektur: In einer früheren Fassung hieß es, die Brücke sei gesperrt.",
    "Corrección: en una versión anterior se decía que el puente era de piedra.",
    "Исправление: в ранней версии новости был неверно указан год постройки моста.",
    "【訂正】初出時、橋の長さに誤りがありました。",
    "This interview has been edited for length and clarity.",
  ])("is none of the article's lines: %s", (line) => {
    expect(lineKind(line)).toBe("call");
  });

  it.each([
    "Oprava silnice u Brna: úsek bude opraven do konce roku, slíbil hejtman na schůzi.",
    "The correction of the earlier version of the bill took the committee three hours on Tuesday.",
    "Korjaus maksaa neljä miljoonaa, ja silta on korjattu viimeksi vuonna 1988.",
    "Correction is what the editor asks of everybody, and an earlier version is thrown away each night.",
    "Rettelsen av loven kom for sent, sier en tidligere statsråd om saken i Stavanger.",
    "This interview has been edited out of the film, its director says.",
    "Anmerkung: In der früheren Fassung des Gesetzes war das Verbot noch enthalten, sagte der Minister am Montag.",
    "In einer früheren Fassung des Artikels 16 Grundgesetz stand das Asylrecht ohne Schranken, sagte der Richter.",
    "Précision : la version initiale du projet prévoyait 300 logements, a rappelé le maire devant le conseil.",
    "Une version précédente de cet article de loi prévoyait une amende, a rappelé le ministre devant le Sénat.",
    "Una versión anterior de este artículo de la Constitución permitía la reelección, recordó el tribunal.",
    "Uma versão anterior deste artigo da lei permitia a venda de terras, disse o ministro em Brasília.",
    "Sprostowanie: rząd wycofuje się z wcześniejszych zapowiedzi podatkowych, poinformował minister.",
    "Düzeltme: Bakan, önceki açıklamasını geri aldı ve vergilerin artmayacağını söyledi.",
    "Поправка: в первоначальном варианте закона штраф был меньше, сообщил депутат в понедельник.",
    "訂正：市は18日、選挙結果に誤りがあったと発表し、職員二人を処分した。",
    "更正：法院认定判决书有误，决定重新审理此案，当事人表示欢迎。",
    "정정: 정부가 세금 계산을 수정하겠다고 밝혔다. 야당은 사과를 요구했다.",
    "Corrections 101: how an earlier version of prison reform failed its inmates, and what came after it.",
  ])("is no sentence that has its words: %s", (line) => {
    expect(lineKind(line)).not.toBe("call");
  });
});

describe("an offer of a newsletter", () => {
  it.each([
    "Get the day's top stories in your inbox.",
    "Delivered straight to your inbox every morning",
    "Erhalten Sie die wichtigsten Nachrichten in Ihr Postfach",
    "Recibe las mejores noticias en tu correo",
    "Få ukens beste saker i din innboks",
  ])("is none of the article's lines: %s", (line) => {
    expect(lineKind(line)).toBe("call");
  });

  it.each([
    "The letter that says you have won lands in your inbox.",
    "Få danskere svarer på deres mail.",
    "Få nordmenn leser hele sin e-post.",
    "Recibe amenazas cada día en su correo.",
    "Krijg je een vreemde mail in je mailbox?",
    "Sie lesen das in Ihrem Postfach, sagt der Richter, und löschen es sofort wieder.",
    "Stay calm, the police say, when the demand for money arrives in your inbox one morning in May.",
  ])("is no sentence that tells of one: %s", (line) => {
    expect(lineKind(line)).not.toBe("call");
  });
});

describe("who can be asked about a press release", () => {
  it.each(["Pressekontakt:", "Media contact:", "Contacto de prensa", "Kontakt dla mediów:"])(
    "stands below its text: %s",
    (line) => {
      expect(lineKind(line)).toBe("ending");
    },
  );
});

describe("who took a picture", () => {
  it.each([
    "Walter Finch listens to the road from his van. Sarah Poole for The Ledger",
    "Mga tindera ng sibuyas sa Divisoria. File photo",
    "Rowerzyści na Plantach Fot. Jakub Sowa / Agencja",
    "The phone booth in Amboy, Calif., in March.Credit...Dana Ortiz for The Ledger",
    "RNLI A wet spaniel wrapped in a yellow blanket on the deck of a lifeboat",
  ])("makes a caption of a line: %s", (line) => {
    expect(lineKind(line)).toBe("caption");
  });

  it.each([
    "He cooked for two years. Then he wrote for The Ledger.",
    "Zdjęcia były małe, a Fot. Jakub Sowa dostał za nie nagrodę w Krakowie.",
    "NASA A rocket for nobody: why the new launcher may never fly, and who pays for it.",
    "She keeps one thing in her purse. It is an old file photo of the bridge.",
  ])("stands in no sentence: %s", (line) => {
    expect(lineKind(line)).not.toBe("caption");
  });
});
