import { describe, expect, it } from "vitest";
import { completeArticle } from "../../../functions/article/complete-article.ts";
import { readText } from "../../../functions/article/text/read-text.ts";

const first =
  "The herons of Port Ellery have nested on the old gasworks, where nobody has been since the winter, the warden said.";
const second =
  "They came from the marsh in March, nine pairs of them, and the reeds there have not grown back since then.";
const read = (...lines: string[]) => readText(lines.join("\n"), "en");

it("a desk alone is the byline of a copied text", () => {
  expect(
    read("Herons nest on the gasworks", "Our Foreign Staff, Berlin", "12 March 2031", "", first),
  ).toMatchObject({
    bylines: ["Our Foreign Staff"],
  });
});

describe("a copied text's standfirst", () => {
  it("is the line below a headline that stands there twice", () => {
    const headline = "Herons nest on the old gasworks of Port Ellery";
    const standfirst = "Nine pairs have come from the marsh since March, and the town lets them stay.";
    const text = read(headline, headline, standfirst, "By Nora Pell", "12 March 2031", "", first, "", second);
    expect(text).toMatchObject({ headline, standfirst });
  });

  it.each([
    ["Nine pairs, one warden, no gas", "By Nora Pell", "12 March 2031"],
    ["Nine pairs, one warden, no gas", "Nora Pell", "12 March 2031"],
  ])("may have a few words above the byline: %s / %s", (standfirst, ...meta) => {
    expect(read("Herons nest on the gasworks", standfirst, ...meta, "", first, "", second)).toMatchObject({
      standfirst,
      bylines: ["Nora Pell"],
    });
  });

  it.each(["Key points", "Highlights", "Das Wichtigste in Kürze", "L’essentiel", "要点"])(
    "is none of the points that stand below “%s”",
    (heading) => {
      const points = ["Nine pairs of herons have come from the marsh since March", "The town lets them stay"];
      const head = [
        "Herons nest on the gasworks",
        "",
        heading,
        ...points,
        "",
        "By Nora Pell",
        "12 March 2031",
      ];
      expect(read(...head, "", first, "", second)).toMatchObject({
        standfirst: null,
        bylines: ["Nora Pell"],
        body: [{ text: first }, { text: second }],
      });
    },
  );

  it("is no picture's description above its credit, below the date; right below the headline it may be", () => {
    const [headline, line] = [
      "Herons nest on the gasworks",
      "A heron stands on the rim of the gasworks at dusk",
    ];
    const [by, credit] = ["By Nora Pell", "Image source, Getty Images"];
    const below = read(headline, by, "12 March 2031", "", line, credit, "", first, "", second);
    expect(below.standfirst).toBe(null);
    const above = read(headline, line, by, "12 March 2031", "", credit, "", first, "", second);
    expect(above.standfirst).toBe(line);
  });

  it.each([
    "Nora Pell and Joe Lund in Ellery",
    "PORT ELLERY BY NIGHT AND DAY",
    "News > Local > Port Ellery > Birds",
    "Politik, Wirtschaft, Umwelt, Sport, Kultur",
    "Von unserem Korrespondenten in Ellery",
    "De notre envoyé spécial à Port Ellery",
    "A cura della redazione di Ellery",
    "Dieser Artikel ist älter als ein Jahr",
  ])("is no line of names, capitals, sections or desks: %s", (line) => {
    const text = read("Herons nest on the gasworks", line, "12 March 2031", "", first, "", second);
    expect(text.standfirst).toBe(null);
  });

  it("is no caption with who took the picture behind it, in capitals or Korean", () => {
    const shouted = "A heron on the rim of the gasworks' tank in the evening sun. ANNA LUND";
    const text = read("Herons nest on the gasworks", shouted, "By Nora Pell", "", first, "", second);
    expect(text).toMatchObject({ standfirst: null, bylines: ["Nora Pell"] });
    const korean = read(
      "왜가리 아홉 쌍, 옛 가스공장에 둥지 틀었다",
      "김민수 기자",
      "2031.03.12. 오후 3:15",
      "옛 가스공장 위에 앉은 왜가리 한 마리. 한빛시청 제공",
      "옛 가스공장에 왜가리 아홉 쌍이 둥지를 틀었다고 시청이 12일 밝혔다. 갈대밭이 사라진 뒤의 일이다.",
    );
    expect(korean.standfirst).toBe(null);
    expect(korean.body).toHaveLength(1);
  });
});

it("two Japanese names beside a date are two people, and what only subscribers read is no section", () => {
  const text = read(
    "地域",
    "有料記事",
    "古いガス工場にサギが巣　九つがいが湿地から移る",
    "石川沙織　田中修一2031年3月12日 7時00分",
    "　古いガス工場の屋根に、サギ九つがいが巣を作った。湿地のアシが刈られたため、三月に移ってきたという。市は秋まで工場を閉じる。",
  );
  expect(text).toMatchObject({
    bylines: ["石川沙織", "田中修一"],
    section: "地域",
    publishedAt: "2031-03-12",
  });
});

it("an agency in brackets is kept without them", () => {
  expect(read("Herons nest on the gasworks", "12 March 2031", "(ansa)", "", first, "", second).agency).toBe(
    "ansa",
  );
});

describe("a place with nothing but a full stop behind it", () => {
  const article =
    "På onsdagen såg vakten nio par hägrar på det gamla gasverket, där ingen har varit sedan i vintras.";
  const told = "Fåglarna kom till Hagby från kärret i mars, och vassen där har inte vuxit upp igen.";

  it("may be in capitals where the text says that something happened there", () => {
    const text = read("Hägrar häckar på gasverket", "2031-03-12", "", `HAGBY. ${article}`, "", told);
    expect(text).toMatchObject({ dateline: "HAGBY", body: [{ text: article }, { text: told }] });
  });

  it.each(["KOMMENTAR", "RECENSION", "INSÄNDARE"])(
    "is none where it says what kind of text this is: %s",
    (kind) => {
      const text = read("Hägrar häckar på gasverket", "2031-03-12", "", `${kind}. ${article}`, "", told);
      expect(text.dateline).toBe(null);
    },
  );

  it("is one if the text goes on between it and another", () => {
    const [start, rest] = [
      "Um sechs Uhr stehen vierzig Menschen am Gleis und schauen auf eine Anzeige, die nichts mehr anzeigt.",
      "Zwischen Marsch und Deich fahren die Züge zwischen Hagby und Ellern nur noch jede zweite Stunde.",
    ];
    const text = read("Weniger Züge", "12. März 2031", "", `Hagby. ${start}`, "", rest);
    expect(text).toMatchObject({ dateline: "Hagby", body: [{ text: start }, { text: rest }] });
  });
});

