import { expect, it } from "vitest";
import { dropDateline } from "../../functions/summary/drop-dateline.ts";

const news = "Engineers closed the old landing stage on Monday, nine months after the storm.";

it.each([
  ["LONDON, May 3 (Reuters) - "],
  ["SAN FRANCISCO "],
  ["LONDON "],
  ["CHICAGO—"],
  ["TEGUCIGALPA, HONDURAS.- "],
  ["PORT ELLERY, Calif., April 25, 2026 /PRNewswire/ -- "],
])("a dateline is dropped: %s", (dateline) => {
  expect(dropDateline(dateline + news)).toBe(news);
});

it.each([
  "NASA Administrator Jane Miller closed the old landing stage on Monday.",
  "NEW YORK Mayor Jane Miller closed the old landing stage on Monday.",
  "A YOUNGSTER has closed the old landing stage on Monday, it is said.",
])("a name that opens the sentence stays: %s", (sentence) => {
  expect(dropDateline(sentence)).toBe(sentence);
});
