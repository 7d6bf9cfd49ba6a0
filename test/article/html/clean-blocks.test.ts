import { describe, expect, it } from "vitest";
import { cleanBlocks } from "../../../functions/article/html/clean-blocks.ts";

const paragraph = (text: string) => ({ kind: "paragraph" as const, text, linked: 0, caption: false });
const long =
  "The bakers of the old town will open at four in the morning again, as their grandparents did before the war.";
const textsOf = (...texts: string[]): string[] =>
  cleanBlocks(texts.map(paragraph), new Set()).map(({ text }) => text);

const thai = "ว่าวกระดาษหลากสีลอยเหนือไร่ข้าวโพดของหมู่บ้านทุกเช้าตั้งแต่ต้นเดือน เพื่อไล่ฝูงนกที่มากินฝักอ่อน";

describe("the last words of a page's article", () => {
  it.each(["It will be worth it.", "“So what?” they say.", "それだけの価値はある。"])("stay: %s", (words) => {
    expect(textsOf(long, long, words)).toEqual([long, long, words]);
  });

  it.each([thai, "อำเภอจะจัดประกวดว่าวในเดือนหน้า"])(
    "stay in Thai, which ends no sentence with a mark: %s",
    (words) => {
      expect(textsOf(`${thai}${thai}`, words)).toEqual([`${thai}${thai}`, words]);
      expect(textsOf(`${thai}${thai}`, "ข่าวล่าสุด")).toEqual([`${thai}${thai}`]);
    },
  );

  it.each(["Next story", "Sign up.", "Bakers in the news:", "the old town …"])(
    "are no scrap: %s",
    (scrap) => {
      expect(textsOf(long, long, scrap)).toEqual([long, long]);
    },
  );
});
