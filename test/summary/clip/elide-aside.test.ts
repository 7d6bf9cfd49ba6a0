import { describe, expect, it } from "vitest";
import { asideElisions } from "../../../functions/summary/clip/elide-aside.ts";
import { summarize } from "../../../functions/summary/summarize.ts";

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
      "de",
      "Der frühere Chef der Reyl-Werft, der das Unternehmen fast zwei Jahrzehnte lang allein geführt hatte, ist am Donnerstag verurteilt worden.",
      "Der frühere Chef der Reyl-Werft… ist am Donnerstag verurteilt worden.",
    ],
    [
      "nl",
      "De veerboot naar Zoutdam, die sinds de storm van vorig jaar in de haven van Ellerij lag, vaart vanaf maandag weer.",
      "De veerboot naar Zoutdam… vaart vanaf maandag weer.",
    ],
    [
      "fr",
      "Le directeur du bac de Port-Sel, qui avait promis en mai de ne pas augmenter les tarifs, a annoncé lundi une hausse de 12 %.",
      "Le directeur du bac de Port-Sel… a annoncé lundi une hausse de 12 %.",
    ],
    [
      "es",
      "El alcalde de Puerto Sal, que había prometido en mayo no subir las tarifas del ferry, anunció una subida del 12 %.",
      "El alcalde de Puerto Sal… anunció una subida del 12 %.",
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
  // Without it all would be meant, or it stands in a language that parts it so, or behind nobody's name.
  [
    "de",
    "Autofahrer, die mit mehr als zwanzig Stundenkilometern zu viel erwischt werden, müssen künftig den Führerschein abgeben.",
  ],
  [
    "de",
    "Kein Haus in der Altstadt von Salzhafen, das vor dem Sturm des Jahres 1962 gebaut wurde, ist noch sicher.",
  ],
  [
    "de",
    "Die Häuser in Salzhafen, die bis zum Ende des Jahres nicht am Netz angeschlossen sind, werden abgerissen.",
  ],
  [
    "de",
    "Der einzige Fischer aus Ellery, der den Sturm des vergangenen Jahres auf See überlebt hat, ist am Montag gestorben.",
  ],
  ["pl", "Rybacy z Solnej, którzy do końca miesiąca nie podpiszą nowych umów z portem, stracili pracę."],
  ["fa", "رانندگانی که بدون گواهینامه در جاده‌های جزیره رانندگی می‌کردند و جریمه نداده بودند، بازداشت می‌شوند."],
  [
    "fr",
    "Les marins, qui attendent depuis le mois de mai le versement de leurs primes, ont cessé le travail.",
  ],
  // A condition, an exception: the clause that opens so is told of no subject; nor is one behind a verb.
  ["hi", "प्रबंधक ने कहा कि नौका सेवा, अगर अगले हफ्ते तक बारिश पूरी तरह से बंद नहीं हुई है, मई तक टाल दी जाएगी।"],
  [
    "fr",
    "Le conseil a signé le contrat, sans que les habitants de Port-Sel aient pu donner leur avis, a dénoncé l'opposition.",
  ],
  [
    "es",
    "El alcalde de Puerto Sal, sin que el pleno del ayuntamiento lo hubiera aprobado, firmó el contrato.",
  ],
  [
    "it",
    "Il sindaco Reti ha visitato il porto, che era stato distrutto dalla tempesta di ottobre, ha detto la prefettura.",
  ],
  // Whom the clause named, wherever it is meant.
  [
    "de",
    "Die Reederei Reyl, die seit dem Frühjahr dem Investor Jan Holm gehört, wird nach dessen Angaben verkauft.",
  ],
  ["pt", "O ferry Reis, que pertence desde maio ao armador João Sal e à mulher dele, foi vendido por ele."],
  // An English word that another language tells more with.
  [
    "en",
    "In Ohio, care homes that lost more than half of their staff last winter, the union said, must close.",
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
