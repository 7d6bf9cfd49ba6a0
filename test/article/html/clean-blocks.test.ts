import { describe, expect, it } from "vitest";
import { cleanBlocks } from "../../../functions/article/html/clean-blocks.ts";

const paragraph = (text: string) => ({ kind: "paragraph" as const, text, linked: 0, caption: false });
const long =
  "The bakers of the old town will open at four in the morning again, as their grandparents did before the war.";
const textsOf = (...texts: string[]): string[] =>
  cleanBlocks(texts.map(paragraph), new Set()).map(({ text }) => text);

describe("the last words of a page's article", () => {
  it.each(["It will be worth it.", "“So what?” they say.", "それだけの価値はある。"])("stay: %s", (words) => {
    expect(textsOf(long, long, words)).toEqual([long, long, words]);
  });

  it.each(["Next story", "Sign up.", "Bakers in the news:", "the old town …"])(
    "are no scrap: %s",
    (scrap) => {
      expect(textsOf(long, long, scrap)).toEqual([long, long]);
    },
  );
});
