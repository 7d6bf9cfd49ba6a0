import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const link = (name: string, rel = "category tag") => `<a href="/category/x" rel="${rel}">${name}</a>`;
const sectionOf = async (inArticle: string, elsewhere = "", head = "") =>
  (
    await readHtml(
      `<html lang="en"><head><title>Herons nest on the gasworks</title>${head}</head><body>${elsewhere}<article class="post"><h1>Herons nest on the gasworks</h1><p>By Nora Pell</p><p>Nine pairs of herons have nested on the old gasworks at Port Ellery, the warden said on Monday.</p><p>They came from the marsh, where the reeds were cut in the autumn and have not grown back yet.</p><footer>${inArticle}</footer></article></body></html>`,
      "en",
    )
  ).section;

describe("the section of a page", () => {
  it("is the first category that the article links to, where none is declared", async () => {
    expect(await sectionOf(`Posted in ${link("Nature")}, ${link("Port")}`)).toBe("Nature");
    expect(await sectionOf(`${link("Uncategorized")}, ${link("Port")}`)).toBe("Port");
    expect(await sectionOf(link("Nature"), "", '<meta property="article:section" content="Town">')).toBe(
      "Town",
    );
  });

  it.each([
    ["a tag", link("Herons", "tag"), ""],
    ["another article's", "", `<article>${link("Sport")} <h2><a>Ellery wins</a></h2></article>`],
    ["the sidebar's", `<aside>${link("Sport")}</aside>`, ""],
    ["the menu's", "", `<nav>${link("Sport")}</nav>`],
  ])("is not %s", async (_name, inArticle, elsewhere) => {
    expect(await sectionOf(inArticle, elsewhere)).toBeNull();
  });
});
