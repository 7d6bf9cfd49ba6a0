import { expect, it } from "vitest";
import { directionIn } from "../../../functions/article/language/direction-in.ts";

it.each([
  ["Tech (AI)", "rtl", "ltr"],
  ["أوبك+ vs. OPEC", "rtl", "rtl"],
  ["2026 (!)", "rtl", "rtl"],
  ["OPEC and أوبك", "ltr", "ltr"],
  ["«أوبك+»", "ltr", "rtl"],
] as const)("words of one direction alone keep it: %s in an article from %s", (words, own, direction) => {
  expect(directionIn(words, own)).toBe(direction);
});
