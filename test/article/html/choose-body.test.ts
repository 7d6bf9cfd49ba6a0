import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Harbour cranes fall silent as the night shift learns to read";
const head = `<title>${headline}</title>`;
const top = `<h1>${headline}</h1><p>By Maren Oduya, March 7, 2024</p>`;
const first =
  "The cranes stood still for an hour on Tuesday evening while forty dockers sat down in the canteen with pencils and paper.";
const second =
  "The night school, which the union pays for, teaches reading and arithmetic to those who left school before they were twelve.";
const third =
  "Classes begin at nine and end before the second ship of the night is made fast at the eastern quay of the harbour.";
const article = [first, second, third];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const other = (about: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `The ${about} of the harbour, number ${at + 1}, was told to everybody at great length by one who knew it.`,
  );
const read = (body: string, more = "") =>
  readHtml(`<html lang="en"><head>${head}${more}</head><body>${body}</body></html>`, "en");
const bodyOf = async (body: string, more = ""): Promise<string[]> =>
  (await read(body, more)).body.map(({ text }) => text);

describe("an article is told from", () => {
  it("what buttons of its own element would say, where its body is declared", async () => {
    const said = ["link", "picture", "story", "tale"].map(
      (sent) =>
        `<div><h4>Thanks!</h4><p>Your ${sent} was sent to a friend, and we keep the address of both.</p></div>`,
    );
    const body = `<article><div>${said.join("")}</div><section>${top}</section><div itemprop="articleBody">${paragraphs(article)}</div></article>`;
    expect(await bodyOf(body)).toEqual(article);
  });

  it("a dialog of the page", async () => {
    const dialog =
      '<div id="reply-modal"><div>Choose how you want to sign in, to leave a word below.</div></div>';
    expect(await bodyOf(`<div>${top}${paragraphs(article)}${dialog}</div>`)).toEqual(article);
  });

  it("comments that are longer than it, by their class or by their heading", async () => {
    const comments = other("complaint", 14)
      .map((text) => `<div class="c"><b>Joe</b><p>${text}</p></div>`)
      .join("");
    for (const box of [
      `<div class="comment-list">${comments}</div>`,
      `<section><h2>Join the discussion</h2>${comments}</section>`,
    ])
      expect(await bodyOf(`<main>${top}${paragraphs(article)}${box}</main>`)).toEqual(article);
  });

  it("a longer column before its headline", async () => {
    const column = `<div><h3>About us</h3>${paragraphs(other("history", 8))}</div>`;
    expect(await bodyOf(`<div>${column}<div>${top}${paragraphs(article)}</div></div>`)).toEqual(article);
  });

  it("longer matter outside of the element made for it, though it has one paragraph", async () => {
    const cards = `<div><h3>More from the quay</h3><div><a href="/a">Ferry crews try it</a>${paragraphs(other("ferry", 1))}</div><div><a href="/b">Pilots stay</a>${paragraphs(other("pilot", 1))}</div></div>`;
    expect(await bodyOf(`<main>${top}<p>${first}</p></main>${cards}`)).toEqual([first]);
    const legal = `<div class="legal">${paragraphs(other("disclaimer", 6))}</div>`;
    expect(await bodyOf(`<article>${top}${paragraphs(article)}</article>${legal}`)).toEqual(article);
  });

  it("an introduction in an element made for it, with the body outside", async () => {
    const intro = `<article><h1>${headline}</h1><p>${first}</p></article>`;
    const text = await bodyOf(`${intro}<div class="text">${paragraphs(other("story", 12))}</div>`);
    expect(text.length).toBeGreaterThanOrEqual(12);
  });
});

describe("an article is found", () => {
  it("in JSON-LD, where scripts would fill the page", async () => {
    const linked = {
      "@type": "NewsArticle",
      headline,
      author: { name: "Maren Oduya" },
      articleBody: article.join("\n\n"),
    };
    const draft = await read(
      '<div id="root"></div>',
      `<script type="application/ld+json">${JSON.stringify(linked)}</script>`,
    );
    expect(draft.body.map(({ text }) => text)).toEqual(article);
    expect(draft.bylines).toEqual(["Maren Oduya"]);
  });

  it("with its byline, where the page hides all of it", async () => {
    const draft = await read(`<div style="display:none">${top}${paragraphs(article)}</div>`);
    expect(draft).toMatchObject({ bylines: ["Maren Oduya"], publishedAt: "2024-03-07" });
  });

  it("in preformatted prose, but code stays code", async () => {
    const draft = await read(
      `<h1>${headline}</h1><pre>By Maren Oduya\nMarch 7, 2024\n\n${article.join("\n\n")}</pre>`,
    );
    expect(draft).toMatchObject({ bylines: ["Maren Oduya"], publishedAt: "2024-03-07" });
    expect(draft.body).toEqual(article.map((text) => ({ kind: "paragraph", text })));
    const code = "<pre>first = 1\n\nsecond = 2\n\nthird = 3</pre>";
    expect(
      (await read(`<article>${top}${paragraphs(article)}${code}<p>${first}!</p></article>`)).body,
    ).toContainEqual(expect.objectContaining({ kind: "code" }));
  });
});
