import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../functions/article/html/blocks-of.ts";
import { parsePage } from "../../../functions/article/html/page-element.ts";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { timeGrowth } from "../../time-growth.ts";

const textsOf = (html: string): string[] =>
  blocksOf(parsePage(`<html><body>${html}</body></html>`).body).map(({ text }) => text);

describe("a footnote's mark", () => {
  it.each([
    'The herons came back.<sup><a href="#n1">1</a></sup>',
    'The herons came back.<a href="#n1"><sup>1</sup></a>',
    'The herons came back.<sup class="footnote-ref">[1]</sup>',
    'The herons came back <sup id="fnref1"><a href="#n1">1</a></sup>.',
    '<a href="#r1"><sup>1</sup></a> The herons came back. <a href="#r1">↩︎</a>',
    'The herons came back.<sup><a href="#a">1</a></sup><sup><a href="#b">*</a></sup>',
  ])("is no part of the sentence: %s", (html) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual(["The herons came back."]);
  });

  it.each([
    ["The tank holds 40 m<sup>3</sup> of air.", "The tank holds 40 m3 of air."],
    ['See <a href="a">1</a> and <a href="b">the map</a>.', "See 1 and the map."],
    ["The 4<sup>th</sup> heron left.", "The 4th heron left."],
    [
      'Au <a href="a">20<sup>e</sup> siècle</a>, <a href="b">M<sup>e</sup> Le Goff</a>.',
      "Au 20e siècle, Me Le Goff.",
    ],
    ['It has <a href="a">40 m<sup>2</sup></a> and no more.', "It has 40 m2 and no more."],
  ])("is no exponent, ordinal or plain link: %s", (html, text) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual([text]);
  });

  it("does not hide that a short paragraph is one", async () => {
    const note = '<sup><a href="#n">1</a></sup>';
    const paragraphs = ["The herons came back in March.", "Nobody had asked them to."];
    const html = `<html lang="en"><head><title>Herons nest on the gasworks</title></head><body><article><h1>Herons nest on the gasworks</h1>${paragraphs.map((text) => `<p>${text}${note}</p>`).join("")}</article></body></html>`;
    const draft = await readHtml(html, "en");
    expect(draft.body.map(({ text }) => text)).toEqual(paragraphs);
  });
});

it("a page of blanks is read in time that grows with its length", () => {
  const growth = timeGrowth(10_000, (size) => textsOf(`<p>The herons${" ".repeat(size)}came back.</p>`));
  expect(growth).toBeLessThan(9);
});
