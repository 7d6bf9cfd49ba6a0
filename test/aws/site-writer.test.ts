import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../functions/aws/record.ts";
import { siteWriter } from "../../functions/aws/site-writer.ts";
import type { Publication } from "../../functions/make-publication.ts";
import { startSite } from "../site-engine.ts";

const engine = await startSite();
afterAll(() => engine.stop());

const forgotten: string[] = [];
const writer = siteWriter(engine.site, {
  async forget(paths, reference) {
    forgotten.push(`${paths.join(" ")} ${reference}`);
  },
});

const card = (hash: string) => ({ format: "og", key: `cards/tide/og.${hash}.png`, contentType: "image/png" });
const publication = (hash: string) =>
  ({
    cards: [card(hash)],
    files: [{ bytes: Buffer.from(hash) }],
    sharePage: `page with ${hash}`,
    articleJson: `{"card":"${hash}"}`,
  }) as unknown as Publication;
const record = (fields: Partial<ArticleRecord> = {}) =>
  ({
    slug: "tide",
    making: "m1",
    revision: "r1",
    cards: [],
    uncleared: false,
    ...fields,
  }) as unknown as ArticleRecord;

describe("the site gets an article", () => {
  beforeEach(async () => {
    await writer.removeAllBut("tide", []);
    engine.takeCalls();
    forgotten.length = 0;
  });

  it("so that whatever is pointed to is there first: the page comes last", async () => {
    await writer.publish(record(), publication("a1"));
    expect(engine.takeCalls().filter((call) => call.startsWith("PutObject"))).toEqual([
      "PutObject cards/tide/og.a1.png",
      "PutObject cards/tide/og.png",
      "PutObject a/tide/article.json",
      "PutObject a/tide/index.html",
    ]);
    expect(forgotten).toEqual([]);
  });

  it("with the cards before for one more publication, removed after the page no longer names them", async () => {
    await writer.publish(record(), publication("a1"));
    await writer.publish(record({ cards: [card("a1")] as never }), publication("b2"));
    expect(await engine.text("cards/tide/og.a1.png")).toBe("a1");
    engine.takeCalls();
    await writer.publish(record({ cards: [card("b2")] as never }), publication("c3"));
    const calls = engine.takeCalls().map((call) => call.split(" ")[0]);
    expect(calls.lastIndexOf("PutObject")).toBeLessThan(calls.indexOf("DeleteObjects"));
    expect(await engine.text("cards/tide/og.a1.png")).toBeUndefined();
    expect(await engine.text("cards/tide/og.b2.png")).toBe("b2");
  });

  it("and CloudFront forgets the one that was retracted there before and not cleared", async () => {
    await writer.publish(record({ uncleared: true }), publication("a1"));
    expect(forgotten).toEqual(["/a/tide/* /cards/tide/* tide:m1"]);
  });

  it("taken away, tombstone first, and CloudFront's copies last", async () => {
    await writer.publish(record(), publication("a1"));
    engine.takeCalls();
    await writer.clear(record(), "gone");
    const calls = engine.takeCalls();
    expect(calls[0]).toBe("PutObject a/tide/index.html");
    expect(calls.at(-1)).toMatch(/^DeleteObjects/);
    expect(await engine.text("a/tide/index.html")).toBe("gone");
    expect(await engine.text("a/tide/article.json")).toBeUndefined();
    expect(forgotten).toEqual(["/a/tide/* /cards/tide/* tide:r1"]);
  });
});
