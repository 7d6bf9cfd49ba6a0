import { expect, it } from "vitest";
import { linkName } from "../../../functions/article/newsroom/link-name.ts";

it.each([
  ["https://quay.example/2031/herons-return.html", "herons-return"],
  ["herons-return/?utm_source=feed#top", "herons-return"],
  ["https://quay.example/2031/鹭鸟回来", "鹭鸟回来"],
])("an address names its article by its last part: %s", (address, name) => {
  expect(linkName(address)).toBe(name);
});

it.each([
  null,
  "https://quay.example/",
  "https://quay.example/index.html",
  "https://quay.example/2031/4471",
  "https://quay.example/2031-03-12",
  "https://quay.example/4471-2088.html",
  "mailto:herons-return",
])("or by nothing where that has no words: %s", (address) => {
  expect(linkName(address)).toBe(null);
});
