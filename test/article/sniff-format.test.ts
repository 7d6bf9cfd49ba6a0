import { expect, it } from "vitest";
import { sniffFormat } from "../../functions/article/sniff-format.ts";

const comments = "<!-- saved --> <!---->\n".repeat(30);

it("knows a page and a feed behind any number of comments", () => {
  expect(sniffFormat(`${comments}<!doctype html><p>Rain.`, "articles/rain.txt", null)).toBe("html");
  expect(sniffFormat(`<?xml version="1.0"?>${comments}<rss version="2.0">`, "articles/rain.txt", null)).toBe(
    "xml",
  );
});

it("does not ponder over comments that neither follows", () => {
  const start = performance.now();
  sniffFormat(`${comments}>`, "articles/rain.txt", null);
  expect(performance.now() - start).toBeLessThan(2_000);
});
