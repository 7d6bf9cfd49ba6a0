import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Night ferry turns back for a dog";
const text = "The night ferry turned back on Tuesday evening for a dog that had missed it by a minute.";
const more = "Its owner had noticed on deck that nobody was pulling at the line, the mate said on Wednesday.";
const bodyOf = async (inner: string) =>
  (
    await readHtml(
      `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${inner}</p><p>${more}</p><p>${more.replace("mate", "captain")}</p></article></body></html>`,
      "en",
    )
  ).body[0]!.text;

describe("a trail within a paragraph", () => {
  it.each([
    `${text} <strong>READ MORE: <a href="/a">Cat misses the tram</a></strong>`,
    `${text} <strong>READ MORE: </strong><a href="/a">Cat misses the tram</a>`,
    `${text} <a href="/a">Read more: Cat misses the tram</a>`,
    `<em><a href="/a">Lees ook: Kat mist de tram</a></em> ${text}`,
  ])("goes, and the paragraph stays: %s", async (inner) => {
    expect(await bodyOf(inner)).toBe(text);
  });

  it.each([
    `The night ferry turned back for a <a href="/a">dog</a>, <strong>which had missed it</strong> by a minute or less.`,
    `The crew had <b>more</b> <a href="/a">to read</a> than they could in a night, and so they turned back for a dog.`,
  ])("is no link of the article's own: %s", async (inner) => {
    expect(await bodyOf(inner)).toBe(inner.replace(/<[^>]*>/g, ""));
  });
});
