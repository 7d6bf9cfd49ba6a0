import { expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Dockers learn to spell at the quay";
const bodyOf = async (paragraphs: string[][], broken = "<br>") =>
  (
    await readHtml(
      `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1><div>${paragraphs.map((lines) => lines.join(broken)).join("<br><br>")}</div></article></body></html>`,
      "en",
    )
  ).body.map(({ text }) => text);

const letter = [
  [
    "Every Tuesday the cranes of the port stand still for an hour, since forty",
    "dockers sit down in the canteen and write words of three syllables, which",
    "the teacher collects in a bucket and reads aloud to the gulls outside.",
  ],
  [
    "The night school has taught at the quay for nine years, and its <a href='/'>head</a>",
    "says that nobody has ever asked for a mark. There is tea in the break, and",
    "whoever comes late washes the cups.",
  ],
];
const textOf = (lines: string[]): string => lines.join(" ").replace(/<[^>]*>/g, "");

it("lines that breaks part at the column of a mail are one paragraph", async () => {
  expect(await bodyOf(letter)).toEqual(letter.map(textOf));
  expect(await bodyOf(letter, "<br />\n")).toEqual(letter.map(textOf));
});

it("a shorter paragraph beside them is one where all of its lines break off", async () => {
  const linked = [
    "Two of the <a href='/'>dockers</a> have since written",
    "to the mayor, about gulls,",
    "Elseby and the quay.",
  ];
  expect(await bodyOf([...letter, linked])).toEqual([...letter, linked].map(textOf));
});

it("a paragraph on each line is one", async () => {
  const told = letter.map(textOf);
  expect(await bodyOf([[...told, ...told.map((text) => text.replace("Every", "Each"))]])).toHaveLength(4);
});

it("the lines of a poem are its own", async () => {
  const poem = [
    "The crane is up, the crane is down,",
    "the docker spells a noun,",
    "and all the gulls of Ellery",
    "write letters to the town.",
  ];
  expect(await bodyOf([poem, poem.map((line) => line.replace("crane", "gull"))])).toContain(poem[1]);
});
