import { describe, expect, it } from "vitest";
import { clipPoints } from "../../../functions/summary/clip/clip-points.ts";

/** The beginnings that a sentence may be cut back to. */
const beginnings = (text: string, language = "en"): string[] =>
  clipPoints(text, language).map(({ end }) => text.slice(0, end));

describe("a sentence may end early", () => {
  it("at a clause, and before a phrase of place or time", () => {
    expect(
      beginnings(
        "The harbour ferry to Saltmarsh returns on Monday with new engines, eight months after the storm that broke its landing stage.",
      ),
    ).toEqual([
      "The harbour ferry to Saltmarsh returns on Monday with new engines",
      "The harbour ferry to Saltmarsh returns on Monday",
    ]);
  });

  it.each([
    [
      "de",
      "Die Fähre bleibt im Hafen von Salzmarsch, weil der Sturm am Montag im Hafen den neuen Steg mit seinen Pfählen zerbrach.",
      "Die Fähre bleibt im Hafen von Salzmarsch",
    ],
    [
      "nl",
      "De veerboot blijft in de haven van Zoutmeer, omdat de storm op maandag in de haven de nieuwe steiger met zijn palen brak.",
      "De veerboot blijft in de haven van Zoutmeer",
    ],
  ])("before a clause whose verb comes last, not within it: %s", (language, text, clause) => {
    expect(beginnings(text, language)).toEqual([clause]);
  });

  it("behind a verb that begins as a relative pronoun does", () => {
    expect(
      beginnings(
        "La directrice du port d'Ellery quitte son poste dès lundi, quarante ans après la tempête qui a emporté la digue.",
        "fr",
      ),
    ).toContain("La directrice du port d'Ellery quitte son poste dès lundi");
  });

  it("at a clause that names two places later on", () => {
    const clause = "The harbour ferry to Saltmarsh returns on Monday with new engines";
    expect(
      beginnings(`${clause}, eight months after a storm broke the stages of Ellery and Farrow.`),
    ).toContain(clause);
  });

  it.each([
    [
      "who said it would be lost",
      "The council will close the swimming pool on Mill Street in the autumn, a person close to the mayor said.",
    ],
    [
      "the sense would turn",
      "The town will pay for the whole of the new landing stage, but only if the county pays for the boats.",
    ],
    [
      "its main clause is still to come",
      "While the engineers looked for a way to repair the timber of the old landing stage, the café closed.",
    ],
    [
      "it is inside a quotation",
      'Tomas Reyl keeps a café: "We never stopped hoping, through all of these months, that it would come back."',
    ],
    [
      "its opening is told of at length",
      "In the village of Saltmarsh, where the ferry has sailed for a hundred years and more, a bell rang.",
    ],
    [
      "its verb comes behind what tells of the subject",
      "One of the oldest lighthouses that still stood on the coast of Ellery during the war of the islands burned down.",
    ],
    [
      "its verb comes behind two clauses on the subject",
      "The harbour master of Ellery, a former captain of the ferry, which sank in May, has asked the council for more money.",
    ],
    [
      "its verb comes behind what somebody decided",
      "The decision to pull down or rebuild the old gasworks with money from Port Ellery belongs to the county.",
    ],
    [
      "what a source says is still to come behind an “and” of its own",
      "What came up was, and, according to every pilot's book that was printed in Ellery since the war of the islands, is gone.",
    ],
    [
      "dashes of any length part what can be left out",
      "Four members of the harbour council ― Ines Caldeira, Tomas Reyl, Nora Pell and Abel Finn ― voted on Monday to keep it open.",
    ],
    [
      "the first comma stands in a number of its opening",
      "Like 70,000 other people from Ellery, Saltmarsh, Farrow and the islands, Nora Pell lost her house.",
    ],
    [
      "it opens with a participle, and its subject comes last",
      "Born in 1922 to a family of poor lighthouse keepers from the north of Ellery, Nora Pell never left.",
    ],
  ])("but not where %s", (_, text) => {
    expect(beginnings(text)).toEqual([]);
  });

  it.each([
    [
      "en",
      "At least 14 people lost their houses on Tuesday night when the sea broke into the old harbour of Ellery",
      ", east of Saltmarsh.",
    ],
    [
      "fr",
      "Au moins 14 personnes ont perdu leur maison mardi soir quand la mer a envahi le vieux port d'Ellery",
      ", à l'est de Saltmarsh.",
    ],
    [
      "de",
      "Über 200 Menschen haben am Dienstag in Salzmarsch ihr Haus verloren",
      ", darunter zwölf Kinder aus dem Heim am Hafen.",
    ],
    [
      "fr",
      "Après deux mois de travaux sur le quai, la mairie appelle désormais les habitants du vieux port à réserver leurs places dans le bac de Saltmarsh pour tout l'été",
      ", de juin à la fin du mois de septembre.",
    ],
    [
      "pl",
      "Radni odrzucili w poniedziałek projekt budowy tunelu pod portem",
      ", który zdaniem burmistrza miał rozładować korki w centrum.",
    ],
    [
      "de",
      "Bei einem Brand am alten Hafen von Salzmarsch ist am Montag ein großer Schaden entstanden",
      ", verletzt wurde niemand.",
    ],
    [
      "ru",
      "В старом порту Эллери в ночь на понедельник сгорел рыбный рынок",
      ", никто из жителей не пострадал.",
    ],
    [
      "fr",
      "Un incendie s'est déclaré lundi soir dans un vieil entrepôt de briques",
      " situé dans la zone portuaire de Saltmarsh.",
    ],
    [
      "en",
      "Three families in Mill Street twice asked for help and twice were told to stay where they were",
      ", because no boat could reach them.",
    ],
  ])("behind a count, an opening and what nobody claims, %s: %s", (language, head, rest) => {
    expect(beginnings(head + rest, language)).toContain(head);
  });

  it.each([
    ["sw", "Soko la samaki la bandari ya Ellery limeteketea kwa moto, kwa mujibu wa idara ya zimamoto."],
    ["af", "Die vismark by die hawe van Ellery het Vrydagaand afgebrand, volgens die brandweer."],
    ["is", "Fiskmarkaðurinn við höfnina í Ellery brann í nótt, samkvæmt slökkviliðinu."],
    ["ka", "ელერის ნავსადგურის თევზის ბაზარი წუხელ დაიწვა, სახანძროს ცნობით."],
  ])("but not before whose claim it is, also in %s", (language, text) => {
    expect(beginnings(text, language)).toEqual([]);
  });

  it("but not in French behind what a relative clause tells of the subject, with or without a comma", () => {
    expect(
      beginnings(
        "La vieille digue de pierre qui a protégé pendant deux siècles les maisons des pêcheurs du port d'Ellery, jusqu'à la tempête de février, sera remplacée.",
        "fr",
      ),
    ).toEqual([]);
  });

  it("but not behind a verb that waits for what it is about, nor before the last two of a list", () => {
    expect(
      beginnings(
        "The harbour office of Ellery has asked for the papers of three ferries that ran aground in May.",
      ),
    ).not.toContain("The harbour office of Ellery has asked");
    expect(
      beginnings(
        "The men were arrested in September after bursting into the council chamber of Port Ellery.",
      ),
    ).not.toContain("The men were arrested in September after bursting");
    expect(
      beginnings(
        "The county's new ferry will call three times a day at Saltmarsh, Farrow and the harbour of Ellery.",
      ),
    ).not.toContain("The county's new ferry will call three times a day at Saltmarsh");
  });

  it("and may where the verb has come, whatever tells of the subject", () => {
    expect(
      beginnings(
        "Nora Pell, who kept the lighthouse for forty years, died on Friday in her house above the harbour.",
      ),
    ).toContain("Nora Pell, who kept the lighthouse for forty years, died on Friday in her house");
  });
});

