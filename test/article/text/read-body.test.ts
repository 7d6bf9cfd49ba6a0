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

  it("goes where it is none", () => {
    expect(textsOf(long, "More from the old town")).toEqual([long]);
  });
});
