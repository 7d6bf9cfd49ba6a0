import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { comparableSequencer } from "../../functions/aws/arrival.ts";
import { claimedArticles, claimOf, summary } from "./claimed-articles.ts";
import { startDynamodb } from "./dynamodb-engine.ts";

const engine = await startDynamodb();
afterAll(() => engine.stop());

const now = new Date("2026-11-23T00:00:00Z");

describe("the article table", () => {
  let articles: ReturnType<typeof claimedArticles>["articles"];
  let claims: ReturnType<typeof claimedArticles>["claims"];
  let summarized: ReturnType<typeof claimedArticles>["summarized"];
  const published = {
    cards: [],
    posts: {},
    listedAt: "2026-11-20T10:00:00.000Z",
    articleJson: "{}",
    forgotten: [],
  };
  beforeEach(async () => {
    ({ articles, claims, summarized } = claimedArticles(await engine.createTable()));
  });

  it("stores no summary of an article that has changed meanwhile", async () => {
    await claims.claim(claimOf(), false);
    const read = (await articles.read("rain"))!;
    await claims.claim(claimOf({ revision: "r2", sequencer: comparableSequencer("20") }), false);
    expect(await articles.storeSummary(read, { ...summary, keyPoints: [] })).toBe(false);
  });

  it("stores no publication over a retraction", async () => {
    const read = await summarized();
    await claims.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
    expect(await articles.storePublication(read, published)).toBe(false);
    expect(await articles.read("rain")).toMatchObject({ state: "retracted" });
  });

  it("may store a summary or a publication twice: the answer to the first may have been lost", async () => {
    const read = await summarized();
    expect(await articles.storeSummary(read, { ...summary, keyPoints: [] })).toBe(true);
    expect(await articles.storePublication(read, published)).toBe(true);
    expect(await articles.storePublication(read, published)).toBe(true);
  });

  it("lists it as another where its document differs: a summary may change without its cards", async () => {
    const hashes: string[] = [];
    for (const articleJson of ['{"brief":"Rain."}', '{"brief":"Rain."}', '{"brief":"Rain again."}']) {
      await claims.claim(claimOf(), true);
      const read = (await articles.read("rain"))!;
      await articles.storeSummary(read, { ...summary, keyPoints: [] });
      await articles.storePublication((await articles.read("rain"))!, { ...published, articleJson });
      for await (const { cardHashes } of articles.listMonth("2026-11")) hashes.push(cardHashes);
    }
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("lists what is published by month, newest first, and nothing else", async () => {
    for (const day of ["03", "01", "02"]) {
      const read = await summarized(claimOf({ slug: `rain-${day}`, sourceKey: `articles/rain-${day}.txt` }));
      await articles.storePublication(read, { ...published, listedAt: `2026-11-${day}T00:00:00.000Z` });
    }
    await claims.claim(claimOf({ slug: "unpublished", sourceKey: "articles/unpublished.txt" }), false);
    const slugs: string[] = [];
    for await (const { slug } of articles.listMonth("2026-11", 2)) slugs.push(slug);
    expect(slugs).toEqual(["rain-03", "rain-02", "rain-01"]);
    expect(await articles.months()).toEqual(["2026-11"]);
  });

  it("lists a retracted article no more, but knows its months", async () => {
    await articles.storePublication(await summarized(), published);
    await claims.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
    const slugs: string[] = [];
    for await (const { slug } of articles.listMonth("2026-11")) slugs.push(slug);
    expect(slugs).toEqual([]);
    expect(await articles.read("rain")).toMatchObject({ months: ["2026-11"], cleared: false });
  });
});