describe("who says it", () => {
  it("does not keep a clause of its own from being left out", () => {
    expect(
      beginnings(
        "The council closed the pool on Mill Street for the whole of the winter, while the mayor said that nobody had been told.",
      ),
    ).toContain("The council closed the pool on Mill Street for the whole of the winter");
  });

  it("is not seen in what was found somewhere, nor in a claim that somebody may make", () => {
    expect(
      beginnings(
        "Three boats were found adrift in the old harbour on Monday morning, hours after the storm had passed.",
      ),
    ).toContain("Three boats were found adrift in the old harbour on Monday morning");
    expect(
      beginnings(
        "The town has put aside nine million crowns to pay the costs of the claim against the ferry company, which closed in May.",
      ),
    ).toContain(
      "The town has put aside nine million crowns to pay the costs of the claim against the ferry company",
    );
  });

  it("may stand at the head, if enough of the claim follows", () => {
    const text =
      "The mayor said on Monday that the council would close the pool on Mill Street for the whole of the winter, leaving the swimmers without water.";
    const ends = beginnings(text);
    expect(ends[0]).toMatch(/for the whole of the winter$/u);
    expect(ends.every((beginning) => beginning.includes("would close the pool"))).toBe(true);
  });

  it("is said, though not whose statement it was", () => {
    expect(
      beginnings(
        "The council will build the landing stage of Saltmarsh anew next spring, according to a statement from the Harbour Ministry of Port Ellery.",
      ).filter((beginning) => !beginning.includes("according to a statement")),
    ).toEqual([]);
  });

  it("is said whole where somebody has a name", () => {
    const ends = beginnings(
      "The council will build the landing stage of Saltmarsh anew next spring, said Ana Caldeira of the Harbour Board, who has asked for money.",
    );
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((beginning) => !beginning.includes("Ana Caldeira of the Harbour Board"))).toEqual([]);
  });

  it.each([
    [
      "hr",
      "Grad će obnoviti stari pristan na rijeci do kraja iduće godine, rekla je gradonačelnica Ana Kovač.",
    ],
    ["sr", "Град ће обновити старо пристаниште на реци до краја идуће године, саопшти градоначелница Ана."],
    [
      "fi",
      "Kaupunki korjaa vanhan laiturin joen rannalla ensi vuoden loppuun mennessä, kertoo satamapäällikkö Ek.",
    ],
    [
      "et",
      "Linn parandab vana sadamasilla jõe kaldal järgmise aasta lõpuks ära, ütles linnapea Ana Reyl eile.",
    ],
    [
      "ro",
      "Orașul va reface vechiul ponton de pe malul râului până la sfârșitul anului viitor, au spus edilii.",
    ],
    ["pl", "Przyczyną pożaru mogła być awaria silnika na starym promie, wynika z raportu straży pożarnej."],
    ["pl", "Miasto odnowi starą przystań nad rzeką do końca przyszłego roku, mówi burmistrzyni Anna Reyl."],
    [
      "lv",
      "Pilsēta atjaunos veco piestātni upes krastā līdz nākamā gada beigām, norādīja domes vadītāja Ana.",
    ],
    ["he", "העירייה תשקם את הרציף הישן על גדת הנהר עד סוף השנה הבאה, הודיעה ראש העיר אנה רייל אתמול."],
  ])("is known in many languages: %s", (language, text) => {
    expect(beginnings(text, language)).toEqual([]);
  });

  it.each([
    [
      "eu",
      "“Itsasontzia datorren astelehenean itzuliko da kai zaharrera ekaitzaren ondoren”, Ana Reyl alkateak.",
    ],
    ["sq", "„Trageti do të kthehet të hënën në skelën e vjetër pas stuhisë së madhe“, Ana Rejl e bashkisë."],
    [
      "sv",
      "”Färjan kommer tillbaka till den gamla kajen på måndag efter den stora stormen”, Ines Ek på rådhuset.",
    ],
  ])("stands behind the quotation that a sentence opens with, in any language: %s", (language, text) => {
    expect(beginnings(text, language).filter((beginning) => /[”“]$/u.test(beginning))).toEqual([]);
  });

  it("is never parted from a denial that comes later", () => {
    expect(
      beginnings(
        "A ferryman of the harbour took money from two of the passengers in the winter of the storm, which he has denied since then.",
      ),
    ).toEqual([]);
  });
});