describe("the end of a copied text", () => {
  it("may tell of something else under a last heading", () => {
    const more =
      "The warden counts them each morning from the gasworks' stairs, where the herons do not mind her.";
    const heading = "What happens to the tank";
    const [third, fourth] = [
      "Engineers want to paint it green before the summer, which costs forty thousand crowns in all.",
      "Children may choose between two shades until Friday, at any library that has both on its wall.",
    ];
    const text = read(
      "Herons nest on the gasworks",
      "12 March 2031",
      "",
      first,
      "",
      second,
      "",
      more,
      "",
      heading,
      "",
      third,
      "",
      fourth,
    );
    expect(text.body.map((block) => block.text)).toEqual([first, second, more, heading, third, fourth]);
  });

  it("is no trail of other articles, of which there are several", () => {
    const trails = [
      "Bakers open at four again",
      "The ovens of the lower streets are lit before sunrise, says a guild that has six members left.",
      "Ferry crews go home early",
      "A timetable nobody had read gave them an hour more than the shipping company meant to give.",
    ];
    const more =
      "The warden counts them each morning from the gasworks' stairs, where the herons of Port Ellery do not mind her.";
    const lines = [first, second, more, ...trails].flatMap((line) => ["", line]);
    expect(read("Herons nest on the gasworks", "12 March 2031", ...lines).body).toHaveLength(3);
  });
});

describe("a live report", () => {
  const entries: [time: string, heading: string, paragraph: string][] = [
    ["16:42", "Nine pairs counted", first],
    [
      "16:10",
      "Ovens stay cold",
      "The bakers of the lower streets will not light a single oven today, says their guild.",
    ],
    [
      "15:55",
      "Trams run late",
      "Trams to the lighthouse run every forty minutes, the tram company told its passengers.",
    ],
    [
      "15:20",
      "Lock is shut",
      "Nobody passes the lower lock before evening because a barge has lost its rudder in it.",
    ],
  ];

  it.each(["", " pm", " Uhr"])("keeps all of its entries, and none of their times: 16:42%s", (suffix) => {
    const lines = entries.flatMap(([time, ...rest]) => [`${time}${suffix}`, ...rest, "Share"]);
    const text = read("Storm live: the count at the gasworks", "By Nora Pell", "12 March 2031", "", ...lines);
    expect(text.body.filter(({ kind }) => kind === "paragraph").map((block) => block.text)).toEqual(
      entries.map(([, , paragraph]) => paragraph),
    );
    expect(text.body.filter(({ kind }) => kind === "heading")).toHaveLength(entries.length - 1);
  });
});

describe("the beginning of a copied text", () => {
  it("may be a question or a cry of two sentences, with its standfirst right below", () => {
    const headline =
      "¿Y si las garzas del gasómetro no vuelven nunca? ¡Los vecinos de Puerto Ellery llevan mil días esperando!";
    const standfirst = "El gasómetro se cerró «por obras» en 2024; nadie da fecha";
    const body = [
      "Las garzas no han vuelto al gasómetro de Puerto Ellery desde el 15 de febrero de 2024, recuerda Nora Pell.",
      "",
      "Mil días después, los vecinos siguen bajando cada mañana al muelle por si acaso, con una silla plegable.",
    ];
    const shares = ["Compartir en Facebook", "Compartir en Twitter"];
    const text = ["SOCIEDAD", headline, standfirst, ...shares, "Nora Pell", "11 NOV 2026", "", ...body];
    expect(readText(text.join("\n"), "en")).toMatchObject({ headline, standfirst, section: "SOCIEDAD" });
  });

  it.each([
    ["首页 > 时政 > 正文", "时政"],
    ["HomeNewsHarbour", "Harbour"],
  ])("has its section in a trail: %s", (trail, section) => {
    expect(read(trail, "Herons nest on the gasworks", "12 March 2031", "", first, "", second).section).toBe(
      section,
    );
  });

  it("has its section behind the last mark of a full-width breadcrumb", () => {
    const text = `トップ　＞　地域\n北浜線の気動車、高校生7人が復活へ\n2026年11月13日 5時00分\n\n${"　県立北浜高校の生徒7人が車両を修理し、試運転を行うことになったと町が発表した。".repeat(2)}`;
    expect(readText(text, "ja")).toMatchObject({
      section: "地域",
      headline: "北浜線の気動車、高校生7人が復活へ",
    });
  });

  it("keeps its first paragraph above a picture's credit that stands apart", () => {
    const text = read(
      "Herons nest on the gasworks",
      "12 March 2031",
      "",
      first,
      "",
      "Photo: Joe Lund",
      "",
      second,
      "",
      `${second} So said the warden.`,
    );
    expect(text.body[0]).toMatchObject({ text: first });
  });

  it("has its place from a second paragraph that says itself what happened there", () => {
    const filed = "The herons in Port Ellery mind nobody, said the warden who has counted them since 1990.";
    const text = read(
      "Herons nest on the gasworks",
      "12 March 2031",
      "",
      first,
      "",
      `Port Ellery, May 4 - ${filed}`,
      "",
      second,
    );
    expect(text).toMatchObject({
      dateline: "Port Ellery",
      standfirst: first,
      body: [{ text: filed }, { text: second }],
    });
  });

  it("keeps several key points above its dateline", () => {
    const points = [
      "The herons came from the marsh in early March.",
      "Nobody may climb the tank before the autumn.",
    ];
    const text = read(
      "Herons nest on the gasworks",
      "12 March 2031",
      "Key Points",
      ...points,
      `PORT ELLERY, Kent — ${first}`,
      "",
      second,
    );
    expect(text).toMatchObject({
      dateline: "PORT ELLERY, Kent",
      standfirst: null,
      body: [...points, first, second].map((words) => ({ text: words })),
    });
  });

  it("is the first entry of a live report, whatever times stand above the next", () => {
    const entries = ["16:42", "Nine pairs counted", first, "16:10", "Warden on her way", second];
    const text = read("Herons live: the count at the gasworks", "By Nora Pell", "12 March 2031", ...entries);
    expect(text.body.map((block) => block.text)).toEqual([first, "Warden on her way", second]);
    expect(text.standfirst).toBe(null);
  });

  it("is headed in capitals where it was sent to the press", () => {
    const headline = "HERONS NEST ON THE OLD GASWORKS OF PORT ELLERY";
    const text = read(
      "FOR IMMEDIATE RELEASE",
      "",
      headline,
      "Nine pairs came from the marsh in March",
      "",
      `PORT ELLERY, May 4, 2031 — ${first}`,
      "",
      second,
    );
    expect(text).toMatchObject({ headline, section: null, publishedAt: "2031-05-04" });
  });
});

