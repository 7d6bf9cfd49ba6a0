import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const long =
  "The bakers of the old town will open at four in the morning again, as their grandparents did before the war.";
const textsOf = (...lines: string[]): string[] =>
  readText(["Bread before dawn", "By Nora Pell", ...lines].join("\n\n"), "en").body.map(({ text }) => text);

describe("the last line of a copied text", () => {
  it("stays where it is a short sentence below a paragraph", () => {
    expect(textsOf(long, "It will be worth it.")).toEqual([long, "It will be worth it."]);
  });

  it("stays in Thai where it is longer than a label", () => {
    const thai = "ว่าวกระดาษหลากสีลอยเหนือไร่ข้าวโพดของหมู่บ้านทุกเช้าตั้งแต่ต้นเดือน เพื่อไล่ฝูงนกที่มากินฝักอ่อน";
    const last = "อำเภอจะจัดประกวดว่าวในเดือนหน้า";
    const text = readText(["ว่าวไล่นกกลับมาที่ทุ่งข้าวโพด", "3 พ.ย. 68", thai, thai, last].join("\n\n"), "th");
    expect(text.publishedAt).toBe("2025-11-03");
    expect(text.body.at(-1)).toEqual({ kind: "paragraph", text: last });
  });

  it("stays from two words on where it ends in a full stop, with another below it", () => {
    expect(textsOf(long, "So they baked.")).toEqual([long, "So they baked."]);
    expect(textsOf(long, "Nobody came.", "So they baked.")).toEqual([long, "Nobody came.", "So they baked."]);
    expect(textsOf(long, "Ещё не поздно.")).toEqual([long, "Ещё не поздно."]);
  });

  it("goes where it is none", () => {
    expect(textsOf(long, "More from the old town")).toEqual([long]);
    expect(textsOf(long, "The old town", "Try again.")).toEqual([long]);
    expect(textsOf(long, "Silence.")).toEqual([long]);
  });
});

describe("a short line between paragraphs", () => {
  const kindOf = (line: string, next = long): string | undefined =>
    readText(["Bread before dawn", "By Nora Pell", long, line, next, long].join("\n\n"), "en").body.find(
      ({ text }) => text === line,
    )?.kind;

  it.each([
    "It worked.",
    "“No.”",
    "Es war still.",
    "« Jamais de la vie. »",
    "没有人来。",
    "Никто не пришёл.",
  ])("is one itself where it ends in a full stop: %s", (line) => expect(kindOf(line)).toBe("paragraph"));

  it.each([
    ["Tom Ash, the baker, said:", "“It has always been the oven, and nobody has listened to me about it.”"],
    ["Der Bäcker sagte:", "„Es ist immer der Ofen, und niemand hört in dieser Sache auf mich.“"],
    ["Bakeren sier det slik:", "– Det er alltid ovnen, og ingen har hørt på meg i den saken noen gang."],
  ])("is one where speech follows its colon: %s", (line, next) => {
    expect(kindOf(line, next)).toBe("paragraph");
  });

  it.each(["Bread before money", "Who bakes it?", "„Wir backen weiter“", "Made in the U.S.", "The ovens:"])(
    "is a heading where it does not: %s",
    (line) => expect(kindOf(line)).toBe("heading"),
  );

  it("is a heading right above its paragraph", () => {
    const text = ["Bread before dawn", "By Nora Pell", "", long, "", "The ovens.", long, "", long].join("\n");
    expect(readText(text, "en").body[1]).toEqual({ kind: "heading", text: "The ovens." });
  });
});

describe("facts at the foot of a match report", () => {
  it("are kept to the last", () => {
    const facts = ["Goals: Marsh 8, Brandt 19.", "Referee: T Wainwright (Derbyshire).", "Attendance: 11,402"];
    expect(textsOf(long, ...facts, "Related topics", "Harrow Vale")).toEqual([long, ...facts]);
    expect(textsOf(long, "Telephone: 01632 960 144")).toEqual([long]);
  });
});

describe("a page of briefs that end in who wrote them", () => {
  const briefs = [
    "The bakers of the old town open at four in the morning again, and the first to queue are the night nurses. Hollie Marsh",
    "A barrow that was stolen in May stands at the foot of Cold Law once more, with its loaves and a note of thanks. Milo Brandt",
    "A neighbour's hedge is in the dock again. Anna Lind",
  ];

  it("has the shortest of them as a paragraph too", () => {
    expect(
      readText(["Bread before dawn", "By Nora Pell", ...briefs, long].join("\n\n"), "en").body[2],
    ).toEqual({
      kind: "paragraph",
      text: briefs[2],
    });
  });

  it("is more than one of them", () => {
    expect(textsOf(briefs[0]!, long, briefs[2]!)).not.toContain(briefs[2]);
  });
});

