import { describe, expect, it } from "vitest";
import { cleanText } from "../../functions/article/clean-text.ts";

describe("text that may be shown", () => {
  it.each([
    ["ድልድዩ ተከፈተ፡፡ ሰዎች ተደሰቱ::", "ድልድዩ ተከፈተ። ሰዎች ተደሰቱ።"],
    ["ድልድይ፡ወንዝ፡ከተማ።", "ድልድይ፡ወንዝ፡ከተማ።"],
    ["Tide::Reader", "Tide::Reader"],
  ])("has one sign for the Ethiopic full stop: %s", (typed, shown) => {
    expect(cleanText(typed)).toBe(shown);
  });

  it.each([
    ["a\u202eb\u2066c", "abc"],
    ["Fähr\u00adschiff\ufeff", "Fährschiff"],
    ["\u200f می\u200cرود \u200f", "می\u200cرود"],
    ["e\u0301te\u0301", "été"],
    ["one\u2028two\u0085 three\u0000", "one two three"],
  ])("has no sign that carries no words: %j", (typed, shown) => {
    expect(cleanText(typed)).toBe(shown);
  });
});