describe("the first paragraph of a copied text is kept", () => {
  const headline = "Herons nest on the old gasworks";
  const whole = (lead: string) => {
    const text = read(headline, "", lead, "", first, "", second);
    expect(text).toMatchObject({ headline, dateline: null, bylines: [] });
    return [text.standfirst, ...text.body.map((block) => block.text)];
  };

  it.each([
    [
      "tells what will be done on a day",
      "The warden will hold a count of the herons on 16 March, the council has announced.",
    ],
    [
      "tells who takes part, and when",
      "Nora Pell has confirmed she will take part in the count of the herons in Ellery on 8 May.",
    ],
    [
      "says who cannot wait",
      "Ringer Joe Lund says he cannot wait to walk out on the gasworks for the count on 4 June.",
    ],
    [
      "names an institute and its letters",
      "The Port Ellery Institute (PPI) said the herons of the gasworks have been counted twice.",
    ],
    [
      "has something put in between dashes",
      "Count With Me - the county's contest for would-be wardens - comes to the marsh this week.",
    ],
    [
      "tells what others sign up to",
      "The county is offering visitors free crossings if they sign up to its card in December.",
    ],
    [
      "asks, with a word that papers have in their names",
      "How many times have you wanted to see a heron land on the rim of an old gasworks?",
    ],
    [
      "ends in brackets",
      "Nora Pell, the warden of the marsh at Port Ellery, has given her backing to the growing count of the Royal Herons Society (RHS)",
    ],
    [
      "begins with a dash",
      "- Jeg tror, at hejrerne kommer igen til næste år, siger Mette Skovgaard, som har talt dem på gasværket siden foråret.",
    ],
    [
      "begins with a day",
      "13. mája 1945 sa volavky prvý raz usadili na starej plynárni pri prístave, ktorú mesto vtedy zatvorilo.",
    ],
    [
      "begins with who said it",
      "وی گفت: حواصیل‌ها برای نخستین بار پس از سال‌ها به کارخانه قدیمی گاز بازگشته‌اند و شمار آنها رو به افزایش است.",
    ],
    [
      "gives the letters of an office, and goes on behind a comma",
      "Central Bureau of Shorelines (CBS), der tæller hejrer langs kysten, har fundet en fjerde rede på det gamle gasværk.",
    ],
    [
      "tells of photos",
      "Le garde du marais a remis aux enfants des photos de hérons prises depuis le toit du vieux gazomètre.",
    ],
  ])("where it %s", (_, lead) => {
    expect(whole(lead)).toContain(lead);
  });

  it.each([
    ["NB", "NB: Visitors may not walk on the marsh until the last of the herons have left the old gasworks."],
    [
      "a word and a day",
      "Chiều 2 - 11 về Port Ellery, chúng tôi ghé xem đàn diệc làm tổ trên nhà máy khí cũ.",
    ],
    ["a sentence in few words", "Nobody had seen it coming."],
    ["a small word that bylines begin with, too", "Na Península de Ellery há garças outra vez."],
    ["marks of speech", "»Wir haben sie gezählt«, sagt der Aufseher."],
  ])("where it begins with %s", (_, lead) => {
    expect(whole(lead)).toContain(lead);
  });

  it("and a short sentence below a section's name is the headline", () => {
    expect(read("World", "Nobody saw them coming.", "", first, "", second).headline).toBe(
      "Nobody saw them coming.",
    );
  });

  it.each([
    "The first pair nested on 4 June 2005.",
    "Prvý pár tu hniezdil 23. augusta 2000.",
    "2015년 8월 30일 왜가리 한 쌍이 둥지를 틀었다.",
  ])("and a sentence with a day below it is no date of the article: %s", (dated) => {
    const { publishedAt, body } = read(headline, "", first, "", dated, "", second);
    expect(publishedAt).toBeNull();
    expect(body.map(({ text }) => text)).toEqual([first, dated, second]);
  });

  it("while a day with its label, its time or what else there is of it above the text is one, also with a full stop", () => {
    for (const label of [
      "Published on 4 June 2031.",
      "Veröffentlicht am 4. Juni 2031.",
      "4. 6. 2031.",
      "le 4 juin 2031 à 18 h 01 min.",
      "4 June 2031 | agency | read in 2 min.",
    ])
      expect(read(headline, label, "", first, "", second).publishedAt?.slice(0, 10)).toBe("2031-06-04");
  });

  it("and a day in the headline is not the day of publication, in whatever script", () => {
    for (const told of [
      "Gasworks to be pulled down on 4 June 2031",
      "الميناء يهدم مصنع الغاز القديم في 4 يونيو 2031",
    ]) {
      expect(read(told, "", first, "", second)).toMatchObject({ headline: told, publishedAt: null });
    }
  });

  it.each([
    "Court jails egg thief for 14 years",
    "Mord am Gaswerk vor 14 Jahren aufgeklärt",
    "Hallan el nido perdido hace 20 años",
  ])("and a headline that tells of years is one: %s", (told) => {
    expect(read(told, "", first, "", second)).toMatchObject({ headline: told });
  });

  it("and a question below the headline is not taken for it", () => {
    const asked = "So what is the difference between the herons of the gasworks and those of the marsh?";
    expect(read("What really divides the herons", "", asked, "", first, "", second).headline).toBe(
      "What really divides the herons",
    );
  });
});