describe("captions", () => {
  const credit = "Photograph: Milo Castleford";
  const captions = [
    "The baker counts the loaves on to the barrow. There are 38 of them now; there used to be 212.",
    "The hill at Cold Law is one in six. She pushes the barrow up the hill and rides down on it.",
    "The dog at number 40 has bitten her twice in 11 years. She brings it a biscuit every Friday.",
  ];

  it("are the text of a story in pictures", () => {
    expect(textsOf(...captions.flatMap((caption) => [`${caption}\n${credit}`]))).toEqual(captions);
  });

  it("are none of it where the story is told below them", () => {
    expect(textsOf(`${captions[0]}\n${credit}`, long, captions[1]!, captions[2]!)).not.toContain(captions[0]);
  });
});

describe("a transcript", () => {
  const turns = [
    "HOST: Welcome to The Long Tide. Today we ask what sounds like a riddle: who owns the seabed?",
    "MARA QUILL: Thanks for having me. The short answer is nobody, and the long one is a committee.",
    "HOST: A committee.",
    "MARA QUILL: It has 36 members, who have been writing the same rulebook for twelve years now.",
  ];

  it("has what is said as paragraphs, and what it is about as its headline", () => {
    const head = "PODCAST\nTranscript: Who owns the seabed?\nThe Long Tide, episode 41\nOctober 30, 2031";
    expect(readText([head, ...turns].join("\n\n"), "en")).toMatchObject({
      headline: "Transcript: Who owns the seabed?",
      standfirst: null,
      body: turns.map((text) => ({ kind: "paragraph", text })),
    });
  });
});

describe("an interview's questions", () => {
  const head = "등대로 돌아온 사람\n2031.02.20. 09:00";
  const lead =
    "작은 섬의 등대에는 세 사람이 산다. 등대지기 남궁솔씨는 17년 전 이 섬을 떠났다가 지난봄에 혼자 돌아왔다.";
  const asked = [
    "▲ 다시 섬으로 돌아온 이유는.\n“불을 켜는 사람이 없다는 얘기를 들었다. 그 불을 보고 자랐으니 고민하지 않았다.”",
    "▲ 가장 기억에 남는 순간은.\n“태풍으로 배가 끊긴 날이다. 셋이 앉아 라면을 끓여 먹었고 밤새 불을 지켰다.”",
  ];

  it("are kept with the mark before them", () => {
    const { body } = readText([head, lead, ...asked].join("\n\n"), "ko");
    expect(body.map(({ text }) => text)).toEqual([lead, ...asked.flatMap((part) => part.split("\n"))]);
  });

  it("are links where nobody answers", () => {
    const { body } = readText(
      [head, lead, "▲ 다시 섬으로 돌아온 이유는", "▲ 가장 추운 밤", lead].join("\n\n"),
      "ko",
    );
    expect(body.map(({ text }) => text)).not.toContain("▲ 가장 추운 밤");
  });
});

describe("readers' letters", () => {
  const letters = [
    "Sir – The bread is late, and those of us who stand there at ten to seven would like to know why.",
    "Margaret Oakes\nTansy Lane, Little Budding",
    "Sir – May I thank the young man who returned my umbrella, which I had not yet missed? I am obliged.",
    "Cdr Philip Strake (retd)\nBudding Quay",
  ];

  it.each(["Letters to the editor", "Letters: Bread before dawn", "Leserbriefe", "Courrier des lecteurs"])(
    "keep the names of those who wrote them: %s",
    (heading) => {
      const { body } = readText(
        [`${heading}\nBread before dawn\n12 March 2031`, ...letters].join("\n\n"),
        "en",
      );
      expect(body.map(({ text }) => text)).toEqual(letters.flatMap((part) => part.split("\n")));
    },
  );

  it("are none on another page", () => {
    expect(textsOf(...letters)).not.toContain("Margaret Oakes");
  });
});

describe("comments below a short article", () => {
  it("are left out where they can be answered, however much they are", () => {
    const comment =
      "At last! The whole street has waited twenty years for this, and now it is too dear for us again.";
    for (const [heading, button] of [
      ["Comments (14)", "Reply"],
      ["Kommentit (14)", "Vastaa"],
      ["Kommentare", "Antworten"],
    ])
      expect(
        textsOf(long, [heading, "Hob", comment, button, "Nob", comment.slice(9), button].join("\n")),
      ).toEqual([long]);
  });
});