it.each([
  [
    "en",
    "The council of the town found out on Monday that a ferryman was trying to bribe and to frighten its members.",
    /bribe$/u,
  ],
  [
    "vi",
    "Sáng nay, ông Nguyễn Văn Nam, chủ tịch hội đồng thành phố, cho biết trong cuộc họp rằng cảng sẽ đóng cửa đến tháng ba.",
    /cho biết$/u,
  ],
  [
    "es",
    "La ciudad cerrará el puerto durante todo el invierno por la tormenta, explicó en la tarde del lunes la alcaldesa.",
    /explicó$/u,
  ],
  [
    "de",
    "Die Stadt nimmt am Montag mit zwei alten Booten an dem großen Rennen der Fähren im Hafen von Emden teil.",
    /./u,
  ],
  [
    "it",
    "Ieri mattina il comune di Salina ha comprato con i fondi europei due traghetti elettrici per il porto.",
    /ha comprato$/u,
  ],
  [
    "it",
    "Due traghetti sono rimasti fermi nel porto di Salina e gli abitanti hanno aspettato in piazza l'arrivo dei soccorsi.",
    /hanno aspettato$/u,
  ],
])("a sentence does not end where a word is wanting: %s", (language, text, broken) => {
  expect(beginnings(text, language).filter((beginning) => broken.test(beginning))).toEqual([]);
});

