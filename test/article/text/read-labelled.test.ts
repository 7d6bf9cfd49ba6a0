import { describe, expect, it } from "vitest";
import { readSource } from "../../../functions/article/read-source.ts";
import { readLabelled } from "../../../functions/article/text/read-labelled.ts";

const body = [
  "The bakers of the old town will open at four in the morning again, as they did before the war.",
  "Twelve shops take part, and the council pays for the street lamps that burn longer.",
];

const read = async (text: string) => {
  const bytes = new TextEncoder().encode(text);
  const [reading] = await readSource({ key: "a.eml", bytes, contentType: null, defaultLanguage: "en" });
  return reading;
};

describe("a text with labelled fields", () => {
  it("is read by its labels", async () => {
    const head = [
      "Headline: Bread before dawn: the bakers are back",
      "Standfirst: Twelve shops in the old town open at four",
      "Byline: Nora Pell and Joe Lund",
      "Date: 3 November 2025",
      "Section: Food",
      "Words: 312",
      "Dateline: Stormhavn",
    ];
    const text = [head.join("\n"), ...body].join("\n\n");
    const bytes = new TextEncoder().encode(text);
    const [reading] = await readSource({ key: "a.txt", bytes, contentType: null, defaultLanguage: "en" });
    expect(reading).toMatchObject({
      article: {
        headline: "Bread before dawn: the bakers are back",
        standfirst: "Twelve shops in the old town open at four",
        bylines: ["Nora Pell", "Joe Lund"],
        publishedAt: "2025-11-03",
        section: "Food",
        dateline: "Stormhavn",
        body: body.map((words) => ({ kind: "paragraph", text: words })),
      },
    });
  });

  it("may have values below their labels, in another language, and the body's label", () => {
    const text = `Überschrift:\nBrot vor Morgengrauen\n\nAutorin: Lena Brandt\n\nText: ${body.join("\n\n")}`;
    expect(readLabelled(text, "de")).toMatchObject({
      headline: "Brot vor Morgengrauen",
      bylines: ["Lena Brandt"],
      body: body.map((words) => ({ kind: "paragraph", text: words })),
    });
  });

  it("may have its headline unlabelled above a strap and who wrote it, and crossheads in it", () => {
    const head =
      "BREAD BEFORE DAWN\n\nStrap: Twelve shops open at four\n\nWords: Nora Pell\n\nPics: Joe Lund";
    const text = [head, body[0], "XHEAD: The lamps", body[1], "ENDS"].join("\n\n");
    expect(readLabelled(text, "en")).toMatchObject({
      headline: "BREAD BEFORE DAWN",
      standfirst: "Twelve shops open at four",
      bylines: ["Nora Pell"],
      body: [{ text: body[0] }, { kind: "heading", text: "The lamps" }, { text: body[1] }],
    });
  });

  it("waits for its embargo, and as a draft is refused", () => {
    const head = "Headline: Bread before dawn\nEmbargo: 4 November 2031\n";
    expect(readLabelled(`${head}\n${body.join("\n\n")}`, "en")?.embargo).toBe("2031-11-04");
    expect(() => readLabelled(`${head}Status: draft\n\n${body.join("\n\n")}`, "en")).toThrow("draft");
  });

  it.each([
    ["From: Nora Pell <nora@quay.example>", "To: desk@quay.example", "Subject: Fwd: Bread before dawn"],
    [
      "Von: Nora Pell [mailto:nora@quay.example]",
      "An: Desk",
      "Cc: Joe Lund",
      "Betreff: WG: Bread before dawn",
    ],
    ["De : Nora Pell <nora@quay.example>", "Envoyé : lundi", "À : La rédaction", "Objet : Bread before dawn"],
    ["Тема: Bread before dawn", "От: Nora Pell <nora@quay.example>", "Кому: desk@quay.example"],
  ])("may be a mail with its head: %s", (...head) => {
    const lines = [...head, "Date: Mon, 3 Nov 2025 04:00:00 +0000"];
    expect(readLabelled([lines.join("\n"), ...body].join("\n\n"), "en")).toMatchObject({
      headline: "Bread before dawn",
      bylines: ["Nora Pell"],
      publishedAt: "2025-11-03T04:00:00+00:00",
      body: body.map((words) => ({ kind: "paragraph", text: words })),
    });
  });

  it("has the author whom the mail's text names, and its own headline, rather than sender and subject", () => {
    const mail = "From: The Desk <desk@quay.example>\nSubject: copy for tomorrow\n\n";
    const text = `${mail}Headline: Bread before dawn\n\nBy Nora Pell\n\n${body.join("\n\n")}`;
    expect(readLabelled(text, "en")).toMatchObject({ headline: "Bread before dawn", bylines: ["Nora Pell"] });
  });

  it("may be a mail with a few lines of a program, which are nothing of the article", async () => {
    const mime = "MIME-Version: 1.0\nContent-Type: text/plain;\n charset=utf-8";
    for (const head of [
      `From: Nora Pell <nora@quay.example>\nSubject: Bread before dawn\n${mime}`,
      `${mime}\nSubject: Bread before dawn`,
      `From: Nora Pell <nora@quay.example>\n${mime}\n\nBread before dawn`,
    ])
      expect(await read([head, ...body].join("\n\n"))).toMatchObject({
        article: {
          headline: "Bread before dawn",
          kicker: null,
          section: null,
          body: [{}, { text: body[1] }],
        },
      });
  });

  it("is none where a headline only looks like a line of a program", async () => {
    for (const label of ["Text: Nora Pell", "By: Nora Pell"])
      expect(await read([`X-Men: the return\n${label}`, ...body].join("\n\n"))).toMatchObject({
        article: { headline: "X-Men: the return", bylines: ["Nora Pell"] },
      });
    for (const headline of ["X-Men: the return", "Received: a letter from the sea"])
      expect(await read([`${headline}\nNora Pell\n3 November 2025`, ...body].join("\n\n"))).toMatchObject({
        article: { headline, bylines: ["Nora Pell"] },
      });
    expect(await read(["X-Men: the return", ...body].join("\n\n"))).toMatchObject({
      article: { headline: "X-Men: the return" },
    });
  });

  it("has a body of short lines, down to a mail's signature", async () => {
    const head = "From: Nora Pell <nora@quay.example>\nSubject: Bread before dawn\n\n";
    const short = ["The ovens are lit.", "Twelve shops take part.", "The town is glad."];
    const textsOf = async (text: string) => {
      const reading = await read(text);
      return reading && "article" in reading ? reading.article.body.map((block) => block.text) : reading;
    };
    expect(await textsOf(head + short.join("\n"))).toEqual(short);
    expect(await textsOf(`${head}${short.join("\n\n")}\n\n-- \nNora Pell, The Quay`)).toEqual(short);
    expect(await textsOf(`Headline: Bread before dawn\nByline: Nora Pell\n\n${short[0]}`)).toEqual([
      short[0],
    ]);
  });

  it("is refused as a saved mail where its subject or text is encoded", async () => {
    const from = "From: Nora Pell <nora@quay.example>\n";
    for (const head of [
      `${from}Subject: =?UTF-8?Q?Bread_before_dawn?=`,
      `${from}Subject: Bread before dawn\nContent-Transfer-Encoding: base64`,
    ])
      await expect(read([head, ...body].join("\n\n"))).rejects.toMatchObject({
        reason: "unsupported-format",
      });
  });

  it("has no headline above the one with a label", () => {
    const labelled = "Headline: Bread before dawn\nStrap: Twelve shops open at four\nByline: Nora Pell";
    expect(readLabelled([`FOR FRIDAY\n${labelled}`, ...body].join("\n\n"), "en")?.headline).not.toBe(
      "FOR FRIDAY",
    );
  });

  it("is no mail without a subject, nor one in the midst of a text", () => {
    const from = "From: Nora Pell <nora@quay.example>";
    expect(readLabelled([`${from}\nTo: desk@quay.example`, ...body].join("\n\n"), "en")).toBe(null);
    expect(readLabelled(["The leak", `${from}\nSubject: Bread`, ...body].join("\n\n"), "en")).toBe(null);
  });

  it("is none where only one label leads it, or none is the headline's", () => {
    expect(readLabelled(["Title: a bread's story", ...body].join("\n\n"), "en")).toBe(null);
    expect(readLabelled(["Bread before dawn", "Date: 3 November 2025", ...body].join("\n\n"), "en")).toBe(
      null,
    );
  });
});