describe("who wrote a copied text", () => {
  const bylinesOf = (...meta: string[]): string[] | undefined =>
    read("Herons nest on the gasworks", ...meta, "", first, "", second).bylines;

  it.each([
    ["Af Mette Skovgaard · 3. sep. 2031 kl. 11:45", "Mette Skovgaard"],
    ["Portrait of Nora Pell Nora Pell", "Nora Pell"],
  ])("stands before a middle dot, or is what a portrait is called: %s", (line, name) => {
    expect(bylinesOf(line, "12 March 2031")).toEqual([name]);
  });

  it("is also named in a caption right behind its full stop", () => {
    const caption = "Herons on the rim of the gasworks, Port Ellery, Wednesday (12/3/2031).(Nora Pell)";
    expect(bylinesOf("12 March 2031", "Nora Pell, Joe Lund", caption)).toEqual(["Nora Pell", "Joe Lund"]);
  });

  it("is no place where Taiwanese papers were", () => {
    const text = read(
      "舊煤氣廠屋頂來了九對蒼鷺　居民：牠們比火車準時",
      "2031/03/12 14:22",
      "記者王冠仁／花蓮報導",
      "舊煤氣廠的屋頂今年三月來了九對蒼鷺，居民說牠們從濕地飛來，比往年早了兩週，也比火車準時。",
    );
    expect(text.bylines).toEqual(["王冠仁"]);
  });

  it.each([
    ["Gia Minh", ["Gia Minh"]],
    ["Hà Nội", []],
  ])("may sign below a Vietnamese text, above the way back to its section: %s", (last, bylines) => {
    const text = read(
      "Chín đôi diệc làm tổ trên nhà máy khí cũ",
      "Thứ tư, 12/3/2031, 09:30 (GMT+7)",
      "Chín đôi diệc đã làm tổ trên mái nhà máy khí cũ từ đầu tháng ba, theo lời người gác rừng của thị trấn.",
      "Chúng bay đến từ đầm lầy, nơi lau sậy bị cắt vào mùa thu năm ngoái và chưa mọc lại.",
      last,
      "Trở lại Thời sự",
    );
    expect(text.bylines).toEqual(bylines);
  });
});

describe("a copied text whose lines stand close", () => {
  it("keeps a first paragraph that no blank line parts from its header, above an advert", () => {
    const caption = "A heron looks down from the old gasworks of Port Ellery";
    const header = [
      "Herons nest on the gasworks",
      "12 March 2031",
      "By Nora Pell",
      caption,
      caption,
      "Photo: Joe Lund",
    ];
    const text = read(...header, first, "", "Advertisement", "", second, "", `${second} So said the warden.`);
    expect(text).toMatchObject({ standfirst: null, bylines: ["Nora Pell"] });
    expect(text.body[0]).toMatchObject({ text: first });
  });

  it("keeps an interview's questions and answers to the last", () => {
    const talk = [
      "Q. Why the tank?",
      "A. It is warm, and no fox has ever learnt to climb a ladder.",
      "Q. And then?",
      "A. They will fly to Egypt, if nobody paints their beds before.",
    ];
    const lines = [first, second, ...talk].flatMap((line) => ["", line]);
    expect(read("Warden: herons know what they want", "12 March 2031", ...lines).body).toHaveLength(6);
  });
});

describe("names in a copied text's header", () => {
  it.each([
    ["Nora Pell (text) and Joe Lund (photography)", ["Nora Pell"]],
    ["Текст: Марта Пасічник. Фото: Юрій Дячишин", ["Марта Пасічник"]],
    ["Γράφει: Στρατής Μολυβιάτης", ["Στρατής Μολυβιάτης"]],
    ["Ankara / Nora Pell / AA", ["Nora Pell"]],
    ["湿地晚报 记者 陈雨 实习生 周楠", ["陈雨"]],
  ])("are told from pictures, places, papers and agencies: %s", (line, bylines) => {
    expect(read("Herons nest on the gasworks", line, "12 March 2031", "", first, "", second).bylines).toEqual(
      bylines,
    );
  });

  it("may be glued to the hour, as Hindi papers are copied", () => {
    const paragraph = "पुराने गैस कारखाने की छत पर नौ जोड़ी बगुले आए हैं और गांव के लोग रोज सुबह उन्हें गिनने आते हैं।";
    const text = read(
      "गैस कारखाने पर बगुलों का बसेरा, गांव में मेला",
      "बीकानेर6 घंटे पहलेलेखक: सुनीता चौधरी",
      paragraph,
      "",
      `${paragraph} सरपंच ने कहा।`,
    );
    expect(text.bylines).toEqual(["सुनीता चौधरी"]);
  });

  it.each(["Son dakika", "Último momento", "速報"])(
    "and what says that it is news is no section: %s",
    (line) => {
      const text = read(
        "Local news",
        line,
        "Herons nest on the gasworks",
        "12 March 2031",
        "",
        first,
        "",
        second,
      );
      expect(text.section).toBe("Local news");
    },
  );
});

describe("a copied text's foot", () => {
  const third =
    "Whoever wants to see them has to come before the sun is up, and should bring a coat and no dog.";
  it.each(["Updated: 12 March 2031 10:12", "By Nora Pell, 12 March 2031"])(
    "has the date of a short text, which is not its header for that: %s",
    (line) => {
      const text = read("Herons nest on the gasworks", "", first, "", second, "", third, "", line);
      expect(text.publishedAt).toBe("2031-03-12");
      expect(text.body.map((block) => block.text)).toEqual([first, second, third]);
    },
  );
});

