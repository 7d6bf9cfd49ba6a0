import { describe, expect, it } from "vitest";
import { asideElisions } from "../../functions/summary/elide-aside.ts";
import { summarize } from "../../functions/summary/summarize.ts";

/** What a sentence may be shortened to. */
const shortened = (text: string, language: string): string[] =>
  asideElisions(text, language).map(({ end, resume }) => `${text.slice(0, end)}…${text.slice(resume)}`);

describe("what is told of a subject before its verb may be left out", () => {
  it.each([
    [
      "de",
      "Eine Fähre der Reederei Reyl, die am Montagabend trotz einer Sturmwarnung aus Salzhafen ausgelaufen war, ist vor der Insel auf Grund gelaufen.",
      "Eine Fähre der Reederei Reyl… ist vor der Insel auf Grund gelaufen.",
    ],
    [
      "nl",
      "De veerboot naar Zoutdam, die sinds de storm van vorig jaar in de haven van Ellerij lag, vaart vanaf maandag weer.",
      "De veerboot naar Zoutdam… vaart vanaf maandag weer.",
    ],
    [
      "fr",
      "Le directeur du port, qui avait promis en mai de ne pas augmenter les tarifs du bac, a annoncé lundi une hausse de 12 %.",
      "Le directeur du port… a annoncé lundi une hausse de 12 %.",
    ],
    [
      "fa",
      "نخستین کشتی تازه بندر که قرار بود سال گذشته به دست ناخدای پیر به آب افتاد، بامداد دوشنبه راهی جزیره شد.",
      "نخستین کشتی تازه بندر… بامداد دوشنبه راهی جزیره شد.",
    ],
    [
      "hi",
      "बंदरगाह के प्रबंधक ने सोमवार की बैठक के बाद, जिसमें नाविकों के प्रतिनिधि और इंजीनियर भी मौजूद थे, नौका सेवा मई तक टाल दी।",
      "बंदरगाह के प्रबंधक ने सोमवार की बैठक के बाद… नौका सेवा मई तक टाल दी।",
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(shortened(text, language)).toEqual([expected]);
  });
});

it.each([
  // A denial.
  [
    "de",
    "Der Kapitän der Fähre, der alle Vorwürfe der Hafenbehörde seit Monaten bestreitet, wird ab Montag vor Gericht stehen.",
  ],
  // What goes on is no verb.
  [
    "fr",
    "L'enquête sur le naufrage du bac, qui a ému toute la côte et ses quatre communes, jusqu'au président de la région, a été confiée à un juge.",
  ],
  // Whom the clause named.
  [
    "fr",
    "Le tribunal de Port-Sel, qui jugeait depuis lundi un marin de 51 ans soupçonné d'avoir vendu le bac, l'a condamné à trois ans.",
  ],
  [
    "de",
    "Das Gericht in Salzhafen, das seit Montag gegen einen Fährmann von 51 Jahren verhandelt hatte, hat ihn zu drei Jahren verurteilt.",
  ],
  // Not told of the subject.
  [
    "de",
    "Am Montag hat der Rat von Salzhafen, wie erwartet, die Fähre, die seit dem Sturm des vergangenen Jahres im Hafen lag, verkauft.",
  ],
  // Short.
  ["de", "Die Fähre, die im Hafen lag, ist verkauft."],
])("%s: nothing is left out of %s", (language, text) => {
  expect(shortened(text, language)).toEqual([]);
});

it("a description takes a lead whose verb stands last without what is told of its subject", () => {
  const paragraphs = [
    "Die Sanierung des alten Fährhauses in Salzhafen, die nach mehreren Verzögerungen im kommenden Frühjahr endlich abgeschlossen werden sollte und für die der Rat vor vier Jahren 23 Millionen Euro bewilligt hatte, wird nach Angaben der Verwaltung mindestens 31 Millionen Euro kosten.",
    "Grund für die Mehrkosten sind laut Baurätin Ines Reyl Schäden im Dachstuhl.",
    "Der Rat soll am 15. Dezember über den Nachtrag entscheiden.",
    "Während der Arbeiten ist die Verwaltung in einem früheren Möbelhaus untergebracht.",
  ];
  const body = paragraphs.map((text) => ({ kind: "paragraph" as const, text }));
  const summary = summarize({
    headline: "Das Fährhaus wird teurer",
    standfirst: null,
    description: null,
    language: "de",
    body,
  });
  expect(summary.description).toBe(
    "Die Sanierung des alten Fährhauses in Salzhafen… wird nach Angaben der Verwaltung mindestens 31 Millionen Euro kosten.",
  );
});
