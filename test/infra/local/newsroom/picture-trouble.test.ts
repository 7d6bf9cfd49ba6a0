import { expect, it } from "vitest";
import { pictureTrouble } from "../../../../infra/local/newsroom/picture-trouble.ts";

const said = (fields: object) => pictureTrouble(JSON.stringify({ level: "warn", ...fields }))?.sentence;

it("says which article is without its picture, and why", () => {
  const key = "articles/2026/tide.md";
  const error = { message: "articles/2026/tide.jpg is not in the inbox." };
  expect(said({ event: "lead-image-missing", key, url: "tide.jpg", error })).toBe(
    "2026/tide.md: its picture tide.jpg is on no card. articles/2026/tide.jpg is not in the inbox.",
  );
  expect(
    said({ event: "lead-image-unreadable", headline: "Tide", url: "tide.jpg", reason: "It is torn." }),
  ).toBe("“Tide”: its picture tide.jpg is on no card. It is torn.");
  expect(said({ event: "lead-image-not-fetched", key, url: "https://a.example/tide.jpg" })).toBe(
    "2026/tide.md: its picture https://a.example/tide.jpg is on no card. Here, none is fetched from the web.",
  );
});

it("has nothing to say of other lines, whatever they are", () => {
  expect(said({ event: "article-published", key: '"event":"lead-image-missing"' })).toBeUndefined();
  expect(pictureTrouble("Warning: lead-image-missing")).toBeNull();
});
