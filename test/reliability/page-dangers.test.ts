import { expect, it } from "vitest";
import { pageDangers } from "./page-dangers.ts";

it.each([
  ["<p><img src=x onerror=alert(1)>", "img onerror=alert(1)"],
  ["<a href=' JavaScript:alert(1)'>x</a>", "a href= JavaScript:alert(1)"],
  ["<style>p{background:url(https://spy.example/)}</style>", "url(https://spy.example/"],
  ['<svg fill="url(javascript:x)"></svg>', "url(javascript:x"],
  ["p{color:red}@import 'x';", "@import 'x'"],
  ['<meta http-equiv="refresh" content="0;url=x">', "meta http-equiv=refresh"],
])("sees what is wrong with %s", (page, danger) => {
  expect(pageDangers(page).dangers).toEqual([danger]);
});

it("sees nothing wrong with the same words in text, in labels and in names", () => {
  const page = `<title>url(javascript:x)</title><meta property="og:site_name" content="javascript:x"><p aria-label="onerror=x">&lt;img src=x onerror=alert(1)&gt;</p>`;
  expect(pageDangers(page)).toEqual({ elements: [], dangers: [] });
});

it("counts what does something", () => {
  expect(pageDangers("<script></script><p><script></script><style></style>").elements).toEqual([
    "script",
    "script",
    "style",
  ]);
});
