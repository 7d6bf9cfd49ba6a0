import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { storyInState } from "../../../functions/article/html/story-in-state.ts";

const headline = "Herons nest on the gasworks";
const texts = [
  "Nine pairs of herons have nested on the old gasworks at Port Ellery, the warden said on Monday.",
  "They came from the marsh, where the reeds were cut in the autumn and have not grown back yet.",
  "The company that owns the works has put off the demolition until the young have flown in July.",
];
const html = texts.map((text) => `<p>${text}</p>`).join("");
const blocks = texts.map((text) => ({
  _type: "block",
  children: [{ text: text.slice(0, 40) }, { text: text.slice(40) }],
}));
const pageOf = (story: object, body = "<p>Loading…</p>") =>
  `<html lang="en"><head><title>${headline} | The Quay</title><meta property="og:title" content="${headline}"></head><body><div id="__next">${body}</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { story, latest: [{ title: "Port opens a night school", body: html.replace("Nine", "Ten") }] } } })}</script></body></html>`;

describe("a page without paragraphs, whose scripts have the article", () => {
  it.each([
    ["as markup", html],
    ["as an editor's blocks", blocks],
    ["as a list of paragraphs", texts],
  ])("is read from what they start from: %s", async (_name, body) => {
    const story = {
      title: headline,
      author: { name: "Nora Pell" },
      publishedAt: "2031-04-08T09:30:00Z",
      body,
    };
    const draft = await readHtml(pageOf(story), "en");
    expect(draft).toMatchObject({ headline, bylines: ["Nora Pell"], publishedAt: "2031-04-08T09:30:00Z" });
    expect(draft.body.map(({ text }) => text)).toEqual(texts);
  });

  it("has the standfirst, the picture and the last change from there too", async () => {
    const story = {
      title: headline,
      dek: "Nobody saw them come.",
      body: html,
      leadImage: { url: "https://img.example.org/herons.jpg" },
      updatedAt: "2031-04-09T09:30:00Z",
    };
    const draft = await readHtml(pageOf(story), "en");
    expect(draft).toMatchObject({ standfirst: story.dek, modifiedAt: story.updatedAt });
    expect(draft.image?.url).toBe(story.leadImage.url);
  });

  it("is read as it stands where it has paragraphs", async () => {
    const story = { title: headline, author: { name: "Nora Pell" }, body: html.replace("Nine", "Ten") };
    const draft = await readHtml(pageOf(story, `<article><h1>${headline}</h1>${html}</article>`), "en");
    expect(draft.bylines).toEqual([]);
    expect(draft.body.map(({ text }) => text)).toEqual(texts);
  });

  it("has none of another title, or of a teaser's length", () => {
    const state = (value: object) => storyInState([JSON.stringify(value)], [headline]);
    expect(state({ title: "Port opens a night school", body: html })).toBeNull();
    expect(state({ title: headline, body: texts[0]! })).toBeNull();
    expect(state({ list: [null, 1, { title: headline, body: html }] })).toMatchObject({ articleBody: html });
  });
});
