import { expect, it } from "vitest";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";

const quotable = (lines: string[], language: string): string[] =>
  readSentences(
    lines.map((text) => ({ kind: "paragraph" as const, text })),
    "Die Fähre kehrt zurück",
    language,
  ).flatMap((sentence) => (sentence.quotable ? [sentence.text] : []));

it("what somebody says of themselves in an interview is not the article's own", () => {
  const lines = [
    "Die Fähre nach Salzhafen kehrt am Montag zurück, neun Monate nach dem Sturm.",
    "Frau Caldeira, was hat Ihnen am meisten gefehlt?",
    "Wir haben den ganzen Winter auf das Geräusch der Motoren gewartet.",
    "Und was wird nun anders?",
    "Ich werde die Fähre jeden Morgen selbst aus dem Hafen steuern.",
    "Fährt sie auch im Winter?",
    "Die Fähre fährt auch im Winter, wenn das Eis es erlaubt.",
    "Das Hafenamt prüft den Fahrplan im Herbst.",
  ];
  expect(quotable(lines, "de")).toEqual([lines[0], lines[7]]);
});

it.each([
  [
    "es",
    "¿Cómo llegó usted al faro?",
    "Mi padre era farero y me enseñó el oficio.",
    "La niebla. Hay noches en las que no se ve el muelle.",
  ],
  [
    "it",
    "Come è arrivata al faro?",
    "Mio padre era guardiano e mi ha insegnato il mestiere.",
    "La nebbia. Certe notti il molo non si vede nemmeno.",
  ],
  [
    "de",
    "Wie sind Sie zum Leuchtturm gekommen?",
    "Langweilig war mir in der Stadt.",
    "Der Nebel. In manchen Nächten ist der Steg nicht zu sehen.",
  ],
])("nor is an answer without an I, behind its question, %s", (language, question, own, answer) => {
  const lines = [question, own, "¿…?", own, "Und dann?", answer];
  expect(quotable(lines, language)).toEqual([]);
});

it("nor is half a sentence behind its question", () => {
  const lines = [
    "La compositrice a enregistré les bruits de soixante ports en deux ans.",
    "Comment est née l'idée ?",
    "D'une panne d'électricité à Port-Sel. Pendant une heure, le quai s'est tu.",
  ];
  expect(quotable(lines, "fr")).toEqual([lines[0], "Pendant une heure, le quai s'est tu."]);
});

it("of a conversation without an introduction, what the host says before the first question is news", () => {
  const [greeting, news, question] = [
    "Mara Quill: Good evening.",
    "The harbour board says that tolls will double in January.",
    "Captain, why now?",
  ] as const;
  const rest = [
    "Tomas Reyl: Because the breakwater is forty years old and will not survive another winter.",
    "Mara Quill: The fishermen say that nobody has asked them.",
    "Tomas Reyl: There will be a rebate for boats under twelve metres.",
    "Mara Quill: The council says that the reserve was spent.",
    "Tomas Reyl: The reserve was spent on dredging, and the accounts are public.",
  ];
  expect(quotable([[greeting, news, question].join(" "), ...rest], "en")).toEqual([news]);
  expect(quotable([`${greeting} ${news}`, ...rest], "en")).toEqual([]);
  const asked = [...rest, "Mara Quill: And who will pay for it?"];
  expect(quotable([`${greeting} ${news}`, ...asked], "en")).toEqual([news]);
});

it.each(["About Halvern Ferries", "Über Halvern", "À propos de Halvern", "O spoločnosti Halvern"])(
  "what a press release says last of who sent it is left out: %s",
  (about) => {
    const news = "Halvern Ferries opened its new landing stage in Saltmarsh on Monday.";
    const us = "Halvern Ferries is a leading provider of crossings in nine countries.";
    expect(
      quotable([news, about, us, "Press contact: Jo Lind, Halvern Ferries, Port Ellery."], "en"),
    ).toEqual([news]);
  },
);

