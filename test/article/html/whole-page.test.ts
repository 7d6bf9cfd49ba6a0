import { describe, expect, it } from "vitest";
import { parsePage } from "../../../functions/article/html/page-element.ts";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const head = "<title>Night school under the cranes</title>";
const body =
  "<h1>Night school under the cranes</h1><p>The cranes stood still for an hour on Tuesday evening while forty dockers sat down with pencils.</p><p>Classes begin at seven, when the tide is out and the harbour has nothing to load.</p>";

describe("a page that leaves out tags, as HTML lets it, is read like one that has them", () => {
  it.each([
    ["no body", `<!doctype html><html lang="en"><head>${head}</head>${body}</html>`],
    ["no head and no body", `<!doctype html><html lang="en">${head}${body}`],
    [
      "a body that ends before its article",
      `<html lang="en"><head>${head}</head><body></body>${body}</html>`,
    ],
    ["an article after the page", `<html lang="en"><head>${head}</head><body></body></html>${body}`],
    ["an article in the head", `<html lang="en"><head>${head}${body}</head></html>`],
  ])("%s", async (_what, html) => {
    const whole = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    expect(await readHtml(html, "de")).toEqual(await readHtml(whole, "de"));
    expect(parsePage(html).body.textContent).toBe(parsePage(whole).body.textContent);
  });

  it("and one that has them stays as it is", () => {
    const whole = `<!DOCTYPE html><html lang="en">\n<head>${head}</head>\n<body class="a">${body}</body>\n</html>`;
    expect(String(parsePage(whole))).toBe(whole);
  });
});
