import { describe, expect, it } from "vitest";
import { readingTime } from "../../../functions/article/reading-time.ts";
import { wordCountOf } from "../../../functions/article/text/measure-text.ts";

describe("words of a text", () => {
  it.each([
    ["시의회가 오래된 다리를 폐쇄했다", 4],
    ["The council – at last – shut the old bridge (1931).", 9],
    ["Der Nord-/Ostsee-Kanal ist 98,7 km lang.", 6],
    ["شهر قدیمی می‌خوابد", 3],
    ["市議会は古い橋を閉鎖した。", 6],
    ["OPEC에서 합의했다", 2],
    ["— … !", 0],
  ])("are what stands between spaces, and two ideographs: %s", (text, count) => {
    expect(wordCountOf(text)).toBe(count);
  });

  it("are counted alike for an article, save where no spaces part them", () => {
    expect(readingTime("시의회가 오래된 다리를 폐쇄했다", "ko").wordCount).toBe(4);
    expect(readingTime("The council shut and/or sold it.", "en").wordCount).toBe(6);
    expect(readingTime("市議会は古い橋を閉鎖した。", "ja").wordCount).toBe(12);
  });
});