describe("a sentence keeps its verb", () => {
  it.each([
    [
      "de",
      "Der Rat der Stadt hat am Montag nach einer langen Sitzung im Rathaus den Bau einer neuen Brücke beschlossen.",
    ],
    [
      "nl",
      "De gemeenteraad heeft maandag na een lange vergadering in het stadhuis besloten tot de bouw van een brug.",
    ],
    [
      "ja",
      "港の評議会は月曜日、長い会議の後に市庁舎で記者会見を開き、嵐で壊れた古い桟橋に代わる新しい橋の建設を決めたことを、市民と記者の前で正式に発表した。",
    ],
    [
      "tr",
      "Belediye meclisi, pazartesi günü uzun bir toplantıdan sonra, limanın yanındaki eski köprünün yerine yenisinin yapılmasına karar verdi.",
    ],
    [
      "de",
      "Der Rat hat den Plan, der die Brücke bezahlbar machen soll, mit großer Mehrheit und ohne Debatte beschlossen.",
    ],
    ["de", "Der Rat der Stadt setzt sich seit vielen Jahren für die Fähre im alten Hafen ein."],
    [
      "de",
      "Der Bürgermeister hat am Montag im alten Hafen dazu aufgerufen, die kleine Fähre nicht zu verkaufen.",
    ],
    [
      "de",
      "Bei dem schwersten Sturm seit zwanzig Jahren im Norden des Landes, den am Sonntag niemand kommen sah, sank ein Boot.",
    ],
    ["de", "Seit die Fähre am alten Hafen wieder fährt und jeden Morgen hupt, schläft hier niemand mehr."],
    [
      "de",
      "Welche Boote im alten Hafen der Stadt in diesem Winter liegen dürfen, entscheidet der Rat am Montag nach Ostern.",
    ],
  ])("where it stands last: %s", (language, text) => {
    expect(beginnings(text, language)).toEqual([]);
  });

  it.each([
    [
      "fa",
      "شورای شهر روز دوشنبه اعلام کرد که اسکلهٔ قدیمی بندر پس از توفان زمستان بازسازی خواهد شد",
      " و قایق‌هایی که به صخره‌ها خورده‌اند، تا بهار در حوضچه می‌مانند.",
    ],
    [
      "fa",
      "در نشست دوشنبهٔ شورای شهر بودجهٔ اسکلهٔ تازهٔ بندر بررسی شد",
      " و عضوهای شورا درباره کرایهٔ قایق به توافق رسیدند.",
    ],
    ["hi", "परिषद ने सोमवार को तूफान में टूटे पुराने घाट का निरीक्षण किया", " और पाया कि नाव मई से पहले नहीं लौटेगी।"],
    [
      "ur",
      "کونسل نے پیر کو بتایا کہ پرانا گھاٹ طوفان میں ٹوٹ گیا تھا",
      " اور کشتیوں کی مرمت پیسے نہ ہونے سے رکی ہوئی ہے۔",
    ],
  ])("but behind its verb before “and”: %s", (language, clause, rest) => {
    expect(beginnings(clause + rest, language)).toEqual([clause]);
  });

  it.each([
    [
      "fa",
      "ملوانی که دیروز در بندر به اتهام سرقت قایق بازداشت شد و به زندان رفت، امروز در دادگاه سکوت را برگزید.",
    ],
    ["hi", "जो मछुआरे पिछले साल के तूफान में अपनी नाव और अपना घर खो चुके थे, वे अब भी घाट पर रहते आए।"],
    ["ur", "جو ملاح پچھلے سال کے طوفان میں اپنی کشتی اور اپنا گھر کھو چکے تھے، وہ اب بھی گھاٹ پر۔"],
  ])("nor behind the verb of what tells of its subject: %s", (language, text) => {
    expect(beginnings(text, language)).toEqual([]);
  });

  it("and may end behind it", () => {
    expect(
      beginnings(
        "Die Stadt baut eine neue Brücke über den Fluss neben der alten, die der Sturm zerstört hat.",
        "de",
      ),
    ).toContain("Die Stadt baut eine neue Brücke über den Fluss neben der alten");
  });
});

