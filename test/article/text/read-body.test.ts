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

  it("goes where it is none", () => {
    expect(textsOf(long, "More from the old town")).toEqual([long]);
  });
});
