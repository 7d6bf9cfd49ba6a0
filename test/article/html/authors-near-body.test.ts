import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Harbour cranes fall silent as the night shift learns to read";
const prose = [
  "The cranes stood still for an hour on Tuesday evening while forty dockers sat down in the canteen with pencils and paper.",
  "The night school, which the union pays for, teaches reading and arithmetic to those who left school before they were twelve.",
  "Classes begin at nine and end before the second ship of the night is made fast at the eastern quay of the harbour.",
];
const teaser =
  "<div><h3>More from the quay</h3><a href='/x'>Ferry crews try the silent crossing</a><p>By Henry Mott</p></div>";
const read = (below: string, above = "", after = teaser) =>
  readHtml(
    `<html lang="en"><head><title>${headline}</title></head><body><main><h1>${headline}</h1><p>March 7, 2024</p>${above}${prose.map((text) => `<p>${text}</p>`).join("")}${below}</main>${after}</body></html>`,
    "en",
  );

describe("authors whom neither metadata nor a byline names", () => {
  it.each([
    ["a by-word", "<p><em>By Maren Oduya</em></p>"],
    ["a label and a role", "<p><strong>Author: Maren Oduya, head of the night school.</strong></p>"],
    ["a credit beside the pictures'", "<p>Text: Maren Oduya, Photos: Jens Kohl</p>"],
    [
      "a link to their page",
      '<div class="sig"><a href="/authors/maren">Maren Oduya</a><span>teaches.</span></div>',
    ],
    [
      "a box",
      '<div class="authorCard"><strong class="authorCard-name">Maren Oduya</strong><p>Walks a lot.</p></div>',
    ],
    [
      "a sentence about them",
      "<p><em>Maren Oduya writes about docks for the Herald. Follow her on X.</em></p>",
    ],
    [
      "a footer of the theme's",
      '<article><footer class="entry-meta">This entry was posted in <a href="/n">News</a> by <a href="/author/m">Maren Oduya</a>. Bookmark it.</footer></article>',
    ],
  ])("are found at the foot by %s, which is no paragraph", async (_, below) => {
    const draft = await read(below);
    expect(draft.bylines).toEqual(["Maren Oduya"]);
    expect(draft.body.map(({ text }) => text)).toEqual(prose);
  });

  it("are found above the body in a box that is called after them, one below another", async () => {
    const person = (name: string, role: string) => `<div><div>${name}</div><div>${role}</div></div>`;
    const above = `<div class="authors">${person("Maren Oduya", "Docks correspondent")}${person("Thomas Vel", "Political editor")}</div>`;
    expect((await read("", above)).bylines).toEqual(["Maren Oduya", "Thomas Vel"]);
  });

  it.each([
    teaser,
    "<h3>Most read</h3><p>By Henry Mott</p>",
    "<p>Further Information</p><p>Harbour Office</p>",
    '<aside><a href="/author/h">Henry Mott</a></aside>',
    '<div class="comments-area"><b class="comment-author">Henry Mott</b><p>About time that somebody taught them to read.</p></div>',
  ])("are not those of something else: %s", async (below) => {
    expect((await read(below)).bylines).toEqual([]);
  });

  it.each([
    '<div class="hero"><img src="a.jpg"><span class="photo-author">Henry Mott</span></div>',
    '<figure><img src="a.jpg"><figcaption>The quay <span class="author">Henry Mott</span></figcaption></figure>',
  ])("are not who took a picture above the body: %s", async (above) => {
    expect((await read("", above)).bylines).toEqual([]);
  });

  it.each([
    '<blockquote><p>The harbour shall be open to all ships.</p><cite class="quote-author">Henry Mott</cite></blockquote>',
    '<p><a rel="tag" href="/tag/mott">Henry Mott</a> <a rel="tag" href="/tag/quay">Harbour Quay</a></p>',
    "<p>Photos: Henry Mott</p>",
    "<p>Edited by: Henry Mott</p>",
  ])("are not who is quoted, named by a tag, or did something else: %s", async (below) => {
    expect((await read(below)).bylines).toEqual([]);
  });

  it("are not those of a card outside of the page's main part", async () => {
    const card =
      '<div><a href="/x">Ferry crews try the silent crossing</a> <span class="author">Henry Mott</span></div>';
    expect((await read("", "", card)).bylines).toEqual([]);
    const link = '<div><a href="/journalist/mott">Henry Mott</a></div>';
    expect((await read(link)).bylines).toEqual(["Henry Mott"]);
    expect((await read("", "", link)).bylines).toEqual([]);
  });

  it("are not people of the story, who are named in it", async () => {
    const told =
      "<p>The teacher, Henry Mott, has taught at the harbour for twenty years and will not leave it.</p>";
    expect((await read(`${told}<p>Henry Mott</p>`)).bylines).toEqual([]);
  });
});