it.each(["Die Fähre kehrt zurück", "Die Fähre kehrt zurück."])(
  "the headline told again is left out: %s",
  (line) => {
    const lead = "Nach neun Monaten fährt sie am Montag wieder nach Salzhafen.";
    expect(quotable([line, lead], "de")).toEqual([lead]);
  },
);

it("nor is what the interviewer says before a question", () => {
  const lines = [
    "Die Fähre nach Salzhafen kehrt am Montag zurück, neun Monate nach dem Sturm.",
    "Frau Caldeira, am Freitag fahren Sie zum letzten Mal. Was hat Ihnen am meisten gefehlt?",
    "Wir haben den ganzen Winter auf das Geräusch der Motoren gewartet.",
    "Das Schiff ist nun doppelt so schnell. Was wird damit anders?",
    "Ich werde die Fähre jeden Morgen selbst aus dem Hafen steuern.",
    "Fährt sie auch im Winter?",
    "Die Fähre fährt auch im Winter, wenn das Eis es erlaubt.",
    "Das Hafenamt prüft den Fahrplan im Herbst.",
  ];
  expect(quotable(lines, "de")).toEqual([lines[0], lines[7]]);
});

it.each([
  ["en", "18:42 ", "09:05 "],
  ["en", "6.42 pm: ", "9.05 am: "],
  ["de", "18.42 Uhr: ", "9.05 Uhr: "],
  ["fr", "18h42 – ", "9h05 – "],
  ["en", "[18:42] ", "[9:05] "],
])("entries of a live page are read without their hours, %s: %s", (_, later, earlier) => {
  const [ferry, road, power] = [
    "The harbour board says that the ferry will not sail before Tuesday.",
    "Police have opened the coast road between Ellery and Saltmarsh again.",
    "Forty thousand homes are without power, the grid operator says.",
  ] as const;
  const lines = [
    `${later}That's all from us for tonight. Thank you for reading.`,
    `${later}${ferry}`,
    `${earlier}${road}`,
    `${earlier}${power}`,
    `${earlier}Good morning and welcome to our live coverage of the storm.`,
  ];
  expect(quotable(lines, "en")).toEqual([ferry, road, power]);
});

it("a time at the head of a report's paragraph stays", () => {
  const lines = [
    "18:42 was the minute at which the clock of the harbour office stopped.",
    "The storm had torn its cable from the wall of the landing stage.",
  ];
  expect(quotable(lines, "en")).toEqual(lines);
});

it("notices inside a paragraph are none of the article's sentences", () => {
  const prose = "The ferry to Saltmarsh will sail again on Monday, nine months after the storm.";
  expect(
    quotable([`${prose} The views expressed in this commentary are solely those of the writer.`], "en"),
  ).toEqual([prose]);
});

it("answers of a page that explains are", () => {
  const lines = [
    "Die Fähre nach Salzhafen kehrt am Montag zurück, neun Monate nach dem Sturm.",
    "Was kostet die Fahrt?",
    "Die Fahrt kostet je Person vier Euro, und Kinder fahren umsonst mit.",
    "Wann fährt die Fähre?",
    "Die Fähre fährt je nach Wetter acht bis zehn Mal am Tag.",
    "Wo liegt sie?",
    "Die Kita am alten Hafen liegt gleich neben dem Steg der Fähre.",
  ];
  expect(quotable(lines, "de")).toEqual([lines[0], lines[2], lines[4], lines[6]]);
});

it("a statement of an interviewer's is nobody's, and that of a writer who asks now and then the article's", () => {
  const talk = [
    "Die Fähre nach Salzhafen kehrt am Montag zurück, neun Monate nach dem Sturm.",
    "Frau Caldeira, was hat Ihnen am meisten gefehlt?",
    "Das Geräusch der Motoren. Ich habe es jeden Morgen gehört.",
    "Viele sagen, man solle den Hafen einfach aufgeben.",
    "Und was wird nun anders?",
    "Ich werde die Fähre selbst steuern.",
    "Fährt sie auch im Winter?",
    "Wir fahren, wenn das Eis es erlaubt.",
  ];
  expect(quotable(talk, "de")).toEqual([talk[0]]);
  const sentence = (k: number) => `Der Hafen von Salzhafen hat seit dem Sturm ${k} neue Stege bekommen.`;
  const essay = [
    ...talk.slice(0, 3),
    "Und was noch?",
    "Wer zahlt das?",
    ...[2, 3, 4, 5, 6, 7, 8, 9].map(sentence),
  ];
  expect(quotable(essay, "de")).toContain(sentence(9));
});