describe("a sentence is not ended before it says something", () => {
  it("and not before what a colon promises", () => {
    expect(
      beginnings(
        "The council's answer to the storm that broke the landing stage stands in three words: wait and save.",
      ).filter((beginning) => beginning.endsWith("words")),
    ).toEqual([]);
    expect(
      beginnings(
        "شهردار بندر در گفت‌وگو با خبرنگاران دربارهٔ طوفان و اسکلهٔ شکسته اعلام کرد: قایق‌ها از دوشنبه دوباره حرکت می‌کنند.",
        "fa",
      ).filter((beginning) => beginning.endsWith("کرد")),
    ).toEqual([]);
  });

  it.each([
    [
      "es",
      "concejo",
      "El juez ordenó publicar cada mes las cuentas del puerto, una cifra que el concejo y la naviera callaron durante años.",
    ],
    [
      "el",
      "διαμαρτύρεται",
      "Δεμένα θα μείνουν τα πλοία την Παρασκευή με απόφαση της ένωσης των ναυτικών, που διαμαρτύρεται για τα μικρά πληρώματα.",
    ],
    [
      "ar",
      "كانت",
      "لم يبق في الميناء القديم سوى أربعة مراكب شراعية، بعد أن كانت في شباب الخياطة أكثر من مئة.",
    ],
    [
      "ar",
      "المتدربة",
      "افتتحت البلدية ورشة الأشرعة في الميناء القديم يوم الاثنين، وتوصلت المتدربة إلى طريقة أسرع لخياطتها.",
    ],
    [
      "es",
      "públicos, centro",
      "El juez ordenó publicar cada mes las listas de espera de los hospitales públicos, centro por centro, una cifra reservada.",
    ],
    [
      "hu",
      "lakásokat",
      "A kormány januártól megtiltaná, hogy a belvárosban rövid időre adják ki az üres lakásokat – jelentette be a miniszter.",
    ],
  ])("%s: …%s", (language, end, text) => {
    expect(beginnings(text, language).filter((beginning) => beginning.endsWith(end))).toEqual([]);
  });

  it.each([
    [
      "coast",
      "Ines Caldeira, of Port Ellery on the northern coast, bought two barges that she will moor this winter.",
    ],
    [
      "coast",
      "Ines Caldeira, engineer of the town of Port Ellery on the coast, will moor two barges there this winter.",
    ],
    [
      "Caldeira",
      "Dozens of dockers walked out over the rota in March and Caldeira, who leads them, said that she would stay.",
    ],
    [
      "statement",
      "The town was quick to answer its critics, saying in a long statement after the storm that nobody had been warned.",
    ],
  ])("%s", (end, text) => {
    expect(beginnings(text).filter((beginning) => beginning.endsWith(end))).toEqual([]);
  });

  it.each([
    "Two years after the storm broke the landing stage near the old quay, the ferry to Saltmarsh sails again.",
    "The ferry between Old Quay and Saltmarsh, the oldest boat on the whole of the canal, and Mary Reyl, the ferryman, retire.",
    "The loss of the harbour’s ferry on the night of the storm – with nobody on board – cost the town its cafés.",
  ])("%s", (text) => {
    expect(beginnings(text).filter((beginning) => !/sails|retire|cost/u.test(beginning))).toEqual([]);
  });
});

it("a sentence that opens with an article is no opening clause in another language", () => {
  expect(
    beginnings(
      "A wave of cold weather closed the harbour on Sunday and kept the boats at the old landing stage.",
    ),
  ).toContain("A wave of cold weather closed the harbour on Sunday");
});

