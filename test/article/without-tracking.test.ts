import { expect, it } from "vitest";
import { withoutTracking } from "../../functions/article/without-tracking.ts";

it.each([
  ["https://quay.example/a?utm_source=rss&utm_medium=rss", "https://quay.example/a"],
  ["https://quay.example/a?id=7&fbclid=x#top", "https://quay.example/a?id=7#top"],
  ["https://quay.example/a?q=a+b", "https://quay.example/a?q=a+b"],
  ["https://quay.example/?news/tide&q=a%20b&utm_source=x", "https://quay.example/?news/tide&q=a%20b"],
  ["https://quay.example/p?id&xtor=RSS-1&b=%C3%A9~", "https://quay.example/p?id&b=%C3%A9~"],
  ["https://quay.example/p?xtorial=1", "https://quay.example/p?xtorial=1"],
  [null, null],
])("an address loses what counts readers, and nothing else: %s", (address, expected) => {
  expect(withoutTracking(address)).toBe(expected);
});