describe("a heading above the first paragraph", () => {
  const brief = (heading: string): string => `${heading}\n\n${long}`;
  const read = (...parts: string[]): string[] =>
    readText(
      ["Three short tales from the quay", "By Nora Pell\n12 March 2031", ...parts].join("\n\n"),
      "en",
    ).body.map(({ text }) => text);

  it("stays where headings part the text below as well", () => {
    const parts = ["A seal at the market", "A wall to mend", "A record at last"].map(brief);
    expect(read(...parts).filter((text) => text !== long)).toEqual([
      "A seal at the market",
      "A wall to mend",
      "A record at last",
    ]);
  });

  it("goes where they do not", () => {
    expect(read(brief("A seal at the market"), long, long, brief("A wall to mend"))).not.toContain(
      "A seal at the market",
    );
    expect(read(brief("Nora Pell"), brief("A wall to mend"), brief("A record at last"))).not.toContain(
      "Nora Pell",
    );
  });

  it("stays where it announces entries", () => {
    const entries = "• Engineers found a leak in the dam at four.\n• Three villages have been told to leave.";
    expect(read("Here is what we know at 6pm:", entries, long)[0]).toBe("Here is what we know at 6pm:");
  });
});

it("a police report is filed from where its wire says on a line of its own, and is by no person", () => {
  const text = [
    "POL-EM: Boot verschwunden",
    "05.10.2031 – 11:20\nPolizeiinspektion Emden-Leer",
    "Emden (ots)",
  ];
  const told =
    "Unbekannte haben in der Nacht zu Sonntag das Boot des Hafenmeisters entwendet, der darin geschlafen hatte.";
  expect(readText([...text, told, told.slice(11)].join("\n\n"), "de")).toMatchObject({
    dateline: "Emden",
    agency: "ots",
    bylines: [],
  });
});

it("an Icelandic author writes behind the name", () => {
  expect(
    readText(`Hvalur strandaði\n\nSólveig Arnardóttir skrifar\n30. maí 2031\n\n${long}`, "is").bylines,
  ).toEqual(["Sólveig Arnardóttir"]);
});

it("a brief is kept, however short, where others end in who wrote them as well", () => {
  const briefs = [
    "Forty wheels of cheese, one forklift and a detective who drinks no milk: this could not fail. Joe Lund",
    "The storm that has been coming for three episodes arrives, and so does the bailiff's boat. Nora Pell",
    "A neighbour's hedge is in the dock again. Nora Pell",
  ];
  expect(textsOf(...briefs, long)).toEqual([...briefs, long]);
  expect(textsOf(long, briefs[2]!)).toEqual([long]);
});

describe("paragraphs at the end that share no word with those above, below headings of their own", () => {
  const head = ["Ferry stays in the harbour: live", "By Nora Pell", "12 March 2031"];
  const entries = [
    "The ferry office says that no boat leaves the harbour this morning, since the wind has torn down the landing stage.",
    "The warden of the harbour counts eleven boats that broke loose at night, and two of them lie below the mill.",
    "Nobody was hurt in the harbour, the warden says, though the mill lost its wheel and the office half of its roof.",
  ];
  const others = [
    "Bees return to courthouse",
    "The swarm that left last summer came back through a broken pane.",
    "Library lends umbrellas",
    "Readers may keep them until the first dry afternoon.",
  ];
  const read = (lines: string[]) =>
    readText([...head, ...lines, ...others].join("\n\n"), "en").body.map(({ text }) => text);

  it("are other articles' trails", () => expect(read(entries)).toEqual(entries));

  it("are a live report's, whose entries have times above them", () => {
    expect(read(entries.flatMap((entry, at) => [`09:${at}0`, entry]))).toEqual([...entries, ...others]);
  });
});

describe("a short sentence with a day in it", () => {
  const paragraph =
    "The herons of Port Ellery have nested on the old gasworks, where nobody has been since the winter, the warden said.";
  const bodyWith = (line: string) =>
    readText(
      [
        "Herons nest on the gasworks",
        "12 March 2031",
        "",
        paragraph,
        "",
        line,
        "",
        paragraph.replace("herons", "gulls"),
      ].join("\n"),
      "en",
    ).body.map(({ text }) => text);

  it.each([
    "Das Urteil vom 12. März 2031 ist rechtskräftig.",
    "He was released on 4 June 2031.",
    "The date was set for 4 June 2031.",
    "La fecha límite es el 4 de junio de 2031.",
    "Đến ngày 13/8/2018 thì nạn nhân tử vong.",
  ])("is the article's: %s", (line) => {
    expect(bodyWith(line)).toContain(line);
  });

  it.each([
    "Published on 4 June 2031.",
    "This article was published on 4 June 2031.",
    "Questo articolo è stato pubblicato il 4 giugno 2031.",
    "Veröffentlicht am 4. Juni 2031.",
    "Stand: 4. Juni 2031.",
    "Erschienen am 4. Juni 2031 im Quayboten.",
  ])("is the page's where it begins with what is said of pages: %s", (line) => {
    expect(bodyWith(line)).not.toContain(line);
  });
});
