import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const own = [
  "Ferry crews in Port Ellery voted on Tuesday to keep the night boat running through the whole winter.",
  "Under the agreement crews will work four nights in a row, and two deckhands will be hired in November.",
];
const other = [
  "The Pellam family bakery will bake its last loaves at the end of the month, a note on its door says.",
  "Rising rents were to blame, the note said, but customers pointed to the supermarket across the square.",
  "Ada Pellam, whose grandfather built the oven, said she would miss the smell of the street at five.",
];
const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
const top = '<h1>Ferry crews keep the night boat</h1><p class="byline">By Nora Pell</p>';
const below = (level: string) =>
  `<${level}>Bakery on the quay to close</${level}><p class="byline">By Joe Lund</p>`;

describe("an article that a page has below another", () => {
  it.each([
    ["with a first heading, below a short one", "article", "", "h1"],
    ["with a second heading, below a short one", "article", "", "h2"],
    ["in boxes of one class", "div", ' class="story"', "h1"],
    ["in sections of one type", "section", ' itemtype="https://schema.org/NewsArticle"', "h2"],
  ])("is not read: %s", async (_name, tag, attributes, level) => {
    const draft = await readHtml(
      `<title>Ferry crews keep the night boat</title><main><${tag}${attributes}>${top}${paragraphs(own)}</${tag}><${tag}${attributes}>${below(level)}${paragraphs(other)}</${tag}></main>`,
      "en",
    );
    expect(draft.bylines).toEqual(["Nora Pell"]);
    expect(draft.body.map(({ text }) => text)).toEqual(own);
  });

  it("is not read with a second heading below a long one", async () => {
    const long = [...own, ...own.map((text) => text.replace("crews", "the captains and the crews"))];
    const draft = await readHtml(
      `<main><article class="a">${top}${paragraphs(long)}</article><article class="a">${below("h2")}${paragraphs(other)}</article></main>`,
      "en",
    );
    expect(draft.body.map(({ text }) => text)).toEqual(long);
  });
});

describe("elements of one kind that hold one article", () => {
  it.each([
    ["chapters", `<article>${top}${paragraphs(own)}</article><article><h2>The bakery</h2>`, "</article>"],
    [
      "boxes",
      `<div class="row">${top}${paragraphs(own)}</div><div class="row"><h2>The bakery</h2>`,
      "</div>",
    ],
    [
      "a live report's entries",
      `<article class="head">${top}${paragraphs(own)}</article><article class="entry"><time>18:40</time><h2>The bakery</h2><p class="author">Joe Lund</p>`,
      "</article>",
    ],
    [
      "answers of several people",
      `<article class="voice">${top}${paragraphs(own)}</article><article class="voice"><h2>The bakery</h2><p class="author-role">Joe Lund, baker</p>`,
      "</article>",
    ],
  ])("are all read: %s", async (_name, opening, end) => {
    const draft = await readHtml(`<main>${opening}${paragraphs(other)}${end}</main>`, "en");
    expect(draft.body.map(({ text }) => text)).toEqual(expect.arrayContaining([...own, ...other]));
  });
});