it("a day with an agency behind it is no picture's credit", () => {
  const text = read("Herons nest on the gasworks", "", "12.03.2031, 10:12 | dpa", "", first, "", second);
  expect(text.publishedAt).toBe("2031-03-12");
});

it("who edited a text is not one of its authors, though the words hold a by-word", () => {
  const text = read(
    "Herons nest on the gasworks",
    "Edited by: Joe Lund",
    "By: Nora Pell",
    "12 March 2031",
    "",
    first,
    "",
    second,
  );
  expect(text.bylines).toEqual(["Nora Pell"]);
});

describe("a copied text of one paragraph", () => {
  it.each(["12 March 2031", "Updated: 12 March 2031 10:12", "(Nora Pell, 12 March 2031)"])(
    "is no standfirst for the date below it: %s",
    (line) => {
      const text = read("Herons nest on the gasworks", "", first, "", line);
      expect(text.body.map((block) => block.text)).toEqual([first]);
      expect(text.publishedAt).toBe("2031-03-12");
    },
  );
});

describe("a copied text with the page's title above it", () => {
  const headline = "Herons nest on the old gasworks of Port Ellery";
  it("has the headline beside the byline, and no name between the two", () => {
    const text = read(
      headline,
      "",
      "Marsh Letters",
      "",
      headline,
      "",
      "Nora Pell",
      "12 March 2031",
      "",
      first,
      "",
      second,
    );
    expect(text).toMatchObject({ headline, bylines: ["Nora Pell"] });
  });

  it("is headed by it rather than by its standfirst", () => {
    const standfirst = "Board finds money for the gate that a barge tore away in 2022";
    const text = read(
      headline,
      "",
      headline,
      "",
      standfirst,
      "",
      "Nora Pell in Ellery",
      "12 March 2031",
      "",
      first,
      "",
      second,
    );
    expect(text.headline).toBe(headline);
  });
});

describe("a copied text with a link to what only subscribers read", () => {
  it("goes on below it", () => {
    const lines = ["Lire aussi |", "Article réservé à nos abonnés", "Les hérons, une année de chantier"];
    const [one, two] = [
      "Les hérons de Port-Ellery nichent dans l’ancienne usine à gaz, a expliqué mardi la gardienne du marais.",
      "Neuf couples y sont arrivés en mars, et le marais n’a pas repoussé depuis leur départ, selon la mairie.",
    ];
    const text = read("Les hérons de l’usine à gaz", "Par Nora Pell", "12 mars 2031", one, ...lines, two);
    expect(text.body.map((block) => block.text)).toEqual([one, two]);
  });
});

describe("a copied text without blank lines", () => {
  it("goes on below an offer", () => {
    const text = read("Herons nest on the gasworks", "12 March 2031", first, "Subscribe", second);
    expect(text.body.map((block) => block.text)).toEqual([first, second]);
  });

  it("is signed behind a dash", () => {
    expect(
      read("Herons nest on the gasworks", "12 March 2031", first, second, "— Nora Pell").bylines,
    ).toEqual(["Nora Pell"]);
  });
});

it("what the person above is has no date for a name below it", () => {
  const text = read(
    "Herons nest on the gasworks",
    "",
    "Kari Lund",
    "",
    "Journalist",
    "",
    "Publisert 12. mars 2031",
    "",
    first,
    "",
    second,
  );
  expect(text.bylines).toEqual(["Kari Lund"]);
});

describe("a copied text's odds and ends", () => {
  it("are comments below their count, but not a button with one", () => {
    const comment =
      "About time that somebody wrote of them, I have seen them every morning since the winter.";
    const long = [first, second, `${first} Twice.`, `${second} Twice.`];
    const body = long.flatMap((text) => [text, ""]);
    const text = read(
      "Herons nest on the gasworks",
      "12 March 2031",
      "",
      ...body,
      "2 Comments",
      "",
      "Jim",
      "3 hours ago",
      comment,
      "Reply",
    );
    expect(text.body.map((block) => block.text)).toEqual(long);
    const button = read(
      "Herons nest on the gasworks",
      "12 March 2031",
      "",
      ...body.slice(0, 6),
      "2 Comments",
      "",
      ...body.slice(6),
    );
    expect(button.body.map((block) => block.text)).toEqual(long);
  });

  it("are verses, whatever marks they end in", () => {
    const verses = [
      "The herons stood in winter,",
      "their feathers grey as rust,",
      "and nobody remembered",
      "the marsh that was their trust.",
      "They came again in summer,",
      "and nested in the rain,",
      "and everybody saw them",
      "from windows and the lane.",
    ];
    const text = read("The herons in winter", "By Nora Pell", "12 March 2031", "", ...verses);
    expect(text.body.map((block) => block.text)).toEqual(verses);
  });

  it("are a dateline on a line of its own", () => {
    const text = read(
      "Las garzas anidan en la vieja fábrica",
      "",
      "12/03/2031",
      "",
      "MADRID, 12 Mar. (EUROPA PRESS) -",
      "",
      "Nueve parejas de garzas han anidado en la vieja fábrica de gas, según dijo el guarda el lunes.",
      "",
      "Llegaron del pantano en marzo y los juncos no han vuelto a crecer desde entonces.",
    );
    expect(text).toMatchObject({ dateline: "MADRID", agency: "EUROPA PRESS" });
    expect(text.body).toHaveLength(2);
  });

  it.each([
    [
      "राजेश शर्मा, नई दिल्ली",
      "राजेश शर्मा",
      "गैस कारखाने पर बगुलों का बसेरा, गांव में मेला",
      "12 मार्च 2031",
      "पुराने गैस कारखाने की छत पर नौ जोड़ी बगुले आए हैं और गांव के लोग उन्हें देखने के लिए रोज सुबह वहां जाते हैं।",
    ],
    [
      "القاهرة - أحمد سالم",
      "أحمد سالم",
      "طيور البلشون تعشش فوق مصنع الغاز القديم",
      "12 مارس 2031",
      "قال الحارس يوم الاثنين إن تسعة أزواج من طيور البلشون قد عششت فوق مصنع الغاز القديم في المدينة منذ الشتاء.",
    ],
  ])(
    "are a name with its place in a script without capitals: %s",
    (line, name, headline, date, paragraph) => {
      expect(read(headline, "", line, "", date, "", paragraph, "", paragraph.slice(0, -12)).bylines).toEqual([
        name,
      ]);
    },
  );

  it("are a signature that says who took the pictures", () => {
    const text = read(
      "Цапли поселились на старом заводе",
      "",
      "12.03.2031",
      "",
      "Девять пар цапель поселились на крыше старого газового завода, рассказал в понедельник сторож.",
      "",
      "Они прилетели с болота в марте, и камыши там с тех пор не выросли снова.",
      "",
      "Ирина Белова, фото автора",
      "",
      "Общество",
    );
    expect(text.bylines).toEqual(["Ирина Белова"]);
  });
});

