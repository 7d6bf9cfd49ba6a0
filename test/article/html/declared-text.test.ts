import { expect, it } from "vitest";
import { declaredText } from "../../../functions/article/html/declared-text.ts";

it.each([
  ["Herons return<br/>to the gasworks", "Herons return to the gasworks"],
  ["Herons &lt;em&gt;return&lt;/em&gt; to the gas<b>works</b>", "Herons return to the gasworks"],
  ["<p>Nine pairs nest there</p><p>since March</p>", "Nine pairs nest there since March"],
  ['Nine pairs nest <a class="more" href="/herons">Read on</a>', "Nine pairs nest…"],
  ["Nine pairs at 3 < 4 degrees", "Nine pairs at 3 < 4 degrees"],
])("a declared field is plain text: %s", (field, text) => {
  expect(declaredText(field)).toBe(text);
});

it("what is not declared, or is empty, is null", () => {
  expect([null, "", "<p> </p>"].map(declaredText)).toEqual([null, null, null]);
});
