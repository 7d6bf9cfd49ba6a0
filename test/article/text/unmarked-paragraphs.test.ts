import { describe, expect, it } from "vitest";
import { linesOf } from "../../../functions/article/text/lines.ts";
import { markLines } from "../../../functions/article/text/mark-lines.ts";

const kindsOf = (text: string): string[] => markLines(linesOf(text), () => []).map(({ kind }) => kind);
const long = "The allotment holders of the lane have agreed to share one wheelbarrow from now on";

describe("paragraphs that end without a mark", () => {
  it("are told by their length where no line has a mark", () => {
    expect(kindsOf(`Neighbours share\n\n${long}\n\n${long} and one spade`)).toEqual([
      "text",
      "prose",
      "prose",
    ]);
  });

  it("are not looked for in a text that has marks", () => {
    const marked = `${long}.`;
    expect(kindsOf([long, marked, marked, marked, long].join("\n\n"))).toEqual([
      "text",
      "prose",
      "prose",
      "prose",
      "text",
    ]);
  });

  it("are those of a headline's length in Thai", () => {
    const thai = "ชาวสวนตำบลทุ่งลมโชยเลิกใช้หุ่นไล่กา แล้วหันมาปล่อยว่าวกระดาษเหนือแปลงข้าวโพด";
    expect(kindsOf(`ว่าวไล่นก\n\n${thai}\n\n${thai}`)).toEqual(["text", "prose", "prose"]);
  });
});
