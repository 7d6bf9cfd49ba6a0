import { expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const first =
  "The herons of Port Ellery have nested on the old gasworks, where nobody has been since the winter, the warden said.";
const second = "The council sent a letter, then a man with a clipboard, and at last a cheque for the nests.";
const bodyOf = (...lines: string[]) =>
  readText(
    ["Herons nest on the gasworks", "By Nora Pell", "12 March 2031", first, ...lines, second].join("\n"),
    "en",
  ).body.map(({ text }) => text);

it.each([
  ["Skip past newsletter promotion", "after newsletter promotion"],
  ["Skip Most read and continue reading", "End of Most read"],
  ["Saltar Más leídas y continuar leyendo", "Final de Más leídas"],
])("the article goes on below a box that may be skipped: %s", (open, close) => {
  const offer = "The marsh's most important stories. Get all the week's news about herons and other birds";
  const box = [
    "Sign up to Down to the Marsh",
    "Free weekly newsletter",
    "",
    offer,
    "Enter your email address",
    "Sign up",
  ];
  expect(bodyOf(open, ...box, close)).toEqual([first, second]);
  expect(bodyOf(close)).toHaveLength(2);
});

it("a paragraph stays below an offer to skip a box that ends nowhere", () => {
  expect(bodyOf("Skip past newsletter promotion")).toEqual([first, second]);
});

it.each([
  ["تخطى يستحق الانتباه وواصل القراءة", "يستحق الانتباه نهاية"],
  ["پرش به بیشتر بخوانید و ادامه مطلب", "پایان بیشتر بخوانید"],
])("a box goes that another language offers to skip: %s", (open, close) => {
  expect(bodyOf(open, "The bird of the day", "A heron that nobody has seen", close)).toEqual([first, second]);
});
