import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { comparableSequencer } from "../../functions/aws/arrival.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { claimedArticles, claimOf } from "./claimed-articles.ts";
import { startDynamodb } from "./dynamodb-engine.ts";

const engine = await startDynamodb();
afterAll(() => engine.stop());

const now = new Date("2026-11-23T00:00:00Z");

describe("a slug", () => {
  let articles: ReturnType<typeof claimedArticles>["articles"];
  let claims: ReturnType<typeof claimedArticles>["claims"];
  let summarized: ReturnType<typeof claimedArticles>["summarized"];
  beforeEach(async () => {
    ({ articles, claims, summarized } = claimedArticles(await engine.createTable()));
  });

  it("that is claimed has its article, body and all", async () => {
    expect(await claims.claim(claimOf(), false)).toBe("claimed");
    expect(await articles.read("rain")).toMatchObject({
      state: "ingested",
      article: anArticle(),
      summary: null,
    });
  });

  it("keeps its record when the same article comes again", async () => {
    await summarized();
    expect(await claims.claim(claimOf({ sequencer: comparableSequencer("20") }), false)).toBe("unchanged");
    expect(await articles.read("rain")).toMatchObject({
      state: "summarized",
      sequencer: comparableSequencer("20"),
    });
  });

  it("is dated by the version that is there, when a later one of the same bytes is gone again", async () => {
    await summarized(claimOf({ uploadedAt: "2026-11-20T10:00:05Z" }));
    const earlier = claimOf({ sequencer: comparableSequencer("20"), uploadedAt: "2026-11-20T10:00:00Z" });
    expect(await claims.claim(earlier, false)).toBe("claimed");
    const { uploadedAt, firstUploadedAt } = (await articles.read("rain"))!;
    expect([uploadedAt, firstUploadedAt]).toEqual(["2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z"]);
  });

  it("refuses a worker whose event, come twice, has released the slug already", async () => {
    await claims.release("rain", "articles/rain.txt", comparableSequencer("10"), now);
    expect(await claims.claim(claimOf(), false)).toBe("left");
    expect(await claims.claim(claimOf({ sequencer: comparableSequencer("11") }), false)).toBe("claimed");
  });

  it("is made anew when forced, though nothing in it changed", async () => {
    await summarized();
    expect(await claims.claim(claimOf(), true)).toBe("claimed");
    expect(await articles.read("rain")).toMatchObject({ state: "ingested", summary: null });
  });

  it("refuses an older event, by the sequencer's own order", async () => {
    await claims.claim(claimOf({ sequencer: comparableSequencer("9") }), false);
    expect(await claims.claim(claimOf({ sequencer: comparableSequencer("10"), revision: "r0" }), false)).toBe(
      "stale",
    );
    expect(await articles.read("rain")).toMatchObject({ revision: "r1" });
  });

  it("stays its first owner's, and remembers who waits for it", async () => {
    await claims.claim(claimOf(), false);
    const other = claimOf({
      sourceKey: "articles/rain.md",
      revision: "r2",
      sequencer: comparableSequencer("30"),
    });
    expect(await claims.claim(other, false)).toEqual({ takenBy: "articles/rain.txt" });
    expect(await claims.release("rain", "articles/rain.txt", comparableSequencer("40"), now)).toEqual([
      "articles/rain.md",
    ]);
    expect(await claims.claim(other, false)).toBe("claimed");
    expect(await articles.read("rain")).toMatchObject({ sourceKey: "articles/rain.md" });
  });

  it("is not released by an upload that does not have it", async () => {
    await claims.claim(claimOf(), false);
    expect(await claims.release("rain", "articles/rain.md", comparableSequencer("99"), now)).toBeUndefined();
    expect(await articles.read("rain")).toMatchObject({ state: "ingested" });
  });

  it("is fenced also where it was never claimed, so that a slower worker comes too late", async () => {
    await claims.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
    expect(await claims.claim(claimOf(), false)).toBe("left");
    expect(await articles.read("rain")).toMatchObject({ state: "retracted", article: null });
  });

  it("that was retracted is taken again, though nothing in the article changed", async () => {
    await claims.claim(claimOf(), false);
    await claims.release("rain", "articles/rain.txt", comparableSequencer("20"), now);
    expect(await claims.claim(claimOf({ sequencer: comparableSequencer("30") }), false)).toBe("claimed");
  });
});