describe("a picture's text that was copied along", () => {
  it("is no standfirst, nor is the caption below it, and no heading further down", () => {
    const text = read(
      "Ferry passengers stranded overnight after fire",
      "6 March 2031",
      "Nora Pell",
      "PA Media A white and blue ferry with smoke rising from its funnel, seen from the quay",
      "Passengers watched from the quay as smoke rose from the ship",
      first,
      "Getty Images Two lifeboats beside a ferry",
      "Lifeboats stood by through the night",
      second,
    );
    expect(text.standfirst).toBe(null);
    expect(text.body).toEqual([first, second].map((paragraph) => ({ kind: "paragraph", text: paragraph })));
  });

  it("is what the next line says again with who took the picture behind it", () => {
    const said = "The old gasworks of Port Ellery with herons on the roof, 3 March 2031.";
    const lines = [said, `${said} TOM ASH / QUAY`, first, second];
    const text = read("Herons nest on the gasworks", "By Nora Pell", "12 March 2031", ...lines);
    expect(text.body.map((block) => block.text)).toEqual([first, second]);
  });

  it("is not the first paragraph above a credit, which says what the headline says", () => {
    const lead = "Herons have nested on the roof of the old gasworks, the warden of the marsh has said.";
    const more = ["Nobody had seen them there since the winter before last.", second];
    const text = read(
      "Herons nest on the gasworks",
      "By Nora Pell",
      "12 March 2031",
      lead,
      "Photo: Tom Ash",
      ...more,
    );
    expect(text.body.map((block) => block.text)).toEqual([lead, ...more]);
    const caption = "A bird on a rusty ladder above the water.";
    const shown = read(
      "Herons nest on the gasworks",
      "By Nora Pell",
      "12 March 2031",
      caption,
      "Photo: Tom Ash",
      lead,
      second,
    );
    expect(shown.body.map((block) => block.text)).toEqual([lead, second]);
  });

  it("is no headline where its credit stands below it or in capitals behind it", () => {
    for (const caption of [
      ["Nora Pell in der alten Werft: »Einer muss es ja tun«", "Foto: Jens Kohl / LEDGER"],
      ["Nora Pell in the old gasworks.NORA LINDQVIST"],
    ]) {
      const text = read("Who set the clock?", "By Nora Pell", "12 March 2031", ...caption, first, second);
      expect(text.headline).toBe("Who set the clock?");
    }
  });
});

describe("an explainer", () => {
  const questions = ["What has happened?", "Is it the herons?", "Will they stay?"];
  const answers = [
    first,
    second,
    "Nobody can tell before the autumn, when the marsh has its water back, says the warden.",
  ];

  it("begins with its first question", () => {
    const lines = questions.flatMap((question, at) => [question, answers[at]!]);
    const text = read("Why the gasworks is white", "By Nora Pell", "12 March 2031", ...lines);
    expect(text.body[0]).toEqual({ kind: "heading", text: questions[0] });
    expect(text.body).toHaveLength(6);
    const one = read("Why the gasworks is white", "By Nora Pell", "12 March 2031", questions[0]!, ...answers);
    expect(one.body.map((block) => block.text)).toEqual(answers);
  });
});

describe("a short sentence below a link", () => {
  it("is of the article where it ends in a full stop", () => {
    const lines = [first, "Mehr zum Thema", "Wo Reiher brüten Von Jens Kohl", "Die Stadt lässt sie bleiben."];
    const text = read("Reiher nisten auf dem Gaswerk", "12. März 2031", ...lines);
    expect(text.body.map((block) => block.text)).toEqual([first, "Die Stadt lässt sie bleiben."]);
  });
});

