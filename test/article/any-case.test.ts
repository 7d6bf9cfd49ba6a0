import { expect, it } from "vitest";
import { anyCase } from "../../functions/article/lexicon/any-case.ts";

it.each([
  [/^by \p{Lu}/u, ["by Ada", "BY Ada", "By ADA"], ["by ada", "my Ada"]],
  [/^[é-ü]t [^x]$/u, ["Ét a", "üT a"], ["ét X", "et a"]],
  [/^(?<word>от|straße)\d{1,2}\s\k<word>$/u, ["От1 От", "STRAßE12 STRAßE"], ["От1 от", "STRASSE1 STRASSE"]],
  [/(?<=^the )\P{Lu}+$/u, ["The quay", "THE quay"], ["the Quay"]],
  [/^\u{e9}\S 作家$/u, ["éx 作家"], ["Éx 作家"]],
])("%s stands for capitals too, but not where it asks for one", (pattern, found, other) => {
  const any = anyCase(pattern);
  expect(found.filter((text) => !any.test(text))).toEqual([]);
  expect(other.filter((text) => any.test(text))).toEqual([]);
  expect(any.flags).toBe(pattern.flags);
});
