import { expect, it } from "vitest";
import { withoutTracking } from "../../functions/article/without-tracking.ts";

it.each([
  ["https://quay.example/a?utm_source=rss&utm_medium=rss", "https://quay.example/a"],
  ["https://quay.example/a?id=7&fbclid=x#top", "https://quay.example/a?id=7#top"],
  ["https://quay.example/a?q=a+b", "https://quay.example/a?q=a+b"],
  [null, null],
])("an address loses what counts readers, and nothing else: %s", (address, expected) => {
  expect(withoutTracking(address)).toBe(expected);
});