describe("a place in a standfirst or named by the headline", () => {
  const told = "Nine pairs of herons have nested on the gasworks of the town, and it lets them stay there.";

  it("is where a first paragraph above the byline was filed", () => {
    const text = read(
      "Herons nest on the gasworks",
      `SALTMARSH - ${told}`,
      "Nora Pell 12 March 2031",
      "Listen",
      first,
      second,
    );
    expect(text).toMatchObject({
      dateline: "SALTMARSH",
      standfirst: told,
      body: [{ text: first }, { text: second }],
    });
    const label = read(
      "Herons nest on the gasworks",
      `Pensions - ${told}`,
      "Nora Pell 12 March 2031",
      "Listen",
      first,
      second,
    );
    expect(label).toMatchObject({ dateline: null, standfirst: `Pensions - ${told}` });
  });

  it("may be in capitals behind which a full stop stands", () => {
    const head = ["By Nora Pell", "12 March 2031", `SALTMARSH. ${told}`, second];
    expect(read("Saltmarsh, a town for herons", ...head).dateline).toBe("SALTMARSH");
    expect(read("A town for herons", ...head).dateline).toBe(null);
  });

  const german =
    "Der Rat hat am Montagabend mit großer Mehrheit beschlossen, dass die Reiher auf dem Gaswerk bleiben.";
  const below = "Neun Paare sind im März aus dem Moor gekommen, und das Schilf ist dort nicht nachgewachsen.";

  it.each([
    ["Weilbronn", below],
    ["Elsebach", below],
    ["ELSEBACH", below],
    ["Tressow", `${below} Das Tressower Rathaus zählt sie.`],
    ["Tresingen", `${below} Tresinger Bürger zählen sie.`],
    ["Tressow", `${below} Tressows Bürgermeister zählt sie.`],
  ])("stands alone with its full stop in German papers: %s / %s", (town, last) => {
    const text = read("Reiher bleiben auf dem Gaswerk", "Von Nora Pell", "", `${town}. ${german}`, "", last);
    expect(text).toMatchObject({ dateline: town, body: [{ text: german }, { text: last }] });
  });

  it.each([
    ["Endlich", below],
    ["KOMMENTAR", below],
    ["FUSSBALL", below],
    ["Altenheim", below],
    ["Gelingen", below],
    ["Hochburg", below],
    ["Tressow", below],
    ["Spiel", `${below} Der Spieler Meyer zählt sie.`],
    ["Sport", `${below} Des Sports Vereine zählen sie.`],
  ])("is no word that just begins the text: %s / %s", (word, last) => {
    const text = read("Reiher bleiben auf dem Gaswerk", "Von Nora Pell", "", `${word}. ${german}`, "", last);
    expect(text).toMatchObject({ dateline: null, body: [{ text: `${word}. ${german}` }, { text: last }] });
  });

  it("stands between the author and the day", () => {
    const text = read(
      "A town for herons",
      "Nora Pell",
      "Bilbao",
      "12/03/2031",
      "Updated 13/03/2031",
      told,
      `${second} The museum of Bilbao counts them.`,
    );
    expect(text).toMatchObject({ bylines: ["Nora Pell"], dateline: "Bilbao" });
  });

  it("stands in capitals between the author and the text", () => {
    const lines = ["12/03/2031", "Nora Pell", "BILBAO", told, `${second} The museum of Bilbao counts them.`];
    expect(read("A town for herons", ...lines)).toMatchObject({ bylines: ["Nora Pell"], dateline: "BILBAO" });
  });

  it("stands before an author in scripts without capitals", () => {
    const paragraph =
      "افتُتح اليوم في القاهرة متحف جديد للخط العربي يضم أكثر من ثمانمئة قطعة نادرة جُمعت من بلدان كثيرة.";
    const lines = ["القاهرة - سارة المنصوري", "١٢ مارس ٢٠٣١", paragraph, paragraph.replace("اليوم", "أمس")];
    const text = readText(["متحف جديد للخط العربي", ...lines].join("\n"), "ar");
    expect(text).toMatchObject({ bylines: ["سارة المنصوري"], dateline: "القاهرة" });
  });
});

describe("a place beside the day", () => {
  const dated = (line: string, paragraph = first) =>
    read(
      "Herons nest on the old gasworks",
      "Nora Pell",
      line,
      "",
      paragraph,
      "",
      `${second} They like it in Ellery.`,
    ).dateline;

  it.each([
    "Ellery - 12 March 2031 - 05:30 CET",
    "Updated - March 12, 2031 10:31 pm IST - Ellery",
    "Ellery 12 March 2031",
    "12 March 2031 | Ellery",
  ])("is where the article was filed, if the text speaks of it as a place: %s", (line) => {
    expect(dated(line)).toBe("Ellery");
  });

  it.each(["Saltmarsh - 12 March 2031", "Science - 12 March 2031", "Nora Pell, 12 March 2031"])(
    "is none else: %s",
    (line) => {
      expect(dated(line, `${first} Herons are rare in Science.`)).toBe(null);
    },
  );
});

it.each(["海港報/ 記者林海生／高雄即時報導", "海港社 記者林海生／高雄7日電"])(
  "a Taiwanese line of who reported has the place too: %s",
  (line) => {
    const text = readText(
      `高雄輪渡船貓退休乘客排隊摸頭道別\n2031-03-07 16:20 ${line}\n\n在旗津渡輪上住了十四年的橘貓「船長」今天退休，數百名乘客排隊摸頭道別，船員也落下眼淚。\n\n輪船公司說，牠從未暈船，也從未買票，退休後將搬進站長家的陽台，每天仍可看海。`,
      "zh",
    );
    expect(text).toMatchObject({ dateline: "高雄", bylines: ["林海生"] });
  },
);

describe("a town in capitals without a mark", () => {
  it("is where the article was filed, above a sentence that begins with an article and if the text speaks of it", () => {
    const paragraph =
      "PORTO VELHO As mil mudas que a prefeitura plantou em novembro ao longo da marginal morreram.";
    const other =
      "O contrato previa a cova, a muda, a estaca e a placa, mas não a água, segundo documentos da prefeitura";
    const filed = (end: string) =>
      read(
        "Prefeitura planta mil ipês e esquece de regar",
        "12 de março de 2031",
        "",
        paragraph,
        "",
        `${other}${end}`,
      );
    expect(filed(" em Porto Velho.")).toMatchObject({
      dateline: "PORTO VELHO",
      body: [{ text: paragraph.slice(12) }, {}],
    });
    expect(filed(".").dateline).toBe(null);
  });
});

it("a Slavic town is spoken of in another case", () => {
  const text = readText(
    "Полтаву оставили без трамвая\n12 марта 2031\n\nПОЛТАВА. Остановку открыли в понедельник утром, хотя трамвая в городе никогда не было, и никто не удивился.\n\nРельсы, как говорят в Полтаве, будут вторым шагом, а часы на остановке уже показывают время и день недели.",
    "ru",
  );
  expect(text.dateline).toBe("ПОЛТАВА");
});

