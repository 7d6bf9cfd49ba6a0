import { expect, it } from "vitest";
import { quickArticles } from "./planned-uploads.ts";
import { pushArticles } from "./push-articles.ts";

it("a flood and a stream of articles, some of them poison, corrected, deleted or held up, end on the site and nowhere else", async () => {
  const report = await pushArticles(quickArticles);
  expect(report.lost).toEqual([]);
  expect(report.dead).toBe(1);
  expect(report.sentBack).toBe(1);
  const rejected = Object.values(report.rejected).reduce((sum, count) => sum + count, 0);
  expect(rejected).toBe(2);
}, 300_000);
