import { describe, expect, it } from "vitest";
import { readSource } from "../../../functions/article/read-source.ts";
import { readLabelled } from "../../../functions/article/text/read-labelled.ts";

const body = [
  "The bakers of the old town will open at four in the morning again, as they did before the war.",
  "Twelve shops take part, and the council pays for the street lamps that burn longer.",
];

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

  it("waits for its embargo, and as a draft is refused", () => {
    const head = "Headline: Bread before dawn\nEmbargo: 4 November 2031\n";
    expect(readLabelled(`${head}\n${body.join("\n\n")}`, "en")?.embargo).toBe("2031-11-04");
    expect(() => readLabelled(`${head}Status: draft\n\n${body.join("\n\n")}`, "en")).toThrow("draft");
  });

  it("is none where only one label leads it, or none is the headline's", () => {
    expect(readLabelled(["Title: a bread's story", ...body].join("\n\n"), "en")).toBe(null);
    expect(readLabelled(["Bread before dawn", "Date: 3 November 2025", ...body].join("\n\n"), "en")).toBe(
      null,
    );
  });
});
