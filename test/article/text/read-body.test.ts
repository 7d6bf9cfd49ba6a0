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