describe("whose text it is and where it was filed", () => {
  const story = (...head: string[]) =>
    completeArticle(
      readText(
        [
          ...head,
          "",
          `The strike in Port Ellery is over. ${first}`,
          "",
          second,
          "",
          first.replace("herons", "gulls"),
        ].join("\n"),
        "en",
      ),
      "en",
    );

  it.each([
    ["Par Nora Pell (Port Ellery, correspondante) avec AFP", "Port Ellery", "AFP"],
    ["Por Nora Pell, Jornal 9 — Port Ellery", "Port Ellery", null],
    ["By Nora Pell, Port Ellery", "Port Ellery", null],
    ["Nora Pell, ČTK", null, "ČTK"],
    ["Nora Pell, Online", null, null],
  ])("are read beside the author: %s", (line, dateline, agency) => {
    expect(story("The herons come back to the gasworks", line, "12 March 2031")).toMatchObject({
      bylines: ["Nora Pell"],
      dateline,
      agency,
    });
  });

  it("is told by a line that says where somebody reports from, and by one that names the source", () => {
    const draft = story(
      "The herons come back",
      "Nora Pell",
      "Reporting from Ellery",
      "12 March 2031",
      "Quelle: dpa",
    );
    expect(draft).toMatchObject({ dateline: "Ellery", agency: "dpa" });
  });

  it.each(["Desde la orilla", "Nora Pell / POR"])("is no place that is none: %s", (line) => {
    const draft = story("The herons come back", line, "Nora Pell", "12 March 2031");
    expect(draft).toMatchObject({ bylines: ["Nora Pell"], dateline: null });
  });

  it("is a town of three letters in capitals that the text names", () => {
    expect(
      story("The herons come back", "Nora Pell / VAN", "12 March 2031", "", `Van is quiet. ${first}`)
        .dateline,
    ).toBe("VAN");
  });

  it.each(["Source: Port Ellery Council", "Image source: Reuters"])(
    "is no source that is no agency of the text: %s",
    (line) => {
      expect(story("The herons come back", "12 March 2031", line).agency).toBeNull();
    },
  );
});

it("who took a picture, in capitals below its caption, is no author, and the caption no standfirst", () => {
  const text = read(
    "WILDLIFE",
    "",
    "Water comes back to the old gasworks after the wettest winter in years",
    "",
    "The pond of Port Ellery has its level again, and with it the herons that nest there",
    "",
    "Herons on the gasworks, last Monday.",
    "MARIA LUND",
    "",
    "Nora Pell",
    "12 March 2031",
    "",
    first,
    "",
    second,
  );
  expect(text).toMatchObject({
    headline: "Water comes back to the old gasworks after the wettest winter in years",
    standfirst: "The pond of Port Ellery has its level again, and with it the herons that nest there",
    bylines: ["Nora Pell"],
  });
});

it("an author in capitals below a standfirst stays one", () => {
  const standfirst = "Nine pairs have come from the marsh since March, and the town lets them stay.";
  const text = read(
    "Herons nest on the old gasworks of Port Ellery",
    standfirst,
    "MARIA LUND",
    "12 March 2031",
    "",
    first,
    "",
    second,
  );
  expect(text).toMatchObject({ standfirst, bylines: ["MARIA LUND"] });
});

it("what an editor of a wire added is no standfirst", () => {
  const text = read(
    "Herons nest on the gasworks",
    "",
    "(Adds quote from the warden, detail in paragraph 4)",
    "",
    "By Nora Pell",
    "",
    first,
    "",
    second,
  );
  expect(text.standfirst).toBeNull();
});

it("the last line above the page's furniture is a paragraph where no mark ends a sentence", () => {
  const last = "กรมชลประทานได้ติดตั้งเครื่องเตือนภัยเพิ่มอีกสี่จุด";
  const paragraph =
    "จังหวัดริมน้ำเร่งซ่อมพนังกั้นน้ำระยะทาง 3.6 กิโลเมตร ให้เสร็จก่อนเข้าสู่ฤดูฝนในเดือนพฤษภาคม หลังพนังเดิมพังเสียหายจากน้ำท่วมใหญ่เมื่อเดือนกันยายนปีที่แล้ว";
  const { body } = readText(
    [
      "เร่งซ่อมพนังกั้นน้ำ ก่อนเข้าหน้าฝน",
      "19 มี.ค. 2568 14:20 น.",
      "",
      paragraph,
      "",
      last,
      "",
      "ข่าวที่เกี่ยวข้อง",
      "แม่น้ำล้นตลิ่ง",
    ].join("\n"),
    "th",
  );
  expect(body.map(({ text }) => text)).toEqual([paragraph, last]);
});

it("a role in small letters may stand between the by-word and the name, and an address behind it", () => {
  expect(
    read(
      "Herons nest on the gasworks",
      "By political reporter Nora Pell",
      "12 March 2031",
      "",
      first,
      "",
      second,
    ).bylines,
  ).toEqual(["Nora Pell"]);
  expect(
    read("Herons nest on the gasworks", "By Nora Pell Quaylight.ro", "12 March 2031", "", first, "", second)
      .bylines,
  ).toEqual(["Nora Pell"]);
});

it("a line with the day is no end of the header, though it begins like what follows an article", () => {
  const standfirst = "The town has told people not to walk below the old gasworks for the next two days.";
  const text = read(
    "Herons nest on the old gasworks of Port Ellery",
    standfirst,
    "A, reporter, Port",
    "Published By: News Desk | Last Updated: 25 July 2024, 08:41 PM IST",
    "",
    first,
    "",
    second,
  );
  expect(text).toMatchObject({ standfirst, modifiedAt: "2024-07-25T20:41:00+05:30" });
});

it("a Georgian name above the date is an author's, whose script has no capitals in use", () => {
  const paragraph =
    "მესტიის მუნიციპალიტეტში მეთორმეტე საუკუნის კოშკის რესტავრაცია დასრულდა, სამუშაოები ოთხ წელიწადს გაგრძელდა და მასში ადგილობრივი ოსტატები მონაწილეობდნენ.";
  const signed = (name: string) =>
    readText(
      [
        "სვანეთში უძველესი კოშკი აღადგინეს",
        name,
        "11 ოქტომბერი, 2023 15:30",
        "",
        paragraph,
        "",
        paragraph.replace("ოთხ", "ხუთ"),
      ].join("\n"),
      "ka",
    ).bylines;
  expect(signed("ნინო გელოვანი")).toEqual(["ნინო გელოვანი"]);
  expect(signed("ქართული კულტურა")).toEqual([]);
});
