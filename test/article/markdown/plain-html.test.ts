import { describe, expect, it } from "vitest";
import { plainHtml } from "../../../functions/article/markdown/plain-html.ts";
import { readMarkdown } from "../../../functions/article/markdown/read-markdown.ts";
import { timeGrowth } from "../../time-growth.ts";

describe("HTML in Markdown", () => {
  it.each([
    ["<p>He said <b>no</b>, and “<i>never</i>”.</p>", ["He said no, and “never”."]],
    ["<p>H<sub>2</sub>O, says <a href='https://x.example'>Reuters</a>.</p>", ["H2O, says Reuters."]],
    ["<p>東京の<strong>首相</strong>は語った。</p>", ["東京の首相は語った。"]],
    ["<div>One<br/>Two</div><p>Three</p>", ["One", "Two", "Three"]],
    ["<p>Signed <img alt='' src='a.png'>today</p>", ["Signed  today"]],
  ])("has no blanks that its inline elements do not have: %s", (html, parts) => {
    expect(plainHtml(html)).toEqual(parts);
  });

  it.each([
    'The herons came back in 2019<sup class="footnote-ref">3</sup> and stayed.',
    'The herons came back in 2019<sup><a href="#fn3">3</a></sup> and stayed.',
    'The herons came back in 2019<a href="#fn3"><sup>[3]</sup></a> and stayed.',
  ])("is read without footnotes' marks: %s", (words) => {
    const expected = { kind: "paragraph", text: "The herons came back in 2019 and stayed." };
    for (const body of [words, `<p>${words}</p>`])
      expect(readMarkdown(`# Herons nest on the gasworks\n\n${body}`, { key: "a.md" }).body).toEqual([
        expected,
      ]);
  });

  it("keeps exponents that are part of a link", () => {
    expect(plainHtml('<p>Le <a href="/x">20<sup>e</sup></a> siècle, 40 m<sup>2</sup></p>')).toEqual([
      "Le 20e siècle, 40 m2",
    ]);
  });

  it.each(["<a ", "<a b><sup c><a d>", "<b ", "<p "])("takes time that grows with it: %s", (markup) => {
    expect(timeGrowth(3_000, (size) => plainHtml(markup.repeat(size)))).toBeLessThan(9);
  });
});