it("a time or place at the head is no subject that waits for its verb", () => {
  expect(
    beginnings(
      "Long before the vote of 2014, the next mayors of the town began to count their boats with visits to the old harbour.",
    ),
  ).toContain("Long before the vote of 2014, the next mayors of the town began to count their boats");
});

it("a name that denies in small letters denies nothing", () => {
  expect(
    beginnings(
      "The ferry company has put aside nine million crowns for the case at the Harbour Disputes Committee in Port Ellery.",
    ),
  ).toContain("The ferry company has put aside nine million crowns");
});

it("a page without full stops is not ended anywhere", () => {
  expect(beginnings("The ferry is back in the harbour of the town, ".repeat(60))).toEqual([]);
});

it.each([
  [
    "en",
    "The council wants to press the ferry company with political and legal letters before the winter comes.",
    /political$/u,
  ],
  [
    "en",
    "Nobody in the harbour of Port Ellery knows where the oldest of the three ferrymen hails from.",
    /hails$/u,
  ],
  [
    "en",
    "The wooden landing stage in the harbour of Saltmarsh was struck by a barge that nobody steered.",
    /struck$/u,
  ],
  [
    "en",
    "The people of the old quay have complained for years about the steel ramp, which lands on the stone with a crash.",
    /which lands$/u,
  ],
  [
    "de",
    "Der Rat der Stadt will die Reederei mit einem politischen und rechtlichen Brief zur Rückkehr bewegen.",
    /politischen$/u,
  ],
  [
    "de",
    "Die Bürgermeisterin verriet den Reportern am Hafen zugleich, welche Boote im Winter verkauft werden.",
    /zugleich$/u,
  ],
])("nor inside what belongs together: %s %s", (language, text, broken) => {
  expect(beginnings(text, language).filter((beginning) => broken.test(beginning))).toEqual([]);
});

describe("nor before its verb has come", () => {
  it.each([
    [
      "fr",
      "Ines Caldeira, batelière depuis trente ans dans le vieux port de Sel, quittera la barre en mai prochain.",
    ],
    [
      "fr",
      "Malgré la tempête qui a brisé le ponton et la passerelle du vieux port, les bateaux sont partis.",
    ],
    ["es", "La barquera Ines Caldeira, que cruza la ría desde hace treinta años, dejará el timón en mayo."],
    ["es", "De acuerdo con el calendario de las barcas del puerto viejo, los viajes empiezan en marzo."],
    ["it", "La barcaiola Ines Caldeira, che attraversa il porto da trent'anni, lascerà il timone a maggio."],
    ["sv", "Färjkarlen Tomas Reyl vid Saltviks hamn, som inte har lämnat båten på trettio år, slutar i maj."],
    ["pl", "Przewoźniczka Ines Caldeira ze starego portu, która od lat kieruje promem, odejdzie w maju."],
    ["ru", "Паромщица Инес Кальдейра из старого порта, которая тридцать лет водит паром, уйдёт в мае."],
  ])("%s %s", (language, text) => {
    const verb = /quittera|sont|dejará|empiezan|lascerà|slutar|odejdzie|уйдёт/u;
    expect(beginnings(text, language).filter((beginning) => !verb.test(beginning))).toEqual([]);
  });

  it("and it may end behind it", () => {
    expect(
      beginnings(
        "La ville a rouvert le vieux ponton du port lundi, neuf mois après la tempête de décembre.",
        "fr",
      ),
    ).toContain("La ville a rouvert le vieux ponton du port lundi");
  });
});

it.each([
  [
    "ur",
    "شہر کی کونسل نے پیر کو بتایا کہ بندرگاہ کی یہ چوتھی کشتی مرمت کے بعد دوبارہ چلائی جائے گی۔",
    /چوتھی$/u,
  ],
  ["bn", "শহরের মেয়র সোমবার বন্দরে সাংবাদিকদের বলেন, ঝড়ে ভাঙা পুরোনো ঘাটটি আগামী মাসে আবার খুলে দেওয়া হবে।", /বলেন$/u],
])("the end of another word is no verb, and a verb of saying no claim: %s", (language, text, broken) => {
  expect(beginnings(text, language).filter((beginning) => broken.test(beginning))).toEqual([]);
});