it("an answer without a verb is none without its heading", () => {
  const explained = (language: string, heading: string, answer: string) =>
    readSentences(
      [
        { kind: "paragraph", text: "The ferry to Saltmarsh will sail again on Monday, the council said." },
        { kind: "heading", text: heading },
        { kind: "paragraph", text: answer },
      ],
      "",
      language,
    ).at(-1)!.quotable;
  expect(
    explained("pt", "Quem pode viajar de graça?", "Crianças de até 10 anos e os pescadores do cais."),
  ).toBe(false);
  expect(
    explained("de", "Was kostet die Fahrt?", "Vier Euro für Erwachsene und zwei für Kinder unter zehn."),
  ).toBe(false);
  expect(
    explained("de", "Was kostet die Fahrt?", "Die Fahrt kostet Erwachsene vier Euro und Kinder die Hälfte."),
  ).toBe(true);
  expect(explained("pt", "Quem pode viajar de graça?", "A viagem é gratuita para as crianças do cais.")).toBe(
    true,
  );
  expect(explained("pt", "Preços", "Crianças de até 10 anos e os pescadores do cais.")).toBe(true);
});

const report = [
  "The ferry to Saltmarsh will sail again on Monday, nine months after the storm.",
  "The council has paid 1.2 million crowns for the new landing stage in the harbour.",
  "The stage floats with the tide and can be towed into the inner harbour.",
  "“The storm took the old one in a single night,” the engineer told the council.",
  "I was in the wheelhouse when the old landing stage broke.",
  "We hoped all winter that somebody would pay for another.",
  "The first boat leaves at six in the morning and brings the fishermen to work.",
  "“We never stopped hoping,” said Tomas Reyl, who keeps the café at the quay.",
  "Nobody knows of another harbour on our coast with such a stage.",
  "The last boat brings the cinema's audience home at half past eleven.",
];

it("what a lone voice says outside quotation marks in a report is somebody's whose marks were lost", () => {
  expect(quotable(report, "en")).toEqual(report.filter((line) => !/^(?:I|We) /u.test(line)));
});

it("what the writer of a column says is the article's own", () => {
  const column = ["I have crossed the harbour by ferry every morning for eleven years.", ...report.slice(1)];
  expect(quotable(column, "en")).toEqual(column);
});

it("what a newsroom says of itself throughout is the article's own", () => {
  const ours = report.map((line, k) => (k > 5 ? `We asked the council: ${line.toLowerCase()}` : line));
  expect(quotable(ours, "en")).toEqual(ours);
});

it("what is told under a label, as in captions and transcripts, is not the article's own, save at its head", () => {
  const labelled = [
    "Saltmarsh: The ferry will sail again on Monday, nine months after the storm.",
    "Elation: Tomas Reyl waves to the first boat of the morning.",
    "Back at last: The ferry at the new landing stage.",
    "The council sees two reasons for that: Nobody wants to drive round the bay.",
    "Ana Caldeira: She will open the bridge.",
    "Narrator: The storm broke the old landing stage in a single night.",
  ];
  expect(quotable(labelled, "en")).toEqual([labelled[0], labelled[3]]);
  expect(
    quotable(["Die Fähre fährt am Montag wieder.", "Das Problem: Der Steg ist zu kurz."], "de"),
  ).toHaveLength(2);
});

