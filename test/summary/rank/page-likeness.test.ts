import { describe, expect, it } from "vitest";
import { pageLikeness, reportShare } from "../../../functions/summary/rank/page-likeness.ts";
import weights from "../../../functions/summary/rank/ranker.weights.json" with { type: "json" };
import { textStatistics } from "../../../functions/summary/rank/text-statistics.ts";
import { describeArticle } from "../../../functions/summary/rank/word-features.ts";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";
import { readArticle } from "../../bench/summaries/read-article.ts";

const likeness = (paragraphs: string[], title: string): number => {
  const { body, headline, language } = readArticle({
    id: "x",
    lang: "en",
    title,
    article: paragraphs.join("\n"),
  });
  return pageLikeness(
    describeArticle(textStatistics(readSentences(body, headline, language), headline)),
    weights.page,
  );
};

const guide = [
  "Do you want to grow your own garlic? We show you how to do it in five easy steps!",
  "## What you need",
  "You need a sunny bed, a spade and some compost. I always mix it with a little sand.",
  "## When to plant",
  "Plant your cloves in October. My own went in on Sunday, and I can't wait for the summer!",
  "## How to harvest",
  "Is the lower half of your leaves yellow? Then your garlic is ready for you.",
];

const report = [
  "The council of Port Ellery voted on Monday to rebuild the landing stage that the storm of last winter destroyed.",
  "The work will cost 2.4 million crowns and last until the end of March, the mayor, Ana Caldeira, said.",
  "“The ferry belongs to this town,” she told the meeting. “Nobody here has ever doubted that it would come back.”",
  "The company that runs the ferry has asked for a loan of 800,000 crowns, which the county has yet to decide on.",
];

describe("an article", () => {
  it("that speaks to its readers is more likely a page than a report is", () => {
    expect(likeness(guide, "How to grow garlic")).toBeGreaterThan(
      likeness(report, "Council votes for ferry") + 0.2,
    );
  });

  it("is a page by no less than nothing and by no more than wholly", () => {
    for (const article of [guide, report, [], [guide[0]!]]) {
      expect(likeness(article, "")).toBeGreaterThanOrEqual(0);
      expect(likeness(article, "")).toBeLessThanOrEqual(1);
    }
  });
});

it("what is known of reports holds less and less for what is likely a page", () => {
  expect([0, 0.15, 0.225, 0.3, 1].map(reportShare)).toEqual([1, 1, 0.5, 0, 0]);
});
