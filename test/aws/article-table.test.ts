import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { comparableSequencer } from "../../functions/aws/arrival.ts";
import { articleTable, type Claim } from "../../functions/aws/article-table.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { startDynamodb } from "./dynamodb-engine.ts";

const engine = await startDynamodb();
afterAll(() => engine.stop());

const summary = {
  description: "It rained.",
  brief: "It rained.",
  keyPoints: ["It rained."],
  provenance: { description: "extract", brief: "extract", model: null, fallback: null },
} as const;
const now = new Date("2026-11-23T00:00:00Z");
const claimOf = (overrides: Partial<Claim> = {}): Claim => ({
  slug: "rain",
  sourceKey: "articles/rain.txt",
  sequencer: comparableSequencer("10"),
  revision: "r1",
  uploadedAt: "2026-11-20T10:00:00Z",
  article: anArticle(),
  picture: null,
  ...overrides,
});

describe("the article table", () => {
  let articles: ReturnType<typeof articleTable>;
  const summarized = async (claim = claimOf()) => {
    await articles.claim(claim, false);
    await articles.storeSummary((await articles.read(claim.slug))!, {
      ...summary,
      keyPoints: [...summary.keyPoints],
    });
    return (await articles.read(claim.slug))!;
  };
  const published = {
    cards: [],
    posts: {},
    listedAt: "2026-11-20T10:00:00.000Z",
    articleJson: "{}",
    forgotten: [],
  };
  beforeEach(async () => {
    articles = articleTable(await engine.createTable());
  });

  it("gives a claimed slug its article back, body and all", async () => {
    expect(await articles.claim(claimOf(), false)).toBe("claimed");
    expect(await articles.read("rain")).toMatchObject({
      state: "ingested",
      article: anArticle(),
      summary: null,
    });
  });

  it("leaves a record alone when the same article comes again", async () => {
    await summarized();
    expect(await articles.claim(claimOf({ sequencer: comparableSequencer("20") }), false)).toBe("unchanged");
    expect(await articles.read("rain")).toMatchObject({
      state: "summarized",
      sequencer: comparableSequencer("20"),
    });
  });

  it("dates an article by the version that is there, when a later one of the same bytes is gone again", async () => {
    await summarized(claimOf({ uploadedAt: "2026-11-20T10:00:05Z" }));
    const earlier = claimOf({ sequencer: comparableSequencer("20"), uploadedAt: "2026-11-20T10:00:00Z" });
    expect(await articles.claim(earlier, false)).toBe("claimed");
    const { uploadedAt, firstUploadedAt } = (await articles.read("rain"))!;
    expect([uploadedAt, firstUploadedAt]).toEqual(["2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z"]);
  });

  it("refuses a worker whose event, come twice, has released the slug already", async () => {
    await articles.release("rain", "articles/rain.txt", comparableSequencer("10"), now);
    expect(await articles.claim(claimOf(), false)).toBe("left");
    expect(await articles.claim(claimOf({ sequencer: comparableSequencer("11") }), false)).toBe("claimed");
  });

  it("makes an unchanged article anew when forced to", async () => {
    await summarized();
    expect(await articles.claim(claimOf(), true)).toBe("claimed");
    expect(await articles.read("rain")).toMatchObject({ state: "ingested", summary: null });
  });

  it("refuses an older event, by the sequencer's own order", async () => {
    await articles.claim(claimOf({ sequencer: comparableSequencer("9") }), false);
    expect(
      await articles.claim(claimOf({ sequencer: comparableSequencer("10"), revision: "r0" }), false),
    ).toBe("stale");
    expect(await articles.read("rain")).toMatchObject({ revision: "r1" });
  });

  it("keeps a slug for its first owner, and remembers who waits for it", async () => {
    await articles.claim(claimOf(), false);
    const other = claimOf({
      sourceKey: "articles/rain.md",
      revision: "r2",
      sequencer: comparableSequencer("30"),
    });
    expect(await articles.claim(other, false)).toEqual({ takenBy: "articles/rain.txt" });
    expect(await articles.release("rain", "articles/rain.txt", comparableSequencer("40"), now)).toEqual([
      "articles/rain.md",
    ]);
    expect(await articles.claim(other, false)).toBe("claimed");
    expect(await articles.read("rain")).toMatchObject({ sourceKey: "articles/rain.md" });
  });

  it("does not let an upload release a slug that is another's", async () => {
    await articles.claim(claimOf(), false);
    expect(
      await articles.release("rain", "articles/rain.md", comparableSequencer("99"), now),
    ).toBeUndefined();
    expect(await articles.read("rain")).toMatchObject({ state: "ingested" });
  });

  it("fences a slug that was never claimed, so that a slower worker comes too late", async () => {
    await articles.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
    expect(await articles.claim(claimOf(), false)).toBe("left");
    expect(await articles.read("rain")).toMatchObject({ state: "retracted", article: null });
  });

  it("takes an article back that was retracted, though nothing in it changed", async () => {
    await articles.claim(claimOf(), false);
    await articles.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
    expect(await articles.claim(claimOf({ sequencer: comparableSequencer("30") }), false)).toBe("claimed");
  });

  it("stores no summary of an article that has changed meanwhile", async () => {
    await articles.claim(claimOf(), false);
    const read = (await articles.read("rain"))!;
    await articles.claim(claimOf({ revision: "r2", sequencer: comparableSequencer("20") }), false);
    expect(await articles.storeSummary(read, { ...summary, keyPoints: [] })).toBe(false);
  });

  it("stores no publication over a retraction", async () => {
    const read = await summarized();
    await articles.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
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
      await articles.claim(claimOf(), true);
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
    await articles.claim(claimOf({ slug: "unpublished", sourceKey: "articles/unpublished.txt" }), false);
    const slugs: string[] = [];
    for await (const { slug } of articles.listMonth("2026-11", 2)) slugs.push(slug);
    expect(slugs).toEqual(["rain-03", "rain-02", "rain-01"]);
    expect(await articles.months()).toEqual(["2026-11"]);
  });

  it("lists a retracted article no more, but knows its months", async () => {
    await articles.storePublication(await summarized(), published);
    await articles.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
    const slugs: string[] = [];
    for await (const { slug } of articles.listMonth("2026-11")) slugs.push(slug);
    expect(slugs).toEqual([]);
    expect(await articles.read("rain")).toMatchObject({ months: ["2026-11"], cleared: false });
  });
});