it.each([
  [
    "sv",
    "Färjan till Saltmarsh går igen på måndag.",
    "– Vi har väntat i nio månader. Det tog aldrig slut. Bron håller, säger Ylva Reyl.",
    "– Det här blir en bra sommar för hela viken.",
    "Bron håller, säger Ylva Reyl.",
  ],
  [
    "ru",
    "Паром в порт вернется в понедельник.",
    "— Ждали девять месяцев. Причал выдержит, — сказал Томас Рейль.",
    "— Лето будет хорошим для всего залива.",
    "Причал выдержит, — сказал Томас Рейль.",
  ],
])(
  "of what is said behind a dash nothing stands without who says it: %s",
  (language, lead, said, more, kept) => {
    expect(quotable([lead, said, more], language)).toEqual([lead, kept]);
  },
);

it("a dash before the entries of a list says that nobody speaks", () => {
  const list = [
    "The ferry to Saltmarsh will sail again on Monday.",
    "- The landing stage floats with the tide.",
  ];
  expect(quotable(list, "en")).toEqual([list[0], list[1]!.slice(2)]);
});

it("turns of an interview, under two names or their initials, are nobody's claims", () => {
  const lead = "Marta Oyarzun dirige la barca de Salinas desde hace doce años.";
  const turns = (asks: string, answers: string) =>
    ["¿Por qué la barca?", "¿Y el puente nuevo?", "¿Volverá en mayo?"].flatMap((question) => [
      `${asks} ${question}`,
      `${answers} El puerto entero esperaba la barca desde el invierno.`,
    ]);
  expect(quotable([lead, ...turns("P.", "R.")], "es")).toEqual([lead]);
  expect(quotable([lead, ...turns("Faro de Salinas:", "Marta Oyarzun:")], "es")).toEqual([lead]);
  expect(quotable([lead, "Respuesta. La barca espera en el puerto viejo."], "es")).toEqual([lead]);
  const tips = [
    "Tipp: Die Fähre fährt stündlich.",
    "Tipp: Der Steg schwimmt mit.",
    "Tipp: Karten gibt es am Kai.",
  ];
  expect(quotable(tips, "de")).toEqual(tips);
});

it("all of an answer is somebody's own where a part of it is", () => {
  const interview = [
    "Tomas Reyl steered the ferry for forty years and never missed a tide.",
    "What has changed since you began?",
    "The insults are the same as ever. My father heard them on the same quay.",
    "Do you miss the old landing stage?",
    "I miss the gulls. The new stage has none.",
    "Will you sail again?",
    "My boat is ready. The harbour is not.",
  ];
  expect(quotable(interview, "en")).toEqual([interview[0]]);
});

it("what is spoken by a pronoun may only follow the sentence before it", () => {
  const leaning = (language: string, text: string) =>
    readSentences(
      [
        { kind: "paragraph", text: "The ferry to Saltmarsh will sail again on Monday." },
        { kind: "paragraph", text },
      ],
      "",
      language,
    ).at(-1)!.leaning;
  for (const [language, text] of [
    ["en", "“We never stopped hoping for the ferry,” she told the council."],
    ["en", '"The stage floats with the tide," said he.'],
    ["en", '"I was in the wheelhouse. It broke!" she said on Monday.'],
    ["de", "„Wir haben den ganzen Winter gewartet“, sagte sie dem Rat."],
    ["fr", "« Nous avons attendu tout l'hiver », a-t-il ajouté."],
    ["es", "«Hemos esperado todo el invierno», añadió."],
    ["es", "«Hemos esperado todo el invierno», se lamenta."],
    ["it", "«Abbiamo aspettato tutto l'inverno», ha raccontato."],
    ["vi", '"Chúng tôi chờ suốt mùa đông", anh kể.'],
    ["pt", '"Esperámos o inverno inteiro", disse.'],
    ["pl", "„Czekaliśmy całą zimę” – powiedział."],
    ["nl", "“We hebben de hele winter gewacht”, zei hij."],
    ["sv", "”Vi väntade hela vintern”, säger hon."],
    ["ru", "«Мы ждали всю зиму», — сказал он."],
    ["id", '"Kami menunggu sepanjang musim dingin," katanya.'],
    ["fi", "– Halpa lautta ei vielä ketään kuljeta saarelle, hän sanoi."],
    ["da", "– Færgen er billigere end en bro, sagde hun."],
    ["en", "The ferry is cheaper than any bridge, she said."],
    ["id", '"Kami menunggu sepanjang musim dingin," kata dia.'],
  ] as const)
    expect([text, leaning(language, text)]).toEqual([text, "next"]);
  for (const [language, text] of [
    ["en", "“We never stopped hoping for the ferry,” Tomas Reyl told the council."],
    ["en", "The ferry is called “Patience,” after the captain's daughter and her boat."],
    ["it", "“Abbiamo aspettato tutto l'inverno”, ha detto il sindaco."],
    ["es", "“Esperamos todo el invierno”, han dicho los vecinos."],
    ["vi", '"Chúng tôi chờ suốt mùa đông", thuyền trưởng Nam kể.'],
    ["id", '"Kami menunggu sepanjang musim dingin," kata Budi Santoso.'],
  ] as const)
    expect([text, leaning(language, text)]).toEqual([text, "none"]);
});

it.each([
  ["It found that half of the boats are older than their crews.", "pronoun"],
  ["It comes as the town prepares for the winter storms.", "pronoun"],
  ["It comes as no surprise that the ferry was late again.", "none"],
  ["It rained for three weeks before the quay gave way.", "none"],
])("at the head of an article %s leans as %s", (text, leaning) => {
  expect(readSentences([{ kind: "paragraph", text }], "", "en")[0]!.leaning).toBe(leaning);
});

it.each([
  ["en", "Born in 1931 at the harbour, she steered the ferry for forty years."],
  ["es", "Nacida en Salinas en 1971, era la menor de once hermanos."],
  ["it", "Nata a Sabbiara nel 1971, lavorava sul traghetto."],
  ["pl", "Urodziła się w 1931 roku nad zatoką."],
  ["el", "Γεννήθηκε το 1931 σε ένα χωριό χωρίς λιμάνι."],
])("who was born is not told without a name, even at the head: %s %s", (language, text) => {
  expect(readSentences([{ kind: "paragraph", text }], "", language)[0]!.leaning).not.toBe("none");
});

it("a heading under a picture's credit is a standfirst and no caption", () => {
  const body = [
    { kind: "paragraph" as const, text: "© Bild: Hafenpost / Ines Ek" },
    { kind: "heading" as const, text: "Schon im Frühjahr soll die neue Fähre zwischen beiden Ufern fahren." },
    { kind: "paragraph" as const, text: "Der Stadtrat hat am Montag den Kauf der Fähre beschlossen." },
  ];
  expect(readSentences(body, "Rat beschließt Kauf", "de").map(({ standfirst }) => standfirst)).toEqual([
    true,
    false,
  ]);
});

it.each([
  [
    "en",
    ["What changes in January?", "Why is the fare going up?", "How can you pay?"],
    [
      "A crossing will cost £2.40 from January. Your children still travel free of charge.",
      "The office blames the price of diesel and of spare parts for the engines.",
      "You can pay by card on board, or with the app that you already use for buses.",
    ],
  ],
  [
    "fr",
    ["Qu'est-ce qui change en janvier ?", "Pourquoi cette hausse ?", "Comment payer ?"],
    [
      "La traversée coûtera 2,40 euros en janvier. Vos enfants voyagent toujours sans payer.",
      "La capitainerie invoque le prix du gazole et des pièces pour les moteurs.",
      "Vous pouvez payer par carte à bord, ou avec l'application des bus.",
    ],
  ],
])("what an explainer answers to its readers is its own, %s", (language, questions, answers) => {
  const lines = questions.flatMap((question, at) => [question, answers[at]!]);
  expect(quotable(lines, language).length).toBeGreaterThanOrEqual(answers.length);
});
